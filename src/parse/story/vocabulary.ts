import type { Around } from "./around.ts";
import type { Capture } from "./capture.ts";
import { flag, type Registry, scale, stepOf } from "./registry.ts";
import type { Facts } from "./scan.ts";

const CELLS = 8192;
const MOST_WORDS = 24;

/** Content words of a block, as cells: words of five letters or more, pairs of characters in unspaced scripts. */
function eachContent(c: Capture, f: Facts, most: number, use: (cell: number) => void): void {
  const { hashes, lengths } = c.words;
  let used = 0;
  for (let w = f.wordStart; w < f.wordEnd && used < most; w += 1) {
    const length = lengths[w] as number;
    if (length < 5 && !(length === 1 && f.unspaced > 1 && w + 1 < f.wordEnd)) continue;
    const hash = length === 1 ? Math.imul(hashes[w] as number, 31) ^ (hashes[w + 1] as number) : (hashes[w] as number);
    used += 1;
    use((hash ^ (hash >>> 13)) & (CELLS - 1));
  }
}

/** What share of a block's content words the capture's prose uses too: a headline's do, a menu's do not. */
export function vocabularyFeatures(registry: Registry): (capture: Capture) => Around {
  const share = scale(registry, "share of words that the prose uses", [0.01, 0.2, 0.35, 0.5, 0.65, 0.8, 0.99]);
  const known = scale(registry, "words that the prose uses", [1, 2, 3, 4, 6, 9]);
  const none = flag(registry, "no content word");
  return (capture) => {
    const uses = new Uint8Array(CELLS);
    capture.facts.forEach((f, i) => {
      if (capture.prose[i])
        eachContent(capture, f, 400, (cell) => {
          if ((uses[cell] as number) < 255) uses[cell] = (uses[cell] as number) + 1;
        });
    });
    return (c, i, emit) => {
      const f = c.facts[i] as Facts;
      const own = c.prose[i] as number;
      let [hits, all] = [0, 0];
      eachContent(c, f, MOST_WORDS, (cell) => {
        all += 1;
        if ((uses[cell] as number) > own) hits += 1;
      });
      if (all === 0) return emit(none);
      emit(stepOf(share, hits / all));
      emit(stepOf(known, hits));
    };
  };
}
