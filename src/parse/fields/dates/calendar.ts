/** Which dates there are. */

/** A day as read; month from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Years in which a captured news page can have been written: the web's, with the digitised papers before it. */
const FIRST_YEAR = 1900;
export const LAST_YEAR = 2069;

/** The Buddhist calendar that Thai pages print runs ahead by so many years. */
const BUDDHIST_YEARS = 543;
const FIRST_BUDDHIST_YEAR = 2443;
const LAST_BUDDHIST_YEAR = 2612;

/** Years with two digits: 00 to 69 are of this century, as POSIX has it. */
const PIVOT = 69;

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * A year as printed.
 * @param digits two or four digits
 * @returns null where it cannot be a year
 */
export function readYear(digits: string): number | null {
  const value = Number(digits);
  if (digits.length === 2) return value <= PIVOT ? 2000 + value : 1900 + value;
  if (digits.length !== 4) return null;
  if (value >= FIRST_BUDDHIST_YEAR && value <= LAST_BUDDHIST_YEAR) return value - BUDDHIST_YEARS;
  return value >= FIRST_YEAR && value <= LAST_YEAR ? value : null;
}

/** Whether the calendar has the day. */
export function isDay({ year, month, day }: Day): boolean {
  if (month < 1 || month > 12 || day < 1 || day > (MONTH_DAYS[month - 1] ?? 0)) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month !== 2 || day < 29 || leap;
}

/** 0 is Monday. */
export function weekdayOf({ year, month, day }: Day): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

const two = (value: number): string => String(value).padStart(2, "0");

/** `2023-02-22`. */
export function printDay({ year, month, day }: Day): string {
  return `${year}-${two(month)}-${two(day)}`;
}

/** `15:26`. */
export function printClock(hour: number, minute: number): string {
  return `${two(hour)}:${two(minute)}`;
}
