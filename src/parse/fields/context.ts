/** What the finders see of a capture: its blocks, which of them are the story, and what each looks like at a glance. */

import type { Label } from "../../model.ts";
import { BODY_LABELS } from "../../model.ts";
import { type LookAt, lookAtBlocks } from "../glance.ts";
import { zeros } from "../story/zeros.ts";

export interface FieldContext {
  readonly texts: readonly string[];
  /** BCP 47. */
  readonly language: string;
  /** What is known of each block so far; null where nothing has decided. */
  readonly labels: readonly (Label | null)[];
  /** Index of the headline, or -1. */
  readonly headline: number;
  /** First block of the story below its headline, and last block of it, or -1. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** Looks at a block; what was seen is kept. */
  readonly glance: LookAt;
  readonly isBody: (index: number) => boolean;
  /** The story as one folded text, for asking whether it speaks of somebody. */
  readonly story: () => string;
  /** What was found out about each block because several rules ask; see photo-signs.ts, photo-twins.ts and photo-points.ts. */
  captions: number[] | undefined;
  twins: number[] | undefined;
  rowHeads: number[] | undefined;
  /** Names that are asked for one by one, gathered at the first question; see byline-voices.ts and name-row.ts. */
  voices: ReadonlySet<string> | undefined;
  writers: ReadonlySet<string> | undefined;
}

/** Byline and time may stand after the story's first paragraph. Blocks. */
const EARLY = 12;

/**
 * Sees a capture for the finders.
 * @param texts the blocks
 * @param labels one for each block; null where nothing has decided
 * @param language BCP 47
 * @param glance looks at the same blocks: what was seen of each before is not looked for again
 */
export function seeCapture(
  texts: readonly string[],
  labels: readonly (Label | null)[],
  language: string,
  glance: LookAt = lookAtBlocks(texts),
): FieldContext {
  const body = zeros(texts.length);
  for (let i = 0; i < body.length; i += 1) {
    const label = labels[i];
    if (label !== null && label !== undefined && BODY_LABELS.has(label)) body[i] = 1;
  }
  const isBody = (index: number): boolean => body[index] === 1;
  let story: string | undefined;
  const headline = labels.indexOf("headline");
  const bodyEnd = body.lastIndexOf(1);
  // What was taken for the story above its headline is not where it starts.
  const below = headline < 0 ? -1 : body.indexOf(1, headline);
  const bodyStart = below < 0 ? body.indexOf(1) : below;
  return {
    texts,
    language,
    labels,
    headline,
    bodyStart,
    bodyEnd,
    glance,
    isBody,
    story: () => {
      story ??= texts.filter((_, index) => isBody(index)).join("\n");
      return story;
    },
    captions: undefined,
    twins: undefined,
    rowHeads: undefined,
    voices: undefined,
    writers: undefined,
  };
}

/** Where more stands between headline and story it is a list, of whose names none is asked for among all the others. Blocks. */
export const LONGEST_HEAD = 300;

/** The blocks that stand around the story's start, nearest to the headline first: after it up to the story, then before it. */
export function headIndexes(
  { headline, bodyStart, texts, isBody }: FieldContext,
  before: number,
  after: number,
): number[] {
  const from = headline < 0 ? 0 : headline + 1;
  const end = bodyStart < 0 ? Math.min(texts.length, from + after) : Math.max(bodyStart, Math.min(from, bodyStart));
  const indexes: number[] = [];
  for (let i = from; i < end; i += 1) if (!isBody(i)) indexes.push(i);
  for (let i = Math.min(from, bodyStart < 0 ? from : bodyStart) - 1; i >= Math.max(0, from - 1 - before); i -= 1) {
    if (i !== headline && !isBody(i) && !indexes.includes(i)) indexes.push(i);
  }
  return indexes;
}

/** Blocks between the story's first paragraphs, where some pages print byline and time. */
export function earlyGaps({ bodyStart, bodyEnd, isBody }: FieldContext): number[] {
  const gaps: number[] = [];
  if (bodyStart < 0) return gaps;
  for (let i = bodyStart + 1; i < Math.min(bodyEnd, bodyStart + EARLY); i += 1) if (!isBody(i)) gaps.push(i);
  return gaps;
}

/** The blocks after the story, nearest first. */
export function tailIndexes({ bodyEnd, texts }: FieldContext, count: number): number[] {
  const indexes: number[] = [];
  if (bodyEnd < 0) return indexes;
  for (let i = bodyEnd + 1; i < Math.min(texts.length, bodyEnd + 1 + count); i += 1) indexes.push(i);
  return indexes;
}

/** A field's value, the blocks it came from, the rule that decided, and how sure it is. */
export interface Found<Value> {
  readonly value: Value;
  readonly blocks: readonly number[];
  readonly rule: string;
  /** From 0 (a guess) to 1 (certain). */
  readonly confidence: number;
}
