/** A capture as the model beside the story sees it before features are drawn. */
import type { FieldContext } from "../fields/context.ts";
import type { Facts } from "../scan/facts.ts";
import { type Scan, scanTexts } from "../scan/scan-texts.ts";
import { FIRST_BODY, STORY_LABELS } from "../story/labels.ts";
import { realZeros, zeros } from "../story/zeros.ts";

/** The blocks that are judged, and what the story model says of all. */
export interface BesideCapture {
  readonly context: FieldContext;
  /** First block judged, and the first not judged any more. */
  readonly from: number;
  readonly to: number;
  /** Of each block of the capture, the story model's probability of each of its labels. */
  readonly odds: readonly ArrayLike<number>[];
}

/** A body block longer than this is nothing else, whatever else it looks like. UTF-16 units. */
export const LONGEST = 700;
/** A body block of which the story model is so sure is not looked at closely. */
const SURE_BODY = 0.997;

/** The judged blocks and what is the same for all of them. Lists are by block, from `from` on. */
export interface Frame extends BesideCapture {
  readonly scan: Scan;
  /** How likely each block is of the story's body. */
  readonly bodies: readonly number[];
  /** 1 where a block is plainly the story's, so that only its chances are told. */
  readonly plain: readonly number[];
}

/** The story model's probability of a label. */
export const chanceOf = ({ odds }: BesideCapture, i: number, label: number): number => odds[i]?.[label] ?? 0;

function sumBody(odds: ArrayLike<number> | undefined): number {
  let sum = 0;
  if (odds !== undefined) for (let l = FIRST_BODY; l < STORY_LABELS.length; l += 1) sum += odds[l] ?? 0;
  return sum;
}

/** Reads the blocks of `capture` that are judged. */
export function frameBlocks(capture: BesideCapture): Frame {
  const { context, from, to, odds } = capture;
  const bodies = realZeros(to - from);
  const plain = zeros(to - from);
  for (let i = from; i < to; i += 1) {
    const body = sumBody(odds[i]);
    const isPlain = context.isBody(i) && ((context.texts[i] ?? "").length > LONGEST || body > SURE_BODY);
    bodies[i - from] = body;
    plain[i - from] = isPlain ? 1 : 0;
  }
  return { context, from, to, odds, scan: scanTexts(context.texts), bodies, plain };
}

/** What the scan tells of a block; there is one for each. */
export const factsOf = ({ scan }: Frame, i: number): Facts => scan.facts[i] as Facts;
