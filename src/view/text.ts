/** Text of seeds made fit for a page: everything stays readable, nothing acts. */
import { cleanText, isPlainLine, UNEVEN } from "../export/text.ts";
import { groupDigits } from "../group-digits.ts";
import { shorten } from "../shorten-text.ts";

export { cleanText } from "../export/text.ts";
export { groupDigits } from "../group-digits.ts";
export { shorten } from "../shorten-text.ts";

/** Makes text fit for a page, where there is some. */
export const cleanOrNull = (text: string | null): string | null => (text === null ? null : cleanText(text));

/** What no HTML or XML file may hold, and characters that steer text and show nothing: a ledger shows that they were there. */
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Cf}\ufffe\uffff](?<![\t\n\r\u200c\u200d])/gu;

/** A test that costs little, and is true of every text that holds one of them: they are neither letters nor common signs. */
const SUSPECT = /[^\n\r\t -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]/;

const HEX = 16;
const CODE_DIGITS = 4;

const nameCodePoint = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(HEX).toUpperCase().padStart(CODE_DIGITS, "0")}]`;

/**
 * Makes text fit for the ledger, where nothing may be lost: characters that cannot be seen are named.
 *
 * @param text Any text.
 * @returns Text in which U+202E reads `[U+202E]`.
 */
export const spellInvisible = (text: string): string =>
  SUSPECT.test(text) ? text.replace(INVISIBLE, nameCodePoint) : text;

/**
 * Folds runs of white space to one space.
 *
 * @param text Any text.
 * @returns One line without space at its ends.
 */
export const foldSpace = (text: string): string =>
  !isPlainLine(text) && UNEVEN.test(text) ? text.replace(/\s+/g, " ").trim() : text;

/** As `UNEVEN`, but in the start of a text that goes on: a space at its end stands between words. */
const UNEVEN_START = /[^\S ]| {2}|^ /;

/** Longest opening of a text that stands for it, in UTF-16 code units. */
const OPENING = 48;

/**
 * The first words of a text, on one line.
 *
 * @param text Text without space at its ends.
 * @returns The text folded, or its start and "…".
 */
export const openText = (text: string): string => {
  // What stands behind the cut has no say, and most texts are long.
  const start = text.slice(0, OPENING + 1);
  return shorten(start.length < text.length && !UNEVEN_START.test(start) ? start : foldSpace(text), OPENING);
};

/**
 * A number with its noun.
 *
 * @param count A whole number.
 * @param one The noun in the singular.
 * @param many The noun in the plural; by default with an s.
 * @returns "1 article", "1,204 articles".
 */
export const countNoun = (count: number, one: string, many = `${one}s`): string =>
  `${groupDigits(count)} ${count === 1 ? one : many}`;
