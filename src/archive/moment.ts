/** Dates as records hold them: as precise as the text that they came from. */
import { remember } from "./remember.ts";

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** The months in English, January first. */
export const MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "01" to "12". */
export const MONTH_NUMBERS: readonly string[] = MONTHS.map((_, index) => String(index + 1).padStart(2, "0"));

/**
 * Name of a month in English: the machine's language has no say.
 *
 * @param month "01" to "12".
 * @returns "January"; the number itself where there is no such month.
 */
export const nameMonth = (month: string): string => MONTHS[Number(month) - 1] ?? month;

/** The parts of a date that its text gave; null where it did not. All are digits as written, but for `zone`. */
export interface Moment {
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
  readonly hour: string | null;
  readonly minute: string | null;
  readonly second: string | null;
  /** `Z` or an offset such as `+08:00`. */
  readonly zone: string | null;
}

/**
 * Takes a record's date apart. No clock and no time zone of the machine has a say.
 *
 * @param iso `published` or `updated` of a record: ISO 8601 from a year to a date-time with an offset.
 * @returns Its parts, or null where it is no such date.
 */
export const readMoment: (iso: string) => Moment | null = remember((iso) => {
  const match = ISO.exec(iso);
  const year = match?.[1];
  if (match === null || year === undefined) return null;
  const part = (index: number): string | null => match[index] ?? null;
  return { year, month: part(2), day: part(3), hour: part(4), minute: part(5), second: part(6), zone: part(7) };
});
