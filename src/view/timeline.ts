/** Articles by year, or by month where an archive spans a few years alone, as columns. */
import type { Archive } from "../archive/index.ts";
import { MONTH_NUMBERS, nameMonth } from "../archive/moment.ts";
import { makeHref } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import { groupDigits } from "./text.ts";

/** Months that are shown as months; a longer time is shown by years. */
const MOST_MONTHS = 36;

/** Years that are shown with the empty ones between them; of a longer time, the empty ones are left out. */
const MOST_YEARS = 60;

const FULL = 100;
const SHORT_NAME = 3;
const YEAR_DIGITS = 4;

/** A stretch of time with its articles. */
export interface TimelineColumn {
  /** "May 2023", "2023". */
  readonly label: string;
  /** What stands below the column: "May". */
  readonly tick: string;
  /** Below it, where a year begins: "2023". */
  readonly year: string | null;
  /** Null where it has no article. */
  readonly href: string | null;
  /** "1,204". */
  readonly number: string;
  readonly noun: string;
  /** Its part of the largest, from 0 to 100. */
  readonly share: number;
  /** Whether it stands for all the years between its neighbours, none of which has an article. */
  readonly isGap: boolean;
}

export interface TimelineProps {
  /** What a column stands for. */
  readonly unit: "year" | "month";
  /** In the order of time. */
  readonly columns: readonly TimelineColumn[];
}

interface Counted {
  readonly label: string;
  readonly tick: string;
  readonly year: string | null;
  readonly path: string | null;
  readonly count: number;
  readonly isGap?: boolean;
}

const makeColumns = (counted: readonly Counted[], site: Site): TimelineColumn[] => {
  const largest = counted.reduce((most, { count }) => Math.max(most, count), 1);
  return counted.map(({ label, tick, year, path, count, isGap }) => ({
    label,
    tick,
    year,
    href: path === null ? null : makeHref(site, path),
    number: groupDigits(count),
    noun: count === 1 ? "article" : "articles",
    share: Math.round((count / largest) * FULL),
    isGap: isGap === true,
  }));
};

const writeYear = (year: number): string => String(year).padStart(YEAR_DIGITS, "0");

/** What stands for years that are left out: without it, 1931 and 2009 would be neighbours. */
const makeGap = (from: number, to: number): Counted => ({
  label: `${writeYear(from)}–${writeYear(to)}`,
  tick: "…",
  year: null,
  path: null,
  count: 0,
  isGap: true,
});

const countYears = (archive: Archive): Counted[] => {
  const known = new Map(archive.years.map((year) => [Number(year.year), year]));
  const first = Number(archive.years.at(-1)?.year);
  const last = Number(archive.years[0]?.year);
  const all =
    last - first < MOST_YEARS
      ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
      : [...known.keys()].reverse();
  const showYear = (number: number): Counted => {
    const year = known.get(number);
    const label = year?.year ?? writeYear(number);
    return { label, tick: label, year: null, path: year?.path ?? null, count: year?.articles.length ?? 0 };
  };
  return all.flatMap((number, index) => {
    const next = (all[index - 1] ?? number - 1) + 1;
    if (next === number) return [showYear(number)];
    // A single year takes no more room than what would stand for it.
    return [next === number - 1 ? showYear(next) : makeGap(next, number - 1), showYear(number)];
  });
};

/** All months from the first to the last that has an article, or null where they are too many, or some not known. */
const countMonths = (archive: Archive): Counted[] | null => {
  const [first, last] = [archive.years.at(-1), archive.years[0]];
  if (first === undefined || last === undefined) return null;
  const between = Number(last.year) - Number(first.year) + 1;
  if (between * MONTH_NUMBERS.length > MOST_MONTHS) return null;
  if (archive.years.some(({ monthless }) => monthless.length > 0)) return null;
  const known = new Map(archive.years.flatMap(({ months }) => months.map((month) => [month.name, month] as const)));
  const all = Array.from({ length: between }, (_, index) => String(Number(first.year) + index)).flatMap((year) =>
    MONTH_NUMBERS.map((month) => ({ year, month, own: known.get(`${nameMonth(month)} ${year}`) })),
  );
  const isFilled = all.map(({ own }) => own !== undefined);
  const shown = all.slice(isFilled.indexOf(true), isFilled.lastIndexOf(true) + 1);
  return shown.map(({ year, month, own }, index) => ({
    label: `${nameMonth(month)} ${year}`,
    tick: nameMonth(month).slice(0, SHORT_NAME),
    year: index === 0 || month === MONTH_NUMBERS[0] ? year : null,
    path: own?.path ?? null,
    count: own?.articles.length ?? 0,
  }));
};

/**
 * Makes the timeline of an archive.
 *
 * @param archive The archive.
 * @param site The settings.
 * @returns Its columns, or null where no article has a date.
 */
export const makeTimeline = (archive: Archive, site: Site): TimelineProps | null => {
  if (archive.years.length === 0) return null;
  const months = countMonths(archive);
  if (months !== null) return { unit: "month", columns: makeColumns(months, site) };
  return { unit: "year", columns: makeColumns(countYears(archive), site) };
};
