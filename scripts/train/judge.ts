/** What an error costs: log losses and their gradients. Casts to number: block and label numbers stay inside their arrays. */
import { STORY_LABELS } from "../../src/parse/story/labels.ts";
import { OUTPUTS } from "../../src/parse/story/votes.ts";
import type { Lesson } from "./fit.ts";

const COUNT = STORY_LABELS.length;
const HEADLINE = STORY_LABELS.indexOf("headline");

/** Keeps a logarithm finite. */
const TINY = 1e-9;

/** Probabilities of the labels, block by block. */
function readProbabilities(scores: Float32Array, blocks: number): Float32Array {
  const probs = new Float32Array(blocks * COUNT);
  for (let t = 0; t < blocks; t += 1) {
    const own = scores.subarray(t * OUTPUTS, t * OUTPUTS + COUNT);
    const most = Math.max(...own);
    let sum = 0;
    for (let l = 0; l < COUNT; l += 1) {
      const power = Math.exp((own[l] as number) - most);
      probs[t * COUNT + l] = power;
      sum += power;
    }
    for (let l = 0; l < COUNT; l += 1) probs[t * COUNT + l] = (probs[t * COUNT + l] as number) / sum;
  }
  return probs;
}

/** The contest of all blocks for the headline: any block that says it may win. */
function judgeHeadline(scores: Float32Array, gradient: Float32Array, labels: Uint8Array, cost: number): number {
  const bids = Float32Array.from(labels, (_, t) => scores[t * OUTPUTS + COUNT] as number);
  const most = bids.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = bids.map((bid) => Math.exp(bid - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  const right = powers.reduce((total, power, t) => (labels[t] === HEADLINE ? total + power : total), 0);
  powers.forEach((power, t) => {
    gradient[t * OUTPUTS + COUNT] = cost * (power / sum - (labels[t] === HEADLINE ? power / right : 0));
  });
  return -cost * Math.log(right / sum + TINY);
}

/**
 * Judges labels, and the choice of the headline.
 * @param labels The true ones, by number.
 * @param costs What an error at each block costs.
 * @param headlineCost What a wrong headline costs; 0 where the capture does not put the choice to the test.
 */
export function makeBlockJudge(labels: Uint8Array, costs: Float32Array, headlineCost: number): Lesson["judge"] {
  const isContest = headlineCost > 0 && labels.includes(HEADLINE);
  return (scores, gradient) => {
    const probs = readProbabilities(scores, labels.length);
    let loss = 0;
    labels.forEach((right, t) => {
      const cost = costs[t] as number;
      loss -= cost * Math.log((probs[t * COUNT + right] as number) + TINY);
      for (let l = 0; l < COUNT; l += 1) {
        gradient[t * OUTPUTS + l] = cost * ((probs[t * COUNT + l] as number) - (l === right ? 1 : 0));
      }
    });
    return isContest ? loss + judgeHeadline(scores, gradient, labels, headlineCost) : loss;
  };
}

/**
 * Judges whether body blocks were joined.
 * @param joined For each seam 1 where the second block carries on the first, else 0.
 * @param cost What an error at a seam costs.
 */
export function makeSeamJudge(joined: Uint8Array, cost: number): Lesson["judge"] {
  return (scores, gradient) => {
    let loss = 0;
    joined.forEach((isJoined, t) => {
      const p = 1 / (1 + Math.exp(-(scores[t] as number)));
      loss -= cost * Math.log((isJoined ? p : 1 - p) + TINY);
      gradient[t] = cost * (p - isJoined);
    });
    return loss;
  };
}
