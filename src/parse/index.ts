/** Seeds → records: the passes that read them, and the order of what is done. */

import { listEach, pairEach } from "../list-each.ts";
import {
  type ArticleRecord,
  type Block,
  BODY_LABELS,
  type Direction,
  type Label,
  type Seed,
  type Verdict,
} from "../model.ts";
import { doubtReach, layAside, takeReach } from "./blocks/reach.ts";
import { splitSeed } from "./blocks/split.ts";
import { addVerdicts, completeVerdicts } from "./capture.ts";
import { doubtExport } from "./doubts/doubt-exports.ts";
import { doubtLabels } from "./doubts/doubt-labels.ts";
import { doubtPictures } from "./doubts/doubt-pictures.ts";
import { doubtRecord } from "./doubts/doubt-record.ts";
import { labelFieldBlocks } from "./field-verdicts.ts";
import { detectLanguage, type Fields, readFields } from "./fields/index.ts";
import { readLabelledLines } from "./fields/labelled/index.ts";
import { forgetLast } from "./fields/remember.ts";
import { keepFirstParagraph } from "./first-paragraph.ts";
import { addClipHead } from "./front-matter/clip-head.ts";
import { cutSiteName } from "./front-matter/page-title.ts";
import { lookAtBlocks } from "./glance.ts";
import { type LabelledCapture, labelCaptures, type Unlabelled } from "./label-capture.ts";
import { PASSES } from "./passes/index.ts";
import { assembleRecord } from "./record/assemble.ts";
import { cutBlocks } from "./record/cuts.ts";
import type { Decisions } from "./record/decisions.ts";
import { isOfAddresses, type ParsedSeed, refuseSeed } from "./record/refuse-seed.ts";
import { READ_TOGETHER } from "./scan/reel.ts";
import { keepUntaken } from "./untaken.ts";

export { doubtFuture, findDateLines } from "./doubts/doubt-times.ts";
export { findAliasLine } from "./front-matter/key-lines.ts";
export { isPictureFile } from "./photos/picture-path.ts";
export { type Decisions, keepDecisions, recallDecisions } from "./record/decisions.ts";
export type { ParsedSeed } from "./record/refuse-seed.ts";
export { READ_TOGETHER } from "./scan/reel.ts";
export { MAX_BYTES, refuseSize } from "./seed/limits.ts";
export { isSeedFile, type ReadSeed, readSeed, SEED_ENDING } from "./seed/read.ts";

/** What a seed states in its front matter and in its lines, as the page says it. */
const addStated = (seed: Seed, blocks: readonly Block[]): Seed => cutSiteName(addClipHead(seed, blocks), blocks);

/** A seed that is cut into blocks, in a language. */
interface SplitSeed extends Unlabelled {
  /** All of its blocks; `blocks` are those that the parser reads. */
  readonly all: readonly Block[];
  readonly direction: Direction;
}

function splitCapture(given: Seed): SplitSeed {
  const all = splitSeed(given);
  const blocks = takeReach(all);
  const seed = addStated(given, blocks);
  const texts = listEach(blocks, (block) => block.text);
  const { language: told, direction } = detectLanguage(texts);
  const language = seed.stated.language ?? told;
  const glance = lookAtBlocks(blocks === all ? texts : listEach(all, (block) => block.text));
  return { seed, all, blocks, texts, language, direction, glance };
}

const labelsOf = ({ decided }: LabelledCapture): (Label | null)[] =>
  listEach(decided, (verdict) => verdict?.label ?? null);

/** A capture whose fields are read as well. */
interface ReadCapture {
  readonly capture: SplitSeed;
  readonly labelled: LabelledCapture;
  readonly fields: Fields;
}

function readCapture(capture: SplitSeed, labelled: LabelledCapture): ReadCapture {
  const { seed, blocks, language } = capture;
  const { seen, beside, glance } = labelled;
  const found = readFields(seen, labelsOf(labelled), language, beside, glance);
  const kept = keepFirstParagraph(seed, blocks, seen, labelled.decided, found, language);
  // The story begins further up now, and with it all that is read from around its start.
  if (kept !== null) return readCapture(capture, { ...labelled, decided: kept });
  const fields = readLabelledLines(found, seen, labelled.decided, language);
  return { capture, labelled, fields };
}

/** Puts the record together, and says what is doubtful in it. */
function finishRecord({ capture, labelled, fields }: ReadCapture): ParsedSeed {
  const { seed, all, blocks, language, direction, glance } = capture;
  const taken = addVerdicts(labelled.decided, labelFieldBlocks(blocks, fields));
  const complete = completeVerdicts(taken, keepUntaken(blocks, labelled, taken));
  const isBody = ({ label }: Verdict): boolean => BODY_LABELS.has(label);
  const judgedVerdicts = cutBlocks(
    blocks,
    complete,
    fields,
    complete.findIndex(isBody),
    complete.findLastIndex(isBody),
  );
  const verdicts = layAside(seed, all, judgedVerdicts, language);
  const record = assembleRecord({ seed, blocks: all, verdicts, fields, language, direction }, glance);
  const decisions: Decisions = { verdicts, fields, language, direction, wordCount: record.wordCount };
  const unread = [
    ...doubtReach(seed, all),
    ...doubtExport(seed, blocks, labelled.decided),
    ...doubtLabels(seed, all),
    ...doubtPictures(seed, all, verdicts),
  ];
  if (record.body.children.length === 0 || isOfAddresses(seed, all, verdicts))
    return refuseSeed(record, "body", unread);
  if (record.headline === "") return refuseSeed(record, "headline", unread);
  const doubts = doubtRecord(seed, blocks, verdicts, record, {
    unread,
    fields: fields.doubts,
    beside: labelled.beside,
  });
  return { ok: true, record, decisions, doubts };
}

function parseTogether(seeds: readonly Seed[]): ParsedSeed[] {
  const split = listEach(seeds, splitCapture);
  const read = pairEach(split, labelCaptures(split, PASSES), readCapture);
  const parsed = listEach(read, finishRecord);
  forgetLast();
  return parsed;
}

/**
 * Reads seeds into records. A step goes through several captures before the next step begins: the parser's code is larger than what a
 * core keeps at hand, and fetched for each capture anew it takes two fifths more time.
 * @param seeds Seeds that were read. What one holds changes nothing for another.
 * @returns By seed: the record and what is doubtful in it; or, where the seed holds no article, an error that says what to do.
 */
export function parseSeeds(seeds: readonly Seed[]): ParsedSeed[] {
  if (seeds.length <= READ_TOGETHER) return parseTogether(seeds);
  const parsed: ParsedSeed[] = [];
  for (let at = 0; at < seeds.length; at += READ_TOGETHER)
    parsed.push(...parseTogether(seeds.slice(at, at + READ_TOGETHER)));
  return parsed;
}

/**
 * Reads one seed into one record.
 * @param seed A seed that was read.
 * @returns As `parseSeeds` for each.
 */
export function parseSeed(seed: Seed): ParsedSeed {
  // One seed gives one answer.
  const [parsed] = parseTogether([seed]) as [ParsedSeed];
  return parsed;
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
