/** The second model: what stands beside the story. It sees what the story model thinks of each block, and how pictures and standfirsts are printed. */
import type { FieldContext } from "../fields/context.ts";
import { type Network, restoreNetwork, type StoredNetwork, scoreWithAll } from "../story/network.ts";
import weights from "../story/weights.json" with { type: "json" };
import { realZeros } from "../story/zeros.ts";
import { BESIDE_COUNT, type BesideCapture, drawBeside } from "./features.ts";
import { BESIDE, type BesideOdds } from "./labels.ts";

/** So many blocks above the headline and below the story are judged. */
const ABOVE = 2;
const BELOW = 2;

function restore(stored: StoredNetwork): Network {
  if (stored.features !== BESIDE_COUNT) {
    throw new Error(
      `src/parse/story/weights.json is for ${stored.features} features beside the story and ${BESIDE_COUNT} are drawn: train again`,
    );
  }
  return restoreNetwork(stored);
}

const shipped = restore(weights.beside);

/** The blocks of a capture that are judged: from just above the headline to just below the story. */
export function frameBeside(context: FieldContext, odds: readonly ArrayLike<number>[]): BesideCapture {
  const { texts, headline, bodyEnd } = context;
  const from = Math.max(0, headline - ABOVE);
  const to = bodyEnd < 0 ? texts.length : Math.min(texts.length, bodyEnd + 1 + BELOW);
  return { context, from: Math.min(from, to), to, odds };
}

/** The odds of the block whose scores start at an offset. */
function readOdds(scores: Float64Array, at: number): BesideOdds {
  const odds = realZeros(BESIDE.length);
  let most = -Infinity;
  for (let k = 0; k < odds.length; k += 1) most = Math.max(most, scores[at + k] ?? 0);
  let sum = 0;
  for (let k = 0; k < odds.length; k += 1) {
    const power = Math.exp((scores[at + k] ?? 0) - most);
    odds[k] = power;
    sum += power;
  }
  for (let k = 0; k < odds.length; k += 1) odds[k] = (odds[k] ?? 0) / sum;
  return odds;
}

/**
 * Judges the blocks around the story.
 * @param context The capture, with its story as the story model has it.
 * @param odds Of each block, the story model's probability of each of its labels.
 * @returns By block; undefined for those too far off.
 */
export function judgeBeside(
  context: FieldContext,
  odds: readonly ArrayLike<number>[],
  network: Network = shipped,
): (BesideOdds | undefined)[] {
  const capture = frameBeside(context, odds);
  const judged = new Array<BesideOdds | undefined>(context.texts.length).fill(undefined);
  if (capture.to <= capture.from) return judged;
  const [scores = new Float64Array(0)] = scoreWithAll([network], drawBeside(capture));
  for (let i = capture.from; i < capture.to; i += 1) judged[i] = readOdds(scores, (i - capture.from) * BESIDE.length);
  return judged;
}
