/** Lessons for the model that reads what stands beside the story, and its training. */

import { HAN_AND_KANA } from "../../src/lexicon/scripts.ts";
import { BESIDE_COUNT, BESIDE_FEATURES, type BesideCapture, drawBeside } from "../../src/parse/beside/features.ts";
import { BESIDE, type Beside } from "../../src/parse/beside/labels.ts";
import type { Gold } from "../measure/corpus.ts";
import { alignBody, keepLetters } from "./align.ts";
import { fitNet, type Lesson, type Recipe } from "./fit.ts";
import type { Net } from "./net.ts";
import { expandScales, listSums } from "./scales.ts";

/** How the network that judges what stands beside the story is trained. */
export const BESIDE_RECIPE: Recipe = {
  width: 24,
  reaches: [1],
  epochs: 12,
  rate: 0.004,
  decay: 0.015,
  drop: 0.08,
  hidden: 0.08,
  batch: 8,
  seed: 11,
};

export const BESIDE_SUMS = listSums(BESIDE_FEATURES, BESIDE_COUNT);

// Object.fromEntries forgets which keys it was given: all labels.
const NUMBER_OF = Object.fromEntries(BESIDE.map((label, i) => [label, i])) as Record<Beside, number>;
const COUNT = BESIDE.length;

const UNSPACED = String.raw`${HAN_AND_KANA}\p{Script=Thai}`;
const UNSPACED_WORD = new RegExp(
  String.raw`[${UNSPACED}]|[\p{L}\p{M}\p{N}]+?(?=[${UNSPACED}]|[^\p{L}\p{M}\p{N}]|$)`,
  "gu",
);
const wordsOf = (text: string): string[] => text.toLowerCase().match(UNSPACED_WORD) ?? [];

/** Share of words that two texts have in common: the harmonic mean of both sides' shares. */
function agree(a: readonly string[], b: readonly string[]): number {
  const pool = new Map<string, number>();
  for (const word of b) pool.set(word, (pool.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of a) {
    const left = pool.get(word) ?? 0;
    if (left > 0) common += 1;
    pool.set(word, left - 1);
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length);
}

/** From this share of words on two texts are the same caption. */
const SAME = 0.75;
const LONG_ENOUGH = 12;

function isCaption(
  key: string,
  words: readonly string[],
  captions: readonly { key: string; words: readonly string[] }[],
): boolean {
  return captions.some((caption) => {
    if (caption.key === key) return true;
    if (caption.key.length < LONG_ENOUGH || key.length < LONG_ENOUGH) return false;
    return (key.startsWith(caption.key) && key.length < caption.key.length * 2) || agree(words, caption.words) >= SAME;
  });
}

/** The true label of each block that is judged. */
function labelBeside({ context, from, to }: BesideCapture, gold: Gold): Uint8Array {
  const owners = alignBody(context.texts, gold.body);
  const captions = (gold.captions ?? []).map((text) => ({ key: keepLetters(text), words: wordsOf(text) }));
  const credits = (gold.credits ?? []).map(keepLetters).filter((key) => key.length > 1);
  const summary = keepLetters(gold.summary ?? "");
  return Uint8Array.from({ length: to - from }, (_, k) => {
    const text = context.texts[from + k] ?? "";
    const key = keepLetters(text);
    if (summary !== "" && key === summary) return NUMBER_OF.standfirst;
    if ((owners[from + k] ?? -1) >= 0) return NUMBER_OF.body;
    if (key.length > 1 && isCaption(key, wordsOf(text), captions)) return NUMBER_OF.caption;
    if (key.length > 1 && credits.some((credit) => key.endsWith(credit) && key.length < credit.length + 18))
      return NUMBER_OF.credit;
    return NUMBER_OF.other;
  });
}

const TINY = 1e-9;
/** Where a page's truth does not know a field, a block may be it: so much of the cost says that it is not. */
const UNKNOWN_SHARE = 0.3;

/** Judges labels; `open[t]` is a mask of labels that block `t` may have for all the truth knows. */
function makeJudge(labels: Uint8Array, open: Uint8Array, costs: Float32Array): Lesson["judge"] {
  return (scores, gradient) => {
    let loss = 0;
    labels.forEach((right, t) => {
      const own = scores.subarray(t * COUNT, (t + 1) * COUNT);
      const most = Math.max(...own);
      const powers = own.map((score) => Math.exp(score - most));
      const sum = powers.reduce((a, b) => a + b, 0);
      const allowed = powers.reduce((a, power, l) => ((open[t] ?? 0) & (1 << l) ? a + power : a), 0);
      const cost = costs[t] ?? 0;
      const share = open[t] === 1 << right ? 1 : UNKNOWN_SHARE;
      loss -=
        cost * (share * Math.log((powers[right] ?? 0) / sum + TINY) + (1 - share) * Math.log(allowed / sum + TINY));
      powers.forEach((power, l) => {
        const target =
          share * (l === right ? 1 : 0) + ((1 - share) * ((open[t] ?? 0) & (1 << l) ? power : 0)) / (allowed + TINY);
        gradient[t * COUNT + l] = cost * (power / sum - target);
      });
    });
    return loss;
  };
}

export interface BesideStudy {
  readonly lesson: Lesson;
  readonly labels: Uint8Array;
}

const LEAST_COST = 0.12;

/**
 * Makes a lesson of a page.
 * @param trust From 0 to 3: how far the truth is trusted.
 */
export function studyBeside(capture: BesideCapture, gold: Gold, trust: number): BesideStudy {
  const table = drawBeside(capture);
  const labels = labelBeside(capture, gold);
  let unknown = 0;
  if (gold.captions === undefined) unknown |= 1 << NUMBER_OF.caption;
  if (gold.summary === undefined) unknown |= 1 << NUMBER_OF.standfirst;
  if (gold.credits === undefined) unknown |= 1 << NUMBER_OF.credit;
  const open = labels.map((label) => (1 << label) | (label === NUMBER_OF.other ? unknown : 0));
  const own = Math.max(LEAST_COST, 1 / ((gold.captions?.length ?? 0) + 1));
  const costs = Float32Array.from(labels, (label) => {
    const cost = label === NUMBER_OF.standfirst ? 1 : label === NUMBER_OF.body ? own / 2 : own;
    return trust * cost;
  });
  return { labels, lesson: { sample: expandScales(table, BESIDE_SUMS), judge: makeJudge(labels, open, costs) } };
}

/** Trains the network; the same lessons give the same weights. */
export function fitBeside(studies: readonly BesideStudy[], log: (line: string) => void, recipe = BESIDE_RECIPE): Net {
  const shape = { features: BESIDE_COUNT, outputs: COUNT, width: recipe.width, reaches: recipe.reaches };
  return fitNet(
    studies.map(({ lesson }) => lesson),
    shape,
    recipe,
    log,
  );
}
