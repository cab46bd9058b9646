/** Features of the words that a block shares with the prose. Casts: the loops stay inside the arrays, and what runs beside a list is as long. */
import type { Around } from "./around.ts";
import type { Capture } from "./capture.ts";
import { VOCABULARY } from "./cells.ts";
import { countStep, flag, type Registry, scale, stepOf } from "./registry.ts";

/** So many content words of a block are compared with the prose's. */
const MOST_COMPARED = 24;

/** How many of the prose blocks' content words are in each cell; more than 255 are 255. Emptied for each capture. */
const uses = new Uint8ClampedArray(VOCABULARY);

function collectUses({ prose, cells: { list, starts } }: Capture): void {
  uses.fill(0);
  for (let i = 0; i < prose.length; i += 1) {
    if (!prose[i]) continue;
    const end = starts[i + 1] as number;
    for (let k = starts[i] as number; k < end; k += 1)
      uses[list[k] as number] = (uses[list[k] as number] as number) + 1;
  }
}

/** What share of a block's content words the capture's prose uses too: a headline's do, a menu's do not. */
export function vocabularyFeatures(registry: Registry): (capture: Capture) => Around {
  const share = scale(registry, "share of words that the prose uses", [0.01, 0.2, 0.35, 0.5, 0.65, 0.8, 0.99]);
  const known = scale(registry, "words that the prose uses", [1, 2, 3, 4, 6, 9]);
  const none = flag(registry, "no content word");
  return (capture) => {
    collectUses(capture);
    return ({ prose, cells: { list, starts } }, i, emit) => {
      const own = prose[i] as number;
      const from = starts[i] as number;
      const all = Math.min(MOST_COMPARED, (starts[i + 1] as number) - from);
      let hits = 0;
      for (let k = from; k < from + all; k += 1) if ((uses[list[k] as number] as number) > own) hits += 1;
      if (all === 0) return emit(none);
      emit(stepOf(share, hits / all));
      emit(countStep(known, hits));
    };
  };
}
