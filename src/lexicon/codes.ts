/** Sets of characters, for the loops that look at every block: a table costs less to ask than an expression. */
import { codeAt } from "../code-at.ts";

/** How many UTF-16 units there are. */
const UNITS = 0x10000;

/** The last character of ASCII, which is a control. */
export const LAST_ASCII = 0x7f;

/**
 * A set of characters as a table: 1 at the code of each.
 * @param characters those of the set, none of them of two UTF-16 units
 */
export function markCodes(characters: string): Uint8Array {
  const marked = new Uint8Array(UNITS);
  for (let i = 0; i < characters.length; i += 1) marked[characters.charCodeAt(i)] = 1;
  return marked;
}

/**
 * Whether the character at a place of a text is of a set.
 * @param at UTF-16 offset; outside of the text nothing stands
 */
export function isMarked(marked: Uint8Array, text: string, at: number): boolean {
  return at >= 0 && at < text.length && marked[codeAt(text, at)] === 1;
}

/** Whether a text holds a character of a set. */
export function holdsMarked(marked: Uint8Array, text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (marked[codeAt(text, at)] === 1) return true;
  return false;
}

/** Whether a part of a text is of ASCII alone. */
export function isAscii(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (codeAt(text, at) > LAST_ASCII) return false;
  return true;
}

/** What a character is to Unicode: its general category, as far as texts are asked for it. */
export const Kind = {
  other: 1,
  /** Lu */
  upper: 2,
  /** Ll */
  lower: 3,
  /** Lo */
  caseless: 4,
  /** Lt, Lm */
  letter: 5,
  /** M */
  mark: 6,
  /** Nd */
  digit: 7,
  /** What expressions call `\s`. */
  space: 8,
} as const;

const KINDS: readonly (readonly [RegExp, number])[] = [
  [/\p{Lu}/u, Kind.upper],
  [/\p{Ll}/u, Kind.lower],
  [/\p{Lo}/u, Kind.caseless],
  [/\p{L}/u, Kind.letter],
  [/\p{M}/u, Kind.mark],
  [/\p{Nd}/u, Kind.digit],
  [/\s/u, Kind.space],
];

/** Kind of each UTF-16 unit; 0 where it was not asked for yet. */
const kinds = new Uint8Array(UNITS);

function findKind(code: number): number {
  const character = String.fromCharCode(code);
  const kind = KINDS.find(([expression]) => expression.test(character))?.[1] ?? Kind.other;
  kinds[code] = kind;
  return kind;
}

/**
 * The kind of the character at a place of a text.
 * @param at UTF-16 offset; behind the text's end nothing stands, which is `other`
 */
export function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return Kind.other;
  // A half of a pair is no letter.
  const code = codeAt(text, at);
  return kinds[code] || findKind(code);
}

/** Whether a kind is one of the letters. */
export const isLetter = (kind: number): boolean => kind >= Kind.upper && kind <= Kind.letter;
