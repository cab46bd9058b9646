/** Features of a sentence that goes on from block to block. Casts: the loops stay inside the arrays, and what runs beside a list is as long. */
import type { Facts } from "../scan/facts.ts";
import type { Around } from "./around.ts";
import { choice, countStep, flag, type Registry, scale } from "./registry.ts";
import { END_KINDS, START_KINDS } from "./seam.ts";

const NEAR = 25;

/** How the sentence before, furniture skipped, goes on into this block, and this one into the next. */
export function sentenceFeatures(registry: Registry): Around {
  const start = choice(registry, "start", START_KINDS);
  const end = choice(registry, "end", END_KINDS);
  const pairs = (name: string): number =>
    choice(
      registry,
      name,
      END_KINDS.flatMap((a) => START_KINDS.map((b) => `${a} → ${b}`)),
    );
  const last = pairs("last long block and this:");
  const gap = scale(registry, "blocks since the last long block", [2, 3, 5, 9, 20]);
  const next = pairs("this and the next long block:");
  const carried = flag(registry, "closes what the last long block opened");
  return (c, i, emit) => {
    const mine = c.begins[i] as number;
    const myEnd = c.ends[i] as number;
    emit(start + mine);
    emit(end + myEnd);
    const j = c.longBefore[i] as number;
    if (j >= 0 && i - j < NEAR) {
      emit(last + (c.ends[j] as number) * START_KINDS.length + mine);
      if ((c.facts[j] as Facts).unclosed && (c.facts[i] as Facts).unopened) emit(carried);
    }
    emit(countStep(gap, j < 0 ? NEAR : i - j));
    const k = c.longAfter[i] as number;
    if (k >= 0 && k - i < NEAR) emit(next + myEnd * START_KINDS.length + (c.begins[k] as number));
  };
}
