/** How a block starts and ends, as features name it. Casts to number: the loops stay inside the arrays. */
import { codeAt } from "../../code-at.ts";
import { Char, charClass } from "../../lexicon/chars.ts";

const BIT = { closingQuote: 1, stop: 2, ask: 4, colon: 8, closer: 16, openingQuote: 32, opener: 64, bullet: 128 };

const SIGNS: readonly (readonly [signs: string, bit: number])[] = [
  ["\"'”’»」", BIT.closingQuote],
  [".。।", BIT.stop],
  ["?!？！", BIT.ask],
  [":：", BIT.colon],
  [")]）】", BIT.closer],
  ["\"'“”„«»‘「", BIT.openingQuote],
  ["([（［【", BIT.opener],
  ["-•*–—|", BIT.bullet],
];

const UNITS = 0x10000;

const bits = new Uint8Array(UNITS);
for (const [signs, bit] of SIGNS)
  for (const sign of signs) bits[codeAt(sign, 0)] = (bits[codeAt(sign, 0)] as number) | bit;

const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const ELLIPSIS = 0x2026;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** "Ⓒ" has a lower case and is no letter. */
const isCircled = (code: number): boolean => code >= 0x24b6 && code <= 0x24e9;
const isHalf = (code: number): boolean => (code & 0xf800) === 0xd800;

/** Whether the character that ends before `end` is a letter. Vowel signs of scripts without spaces are none. */
function isLetterBefore(text: string, end: number): boolean {
  const code = codeAt(text, end - 1);
  const kind = charClass[code];
  if (kind !== Char.unspaced && !isHalf(code)) return kind !== undefined && kind > 0 && kind <= Char.caseless;
  return LETTER.test(text.slice(isHalf(code) ? Math.max(0, end - 2) : end - 1, end));
}

export const ENDS = ["letter", "full stop", "question", "ellipsis", "colon", "bracket", "quote", "digit", "other"];

/** How a text ends: an index into ENDS. */
export function endOf(text: string): number {
  let end = text.length;
  while (end > 0 && (bits[codeAt(text, end - 1)] as number) & BIT.closingQuote) end -= 1;
  const isQuoted = end < text.length;
  const last = end > 0 ? codeAt(text, end - 1) : 0;
  if (last === ELLIPSIS || text.endsWith("...", end)) return 3;
  const bit = bits[last] as number;
  if (bit & BIT.stop) return isQuoted ? 6 : 1;
  if (bit & BIT.ask) return 2;
  if (!isQuoted && bit & BIT.colon) return 4;
  if (!isQuoted && bit & BIT.closer) return 5;
  if (!isQuoted && isDigit(last)) return 7;
  if (end === 0 || !isLetterBefore(text, end)) return 8;
  return isQuoted ? 6 : 0;
}

export const STARTS = ["capital", "small", "digit", "quote", "bracket", "bullet", "caseless", "other"];

/** How a letter starts a text: an index into STARTS. */
function startOfLetter(char: string): number {
  if (UPPER.test(char)) return 0;
  if (SMALL.test(char)) return 1;
  return LETTER.test(char) ? 6 : 7;
}

/** How a text starts: an index into STARTS. */
export function startOf(text: string): number {
  const code = codeAt(text, 0);
  if (text === "" || isCircled(code)) return 7;
  const kind = charClass[code] as number;
  if (kind === Char.upper) return 0;
  if (kind === Char.lower) return 1;
  if (isDigit(code)) return 2;
  const bit = bits[code] as number;
  if (bit & BIT.openingQuote) return 3;
  if (bit & BIT.opener) return 4;
  if (bit & BIT.bullet) return 5;
  if (kind === Char.caseless) return 6;
  return kind === Char.unspaced || isHalf(code) ? startOfLetter(String.fromCodePoint(text.codePointAt(0) ?? code)) : 7;
}
