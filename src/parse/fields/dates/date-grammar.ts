/** The forms in which pages print a day. Each reader takes the tokens and a place, and says what stands there. */
import { type LanguageForms, lexicon } from "../../../lexicon/index.ts";
import { readYear } from "./calendar.ts";
import { readNumeric, readWordedMonth, readYearApart } from "./date-numbers.ts";
import {
  BETWEEN,
  bare,
  COMMAS,
  type DayReading,
  numberAt,
  reading,
  readMonth,
  readMonths,
  readYearAt,
  skip,
  type Tokens,
  textAt,
} from "./date-parts.ts";
import { readEra } from "./eras.ts";
import { readPersian, readPersianMonth } from "./persian.ts";

/** The endings of ordinal numbers. */
const SIGNS: ReadonlySet<string> = new Set(["º", "ª", "°"]);
const ORDINALS: ReadonlySet<string> = new Set([...lexicon.phrases.ordinals, ...SIGNS]);
/** What follows a day's number and the ending that may stand behind it: "1.º de maio de 2024", "3rd of May, 2019". */
function skipOrdinal(tokens: Tokens, at: number): number {
  if (ORDINALS.has(textAt(tokens, at))) return at + 1;
  return textAt(tokens, at) === "." && SIGNS.has(textAt(tokens, at + 1)) ? at + 2 : at;
}
/** "12 ta' Marzu 2019" */
const BEFORE_MONTH = ".,-/'’";
const YEAR_MARKS = new Set(["年", "년"]);
const MONTH_MARKS = new Set(["月", "월"]);

/** `2025-01-31`, `2025.05.15`, `2024 03/05 10:42:07`, `2025年1月14日`, `2025년 1월 14일`, `2025. gada 3. maijā`, `2023. április 28.`, `2019-yil 12-mart`. */
function readYearFirst(tokens: Tokens, at: number, forms: LanguageForms): DayReading | null {
  const year = tokens[at]?.kind === "number" && tokens[at]?.text.length === 4 ? readYear(textAt(tokens, at)) : null;
  if (year === null) return null;
  const sign = textAt(tokens, at + 1);
  const month = numberAt(tokens, at + 2, 1, 12);
  if (month !== null && ("-/.".includes(sign) || YEAR_MARKS.has(sign))) {
    const day = numberAt(tokens, at + 4, 1, 31);
    const between = textAt(tokens, at + 3);
    if (day !== null && (between === sign || MONTH_MARKS.has(between))) {
      const after = /^[日일]$/.test(textAt(tokens, at + 5)) ? at + 6 : at + 5;
      return reading({ year, month, day }, after, "year-first");
    }
  }
  const apart = readYearApart(tokens, at, year) ?? readWordedMonth(tokens, at, year);
  if (apart !== null) return apart;
  const place = skip(tokens, at + 1, BETWEEN, ".,-");
  const named = readMonth(tokens, place, forms);
  const day =
    named === null ? numberAt(tokens, place, 1, 31) : numberAt(tokens, skip(tokens, named.next, BETWEEN, ".,-"), 1, 31);
  if (day === null) return null;
  if (named !== null)
    return reading({ year, month: named.month, day }, skip(tokens, named.next, BETWEEN, ".,-") + 1, "year-month-day");
  const later = readMonth(tokens, skip(tokens, place + 1, BETWEEN, ".-"), forms);
  return later === null ? null : reading({ year, month: later.month, day }, later.next, "year-day-month");
}

/** `30. Juni 2025`, `21.dez.2018`, `5 de octubre de 2018`, `3rd of May, 2019`, `5 במאי 2023`, `3 مارس، 2019`. */
function readDayFirst(tokens: Tokens, at: number, forms: LanguageForms): DayReading | null {
  const day = numberAt(tokens, at, 1, 31);
  if (day === null) return null;
  const named = readMonths(tokens, skip(tokens, skipOrdinal(tokens, at + 1), BETWEEN, BEFORE_MONTH), forms);
  if (named === null) return null;
  const year = readYearAt(tokens, skip(tokens, named.next, BETWEEN, `.-/${COMMAS}`));
  return year === null
    ? null
    : reading({ year: year.year, month: named.month, day }, year.next, "day-month", year.hour);
}

/** `3월 3, 2019`: where a program sets the numbers of Korean days in the English order. */
function readMarkedMonth(tokens: Tokens, at: number): DayReading | null {
  const [month, day] = [numberAt(tokens, at, 1, 12), numberAt(tokens, at + 2, 1, 31)];
  if (month === null || day === null || !MONTH_MARKS.has(textAt(tokens, at + 1))) return null;
  const year = textAt(tokens, at + 3) === "," ? readYearAt(tokens, at + 4) : null;
  return year === null ? null : reading({ year: year.year, month, day }, year.next, "month-day", year.hour);
}

const LAST_HOUR = 23;
/** `Jan 04 09:34 2021`, `Wed Jan 4 09:34:12 2021`: hours, minutes and seconds before the year, as machines print them. */
function skipClock(tokens: Tokens, at: number): number {
  const isPart = (place: number): boolean => textAt(tokens, place) === ":" && textAt(tokens, place + 1).length === 2;
  if (numberAt(tokens, at, 0, LAST_HOUR) === null || !isPart(at + 1)) return at;
  return isPart(at + 3) ? at + 5 : at + 3;
}

/** `May - 17 - 2024`, `Apr/23/2018`: one sign parts all three. */
function readParted(tokens: Tokens, month: number, at: number): DayReading | null {
  const sign = textAt(tokens, at);
  if ((sign !== "-" && sign !== "/") || textAt(tokens, at + 2) !== sign) return null;
  const [day, year] = [numberAt(tokens, at + 1, 1, 31), readYearAt(tokens, at + 3)];
  return day === null || year === null
    ? null
    : reading({ year: year.year, month, day }, year.next, "month-day", year.hour);
}

/** `November 18, 2019`, `Dec 28 Sat 2013`, `Apr 28 20232:23 PM`, `Jan 04 09:34 2021`, `مارس 3، 2019`. */
function readMonthFirst(tokens: Tokens, at: number, forms: LanguageForms): DayReading | null {
  const named = readMonth(tokens, at, forms);
  if (named === null) return null;
  const parted = readParted(tokens, named.month, named.next);
  if (parted !== null) return parted;
  const place = skip(tokens, named.next, BETWEEN, ".");
  const day = numberAt(tokens, place, 1, 31);
  if (day === null) return null;
  let next = skip(tokens, skipOrdinal(tokens, place + 1), BETWEEN, `.${COMMAS}`);
  if (lexicon.weekdays.has(bare(textAt(tokens, next)))) next = skip(tokens, next + 1, BETWEEN, COMMAS);
  const year = readYearAt(tokens, skipClock(tokens, next));
  return year === null
    ? null
    : reading({ year: year.year, month: named.month, day }, year.next, "month-day", year.hour);
}

/**
 * Reads the day that starts at a token.
 * @returns null where none does
 */
export function readDayAt(tokens: Tokens, at: number, forms: LanguageForms): DayReading | null {
  const token = tokens[at];
  if (token?.kind === "number") {
    return (
      readYearFirst(tokens, at, forms) ??
      readNumeric(tokens, at, forms) ??
      readDayFirst(tokens, at, forms) ??
      readMarkedMonth(tokens, at) ??
      readPersian(tokens, at, forms)
    );
  }
  return token?.kind === "word"
    ? (readMonthFirst(tokens, at, forms) ?? readPersianMonth(tokens, at) ?? readEra(tokens, at))
    : null;
}
