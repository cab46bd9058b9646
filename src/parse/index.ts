import { type ArticleRecord, BODY_LABELS, type Doubt, type ParseResult, type Seed } from "../model.ts";
import { assembleRecord } from "./assemble.ts";
import { markAboveDateline } from "./beside/above-dateline.ts";
import { judgeBeside } from "./beside/index.ts";
import { leaveBeside } from "./beside/leave.ts";
import { stateBeside } from "./beside/state.ts";
import { completeVerdicts, type Pass, runPasses } from "./capture.ts";
import { addClipHead, isSetAside } from "./clip-head.ts";
import { cutBlocks } from "./cuts.ts";
import type { Decisions } from "./decisions.ts";
import { doubtReading } from "./doubts.ts";
import { labelFieldBlocks } from "./field-verdicts.ts";
import { seeCapture } from "./fields/context.ts";
import { measureResidue, readDateline } from "./fields/dateline.ts";
import { detectLanguage, readFields } from "./fields/index.ts";
import { isShown } from "./fields/photo-signs.ts";
import { readInlineSignoff } from "./fields/signoff-inline.ts";
import { lookAtBlocks } from "./glance.ts";
import { listEach } from "./list-each.ts";
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
import { doubtReach, layAside, takeReach } from "./reach.ts";
import { opensWithSpeech } from "./sentence.ts";
import { splitSeed } from "./split.ts";
import { judgeBlocks } from "./story/index.ts";

export { type Decisions, keepDecisions, recallDecisions } from "./decisions.ts";
export { refuseSize } from "./limits.ts";
export { isPictureFile } from "./picture-path.ts";
export { isSeedFile, type ReadSeed, readSeed, SEED_ENDING } from "./read.ts";

/** A seed read to its end, with what was decided on the way; or the reason why not. */
export type ParsedSeed =
  | (Extract<ParseResult, { readonly ok: true }> & { readonly decisions: Decisions })
  | Extract<ParseResult, { readonly ok: false }>;

/** The passes, in the order in which they decide. Exported for the training of what judges after them. */
export const PASSES: readonly Pass[] = [
  labelStated,
  labelClipHead,
  labelFurniture,
  labelMarks,
  labelRepeats,
  labelSignoffs,
  labelGalleries,
  labelPictures,
  labelBylines,
  labelStory,
];

const NOTHING_TO_READ = "·";

/** A text and its description by a clipper start with so many equal letters: one of them may be cut. UTF-16 units. */
const SAME_START = 40;

/** A clipper took the standfirst for its description: what stands above the story and says something else is the story's start. */
function isBesideDescription({ format, stated: { summary } }: Seed, text: string): boolean {
  return format === "markdown" && summary !== undefined && !text.startsWith(summary.slice(0, SAME_START));
}

/** A paragraph that opens with a lost dateline's dash is at least so long; a caption's list marker stands before less. UTF-16 units. */
const LONG_RESIDUE = 90;

/** Whether a block opens like a story's paragraph and like nothing beside it: with a dateline or what is left of one, or with what somebody says. */
const isOfStory = (text: string, language: string): boolean =>
  readDateline(text, language) !== null ||
  opensWithSpeech(text) ||
  (text.length >= LONG_RESIDUE && measureResidue(text, false) > 0);

function refuseSeed(
  { sourceFile: file, ledger }: ArticleRecord,
  missing: "headline" | "body",
  unread: readonly Doubt[],
): ParsedSeed {
  const reason =
    `holds no article: no ${missing} was found. Add the article's text, state ` +
    `${missing === "headline" ? '"headline:" in' : 'what its lines are under "labels:" in'} its front matter, or remove the file.`;
  const doubt: Doubt = {
    file,
    line: null,
    column: null,
    severity: "error",
    rule: `parse.no-${missing}`,
    reason,
  };
  return { ok: false, file, doubts: [doubt, ...unread], ledger };
}

/**
 * Reads one seed into one record.
 * @param given A seed that was read.
 * @returns The record and what is doubtful in it; or, where the seed holds no article, an error that says what to do.
 */
export function parseSeed(given: Seed): ParsedSeed {
  const all = splitSeed(given);
  const blocks = takeReach(all);
  const seed = addClipHead(given, blocks);
  const texts = listEach(blocks, (block) => block.text);
  const detected = detectLanguage(texts);
  const language = seed.stated.language ?? detected.language;
  const judged = judgeBlocks(texts);
  const glance = lookAtBlocks(blocks === all ? texts : listEach(all, (block) => block.text));
  const passed = runPasses(seed, blocks, language, PASSES, judged, glance);
  // No field is read from what a reading tool says of itself and of its reader.
  const seen = passed.some(isSetAside)
    ? listEach(texts, (text, block) => (isSetAside(passed[block]) ? NOTHING_TO_READ : text))
    : texts;
  const seenGlance = seen === texts ? glance : lookAtBlocks(seen);
  const labelled = seeCapture(
    seen,
    listEach(passed, (verdict) => verdict?.label ?? null),
    language,
    seenGlance,
  );
  const odds = listEach(judged, (each) => each.odds);
  const beside = markAboveDateline(
    passed,
    stateBeside(passed, judgeBeside(labelled, odds)),
    (block) => texts[block] ?? "",
    (block) => readDateline(texts[block] ?? "", language) !== null,
  );
  const decided = leaveBeside(
    passed,
    beside,
    (block) =>
      isOfStory(texts[block] ?? "", language) ||
      isBesideDescription(seed, texts[block] ?? "") ||
      (block === labelled.bodyEnd && readInlineSignoff(texts[block] ?? "") !== null),
    (block) => isShown(labelled, block),
  );
  const labels = listEach(decided, (verdict) => verdict?.label ?? null);
  const fields = readFields(seen, labels, language, beside, seenGlance);
  const complete = completeVerdicts(decided, labelFieldBlocks(blocks, fields));
  const isBody = (label: (typeof labels)[number]): boolean => label !== null && BODY_LABELS.has(label);
  const judgedVerdicts = cutBlocks(blocks, complete, fields, labels.findIndex(isBody), labels.findLastIndex(isBody));
  const verdicts = layAside(seed, all, judgedVerdicts, language);
  const { direction } = detected;
  const record = assembleRecord({ seed, blocks: all, verdicts, fields, language, direction }, glance);
  const decisions: Decisions = { verdicts, fields, language, direction, wordCount: record.wordCount };
  const unread = doubtReach(seed, all);
  if (record.body.children.length === 0) return refuseSeed(record, "body", unread);
  if (record.headline === "") return refuseSeed(record, "headline", unread);
  const lineOf = (block: number): number | null => blocks[block]?.line ?? null;
  const open = fields.doubts.filter(({ field }) => seed.stated[field] === undefined);
  const fieldDoubts = listEach(open, ({ block, rule, also, reason: printed, field, values }): Doubt => {
    const reason = also === undefined ? printed : printed.replace("{also}", String(lineOf(also)));
    const settlements = listEach(values, ({ value, asRead }) => ({ asRead, states: { field, value } }));
    return { file: seed.file, line: lineOf(block), column: null, severity: "warning", rule, reason, settlements };
  });
  const doubts = [...unread, ...fieldDoubts, ...doubtReading(seed, blocks, verdicts, record)];
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
  return assembleRecord({ seed: addClipHead(seed, blocks), blocks, verdicts, fields, language, direction, wordCount });
}
