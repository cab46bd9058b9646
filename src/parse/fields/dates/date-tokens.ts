/** Cuts a text with digits into numbers, words and signs, for the date grammar. */
import { codeAt } from "../../../code-at.ts";
import { isLetter, isMarked, Kind, kindAt, markCodes } from "../../../lexicon/codes.ts";

export interface DateToken {
  readonly kind: "number" | "word" | "sign";
  /** As printed, lower case. */
  readonly text: string;
  /** Whether it is a word whose last letter is a capital, as that of a short form is: "ET". */
  readonly inCapitals: boolean;
  /** Of a number; else -1. */
  readonly value: number;
  /** UTF-16 offsets into the text. */
  readonly from: number;
  readonly to: number;
}

/** A year to which the next date is stuck, "21. Januar 202221. Januar 2022", "15/01/201614/01/2016", ends after four digits. */
const STUCK_YEAR = /^(?:19|20)\d\d\d{1,2}(?:[. ]{1,2}\p{L}|([./-])\d{1,2}\1\d{4}(?!\d))/u;
const YEAR_LENGTH = 4;
/** A year with a day stuck to it has one digit more, or two. */
const LONGEST_STUCK = YEAR_LENGTH + 2;
/** So much behind such a number says whether a day is stuck to it: "/01/2016", and what is no digit. */
const BEHIND_STUCK = 9;

/** Units of time in scripts without spaces stand alone: those of Han whatever follows them, those of Hangul at a word's end. */
const HAN_UNITS = markCodes("年月日時时分秒点號号");
const HANGUL_UNITS = markCodes("년월일시분초");
/** What may stand inside a word: "jusqu’en", "a.m." */
const JOINTS = markCodes("'’.");

const ZERO = 0x30;
const NINE = 0x39;

function isDigitAt(text: string, at: number): boolean {
  const code = at < text.length ? codeAt(text, at) : 0;
  return code >= ZERO && code <= NINE;
}

function endOfNumber(text: string, from: number): number {
  let end = from;
  while (isDigitAt(text, end)) end += 1;
  const length = end - from;
  if (length <= YEAR_LENGTH || length > LONGEST_STUCK) return end;
  return STUCK_YEAR.test(text.slice(from, end + BEHIND_STUCK)) ? from + YEAR_LENGTH : end;
}

function endOfLetters(text: string, from: number): number {
  let end = from;
  for (let kind = kindAt(text, end); isLetter(kind) || kind === Kind.mark; kind = kindAt(text, end)) end += 1;
  return end;
}

/** "an t-Iuchar": Gaelic sets a "t-" before a month that begins with a vowel or an "s". */
function isLedByT(text: string, at: number): boolean {
  return /^[tT]$/.test(text.charAt(at)) && text[at + 1] === "-" && isLetter(kindAt(text, at + 2));
}

function endOfWord(text: string, from: number): number {
  if (isMarked(HAN_UNITS, text, from)) return from + 1;
  if (isMarked(HANGUL_UNITS, text, from) && !isLetter(kindAt(text, from + 1))) return from + 1;
  let end = endOfLetters(text, from);
  if (end === from + 1 && isLedByT(text, from)) end = endOfLetters(text, end + 1);
  while (isMarked(JOINTS, text, end) && isLetter(kindAt(text, end + 1))) end = endOfLetters(text, end + 1);
  return text[end] === "." ? end + 1 : end;
}

/** Where a sign ends: behind both halves, where it is a pair. */
const endOfSign = (text: string, from: number): number => from + ((text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1);

/**
 * Cuts a text into tokens; spaces are left out.
 * @param text with plain digits
 */
export function tokenizeDates(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  for (let from = 0, to = 0; from < text.length; from = to) {
    const kind = kindAt(text, from);
    if (isDigitAt(text, from)) {
      to = endOfNumber(text, from);
      const number = text.slice(from, to);
      tokens.push({ kind: "number", text: number, inCapitals: false, value: Number(number), from, to });
    } else if (isLetter(kind)) {
      to = endOfWord(text, from);
      const inCapitals = kindAt(text, text[to - 1] === "." ? to - 2 : to - 1) === Kind.upper;
      tokens.push({ kind: "word", text: text.slice(from, to).toLowerCase(), inCapitals, value: -1, from, to });
    } else if (kind === Kind.space) to = from + 1;
    else {
      to = endOfSign(text, from);
      tokens.push({ kind: "sign", text: text.slice(from, to), inCapitals: false, value: -1, from, to });
    }
  }
  return tokens;
}
