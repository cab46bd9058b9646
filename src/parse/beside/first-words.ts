/**
 * Whether a block's first word may begin one of the lexicon's labels: a look at a table, before a pattern is asked.
 * Casts to number: the loops stay inside the arrays.
 */
import { Char, charClass } from "../../lexicon/chars.ts";
import { addMask, type HashTable, hashTable, hashWords, maskOf } from "../../lexicon/words.ts";
import type { Facts } from "../scan/facts.ts";
import type { Reel } from "../scan/reel.ts";

const LISTED = 1;

/**
 * Tabulates first words.
 * @param words Folded. One that is no single word for the scan is left out: no first word of a block is it.
 */
export function tabulateFirstWords(words: Iterable<string>): HashTable {
  const hashes = [...words].map(hashWords).filter((each) => each.length === 1);
  const table = hashTable(hashes.length);
  for (const [hash = 0] of hashes) addMask(table, hash, LISTED);
  return table;
}

/** Letters that fold to their lower case and to nothing else, by first and last code; see lexicon/fold.ts. */
const PLAIN: readonly (readonly [number, number])[] = [
  [0x41, 0x7a],
  [0xc0, 0x12f],
  // From Greek capitals to Cyrillic; not the capital sigma, whose lower case its place decides.
  [0x388, 0x3a2],
  [0x3a4, 0x3a9],
  [0x3ac, 0x3ce],
  [0x400, 0x52f],
];

const isPlain = (code: number): boolean => PLAIN.some(([from, to]) => code >= from && code <= to);

/** Whether the first word is in a table; true as well where its hash does not tell. */
export function mayBeginWith(table: HashTable, { codes, words }: Reel, { wordStart, wordEnd }: Facts): boolean {
  if (wordStart === wordEnd) return true;
  const end = words.ends[wordStart] as number;
  for (let i = end - (words.lengths[wordStart] as number); i < end; i += 1) {
    const code = codes[i] as number;
    if (code > 0x7a && !isPlain(code)) return true;
    if (charClass[code] === Char.digit) return true;
  }
  return maskOf(table, words.hashes[wordStart] as number) !== 0;
}
