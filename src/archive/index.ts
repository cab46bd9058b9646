/** Many records → an archive: in order, by year and by source. */
import type { ArticleRecord } from "../model.ts";
import { readMoment } from "./moment.ts";
import { compareArticles, compareText } from "./order.ts";
import { articlePath, sourcePath } from "./urls.ts";

/** An article in its place in the archive. */
export interface ArchivedArticle {
  readonly record: ArticleRecord;
  readonly path: string;
  /** Four digits, or null where the article is undated. */
  readonly year: string | null;
}

/** Articles that share a year. */
export interface Year {
  readonly year: string;
  /** Newest first, at least one. */
  readonly articles: readonly ArchivedArticle[];
}

/** Articles that share a source. */
export interface Source {
  readonly name: string;
  readonly path: string;
  /** Newest first, then the undated; at least one. */
  readonly articles: readonly ArchivedArticle[];
}

export interface Archive {
  /** All of them: newest first, then the undated by headline. */
  readonly articles: readonly ArchivedArticle[];
  /** How many of `articles` have a date; they come first. */
  readonly dated: number;
  /** Latest first. */
  readonly years: readonly Year[];
  /** Those with most articles first, then by name. */
  readonly sources: readonly Source[];
}

/** The articles next to one in time. */
export interface Neighbours {
  readonly earlier: ArchivedArticle | null;
  readonly later: ArchivedArticle | null;
}

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
};

const place = (record: ArticleRecord): ArchivedArticle => ({
  record,
  path: articlePath(record),
  year: record.published === null ? null : (readMoment(record.published)?.year ?? null),
});

const refuseSharedPaths = (articles: readonly ArchivedArticle[]): void => {
  for (const [path, [first, second]] of groupBy(articles, (article) => article.path)) {
    if (first === undefined || second === undefined) continue;
    const files = `${first.record.sourceFile} and ${second.record.sourceFile}`;
    throw new Error(`${files} would both become ${path}: rename one of them`);
  }
};

/** Of the ways a source is written in the archive, the most frequent; of equals, the first by code units. */
const commonName = (articles: readonly ArchivedArticle[]): string => {
  const spellings = [...groupBy(articles, (article) => article.record.source)];
  spellings.sort(([a, as], [b, bs]) => bs.length - as.length || compareText(a, b));
  return spellings[0]?.[0] ?? "";
};

const gatherSources = (articles: readonly ArchivedArticle[]): Source[] => {
  const groups = groupBy(articles, ({ record }) => (record.source === null ? null : sourcePath(record.source)));
  const sources = [...groups].map(([path, own]) => ({ name: commonName(own), path, articles: own }));
  return sources.sort((a, b) => b.articles.length - a.articles.length || compareText(a.name, b.name));
};

/**
 * Puts records in order and sorts them into years and sources. Pure: the order that they come in does not matter.
 *
 * @param records Articles, each of a seed of its own.
 * @returns The archive.
 * @throws Where two seeds would have one address, naming both.
 */
export const gatherArchive = (records: readonly ArticleRecord[]): Archive => {
  const articles = records.map(place).sort(compareArticles);
  refuseSharedPaths(articles);
  const years = [...groupBy(articles, (article) => article.year)].map(([year, own]) => ({ year, articles: own }));
  return {
    articles,
    dated: articles.filter((article) => article.year !== null).length,
    years: years.sort((a, b) => compareText(b.year, a.year)),
    sources: gatherSources(articles),
  };
};

/**
 * Finds what was published just before and just after an article.
 *
 * @param archive The archive.
 * @param index Place of the article in `archive.articles`.
 * @returns Its neighbours in time; none for an undated article.
 */
export const findNeighbours = (archive: Archive, index: number): Neighbours => {
  if (index >= archive.dated) return { earlier: null, later: null };
  return {
    earlier: index + 1 < archive.dated ? (archive.articles[index + 1] ?? null) : null,
    later: archive.articles[index - 1] ?? null,
  };
};
