/** Seeds → records: the passes that read them, and the order of what is done. */

import { listEach, pairEach } from "../list-each.ts";
import type { ArticleRecord, Block, Label, Seed } from "../model.ts";
import { takeReach } from "./blocks/reach.ts";
import { splitSeed } from "./blocks/split.ts";
import { detectLanguage, readFields } from "./fields/index.ts";
import { readLabelledLines } from "./fields/labelled/index.ts";
import { forgetLast } from "./fields/remember.ts";
import { finishRecord, type ReadCapture, type SplitSeed } from "./finish-record.ts";
import { keepFirstParagraph } from "./first-paragraph.ts";
import { addClipHead } from "./front-matter/clip-head.ts";
import { cutSiteName } from "./front-matter/page-title.ts";
import { lookAtBlocks } from "./glance.ts";
import { type LabelledCapture, labelCaptures } from "./label-capture.ts";
import { PASSES } from "./passes/index.ts";
import { assembleRecord } from "./record/assemble.ts";
import type { Decisions } from "./record/decisions.ts";
import type { ParsedSeed } from "./record/refuse-seed.ts";
import { READ_TOGETHER } from "./scan/reel.ts";

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
