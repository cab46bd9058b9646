/**
 * Words by which a block is told: those of a picture's description or a summary, in the capture's language, and a few others.
 * Casts to number: the loops stay inside the arrays.
 */

import { Char, charClass } from "../../lexicon/chars.ts";
import { type LanguageForms, languageForms, lexicon } from "../../lexicon/index.ts";
import { addMask, hashTable, hashWords } from "../../lexicon/words.ts";
import type { Facts } from "../scan/facts.ts";
import { type FilteredTable, filterTable, maskIn } from "../scan/filter.ts";
import type { Reel } from "../scan/reel.ts";

/** What a block's words are; one bit each. */
export const LISTED = {
  picture: 1,
  summing: 2,
  /** One of the sides on which somebody stands in a picture. */
  side: 4,
  /** "by", and then a capital. */
  by: 8,
} as const;

/** First words of what SIDE_BETWEEN_COMMAS in shape.ts looks for. */
const SIDES = lexicon.phrases.sidesBetweenCommas.map((words) => words.split(" ", 1)[0] ?? "");

const tables = new WeakMap<LanguageForms, FilteredTable>();

function tabulate({ picture, summing }: LanguageForms): FilteredTable {
  const lists: readonly (readonly [Iterable<string>, number])[] = [
    [picture, LISTED.picture],
    [summing, LISTED.summing],
    [SIDES, LISTED.side],
    [lexicon.phrases.takenBy, LISTED.by],
  ];
  const entries = lists.flatMap(([words, bit]) => Array.from(words, (word) => [hashWords(word), bit] as const));
  const table = hashTable(entries.length);
  for (const [[hash, ...others], bit] of entries)
    if (hash !== undefined && others.length === 0) addMask(table, hash, bit);
  return filterTable(table);
}

/** The words of a language. A text in scripts without spaces has none: each of its characters is a word for the scan. */
export function listedWords(language: string): FilteredTable {
  const forms = languageForms(language);
  const known = tables.get(forms) ?? tabulate(forms);
  tables.set(forms, known);
  return known;
}

/** Parts words: white space, and ",", ".", ";", ":", brackets. */
const isBreak = (code: number): boolean =>
  code === 32 ||
  code === 46 ||
  code === 44 ||
  code === 59 ||
  code === 58 ||
  code === 40 ||
  code === 41 ||
  charClass[code] === Char.space;

/** Whether a word that ends at `end` has a capital behind one space. */
const isBeforeCapital = (codes: Uint16Array, end: number): boolean =>
  charClass[codes[end] as number] === Char.space && charClass[codes[end + 1] as number] === Char.upper;

/** Bits of LISTED for the words of a block. */
export function findListed(table: FilteredTable, { codes, words }: Reel, { wordStart, wordEnd, start }: Facts): number {
  let found = 0;
  const { hashes, ends, lengths } = words;
  for (let w = wordStart; w < wordEnd; w += 1) {
    const mask = maskIn(table, hashes[w] as number);
    if (mask === 0) continue;
    const end = ends[w] as number;
    const from = end - (lengths[w] as number);
    const isFree = (from === start || isBreak(codes[from - 1] as number)) && isBreak(codes[end] as number);
    if (isFree) found |= mask & (LISTED.picture | LISTED.summing);
    found |= mask & LISTED.side;
    if (mask & LISTED.by && isBeforeCapital(codes, end)) found |= LISTED.by;
  }
  return found;
}
