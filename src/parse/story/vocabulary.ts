import type { Facts } from "../scan/facts.ts";
import type { WordList } from "../scan/reel.ts";
import type { Around } from "./around.ts";
import type { Capture } from "./capture.ts";
import { countStep, flag, type Registry, scale, stepOf } from "./registry.ts";

const CELLS = 8192;
/** So many content words of a block are counted where the prose's words are collected, and where a block is compared with them. */
const MOST_COLLECTED = 400;
const MOST_COMPARED = 24;
const LONG_WORD = 5;

/**
 * The cell of a word; -1 where it says nothing of what a text is about. Words of five letters or more do, and pairs of characters in
 * unspaced scripts.
 */
function cellOf({ hashes, lengths }: WordList, f: Facts, w: number): number {
  const length = lengths[w] as number;
  const isPair = length === 1 && f.unspaced > 1 && w + 1 < f.wordEnd;
  if (length < LONG_WORD && !isPair) return -1;
  const hash = length === 1 ? Math.imul(hashes[w] as number, 31) ^ (hashes[w + 1] as number) : (hashes[w] as number);
  return (hash ^ (hash >>> 13)) & (CELLS - 1);
}

/** How many of the prose blocks' content words are in each cell; more than 255 are 255. Emptied for each capture. */
const uses = new Uint8ClampedArray(CELLS);

function collectUses({ facts, prose, words }: Capture): void {
  uses.fill(0);
  for (let i = 0; i < facts.length; i += 1) {
    if (!prose[i]) continue;
    const f = facts[i] as Facts;
    for (let w = f.wordStart, used = 0; w < f.wordEnd && used < MOST_COLLECTED; w += 1) {
      const cell = cellOf(words, f, w);
      if (cell < 0) continue;
      uses[cell] = (uses[cell] as number) + 1;
      used += 1;
    }
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
      const f = facts[i] as Facts;
      const own = prose[i] as number;
      let hits = 0;
      let all = 0;
      for (let w = f.wordStart; w < f.wordEnd && all < MOST_COMPARED; w += 1) {
        const cell = cellOf(words, f, w);
        if (cell < 0) continue;
        all += 1;
        if ((uses[cell] as number) > own) hits += 1;
      }
      if (all === 0) return emit(none);
      emit(stepOf(share, hits / all));
      emit(countStep(known, hits));
    };
  };
}
