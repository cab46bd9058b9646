/** The list of all features: its order is that of the weights. Casts: the loops stay inside the arrays, and what runs beside a list is as long. */
import type { Parts } from "../../lexicon/parts.ts";
import type { Facts } from "../scan/facts.ts";
import { type Capture, readCapture } from "./capture.ts";
import { ownFeatures } from "./own.ts";
import { placeFeatures } from "./place.ts";
import type { Registry } from "./registry.ts";
import { repeatFeatures } from "./repeats.ts";
import { runFeatures } from "./runs.ts";
import { sentenceFeatures } from "./sentence.ts";
import { makeSink, type Rows } from "./sink.ts";
import { vocabularyFeatures } from "./vocabulary.ts";

/** The features of all blocks of a capture. */
export interface FeatureTable extends Rows {
  readonly capture: Capture;
}

const registry: Registry = { questions: [], size: 0 };
const own = ownFeatures(registry);
const place = placeFeatures(registry);
const repeats = repeatFeatures(registry);
const runs = runFeatures(registry);
const sentences = sentenceFeatures(registry);
const vocabulary = vocabularyFeatures(registry);

export const FEATURES: Registry = registry;
export const FEATURE_COUNT = registry.size;

const sink = makeSink();

/** Reads a capture and draws every block's features. What it gives holds until another capture is read. */
export function drawFeatures(texts: readonly string[], parts: Parts): FeatureTable {
  const capture = readCapture(texts, parts);
  const n = capture.facts.length;
  const { emit } = sink;
  sink.empty();
  const placed = place(capture);
  const repeat = repeats(capture);
  const run = runs(capture);
  const vocab = vocabulary(capture);
  for (let i = 0; i < n; i += 1) {
    const f = capture.facts[i] as Facts;
    own(f, capture.hits[i] as Capture["hits"][number], emit);
    placed(capture, i, emit);
    repeat(capture, i, emit);
    run(capture, i, emit);
    sentences(capture, i, emit);
    vocab(capture, i, emit);
    sink.endBlock();
  }
  return { ...sink.rows(), capture };
}
