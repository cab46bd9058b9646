/** Articles → groups of those of one year, and of one month. */

import { compareText } from "./compare-text.ts";
import { type ArchivedArticle, type Group, groupBy, makeOrderedGroup } from "./gather.ts";
import { nameMonth } from "./moment.ts";
import { monthPath, yearPath } from "./urls.ts";

/** Articles of a month; called "May 2023". */
export interface Month extends Group {
  /** "01" to "12". */
  readonly month: string;
}

/** Articles that share a year; called as the year is. */
export interface Year extends Group {
  readonly year: string;
  /** Latest first. */
  readonly months: readonly Month[];
  /** Those whose date tells the year alone. */
  readonly monthless: readonly ArchivedArticle[];
}

const gatherMonths = (year: string, articles: readonly ArchivedArticle[]): Month[] =>
  [...groupBy(articles, ({ month }) => month)]
    .map(([month, own]) => ({
      ...makeOrderedGroup({ name: `${nameMonth(month)} ${year}`, path: monthPath(year, month) }, own),
      month,
    }))
    .sort((a, b) => compareText(b.month, a.month));

/**
 * Gathers articles by year, and within it by month.
 *
 * @param articles In the order of the archive.
 * @returns The years, latest first; the undated are in none.
 */
export const gatherYears = (articles: readonly ArchivedArticle[]): Year[] =>
  [...groupBy(articles, ({ year }) => year)]
    .map(([year, own]) => ({
      ...makeOrderedGroup({ name: year, path: yearPath(year) }, own),
      year,
      months: gatherMonths(year, own),
      monthless: own.filter(({ month }) => month === null),
    }))
    .sort((a, b) => compareText(b.year, a.year));
