/** The parts of a printed day: numbers, months by their names, years, and what stands between them. */
import { foldText, type LanguageForms, lexicon } from "../../../lexicon/index.ts";
import { filterWords, mayHoldWord } from "../../../lexicon/word-filter.ts";
import { type Day, isDay, readYear } from "./calendar.ts";
import type { DateToken } from "./date-tokens.ts";

export type Tokens = readonly DateToken[];

/** A day read from tokens. */
export interface DayReading {
  readonly day: Day;
  /** The other reading of a numeric date, where day and month may change places. */
  readonly other: Day | null;
  /** First token after the date. */
  readonly next: number;
  /** Digits of an hour that lost its space to the year: "20232:23 PM". */
  readonly hour: string | null;
  readonly form: string;
}

/** Words between the parts of a date. */
export const BETWEEN = new Set(lexicon.phrases.dateJoints);

/** "3 مارس، 2019": Arabic letters have a comma of their own. */
export const COMMAS = ",،";

/** Whether nothing parts a token from the one before it. */
export const isGlued = (tokens: Tokens, at: number): boolean => at > 0 && tokens[at - 1]?.to === tokens[at]?.from;

/** A day with its place, where the calendar has it. */
export function reading(
  day: Day,
  next: number,
  form: string,
  hour: string | null = null,
  other: Day | null = null,
): DayReading | null {
  return isDay(day) ? { day, other, next, hour, form } : null;
}

/** The number of one or two digits at a place, where it is from `low` to `high`. */
export function numberAt(tokens: Tokens, at: number, low: number, high: number): number | null {
  const token = tokens[at];
  return token?.kind === "number" && token.text.length <= 2 && token.value >= low && token.value <= high
    ? token.value
    : null;
}

/** What a token prints; nothing behind the last. */
export const textAt = (tokens: Tokens, at: number): string => tokens[at]?.text ?? "";
/** A word without the stop that shortens it. */
export const bare = (word: string): string => (word.endsWith(".") ? word.slice(0, -1) : word);

const BETWEEN_WORDS = /[^\p{L}\p{M}]+/u;
/** Whether a line names a day of the week, as the day on which a page is looked at has it. */
export const namesWeekday = (text: string): boolean =>
  foldText(text)
    .split(BETWEEN_WORDS)
    .some((word) => lexicon.weekdays.has(word));

/** The place behind at most two tokens that are of these words or signs. */
export function skip(tokens: Tokens, at: number, words: ReadonlySet<string>, signs: string): number {
  let next = at;
  while (next < tokens.length && next < at + 2) {
    const text = textAt(tokens, next);
    if (!words.has(text) && !(tokens[next]?.kind === "sign" && signs.includes(text))) break;
    next += 1;
  }
  return next;
}

/** First words of the months' names that are two words: "كانون الثاني". */
const PAIR_STARTS: ReadonlySet<string> = new Set(
  [...lexicon.months.keys()].filter((name) => name.includes(" ")).map((name) => name.split(" ")[0] ?? ""),
);

/** Most words beside a number are no month. */
const MONTH_FILTER = filterWords([
  ...lexicon.months.keys(),
  ...[...lexicon.languages.values()].flatMap((forms) => [...forms.months.keys()]),
]);

/** The month that a word, or two, names. Words that Hebrew or Arabic lead with a preposition are in the lexicon so. */
export function readMonth(tokens: Tokens, at: number, forms: LanguageForms): { month: number; next: number } | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const follow = tokens[at + 1];
  if (follow !== undefined && follow.kind !== "sign" && PAIR_STARTS.has(token.text)) {
    const pair = `${token.text} ${follow.text}`;
    const month = forms.months.get(pair) ?? lexicon.months.get(pair);
    if (month !== undefined) return { month, next: at + 2 };
  }
  const name = bare(token.text);
  const first = token.text.charCodeAt(0);
  if (!mayHoldWord(MONTH_FILTER, first, name.length) && !mayHoldWord(MONTH_FILTER, first, token.text.length))
    return null;
  const month = forms.months.get(name) ?? forms.months.get(token.text) ?? lexicon.months.get(name);
  return month === undefined ? null : { month, next: at + 1 };
}

/** The same with the month's other name behind a stroke: "نوفمبر/ تشرين الثاني", as the Arab countries have two. */
export function readMonths(tokens: Tokens, at: number, forms: LanguageForms): { month: number; next: number } | null {
  const named = readMonth(tokens, at, forms);
  if (named === null || textAt(tokens, named.next) !== "/") return named;
  const again = readMonth(tokens, named.next + 1, forms);
  return again?.month === named.month ? again : named;
}

interface YearReading {
  readonly year: number;
  readonly next: number;
  readonly hour: string | null;
}

/** A year of four digits, of two after an apostrophe, or one with the hour stuck to it. */
export function readYearAt(tokens: Tokens, at: number): YearReading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (/^['’]$/.test(token.text) && tokens[at + 1]?.text.length === 2) {
    const year = readYear(textAt(tokens, at + 1));
    return year === null ? null : { year, next: at + 2, hour: null };
  }
  if (token.kind !== "number") return null;
  if (token.text.length > 4 && token.text.length <= 6 && textAt(tokens, at + 1) === ":") {
    const year = readYear(token.text.slice(0, 4));
    return year === null ? null : { year, next: at + 1, hour: token.text.slice(4) };
  }
  const year = token.text.length === 4 ? readYear(token.text) : null;
  return year === null ? null : { year, next: at + 1, hour: null };
}
