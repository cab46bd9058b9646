/** An article as the templates of an Eleventy site see it. */
import type { ArchivedArticle, Group, LoadWhole } from "../archive/index.ts";
import { spellOut } from "../archive/spell-out.ts";
import { completeDate } from "../export/feeds/dates.ts";
import type { HtmlWriter } from "../export/feeds/html.ts";
import { writePlainBody } from "../export/plain-body.ts";
import type { ArticleMeta, ArticleRecord } from "../model.ts";

/** Fields that are read from the capture when a template asks for them. */
type FromText = Pick<ArticleRecord, "byline" | "photos" | "signoff" | "notes" | "origins" | "ledger">;

/** An article. What is not known is null or empty. */
export interface Article extends Omit<ArticleMeta, "url">, FromText {
  /** Its page on this site; null where the plugin makes no pages. */
  readonly url: string | null;
  /** The last part of its address: made from the capture's name alone, and no other article has it. */
  readonly slug: string;
  /** Address of the page that was captured. */
  readonly original: string | null;
  /** When it was published, for what sorts and compares; what the capture leaves open is the first of its kind, in UTC. */
  readonly date: Date | null;
  /** Four digits. */
  readonly year: string | null;
  /** The body as HTML, safe to print. */
  readonly html: string;
  /** The body without marks, an empty line between paragraphs. */
  readonly text: string;
}

/** Articles that belong together: of a year, a source, a topic. */
export interface ArticleGroup {
  readonly name: string;
  /** The last part of an address for it. */
  readonly slug: string;
  /** Newest first, then the undated by headline. */
  readonly articles: readonly Article[];
}

const takeSlug = (path: string): string => path.split("/").findLast((part) => part !== "") ?? "";

/** What an article is made with. */
export interface ArticleSources {
  readonly load: LoadWhole;
  readonly writeHtml: HtmlWriter;
  /** Address of an article's page; null where there are none. */
  readonly urlOf: (slug: string) => string | null;
}

/**
 * Makes an article for templates. Its text is read when a template asks for it. It is frozen: Eleventy then hands it on as it is,
 * and would copy all of it with its text otherwise.
 *
 * @param archived The article.
 * @param sources What reads its text and makes its address.
 */
export const makeArticle = (archived: ArchivedArticle, { load, writeHtml, urlOf }: ArticleSources): Article => {
  const { url: original, ...meta } = spellOut(archived.record);
  const full = completeDate(meta.published, null);
  const slug = takeSlug(archived.path);
  const whole = () => load(archived).record;
  return Object.freeze({
    ...meta,
    original,
    slug,
    url: urlOf(slug),
    year: archived.year,
    date: full === null ? null : new Date(full),
    get html() {
      return writeHtml(whole());
    },
    get text() {
      return writePlainBody(whole().body);
    },
    get byline() {
      return whole().byline;
    },
    get photos() {
      return whole().photos;
    },
    get signoff() {
      return whole().signoff;
    },
    get notes() {
      return whole().notes;
    },
    get origins() {
      return whole().origins;
    },
    get ledger() {
      return whole().ledger;
    },
  });
};

/**
 * Makes groups for templates.
 *
 * @param groups The archive's.
 * @param articleAt Finds an article by its path in the archive.
 */
export const makeGroups = (
  groups: readonly Group[],
  articleAt: (archived: ArchivedArticle) => Article,
): readonly ArticleGroup[] =>
  groups.map(({ name, path, articles }) =>
    Object.freeze({ name, slug: takeSlug(path), articles: articles.map(articleAt) }),
  );
