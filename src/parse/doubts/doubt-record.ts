/** All that is doubted of an article, and which doubts another one makes idle. */
import type { ArticleRecord, Block, Doubt, Seed, Verdict } from "../../model.ts";
import type { BesideOdds } from "../beside/labels.ts";
import type { FieldDoubt } from "../fields/field-doubts.ts";
import { isUnclosed } from "../front-matter/front-matter.ts";
import type { StoryVerdict } from "../story/index.ts";
import { doubtCaptions } from "./doubt-captions.ts";
import { doubtPage } from "./doubt-page.ts";
import { doubtRows } from "./doubt-rows.ts";
import { doubtOrder, doubtPast } from "./doubt-times.ts";
import { doubtFields, doubtReading } from "./doubts.ts";

/** What is doubted already when the record stands, and what more doubts come of. */
export interface EarlierDoubts {
  /** Of what was not read: lines, labels, pictures. */
  readonly unread: readonly Doubt[];
  /** What the finders of fields doubt. */
  readonly fields: readonly FieldDoubt[];
  /** By block: what the story model says. */
  readonly judged: readonly StoryVerdict[];
  /** By block: what it is beside the story; undefined where that was not asked. */
  readonly beside: readonly (BesideOdds | undefined)[];
}

/**
 * Lists what is doubtful in how a seed was read.
 * @param seed The seed.
 * @param blocks Its blocks.
 * @param verdicts One for each block.
 * @param record What they were read as.
 * @param earlier What is doubted already.
 */
export function doubtRecord(
  seed: Seed,
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  record: ArticleRecord,
  { unread, fields, judged, beside }: EarlierDoubts,
): readonly Doubt[] {
  // Keys that were read as text are what is odd: all else that could be said of the text comes of them, or cannot be written yet.
  if (isUnclosed(seed.text.slice(seed.start))) return [];
  const page = doubtPage(seed, blocks, verdicts, record);
  const reading = [
    ...doubtReading(seed, blocks, verdicts, record),
    ...doubtCaptions(seed, blocks, verdicts, judged, beside),
    ...doubtRows(seed, blocks, verdicts),
  ];
  return [
    ...unread,
    ...page,
    ...doubtFields(seed, blocks, fields),
    ...doubtOrder(seed, record),
    ...doubtPast(seed),
    // What is no article is short for that reason.
    ...(page.length === 0 ? reading : reading.filter(({ rule }) => rule !== "body.short")),
  ];
}
