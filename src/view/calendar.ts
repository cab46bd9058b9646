/** Years as calendars: twelve months, each with its articles. */
import type { Archive, Year } from "../archive/index.ts";
import { MONTH_NUMBERS, nameMonth } from "../archive/moment.ts";
import { makeHref } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import { countNoun, groupDigits } from "./text.ts";

/** Steps by which a month's shade tells how much it has. */
const SHADES = 4;

const SHORT_NAME = 3;

export interface CalendarMonth {
  /** "Jan". */
  readonly short: string;
  /** "January 2023". */
  readonly name: string;
  /** Null where the month has no article. */
  readonly href: string | null;
  /** "1,204"; "0" where it has none. */
  readonly number: string;
  /** "article", "articles". */
  readonly noun: string;
  /** From 0, none, to `SHADES`, as many as the fullest month of the calendar. */
  readonly shade: number;
}

export interface CalendarYear {
  readonly year: string;
  readonly href: string;
  /** "12 articles". */
  readonly count: string;
  /** Twelve. */
  readonly months: readonly CalendarMonth[];
  /** "2 articles tell the year alone"; null where each tells its month. */
  readonly monthless: string | null;
}

/**
 * Finds how many articles the fullest month has.
 *
 * @param years Some years.
 * @returns At least 1.
 */
export const findFullest = (years: Archive["years"]): number =>
  years.reduce((most, { months }) => months.reduce((own, { articles }) => Math.max(own, articles.length), most), 1);

/**
 * Makes a year's calendar.
 *
 * @param year The year.
 * @param fullest Articles of the month with the deepest shade.
 * @param site The settings.
 * @returns Its props.
 */
export const makeCalendar = (year: Year, fullest: number, site: Site): CalendarYear => {
  const months = new Map(year.months.map((month) => [month.month, month]));
  return {
    year: year.year,
    href: makeHref(site, year.path),
    count: countNoun(year.articles.length, "article"),
    months: MONTH_NUMBERS.map((number) => {
      const month = months.get(number);
      const count = month?.articles.length ?? 0;
      return {
        short: nameMonth(number).slice(0, SHORT_NAME),
        name: `${nameMonth(number)} ${year.year}`,
        href: month === undefined ? null : makeHref(site, month.path),
        number: groupDigits(count),
        noun: count === 1 ? "article" : "articles",
        shade: Math.ceil((count / fullest) * SHADES),
      };
    }),
    monthless:
      year.monthless.length === 0
        ? null
        : `${countNoun(year.monthless.length, "article")} ${year.monthless.length === 1 ? "tells" : "tell"} the year alone`,
  };
};
