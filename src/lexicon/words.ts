/** Words and phrases as hashes, and tables of them. Casts to number: the loops stay inside the arrays. */
import { codeAt } from "../code-at.ts";
import { FNV_OFFSET, FNV_PRIME } from "../fnv.ts";
import { Char, charClass, lowerCase } from "./chars.ts";

/** The hash of every number: lexicon phrases are looked up without them ("12 comments"). */
export const NUMBER = 0x2b2b2b2b;

/** Hash of a phrase whose last word is `word`: the same for lexicon entries and for a capture's words. */
export const extendPhrase = (phrase: number, word: number): number => (Math.imul(phrase, FNV_PRIME) ^ word) | 0;

/** The words of a text as hashes (digits all alike, letters in lower case); a character of an unspaced script is a word. */
export function hashWords(text: string): number[] {
  const out: number[] = [];
  let [hash, length, digits] = [FNV_OFFSET, 0, 0];
  const close = (): void => {
    if (length) out.push(digits === length ? NUMBER : hash);
    [hash, length, digits] = [FNV_OFFSET, 0, 0];
  };
  for (let i = 0; i < text.length; i += 1) {
    const code = codeAt(text, i);
    const kind = charClass[code] as number;
    if (kind === Char.unspaced) {
      close();
      out.push(Math.imul(FNV_OFFSET ^ code, FNV_PRIME));
    } else if (kind >= Char.lower && kind <= Char.digit) {
      hash = Math.imul(hash ^ (kind === Char.digit ? 48 : (lowerCase[code] as number)), FNV_PRIME);
      length += 1;
      if (kind === Char.digit) digits += 1;
    } else close();
  }
  close();
  return out;
}

/** A map from hashes to bit masks: open addressing in two typed arrays. */
export interface HashTable {
  keys: Int32Array;
  masks: Int32Array;
  size: number;
}

/** The smallest table, and so many places it has for each hash at least: the emptier it is, the sooner a hash that it lacks is missed. */
const FEWEST_PLACES = 64;
const PLACES_PER_HASH = 2.5;

/** An empty table for at most `entries` hashes. */
export function hashTable(entries: number): HashTable {
  let size = FEWEST_PLACES;
  while (size < entries * PLACES_PER_HASH) size *= 2;
  return { keys: new Int32Array(size), masks: new Int32Array(size), size };
}

const slotOf = (hash: number, size: number): number => (hash ^ (hash >>> 15)) & (size - 1);

/** Adds bits to a hash's mask. */
export function addMask(table: HashTable, hash: number, mask: number): void {
  let slot = slotOf(hash, table.size);
  while (table.masks[slot] !== 0 && table.keys[slot] !== hash) slot = (slot + 1) & (table.size - 1);
  table.keys[slot] = hash;
  table.masks[slot] = (table.masks[slot] as number) | mask;
}

/** The mask of a hash, 0 where the table does not hold it. */
export function maskOf(table: HashTable, hash: number): number {
  let slot = slotOf(hash, table.size);
  while (table.masks[slot] !== 0) {
    if (table.keys[slot] === hash) return table.masks[slot] as number;
    slot = (slot + 1) & (table.size - 1);
  }
  return 0;
}
