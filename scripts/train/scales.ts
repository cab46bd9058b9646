/** A scale's answer stands for all steps up to it: it is learnt as their sum, so that near answers weigh alike. */
import { FEATURE_COUNT, FEATURES } from "../../src/parse/story/features.ts";
import { JOINT_COUNT, JOINT_FEATURES } from "../../src/parse/story/joint.ts";
import type { Registry } from "../../src/parse/story/registry.ts";
import type { Sample } from "./net.ts";

/** For each feature id the ids whose rows are summed. */
export type Sums = readonly (readonly number[])[];

/**
 * Lists what each feature is the sum of.
 * @param count Features, named ones and hashed ones.
 */
export function listSums({ questions }: Registry, count: number): Sums {
  const sums: number[][] = Array.from({ length: count }, (_, id) => [id]);
  for (const { steps, start, answers } of questions) {
    if (!steps) continue;
    answers.forEach((_, k) => {
      sums[start + k] = Array.from({ length: k + 1 }, (_step, j) => start + j);
    });
  }
  return sums;
}

export const BLOCK_SUMS = listSums(FEATURES, FEATURE_COUNT);
export const SEAM_SUMS = listSums(JOINT_FEATURES, JOINT_COUNT);

/** Writes scales out as sums. */
export function expandScales({ ids, starts }: Sample, sums: Sums): Sample {
  const out: number[] = [];
  const at = new Int32Array(starts.length);
  for (let t = 0; t + 1 < starts.length; t += 1) {
    for (const id of ids.subarray(starts[t], starts[t + 1])) out.push(...(sums[id] ?? [id]));
    at[t + 1] = out.length;
  }
  return { ids: Uint16Array.from(out), starts: at };
}
