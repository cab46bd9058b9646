/**
 * The second model: what stands beside the story, by the mean of what a few networks say. It sees what the story model thinks of each
 * block, and how pictures and standfirsts are printed.
 */
import type { FieldContext } from "../fields/context.ts";
import { type Network, restoreNetwork } from "../story/network.ts";
import { scoreWithAll } from "../story/score.ts";
import type { StoredNetwork } from "../story/stored-network.ts";
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

let shipped: readonly Network[] | undefined;

/** The parser's own, restored when a capture is read; they differ by the chance of their training alone. */
function readShipped(): readonly Network[] {
  shipped ??= weights.beside.map(restore);
  return shipped;
}

/** The blocks of a capture that are judged: from just above the headline to just below the story. */
export function frameBeside(context: FieldContext, odds: readonly ArrayLike<number>[]): BesideCapture {
  const { texts, headline, bodyEnd } = context;
  const from = Math.max(0, headline - ABOVE);
  const to = bodyEnd < 0 ? texts.length : Math.min(texts.length, bodyEnd + 1 + BELOW);
  return { context, from: Math.min(from, to), to, odds };
}

/** Adds a share of what the scores from an offset on say of a block to its odds. */
function addOdds(odds: number[], scores: Float64Array, at: number, share: number): void {
  const powers = realZeros(BESIDE.length);
  let most = -Infinity;
  for (let k = 0; k < powers.length; k += 1) most = Math.max(most, scores[at + k] ?? 0);
  let sum = 0;
  for (let k = 0; k < powers.length; k += 1) {
    const power = Math.exp((scores[at + k] ?? 0) - most);
    powers[k] = power;
    sum += power;
  }
  for (let k = 0; k < powers.length; k += 1) odds[k] = (odds[k] ?? 0) + ((powers[k] ?? 0) / sum) * share;
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
  networks: readonly Network[] = readShipped(),
): (BesideOdds | undefined)[] {
  const capture = frameBeside(context, odds);
  const judged = new Array<BesideOdds | undefined>(context.texts.length).fill(undefined);
  if (capture.to <= capture.from) return judged;
  const said = scoreWithAll(networks, drawBeside(capture));
  for (let i = capture.from; i < capture.to; i += 1) {
    const own = realZeros(BESIDE.length);
    for (const scores of said) addOdds(own, scores, (i - capture.from) * BESIDE.length, 1 / said.length);
    judged[i] = own;
  }
  return judged;
}
