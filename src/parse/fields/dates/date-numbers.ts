/** The forms in which pages print a day in numbers alone. */
import { type LanguageForms, lexicon } from "../../../lexicon/index.ts";
import { isDay, readYear } from "./calendar.ts";
import { BETWEEN, type DayReading, numberAt, reading, skip, type Tokens, textAt } from "./date-parts.ts";

/** "04-10-22, 18:30": between dashes two digits are a year where a time follows; "2-1-0" is a score. */
function isBeforeClock(tokens: Tokens, at: number): boolean {
  const hour = skip(tokens, at, BETWEEN, ",|");
  return numberAt(tokens, hour, 0, 24) !== null && textAt(tokens, hour + 1) === ":";
}

/** `22.05.11 09:38`, as Korean pages print it. */
function readShortYearFirst(tokens: Tokens, at: number): DayReading | null {
  const [year, month, day] = [at, at + 2, at + 4].map((place) => textAt(tokens, place));
  const [sign, same] = [at + 1, at + 3].map((place) => textAt(tokens, place));
  if (sign !== "." || same !== "." || textAt(tokens, at + 5) === ":") return null;
  if ([year, month, day].some((part) => !/^\d\d$/.test(part ?? ""))) return null;
  const full = readYear(year ?? "");
  return full === null
    ? null
    : reading({ year: full, month: Number(month), day: Number(day) }, at + 5, "short-year-first");
}

/** `2024 03/05 10:42:07`: a year apart from month and day, before a time, as Xinhua's pages print it. "In 2024 3/5 of the crews …" has none. */
export function readYearApart(tokens: Tokens, at: number, year: number): DayReading | null {
  const month = numberAt(tokens, at + 1, 1, 12);
  const day = textAt(tokens, at + 2) === "/" ? numberAt(tokens, at + 3, 1, 31) : null;
  return month === null || day === null || !isBeforeClock(tokens, at + 4)
    ? null
    : reading({ year, month, day }, at + 4, "year-apart");
}

const MONTH_WORDS = new Set(lexicon.phrases.monthWords);
/** "11-р" */
const MONTH_ORDINALS = new Set(lexicon.phrases.ordinals);

/** `2020 оны 11-р сарын 03`: words behind the year and behind the month's number, as Mongolian has them. */
export function readWordedMonth(tokens: Tokens, at: number, year: number): DayReading | null {
  const place = skip(tokens, at + 1, BETWEEN, "");
  const month = place === at + 1 ? null : numberAt(tokens, place, 1, 12);
  if (month === null) return null;
  const isOrdinal = textAt(tokens, place + 1) === "-" && MONTH_ORDINALS.has(textAt(tokens, place + 2));
  const word = isOrdinal ? place + 3 : place + 1;
  const day = MONTH_WORDS.has(textAt(tokens, word)) ? numberAt(tokens, word + 1, 1, 31) : null;
  return day === null ? null : reading({ year, month, day }, word + 2, "worded-month");
}

/** "22.4. 11:37", "13.03. 14.30 Uhr": a day and a time. "13.03.14. 30 Leute" is a day and a number. */
function isClockAt(tokens: Tokens, at: number): boolean {
  const sign = textAt(tokens, at + 1);
  const isStuck = tokens[at + 2]?.from === tokens[at + 1]?.to && textAt(tokens, at + 2).length === 2;
  return sign === ":" || (sign === "." && isStuck && numberAt(tokens, at + 2, 0, 59) !== null);
}

/** The "03. 14.30" of "13.03. 14.30 Uhr": numbers stuck to a stop behind another. */
function goesOn(tokens: Tokens, at: number): boolean {
  const isStuck = textAt(tokens, at - 1) === "." && tokens[at - 1]?.to === tokens[at]?.from;
  return isStuck && tokens[at - 2]?.kind === "number";
}

/** `05.06.2025`, `11/13/19`, `13-06-2014`. Which part is the day is left open here where both may be. */
export function readNumeric(tokens: Tokens, at: number, forms: LanguageForms): DayReading | null {
  if (forms.habits.has("shortYearFirst")) {
    const yearFirst = readShortYearFirst(tokens, at);
    if (yearFirst !== null) return yearFirst;
  }
  const first = numberAt(tokens, at, 1, 31);
  const second = numberAt(tokens, at + 2, 1, 31);
  const sign = textAt(tokens, at + 1);
  const digits = textAt(tokens, at + 4);
  if (first === null || second === null || !"./-".includes(sign) || textAt(tokens, at + 3) !== sign) return null;
  if (tokens[at + 4]?.kind !== "number" || (digits.length === 2 && sign === "-" && !isBeforeClock(tokens, at + 5)))
    return null;
  if (digits.length === 2 && (isClockAt(tokens, at + 4) || goesOn(tokens, at))) return null;
  const year = readYear(digits);
  if (year === null) return null;
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  if (!isDay(dayFirst)) return reading(monthFirst, at + 5, "numeric");
  return reading(dayFirst, at + 5, "numeric", null, isDay(monthFirst) && first !== second ? monthFirst : null);
}
