/** The Persian calendar, in which Iran's and Afghanistan's pages print their days: "۱ بهمن ۱۴۰۲", "1402/11/01". */
import { type LanguageForms, lexicon } from "../../../lexicon/index.ts";
import type { Day } from "./calendar.ts";
import { BETWEEN, COMMAS, type DayReading, numberAt, reading, skip, type Tokens, textAt } from "./date-parts.ts";

/** 1991 to 2040: years of the web's pages. Those of the Islamic calendar, which such pages print as well, are later. */
const FIRST_YEAR = 1370;
const LAST_YEAR = 1419;
/** Six months of 31 days come first, then those of 30; the last has 29 but in leap years. */
const LONG_MONTHS = 6;
const LONG_MONTH = 31;
const SHORT_MONTH = 30;
/** In 33 years eight are leap years: every fourth, and one after five. A cycle begins so many years before the year 0. */
const CYCLE = 33;
const CYCLE_LEAPS = 8;
const BEFORE_ZERO = 11;
const YEAR = 365;
/** 1 January 1970, counted the same way. */
const EPOCH = 492_636;
const DAY_MS = 86_400_000;

/** Days from the year 0 to a year's first. */
function daysToYear(year: number): number {
  const counted = year + BEFORE_ZERO;
  return year * YEAR + Math.floor(counted / CYCLE) * CYCLE_LEAPS + Math.floor(((counted % CYCLE) + 3) / 4);
}

/**
 * The day of our calendar that a Persian one is.
 * @returns null where the Persian calendar has no such day
 */
export function fromPersian({ year, month, day }: Day): Day | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  const long = Math.min(month - 1, LONG_MONTHS);
  const past = long * LONG_MONTH + (month - 1 - long) * SHORT_MONTH;
  const yearDays = daysToYear(year + 1) - daysToYear(year);
  const most = month <= LONG_MONTHS ? LONG_MONTH : Math.min(SHORT_MONTH, yearDays - past);
  if (day > most) return null;
  const date = new Date((daysToYear(year) + past + day - 1 - EPOCH) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function read(year: number, month: number, day: number, next: number): DayReading | null {
  const found = fromPersian({ year, month, day });
  return found === null ? null : reading(found, next, "persian");
}

const yearAt = (tokens: Tokens, at: number): number | null =>
  tokens[at]?.kind === "number" && textAt(tokens, at).length === 4 ? Number(textAt(tokens, at)) : null;

/** `1402/11/01`, `1402-11-01`: in numbers on Persian pages alone, where no other calendar has such years. */
function readNumbers(tokens: Tokens, at: number): DayReading | null {
  const year = yearAt(tokens, at);
  const [month, day] = [numberAt(tokens, at + 2, 1, 12), numberAt(tokens, at + 4, 1, LONG_MONTH)];
  const sign = textAt(tokens, at + 1);
  if (year === null || month === null || day === null) return null;
  return "-/.".includes(sign) && textAt(tokens, at + 3) === sign ? read(year, month, day, at + 5) : null;
}

/** The same with the month first, as in English: `اسفند ۱۲, ۱۳۹۷`. */
export function readPersianMonth(tokens: Tokens, at: number): DayReading | null {
  const month = lexicon.persianMonths.get(textAt(tokens, at));
  const day = month === undefined ? null : numberAt(tokens, at + 1, 1, LONG_MONTH);
  const place = skip(tokens, at + 2, BETWEEN, COMMAS);
  const year = yearAt(tokens, place);
  return day === null || month === undefined || year === null ? null : read(year, month, day, place + 1);
}

/**
 * Reads the day of the Persian calendar that starts at a token: `۱ بهمن ۱۴۰۲`, `۱۴۰۲/۱۱/۰۱`.
 * @returns null where none does
 */
export function readPersian(tokens: Tokens, at: number, forms: LanguageForms): DayReading | null {
  if (forms.habits.has("persianNumbers")) {
    const numbers = readNumbers(tokens, at);
    if (numbers !== null) return numbers;
  }
  const day = numberAt(tokens, at, 1, LONG_MONTH);
  const month = day === null ? undefined : lexicon.persianMonths.get(textAt(tokens, at + 1));
  const place = skip(tokens, at + 2, BETWEEN, COMMAS);
  const year = yearAt(tokens, place);
  return day === null || month === undefined || year === null ? null : read(year, month, day, place + 1);
}
