/** A folder of captures → what the templates of an Eleventy site are given. */
import type { ArchivedArticle } from "../archive/index.ts";
import { gatherSite } from "../build/gather-site.ts";
import { listSeeds } from "../build/seeds/list-seeds.ts";
import { readSeeds } from "../build/seeds/read-seeds.ts";
import { doubtUpcoming } from "../build/seeds/upcoming.ts";
import { loadHtmlWriter } from "../export/feeds/html.ts";
import type { Doubt } from "../model.ts";
import { DEFAULT_SITE } from "../site.ts";
import { type Article, type ArticleGroup, makeArticle, makeGroups } from "./article.ts";

/** The indexes of names. */
export const INDEXES = ["sources", "publishers", "authors", "topics", "languages"] as const;

type Index = (typeof INDEXES)[number];

/** What templates are given: all articles, and the same by what they have in common. */
export interface CuttingsData extends Readonly<Record<Index, readonly ArticleGroup[]>> {
  /** Newest first, then the undated by headline. */
  readonly articles: readonly Article[];
  /** Latest first. */
  readonly years: readonly ArticleGroup[];
  readonly undated: readonly Article[];
  /** What is odd about captures; an error keeps one out. */
  readonly doubts: readonly Doubt[];
}

/** What is read, and how it is linked. */
export interface ReadOrder {
  readonly seeds: string;
  readonly cache: string;
  readonly publisher: string | null;
  readonly urlOf: (slug: string) => string | null;
}

/** What was read, with the archive's own articles for what needs them. */
export interface ReadData {
  readonly data: CuttingsData;
  readonly archivedOf: (article: Article) => ArchivedArticle | undefined;
  /** To be called when no more texts are asked for. */
  readonly close: () => void;
}

/**
 * Reads captures. What did not change since the last time is not read again.
 *
 * @param order What to read.
 * @throws Where the folder is not there.
 */
export async function readData({ seeds, cache, publisher, urlOf }: ReadOrder): Promise<ReadData> {
  const list = listSeeds(seeds);
  const read = await readSeeds(seeds, list, cache);
  const { archive, load } = gatherSite(read.metas, read.load, { ...DEFAULT_SITE, publisher });
  const sources = { load, writeHtml: await loadHtmlWriter(), urlOf };
  const made = new Map(archive.articles.map((archived) => [archived, makeArticle(archived, sources)]));
  const archivedAt = new Map(archive.articles.map((archived) => [archived.record.sourceFile, archived]));
  const articleAt = (archived: ArchivedArticle): Article => made.get(archived) ?? makeArticle(archived, sources);
  const groupsOf = (index: Index) => makeGroups(archive[index], articleAt);
  const articles = archive.articles.map(articleAt);
  const data = Object.freeze({
    articles,
    years: makeGroups(archive.years, articleAt),
    undated: articles.slice(archive.dated),
    sources: groupsOf("sources"),
    publishers: groupsOf("publishers"),
    authors: groupsOf("authors"),
    topics: groupsOf("topics"),
    languages: groupsOf("languages"),
    doubts: [...list.doubts, ...read.doubts, ...doubtUpcoming(archive.articles)],
  });
  return { data, close: read.close, archivedOf: ({ sourceFile }) => archivedAt.get(sourceFile) };
}
