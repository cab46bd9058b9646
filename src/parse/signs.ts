/**
 * Which characters a block holds, as bits: one look at all of them rules out most of what blocks are asked for. "Is there a credit at its
 * end?" needs a bracket or a colon, "is there a date?" a digit.
 * Casts to number: every code unit has its bits.
 */
import { codeAt } from "../code-at.ts";
import { ALL_DIGITS } from "./fields/dates/digits.ts";

/** What a character may be; a text's signs are those of all its characters. */
export const Sign = {
  /** A digit of any script that plainDigits reads. */
  digit: 1,
  /** A colon or an equals sign. */
  colon: 2,
  /** "©" or "ⓒ". */
  rights: 4,
  opener: 8,
  closer: 16,
  /** A bar, a slash or a bullet. */
  bar: 32,
  dash: 64,
  comma: 128,
  /** Not of ASCII's letters, digits, signs and spaces. */
  beyond: 256,
  /** Of Hangul, or of a script without spaces. */
  unspaced: 512,
  /** Of a script in which words are no matter of spaces; see count-words.ts. */
  wordless: 1024,
  /** A space. */
  space: 0x8000,
} as const;

const UNITS = 0x10000;
const LAST_PLAIN = 0x7e;
const FIRST_PLAIN = 0x20;
/** Hangul's letters; all from the first of CJK on. */
const UNSPACED: readonly (readonly [number, number])[] = [
  [0x1100, 0x1200],
  [0x2e80, UNITS],
];

/** From Thai on, but for quotes, dashes and symbols. */
const WORDLESS: readonly (readonly [number, number])[] = [
  [0x0e00, 0x2000],
  [0x3000, UNITS],
];
/** How far a space's bit stands from the first. */
const SPACE_BIT = 15;

const SIGNS: Uint16Array = (() => {
  const signs = new Uint16Array(UNITS);
  const mark = (characters: string, sign: number): void => {
    for (let i = 0; i < characters.length; i += 1) {
      const code = codeAt(characters, i);
      signs[code] = (signs[code] ?? 0) | sign;
    }
  };
  signs.fill(Sign.beyond, 0, FIRST_PLAIN);
  signs.fill(Sign.beyond, LAST_PLAIN + 1, UNITS);
  for (const [from, to] of UNSPACED) signs.fill(Sign.beyond | Sign.unspaced, from, to);
  for (const [from, to] of WORDLESS)
    for (let code = from; code < to; code += 1) signs[code] = (signs[code] as number) | Sign.wordless;
  mark(" ", Sign.space);
  mark(ALL_DIGITS, Sign.digit);
  mark(":：=＝｜", Sign.colon);
  mark("©ⓒ", Sign.rights);
  mark("([（［【", Sign.opener);
  mark(")]）］】", Sign.closer);
  mark("|/•", Sign.bar);
  mark("—–", Sign.dash);
  mark(",，", Sign.comma);
  return signs;
})();

/**
 * The signs of a text.
 * @param text any text
 * @returns bits of {@link Sign}
 */
export function findSigns(text: string): number {
  let signs = 0;
  for (let i = 0; i < text.length; i += 1) signs |= SIGNS[codeAt(text, i)] as number;
  return signs;
}

/** The signs of a text, and how many spaces it has. */
export interface SignCount {
  readonly signs: number;
  readonly spaces: number;
}

/**
 * The signs of a text, and how many spaces it has: both in one go.
 * @param text any text
 */
export function countSigns(text: string): SignCount {
  let signs = 0;
  let spaces = 0;
  for (let i = 0; i < text.length; i += 1) {
    const sign = SIGNS[codeAt(text, i)] as number;
    signs |= sign;
    spaces += sign >> SPACE_BIT;
  }
  return { signs, spaces };
}

/**
 * The same of a text that is laid out as numbers, which takes a third of the time.
 * @param codes UTF-16 units
 */
export function countSignsAmong(codes: Uint16Array, from: number, to: number): SignCount {
  let signs = 0;
  let spaces = 0;
  for (let i = from; i < to; i += 1) {
    const sign = SIGNS[codes[i] as number] as number;
    signs |= sign;
    spaces += sign >> SPACE_BIT;
  }
  return { signs, spaces };
}
