import type { Facts } from "../scan/facts.ts";
import { LONG_WORD, type WordList } from "../scan/reel.ts";
import type { Around } from "./around.ts";
import type { Capture } from "./capture.ts";
import { countStep, flag, type Registry, scale, stepOf } from "./registry.ts";

/** Cells that words are counted in. */
export const VOCABULARY = 8192;
/** So many content words of a block are counted where the prose's words are collected, and where a block is compared with them. */
const MOST_COLLECTED = 400;
const MOST_COMPARED = 24;
/** The cells of one block. */
const cells = new Int32Array(MOST_COLLECTED);

const cellAt = (hash: number): number => (hash ^ (hash >>> 13)) & (VOCABULARY - 1);

/** The cells of a block's content words; they hold until the next block's are listed. */
interface Cells {
  readonly cells: Int32Array;
  readonly count: number;
}

/**
 * Lists the cells of a block's content words: long ones, and, where there are no spaces, the pairs of characters among them.
 * @param most So many at most; no more than MOST_COLLECTED.
 */
export const listCells = (words: WordList, f: Facts, most: number): Cells => ({
  cells,
  count: takeCells(words, f, most),
});

function takeCells({ hashes, lengths, longs }: WordList, f: Facts, most: number): number {
  let used = 0;
  if (f.unspaced < 2) {
    const end = Math.min(f.longEnd, f.longStart + most);
    for (let k = f.longStart; k < end; k += 1, used += 1) cells[used] = cellAt(hashes[longs[k] as number] as number);
    return used;
  }
  for (let w = f.wordStart; w < f.wordEnd && used < most; w += 1) {
    const length = lengths[w] as number;
    const isPair = length === 1 && w + 1 < f.wordEnd;
    if (length < LONG_WORD && !isPair) continue;
    const hash = hashes[w] as number;
    cells[used] = cellAt(isPair ? Math.imul(hash, 31) ^ (hashes[w + 1] as number) : hash);
    used += 1;
  }
  return used;
}

/** How many of the prose blocks' content words are in each cell; more than 255 are 255. Emptied for each capture. */
const uses = new Uint8ClampedArray(VOCABULARY);

function collectUses({ facts, prose, words }: Capture): void {
  uses.fill(0);
  for (let i = 0; i < facts.length; i += 1) {
    if (!prose[i]) continue;
    const count = takeCells(words, facts[i] as Facts, MOST_COLLECTED);
    for (let k = 0; k < count; k += 1) uses[cells[k] as number] = (uses[cells[k] as number] as number) + 1;
  }
}

/** What share of a block's content words the capture's prose uses too: a headline's do, a menu's do not. */
export function vocabularyFeatures(registry: Registry): (capture: Capture) => Around {
  const share = scale(registry, "share of words that the prose uses", [0.01, 0.2, 0.35, 0.5, 0.65, 0.8, 0.99]);
  const known = scale(registry, "words that the prose uses", [1, 2, 3, 4, 6, 9]);
  const none = flag(registry, "no content word");
  return (capture) => {
    collectUses(capture);
    return ({ facts, prose, words }, i, emit) => {
      const own = prose[i] as number;
      const all = takeCells(words, facts[i] as Facts, MOST_COMPARED);
      let hits = 0;
      for (let k = 0; k < all; k += 1) if ((uses[cells[k] as number] as number) > own) hits += 1;
      if (all === 0) return emit(none);
      emit(stepOf(share, hits / all));
      emit(countStep(known, hits));
    };
  };
}
