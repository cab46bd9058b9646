/** Articles → groups of them. A group holds references alone, so that memory grows with memberships, not with text. */
import { listEach } from "../list-each.ts";
import type { ArticleMeta, WholeRecord } from "../model.ts";

/** An article in its place in the archive. */
export interface ArchivedArticle {
  readonly record: ArticleMeta;
  readonly path: string;
  /** Four digits, or null where the article is undated. */
  readonly year: string | null;
  /** "01" to "12", or null where the date tells its year alone, or there is none. */
  readonly month: string | null;
  /** Its name in keys; see `state.ts`. Each page that lists it asks for it. */
  readonly state?: string;
  /** What says whether it begins a stretch of a listing; see `stretches.ts`. */
  readonly mark?: number;
}

/** An article with its text. */
export interface WholeArticle extends ArchivedArticle {
  readonly record: WholeRecord;
}

/** Reads the text of an article. It throws where the seed is no longer what it was when the archive was gathered. */
export type LoadWhole = (article: ArchivedArticle) => WholeArticle;

/** What time articles are from. */
export interface Span {
  /** First and last day as precise as records have it: "2019-03"; null where none has a date. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** How many articles have no date. */
  readonly undated: number;
}

/** Articles that belong together, with a page of their own. */
export interface Group extends Span {
  readonly name: string;
  readonly path: string;
  /** At least one. Newest first, then the undated by headline, unless the group's maker says otherwise. */
  readonly articles: readonly ArchivedArticle[];
}

/** A name that an article goes by: how it is written, and where its group stands. */
export interface Naming {
  readonly name: string;
  readonly path: string;
}

/**
 * Finds what time articles are from.
 *
 * @param articles In any order.
 * @returns Their span, in one pass.
 */
export const measureSpan = (articles: readonly ArchivedArticle[]): Span => {
  let earliest: string | null = null;
  let latest: string | null = null;
  let undated = 0;
  for (const { year, record } of articles) {
    const published = year === null ? null : record.published;
    if (published === null) {
      undated += 1;
      continue;
    }
    if (earliest === null || published < earliest) earliest = published;
    if (latest === null || published > latest) latest = published;
  }
  return { earliest, latest, undated };
};

/**
 * The same of articles in the order of the archive: the ends of the dated ones tell it.
 *
 * @param articles Newest first, then the undated.
 */
export const measureOrdered = (articles: readonly ArchivedArticle[]): Span => {
  let dated = articles.length;
  while (dated > 0 && articles[dated - 1]?.year === null) dated -= 1;
  return {
    earliest: articles[dated - 1]?.record.published ?? null,
    latest: dated === 0 ? null : (articles[0]?.record.published ?? null),
    undated: articles.length - dated,
  };
};

/**
 * Makes a group whose articles are in the order of the archive.
 *
 * @param naming Its name and path.
 * @param articles Newest first, then the undated.
 */
export const makeOrderedGroup = ({ name, path }: Naming, articles: readonly ArchivedArticle[]): Group => ({
  name,
  path,
  articles,
  ...measureOrdered(articles),
});

/**
 * Makes a group.
 *
 * @param naming Its name and path.
 * @param articles In the order of its pages.
 */
export const makeGroup = ({ name, path }: Naming, articles: readonly ArchivedArticle[]): Group => ({
  name,
  path,
  articles,
  ...measureSpan(articles),
});

/**
 * Sorts things into groups of one key.
 *
 * @param items What to sort.
 * @param keyOf Key of a thing; null leaves it out.
 * @returns Key → things in their order, keys in the order in which they came.
 */
export const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  // Asked for ahead: a loop that calls another function each time is compiled anew for each.
  const keys = listEach(items, keyOf);
  items.forEach((item, index) => {
    const key = keys[index];
    if (key === null || key === undefined) return;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  });
  return groups;
};
