/** The content words of a capture as few numbers: words that share one are taken for the same. Casts to number: the loops stay inside the arrays. */
import type { Facts } from "../scan/facts.ts";
import { LONG_WORD, type WordList } from "../scan/reel.ts";

/** Cells that words fall into. */
export const VOCABULARY = 8192;
/** So many content words of a block are looked at. */
const MOST = 400;
/** As many as a capture has, as a rule; for one with more a list is made. */
const USUAL = 1 << 13;

/** The cells of all blocks, one block's after the other's; block t's are those from `starts[t]` to `starts[t + 1]`. */
export interface Cells {
  readonly list: Uint16Array;
  readonly starts: readonly number[];
}

const shared = new Uint16Array(USUAL);

const cellAt = (hash: number): number => (hash ^ (hash >>> 13)) & (VOCABULARY - 1);

/**
 * Puts the cells of a block's content words into a list: long ones, and, where there are no spaces, the pairs of characters among them.
 * @returns Where the next block's begin.
 */
function putCells(list: Uint16Array, from: number, { hashes, lengths, longs }: WordList, f: Facts): number {
  let at = from;
  if (f.unspaced < 2) {
    const end = Math.min(f.longEnd, f.longStart + MOST);
    for (let k = f.longStart; k < end; k += 1, at += 1) list[at] = cellAt(hashes[longs[k] as number] as number);
    return at;
  }
  for (let w = f.wordStart; w < f.wordEnd && at - from < MOST; w += 1) {
    const length = lengths[w] as number;
    const isPair = length === 1 && w + 1 < f.wordEnd;
    if (length < LONG_WORD && !isPair) continue;
    const hash = hashes[w] as number;
    list[at] = cellAt(isPair ? Math.imul(hash, 31) ^ (hashes[w + 1] as number) : hash);
    at += 1;
  }
  return at;
}

/** Lists the cells of all blocks. What it gives holds until another capture is read. */
export function listCells(words: WordList, facts: readonly Facts[]): Cells {
  const list = words.count <= shared.length ? shared : new Uint16Array(words.count);
  const starts = [0];
  let at = 0;
  for (const each of facts) {
    at = putCells(list, at, words, each);
    starts.push(at);
  }
  return { list, starts };
}
