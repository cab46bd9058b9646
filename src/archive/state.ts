/**
 * Names for the state of things, of which keys are made: what has the same key was made of the same. An article stands in a
 * key by the hash of its seed, by which all that was read from it is known, and by its pictures.
 */
import type { ArticleMeta } from "../model.ts";
import type { ArchivedArticle } from "./gather.ts";

/** Sixty-four signs that any file's name may hold. */
const SIGNS = new TextEncoder().encode("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_");

/** The sign for the last six bits of a number. */
const signAt = (bits: number): number => SIGNS[bits & (SIGNS.length - 1)] ?? 0;

/** Writes 54 bits of two numbers of 32: a number of so many would be no whole number to the engine, which takes longer to spell it than to make it. */
const spellBits = (high: number, low: number): string =>
  String.fromCharCode(
    signAt(high >>> 26),
    signAt(high >>> 20),
    signAt(high >>> 14),
    signAt(high >>> 8),
    signAt(high >>> 2),
    signAt((high << 4) | ((low >>> 18) & 0xf)),
    signAt(low >>> 12),
    signAt(low >>> 6),
    signAt(low),
  );

/**
 * A short hash of a text: 54 bits, by the mixing of MurmurHash3 (Austin Appleby) over two halves. It tells a page's state
 * from the one before; it keeps nobody out.
 */
export const hashText = (text: string): string => {
  // Of 32 bits with a sign, as what they become.
  let [high, low] = [0xdeadbeef | 0, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    low = Math.imul(low ^ unit, 0xc2b2ae35);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return spellBits(high, low);
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
