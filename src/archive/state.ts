/**
 * Names for the state of things, of which keys are made: what has the same key was made of the same. An article stands in a
 * key by the hash of its seed, by which all that was read from it is known, and by its pictures.
 */
import type { ArticleMeta } from "../model.ts";
import type { ArchivedArticle } from "./gather.ts";

const BASE = 36;
const LOW_BITS = 21;

/** A number of four digits has fewer than so many. */
const FOUR_DIGITS = BASE ** 4;
const TWO_DIGITS = BASE ** 2;
const PAIRS = Array.from({ length: TWO_DIGITS }, (_, number) => number.toString(BASE).padStart(2, "0"));

const writeFour = (number: number): string => `${PAIRS[Math.floor(number / TWO_DIGITS)]}${PAIRS[number % TWO_DIGITS]}`;

/**
 * Writes a whole number in base 36, as its own `toString` does: that takes four times as long as all the hashing before it, and a large archive has a
 * hundred thousand hashes.
 * @param number From 0, below 2 to the power of 53.
 */
export const spellNumber = (number: number): string => {
  const last = number % FOUR_DIGITS;
  const above = (number - last) / FOUR_DIGITS;
  const middle = above % FOUR_DIGITS;
  const first = (above - middle) / FOUR_DIGITS;
  return first === 0 ? number.toString(BASE) : `${first.toString(BASE)}${writeFour(middle)}${writeFour(last)}`;
};

/**
 * A short hash of a text: 53 bits, by the mixing of MurmurHash3 (Austin Appleby) over two halves. It tells a page's state
 * from the one before; it keeps nobody out.
 */
export const hashText = (text: string): string => {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    low = Math.imul(low ^ unit, 0xc2b2ae35);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return spellNumber(2 ** 32 * (((1 << LOW_BITS) - 1) & low) + (high >>> 0));
};

/** Of a SHA-256 in hex, as much as a name holds. */
const SHA_DIGITS = 16;

/**
 * Names what an article is and was read from.
 * @param record The article.
 */
export const nameRecord = ({ sourceFile, sha256, files, pictures }: ArticleMeta): string => {
  const shown = files === undefined ? "" : `\n${JSON.stringify([files, pictures ?? []])}`;
  return hashText(`${sourceFile}\n${sha256.slice(0, SHA_DIGITS)}${shown}`);
};

/** The same of an article in its place. */
export const nameState = ({ state, record }: ArchivedArticle): string => state ?? nameRecord(record);

/** Names the states of some articles in their order. */
export const nameStates = (articles: readonly ArchivedArticle[]): string => articles.map(nameState).join(" ");
