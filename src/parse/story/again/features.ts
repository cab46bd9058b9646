/** The second reading's features: all of the first's, and what the first reading makes of the capture. */
import { FEATURE_COUNT, FEATURES, type FeatureTable } from "../features.ts";
import type { Registry } from "../registry.ts";
import { makeSink, type Rows } from "../sink.ts";
import type { Votes } from "../votes.ts";
import { alikeFeatures } from "./alike.ts";
import { aroundFeatures } from "./around.ts";
import { sumUpVotes } from "./told.ts";
import { wordFeatures } from "./words.ts";

const registry: Registry = { questions: [...FEATURES.questions], size: FEATURE_COUNT };
const drawAround = aroundFeatures(registry);
const lookForAlike = alikeFeatures(registry);
const lookForWords = wordFeatures(registry);

export const AGAIN_FEATURES: Registry = registry;
export const AGAIN_COUNT = registry.size;

const sink = makeSink();

/**
 * Draws every block's features. What it gives holds until another capture is read again.
 * @param table What was drawn for the first reading.
 * @param votes What that says of the same blocks.
 */
export function drawAgain(table: FeatureTable, votes: Votes): Rows {
  const { capture } = table;
  const { emit } = sink;
  sink.empty();
  const told = sumUpVotes(capture, votes);
  const drawAlike = lookForAlike(told, capture);
  const drawWords = lookForWords(told, capture);
  for (let i = 0; i < capture.facts.length; i += 1) {
    sink.copy(table, i);
    drawAround(told, capture, i, emit);
    drawAlike(i, emit);
    drawWords(i, emit);
    sink.endBlock();
  }
  return sink.rows();
}
