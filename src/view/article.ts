/** Props of an article's page. */
import { UNDATED_PATH, YEARS_PATH } from "../archive/fixed-paths.ts";
import { type Archive, type ArchivedArticle, findNeighbours, type LoadWhole } from "../archive/index.ts";
import { isLeftOut } from "../archive/leave-out.ts";
import { nameMonth, readMoment } from "../archive/moment.ts";
import { languagePath, publisherPath, sourcePath, topicPath } from "../archive/name-paths.ts";
import { makeHref, monthPath, yearPath } from "../archive/urls.ts";
import { makeJsonLd } from "../export/json-ld.ts";
import { listMeta } from "../export/meta.ts";
import { LANGUAGE_NAMES } from "../lexicon/language-names.ts";
import type { ArticleRecord, Direction } from "../model.ts";
import { listEach } from "../parse/list-each.ts";
import type { Site } from "../site.ts";
import type { Leavable } from "../site-rules.ts";
import { type BylinePiece, makeByline } from "./byline.ts";
import { makePeriod } from "./card.ts";
import { type CiteProps, makeCite } from "./cite.ts";
import { type DateProps, makeDate } from "./dates.ts";
import { type FrameProps, type Link, makeFrame } from "./frame.ts";
import { type LedgerProps, makeLedger } from "./ledger.ts";
import { makeBody, type Part } from "./parts.ts";
import { findLead } from "./plain.ts";
import { cleanText, countNoun } from "./text.ts";

/** Words that a reader takes in a minute: mean of silent reading of English non-fiction, Brysbaert 2019. */
const WORDS_PER_MINUTE = 238;

/** A link to an article, with the direction and language of its headline. */
export interface ArticleLink extends Link {
  readonly language: string;
  readonly direction: Direction;
  readonly date: DateProps | null;
}

/** A name, and its listing where the site has one. */
export interface NameLink {
  readonly href: string | null;
  readonly label: string;
}

export interface ArticleProps {
  readonly frame: FrameProps;
  readonly language: string;
  readonly direction: Direction;
  readonly headline: string;
  readonly section: string | null;
  readonly standfirst: string | null;
  /** Empty where there is none. */
  readonly byline: readonly BylinePiece[];
  readonly published: DateProps | null;
  readonly updated: DateProps | null;
  readonly period: string | null;
  readonly source: NameLink | null;
  /** Where it is not the source. */
  readonly publisher: NameLink | null;
  /** "3 min read". */
  readonly readingTime: string;
  readonly wordCount: string;
  readonly parts: readonly Part[];
  readonly signoff: string | null;
  readonly notes: readonly string[];
  readonly topics: readonly NameLink[];
  /** The language by its English name, and its listing. */
  readonly languageLink: NameLink;
  /** Address of the captured page. */
  readonly original: Link | null;
  readonly earlier: ArticleLink | null;
  readonly later: ArticleLink | null;
  /** Null where the site does without. */
  readonly cite: CiteProps | null;
  readonly ledger: LedgerProps;
}

const cleanOrNull = (text: string | null): string | null => (text === null ? null : cleanText(text));

const linkArticle = (article: ArchivedArticle | null, site: Site): ArticleLink | null =>
  article === null
    ? null
    : {
        href: makeHref(site, article.path),
        label: cleanText(article.record.headline),
        language: article.record.language,
        direction: article.record.direction,
        date: makeDate(article.record.published),
      };

const linkOriginal = (url: string | null): Link | null => {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  return { href: url, label: new URL(url).hostname.replace(/^www\./, "") };
};

const nameReadingTime = (wordCount: number): string =>
  `${Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE))} min read`;

const linkAbove = ({ record, year }: ArchivedArticle): Link[] => {
  if (year === null) return [{ href: UNDATED_PATH, label: "Undated" }];
  const month = readMoment(record.published ?? "")?.month ?? null;
  const above = [
    { href: YEARS_PATH, label: "Years" },
    { href: yearPath(year), label: year },
  ];
  return month === null ? above : [...above, { href: monthPath(year, month), label: nameMonth(month) }];
};

/** How the names of an index are linked. */
interface Naming {
  readonly index: Leavable;
  readonly pathOf: (name: string) => string;
}

const SOURCE: Naming = { index: "sources", pathOf: sourcePath };
const PUBLISHER: Naming = { index: "publishers", pathOf: publisherPath };
const TOPIC: Naming = { index: "topics", pathOf: topicPath };
const LANGUAGE: Naming = { index: "languages", pathOf: languagePath };

const linkName = (site: Site, name: string, { index, pathOf }: Naming, label = cleanText(name)): NameLink => ({
  href: isLeftOut(site, index) ? null : makeHref(site, pathOf(name)),
  label,
});

const linkLanguage = (language: string, site: Site): NameLink =>
  linkName(site, language, LANGUAGE, LANGUAGE_NAMES[language.split("-")[0] ?? language] ?? language);

const linkPublisher = ({ publisher, source }: ArticleRecord, site: Site): NameLink | null =>
  publisher === null || publisher === source ? null : linkName(site, publisher, PUBLISHER);

/**
 * Makes the props of an article's page.
 *
 * @param archive The archive.
 * @param site The settings.
 * @param index Place of the article in `archive.articles`.
 * @param load Reads its text.
 * @returns The props.
 * @throws Where the archive has no such article.
 */
export const makeArticle = (archive: Archive, site: Site, index: number, load: LoadWhole): ArticleProps => {
  const known = archive.articles[index];
  if (known === undefined) throw new RangeError(`The archive has no article ${index}.`);
  const article = load(known);
  const { record, path } = article;
  const body = makeBody(record, site);
  const { earlier, later } = findNeighbours(archive, index);
  const frame = makeFrame(archive, site, {
    path,
    title: record.headline,
    description: record.summary ?? findLead(record.body),
    above: linkAbove(article),
    language: record.language,
    meta: listMeta(article, site),
    jsonLd: makeJsonLd(article, site),
  });
  return {
    frame,
    language: record.language,
    direction: record.direction,
    headline: cleanText(record.headline),
    section: cleanOrNull(record.section),
    standfirst: cleanOrNull(record.summary),
    byline: makeByline(record, site),
    published: makeDate(record.published),
    updated: makeDate(record.updated),
    source: record.source === null ? null : linkName(site, record.source, SOURCE),
    publisher: linkPublisher(record, site),
    readingTime: nameReadingTime(record.wordCount),
    wordCount: countNoun(record.wordCount, "word"),
    signoff: cleanOrNull(record.signoff),
    notes: listEach(record.notes, cleanText),
    topics: record.topics.filter((topic) => topic.trim() !== "").map((topic) => linkName(site, topic, TOPIC)),
    languageLink: linkLanguage(record.language, site),
    original: linkOriginal(record.url),
    period: makePeriod(article),
    parts: body.parts,
    earlier: linkArticle(earlier, site),
    later: linkArticle(later, site),
    cite: isLeftOut(site, "citations") ? null : makeCite(article, site),
    ledger: makeLedger(record, body.texts),
  };
};
