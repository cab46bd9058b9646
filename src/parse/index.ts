/** One seed → one record: the passes that read it, and the order of what is done. */

import { listEach } from "../list-each.ts";
import { type ArticleRecord, type Block, BODY_LABELS, type Seed } from "../model.ts";
import { doubtReach, layAside, takeReach } from "./blocks/reach.ts";
import { splitSeed } from "./blocks/split.ts";
import { completeVerdicts, type Pass } from "./capture.ts";
import { doubtLabels } from "./doubts/doubt-labels.ts";
import { doubtPictures } from "./doubts/doubt-pictures.ts";
import { doubtOrder } from "./doubts/doubt-times.ts";
import { doubtFields, doubtReading } from "./doubts/doubts.ts";
import { labelFieldBlocks } from "./field-verdicts.ts";
import { detectLanguage, readFields } from "./fields/index.ts";
import { addClipHead } from "./front-matter/clip-head.ts";
import { cutSiteName } from "./front-matter/page-title.ts";
import { lookAtBlocks } from "./glance.ts";
import { labelCapture } from "./label-capture.ts";
import { labelBylines } from "./passes/bylines.ts";
import { labelClipHead } from "./passes/clip-head.ts";
import { labelFurniture } from "./passes/furniture.ts";
import { labelGalleries } from "./passes/galleries.ts";
import { labelMarks } from "./passes/marks.ts";
import { labelPictures } from "./passes/pictures.ts";
import { labelRepeats } from "./passes/repeats.ts";
import { labelSignoffs } from "./passes/signoff.ts";
import { labelStated } from "./passes/stated.ts";
import { labelStory } from "./passes/story.ts";
import { labelWireNotes } from "./passes/wire-notes.ts";
import { assembleRecord } from "./record/assemble.ts";
import { cutBlocks } from "./record/cuts.ts";
import type { Decisions } from "./record/decisions.ts";
import { type ParsedSeed, refuseSeed } from "./record/refuse-seed.ts";

export { doubtFuture, findDateLines } from "./doubts/doubt-times.ts";
export { findAliasLine } from "./front-matter/key-lines.ts";
export { isPictureFile } from "./photos/picture-path.ts";
export { type Decisions, keepDecisions, recallDecisions } from "./record/decisions.ts";
export type { ParsedSeed } from "./record/refuse-seed.ts";
export { refuseSize } from "./seed/limits.ts";
export { isSeedFile, type ReadSeed, readSeed, SEED_ENDING } from "./seed/read.ts";

/** The passes, in the order in which they decide. Exported for the training of what judges after them. */
export const PASSES: readonly Pass[] = [
  labelStated,
  labelClipHead,
  labelWireNotes,
  labelFurniture,
  labelMarks,
  labelRepeats,
  labelSignoffs,
  labelGalleries,
  labelPictures,
  labelBylines,
  labelStory,
];

/** What a seed states in its front matter and in its lines, as the page says it. */
const addStated = (seed: Seed, blocks: readonly Block[]): Seed => cutSiteName(addClipHead(seed, blocks), blocks);

/**
 * Reads one seed into one record.
 * @param given A seed that was read.
 * @returns The record and what is doubtful in it; or, where the seed holds no article, an error that says what to do.
 */
export function parseSeed(given: Seed): ParsedSeed {
  const all = splitSeed(given);
  const blocks = takeReach(all);
  const seed = addStated(given, blocks);
  const texts = listEach(blocks, (block) => block.text);
  const { language: told, direction } = detectLanguage(texts);
  const language = seed.stated.language ?? told;
  const glance = lookAtBlocks(blocks === all ? texts : listEach(all, (block) => block.text));
  const labelled = labelCapture(seed, blocks, language, PASSES, glance);
  const labels = listEach(labelled.decided, (verdict) => verdict?.label ?? null);
  const fields = readFields(labelled.seen, labels, language, labelled.beside, labelled.glance);
  const complete = completeVerdicts(labelled.decided, labelFieldBlocks(blocks, fields));
  const isBody = (label: (typeof labels)[number]): boolean => label !== null && BODY_LABELS.has(label);
  const judgedVerdicts = cutBlocks(blocks, complete, fields, labels.findIndex(isBody), labels.findLastIndex(isBody));
  const verdicts = layAside(seed, all, judgedVerdicts, language);
  const record = assembleRecord({ seed, blocks: all, verdicts, fields, language, direction }, glance);
  const decisions: Decisions = { verdicts, fields, language, direction, wordCount: record.wordCount };
  const unread = [...doubtReach(seed, all), ...doubtLabels(seed, all), ...doubtPictures(seed, all, verdicts)];
  if (record.body.children.length === 0) return refuseSeed(record, "body", unread);
  if (record.headline === "") return refuseSeed(record, "headline", unread);
  const fieldDoubts = doubtFields(seed, blocks, fields.doubts);
  const timeDoubts = doubtOrder(seed, record);
  const doubts = [...unread, ...fieldDoubts, ...timeDoubts, ...doubtReading(seed, blocks, verdicts, record)];
  return { ok: true, record, decisions, doubts };
}

/**
 * Puts a record together that was read before: nothing is judged again.
 * @param seed The seed, read again.
 * @param decisions What was decided when the same text was parsed.
 * @returns The record that `parseSeed` gave.
 */
export function assembleSeed(seed: Seed, decisions: Decisions): ArticleRecord {
  const blocks = splitSeed(seed);
  const { verdicts, fields, language, direction, wordCount } = decisions;
  return assembleRecord({ seed: addStated(seed, blocks), blocks, verdicts, fields, language, direction, wordCount });
}
