/** Yes-or-no features of a block between headline and end of the story, for telling pictures' words and the standfirst from the rest. */

import { listEach } from "../../list-each.ts";
import { isPictureMark } from "../fields/photos/photo-signs.ts";
import type { Registry } from "../story/registry.ts";
import { makeSink, type Rows } from "../story/sink.ts";
import { zeros } from "../story/zeros.ts";
import { type BesideCapture, type Frame, factsOf, frameBlocks } from "./capture.ts";
import { chanceFeatures } from "./chances.ts";
import { findListed, listedWords } from "./listed-words.ts";
import { type Look, lookAt } from "./looks.ts";
import { pageFeatures } from "./page.ts";
import { placeFeatures } from "./place.ts";
import { creditFeatures, formFeatures } from "./readings.ts";
import { shapeFeatures } from "./shape.ts";
import { shareFeatures } from "./shares.ts";
import { twinFeatures } from "./twins.ts";
import { wordFeatures } from "./words.ts";

export type { BesideCapture } from "./capture.ts";

const registry: Registry = { questions: [], size: 0 };
const chances = chanceFeatures(registry);
const place = placeFeatures(registry);
const { shape, edges } = shapeFeatures(registry);
const words = wordFeatures(registry);
const { firstOfStory, shares } = shareFeatures(registry);
const form = formFeatures(registry);
const credit = creditFeatures(registry);
const twins = twinFeatures(registry);
const page = pageFeatures(registry);

export const BESIDE_FEATURES: Registry = registry;
export const BESIDE_COUNT = registry.size;

/** A file's name or a count of pictures is no longer. UTF-16 units. */
const LONGEST_MARK = 80;

/** What is seen of the judged blocks before features are drawn; lists are by block, from the first judged on. */
interface Seen {
  /** Null where a block is plainly the story's. */
  readonly looks: readonly (Look | null)[];
  /** 1 where it is a picture's mark. */
  readonly marks: readonly number[];
  /** Bits of LISTED. */
  readonly listed: readonly number[];
}

function seeBlocks(frame: Frame): Seen {
  const { context, from, to, plain, scan } = frame;
  const marks = zeros(to - from);
  const listed = zeros(to - from);
  const table = listedWords(context.language);
  const looks = listEach(plain, (isPlain, k): Look | null => {
    if (isPlain) return null;
    const facts = factsOf(frame, from + k);
    const found = findListed(table, scan, facts);
    listed[k] = found;
    marks[k] = facts.text.length <= LONGEST_MARK && isPictureMark(context, from + k) ? 1 : 0;
    return lookAt(frame, from + k, found);
  });
  return { looks, marks, listed };
}

const sink = makeSink();

/** Draws the features of the blocks of `capture` that are judged, one after the other. They hold until the next are drawn. */
export function drawBeside(capture: BesideCapture): Rows {
  const frame = frameBlocks(capture);
  const { context, from, to } = frame;
  const { looks, marks, listed } = seeBlocks(frame);
  const placed = place(frame);
  const share = shares(frame);
  const paged = page(frame, looks, marks);
  const { emit } = sink;
  sink.empty();
  for (let i = from; i < to; i += 1) {
    const k = i - from;
    const facts = factsOf(frame, i);
    const look = looks[k];
    chances(frame, i, emit);
    if (i === context.bodyStart) emit(firstOfStory);
    if (look) {
      placed(i, emit);
      shape(facts, listed[k] ?? 0, emit);
      words(frame, facts, listed[k] ?? 0, emit);
      share(i, emit);
      form(context.glance(i).form, marks[k] === 1, emit);
      credit(look, emit);
      twins(frame, i, emit);
      paged(i, emit);
    } else edges(facts, emit);
    sink.endBlock();
  }
  return sink.rows();
}
