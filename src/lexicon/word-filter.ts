/** Tells of most words that a set does not hold them, by first letter and length: cutting a word out of its text to ask costs more. */
import { codeAt } from "../code-at.ts";
import { LAST_ASCII } from "./codes.ts";

/** By the code of a first letter of ASCII, in lower case: a bit for each length. */
export type WordFilter = Int32Array;

/** The bit of a letter of ASCII that is set in lower case. */
const TO_LOWER = 0x20;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
/** Longer words share a bit. UTF-16 units. */
const LONGEST = 31;

const bitOf = (length: number): number => 1 << Math.min(length, LONGEST);

/**
 * Makes the filter of a set of words.
 * @param words folded
 */
export function filterWords(words: Iterable<string>): WordFilter {
  const filter = new Int32Array(LAST_ASCII + 1);
  for (const word of words) {
    const code = codeAt(word, 0);
    if (code <= LAST_ASCII) filter[code | TO_LOWER] = (filter[code | TO_LOWER] ?? 0) | bitOf(word.length);
  }
  return filter;
}

/**
 * Whether a set may hold a word; false is certain where all of the word is ASCII.
 * @param first code of its first letter, in upper or lower case
 * @param length UTF-16 units
 */
export function mayHoldWord(filter: WordFilter, first: number, length: number): boolean {
  return first > LAST_ASCII || ((filter[first | TO_LOWER] ?? 0) & bitOf(length)) !== 0;
}

/**
 * Whether a set may hold a word with which a text starts; false is certain. Told of texts that start with two letters of ASCII.
 * @param text not empty
 */
export function mayStartWord(filter: WordFilter, text: string): boolean {
  const first = codeAt(text, 0) | TO_LOWER;
  if (first < SMALL_A || first > SMALL_Z || filter[first] !== 0) return true;
  return text.length > 1 && codeAt(text, 1) > LAST_ASCII;
}
