/** Features of a block's place. Casts: the loops stay inside the arrays, and what runs beside a list is as long. */
import type { Facts } from "../scan/facts.ts";
import type { Around } from "./around.ts";
import type { Capture } from "./capture.ts";
import { countStep, type Registry, scale, stepOf } from "./registry.ts";

/** Where the block stands: from the start, from the end, and in the mass of prose. */
export function placeFeatures(registry: Registry): (capture: Capture) => Around {
  const index = scale(registry, "place from the start", [1, 2, 3, 5, 8, 13, 22, 40, 80, 160]);
  const rest = scale(registry, "place from the end", [1, 2, 3, 5, 8, 13, 22, 40, 80, 160]);
  const before = scale(registry, "share of prose before", [0.001, 0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97, 0.999]);
  const since = scale(registry, "blocks since prose", [2, 3, 4, 6, 9, 14, 22, 40, 500]);
  const until = scale(registry, "blocks until prose", [2, 3, 4, 6, 9, 14, 22, 40, 500]);
  const density = scale(registry, "share of prose around", [0.01, 0.2, 0.4, 0.6, 0.75, 0.85, 0.93, 0.98]);
  const near = scale(registry, "prose blocks among the six around", [1, 2, 3, 4, 5, 6]);
  const total = scale(registry, "blocks in all", [8, 15, 25, 40, 70, 120, 250]);
  const proseTotal = scale(registry, "prose blocks in all", [2, 4, 7, 12, 20, 40]);
  const relative = scale(registry, "width against the median", [0.15, 0.3, 0.5, 0.8, 1.2, 2]);
  const median = scale(registry, "median prose width", [100, 150, 200, 280, 400]);
  const muted = scale(registry, "separators just before", [1, 2, 4]);
  const messy = scale(registry, "short blocks amid the prose, share", [0.1, 0.25, 0.4, 0.55, 0.7, 0.85]);
  const broken = scale(registry, "blocks that begin in mid-sentence, share", [0.01, 0.05, 0.12, 0.2, 0.3]);
  const gapBefore = scale(registry, "longest break in the prose", [3, 6, 10, 18, 30]);
  return (capture) => {
    // What is the same for all blocks is looked up once.
    const n = capture.facts.length;
    const all = (capture.proseBefore[n] as number) || 1;
    const totals = [countStep(total, n), countStep(proseTotal, capture.proseCount)] as const;
    const middle = stepOf(median, capture.median);
    const disorder = [
      stepOf(messy, capture.messy),
      stepOf(broken, capture.broken),
      countStep(gapBefore, capture.longestBreak),
    ] as const;
    return (c, i, emit) => {
      emit(countStep(index, i));
      emit(countStep(rest, n - 1 - i));
      emit(stepOf(before, (c.proseBefore[i] as number) / all));
      emit(countStep(since, c.since[i] as number));
      emit(countStep(until, c.until[i] as number));
      const lo = Math.max(0, i - 6);
      const hi = Math.min(n, i + 7);
      const prose = (c.proseBefore[hi] as number) - (c.proseBefore[lo] as number);
      emit(stepOf(density, prose / ((c.widthBefore[hi] as number) - (c.widthBefore[lo] as number) || 1)));
      let k = 0;
      for (let j = i < 3 ? 0 : i - 3; j < n && j < i + 4; j += 1) if (j !== i) k += c.prose[j] as number;
      emit(countStep(near, k));
      emit(totals[0]);
      emit(totals[1]);
      emit(stepOf(relative, (c.facts[i] as Facts).width / c.median));
      emit(middle);
      emit(countStep(muted, i > 0 ? (c.kept[i] as number) - (c.kept[i - 1] as number) - 1 : 0));
      emit(disorder[0]);
      emit(disorder[1]);
      emit(disorder[2]);
    };
  };
}
