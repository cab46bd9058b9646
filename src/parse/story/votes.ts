/**
 * What several networks say of a capture's blocks, as one voice: the mean of their odds.
 * Casts: the loops stay inside the arrays, and what runs beside a list is as long.
 */
import { listEach } from "../../list-each.ts";
import { FIRST_BODY, STORY_LABELS } from "./labels.ts";
import { realZeros } from "./zeros.ts";

const COUNT = STORY_LABELS.length;

/** Outputs for each block: one for each label, and one for the contest of all blocks for the headline. */
export const OUTPUTS = COUNT + 1;

/** What networks say together. */
export interface Votes {
  /** By block: the probability of each label, in the order of STORY_LABELS. */
  readonly odds: readonly (readonly number[])[];
  /** By block: its chance in the contest of all blocks for the headline. They sum to one. */
  readonly heads: readonly number[];
}

/** Powers of one block's scores. */
const powers = new Float64Array(COUNT);

/** Adds a network's probabilities of the labels of block `t`, each times `share`. */
function addProbabilities(probs: number[], scores: Float64Array, t: number, share: number): void {
  const from = t * OUTPUTS;
  let most = -Infinity;
  for (let l = 0; l < COUNT; l += 1) {
    const score = scores[from + l] as number;
    if (score > most) most = score;
  }
  let sum = 0;
  for (let l = 0; l < COUNT; l += 1) {
    const power = Math.exp((scores[from + l] as number) - most);
    powers[l] = power;
    sum += power;
  }
  for (let l = 0; l < COUNT; l += 1) probs[l] = (probs[l] as number) + (share * (powers[l] as number)) / sum;
}

/** Adds a network's chances of each block in the contest for the headline, each times `share`. */
function addChances(chances: number[], scores: Float64Array, share: number): void {
  let most = -Infinity;
  for (let t = 0; t < chances.length; t += 1) {
    const score = scores[t * OUTPUTS + COUNT] as number;
    if (score > most) most = score;
  }
  const own = realZeros(chances.length);
  let sum = 0;
  for (let t = 0; t < own.length; t += 1) {
    const power = Math.exp((scores[t * OUTPUTS + COUNT] as number) - most);
    own[t] = power;
    sum += power;
  }
  for (let t = 0; t < own.length; t += 1) chances[t] = (chances[t] as number) + (share * (own[t] as number)) / sum;
}

/**
 * Reads what networks have scored.
 * @param scored By network: OUTPUTS numbers for each block; there may be more behind them.
 * @param blocks How many blocks they judged.
 */
export function readVotes(scored: readonly Float64Array[], blocks: number): Votes {
  const share = 1 / scored.length;
  const odds: number[][] = [];
  for (let t = 0; t < blocks; t += 1) {
    const probs = realZeros(COUNT);
    for (const scores of scored) addProbabilities(probs, scores, t, share);
    odds.push(probs);
  }
  const heads = realZeros(blocks);
  for (const scores of scored) addChances(heads, scores, share);
  return { odds, heads };
}

/** The mean of two lists of as many numbers. */
function meanOf(a: readonly number[], b: readonly number[]): number[] {
  const mean = realZeros(a.length);
  for (let k = 0; k < a.length; k += 1) mean[k] = ((a[k] as number) + (b[k] as number)) / 2;
  return mean;
}

/** The mean of two readings of the same capture. */
export const meanVotes = (a: Votes, b: Votes): Votes => ({
  odds: listEach(a.odds, (odds, t) => meanOf(odds, b.odds[t] ?? odds)),
  heads: meanOf(a.heads, b.heads),
});

/** The block with the best chance of being the headline; 0 where there is none. */
export function headlineAt({ heads }: Votes): number {
  let at = 0;
  for (let t = 1; t < heads.length; t += 1) if ((heads[t] as number) > (heads[at] as number)) at = t;
  return at;
}

/** How much of the probability says that a block is of the body. */
export function bodyOf(odds: readonly number[]): number {
  let body = 0;
  for (let l = FIRST_BODY; l < COUNT; l += 1) body += odds[l] as number;
  return Math.min(body, 1);
}

/** That of all blocks. */
export function listBodies({ odds }: Votes): number[] {
  const bodies = realZeros(odds.length);
  for (let t = 0; t < bodies.length; t += 1) bodies[t] = bodyOf(odds[t] as readonly number[]);
  return bodies;
}
