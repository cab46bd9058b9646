/** What a person should look at in a reading, each with what settles it. */

import { listEach } from "../../list-each.ts";
import {
  type ArticleRecord,
  type Block,
  BODY_LABELS,
  type Doubt,
  type Label,
  type Seed,
  type Verdict,
} from "../../model.ts";
import { countLineEnds } from "../blocks/lines.ts";
import type { FieldDoubt } from "../fields/field-doubts.ts";
import { STATED_RULE } from "../fields/labelled/labelled-lines.ts";
import { isLeftOver } from "./left-over.ts";

/** A story has so many words at least; what has fewer may have lost paragraphs. */
const FEWEST_WORDS = 60;
/** Below this the story model takes a block for the story with hardly more reason than against it. */
const UNSURE = 0.55;
const HEADLINE_RULE = "story.headline";

/** Lines that `---`, `labels: {…}` and `---` put on top of a seed without front matter. */
const NEW_FRONT_MATTER = 3;

/** Says how to give a line its label: the numbers are those that lines have once that is written. */
export function settleLabel({ text, start, stated }: Seed, line: number, label: Label): string {
  if (start === 0)
    return `put three lines on top of the file: "---", "labels: {${line + NEW_FRONT_MATTER}: ${label}}", "---"`;
  if (stated.labels === undefined) return `add one line to the front matter: "labels: {${line + 1}: ${label}}"`;
  return `add "${line}: ${label}" to the labels in the front matter, which ends in line ${countLineEnds(text.slice(0, start))} (a line more there makes it ${line + 1})`;
}

function isUnsure({ label, rule, confidence }: Verdict): boolean {
  return confidence < UNSURE && label !== "continuation" && BODY_LABELS.has(label) && rule === `story.${label}`;
}

/** Where the model finds no line that looks like a headline, it takes one all the same. */
function doubtHeadline(seed: Seed, { line }: Block, confidence: number): Doubt {
  const reason =
    `was taken for the headline with little reason (${confidence.toFixed(2)}); if it is none, write "headline:" in the ` +
    `front matter; if it is, ${settleLabel(seed, line, "headline")}`;
  const settlements = [{ asRead: true, states: { line, label: "headline" as const } }];
  return { file: seed.file, line, column: null, severity: "warning", rule: "headline.unsure", reason, settlements };
}

function doubtBlock(seed: Seed, block: Block, verdicts: readonly Verdict[]): Doubt | null {
  const verdict = verdicts[block.index];
  if (verdict === undefined) return null;
  const warn = (rule: string, reason: string, other: Label): Doubt => {
    const label = (own: Label, asRead: boolean) => ({ asRead, states: { line: block.line, label: own } });
    const settlements = [label(verdict.label, true), label(other, false)];
    return { file: seed.file, line: block.line, column: null, severity: "warning", rule, reason, settlements };
  };
  if (verdict.rule === HEADLINE_RULE && verdict.confidence < UNSURE && seed.stated.headline === undefined)
    return doubtHeadline(seed, block, verdict.confidence);
  if (isUnsure(verdict)) {
    const reason = `was read as ${verdict.label}, and may be furniture (${verdict.confidence.toFixed(2)}); if it is, `;
    return warn("story.unsure", reason + settleLabel(seed, block.line, "furniture"), "furniture");
  }
  if (verdict.rule !== "story.other" || !isLeftOver(block, verdicts)) return null;
  const settling = settleLabel(seed, block.line, "paragraph");
  const reason = `is a sentence beside the story that was left out; if it belongs to it, ${settling}`;
  return warn("story.left-out", reason, "paragraph");
}

/** A story of few words; nothing where a person says of a line of it that it is the story's, and so has looked. */
function doubtShort(
  seed: Seed,
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  wordCount: number,
): Doubt | null {
  if (verdicts.some(({ label, rule }) => rule === STATED_RULE && BODY_LABELS.has(label))) return null;
  const line = blocks.find(({ index }) => verdicts[index]?.label === "paragraph")?.line;
  const settling = line === undefined ? "" : `if that is all of it, ${settleLabel(seed, line, "paragraph")}; `;
  const reason =
    `the story has ${wordCount === 1 ? "1 word" : `${wordCount} words`}, fewer than ${FEWEST_WORDS}; ${settling}` +
    'if lines of it were left out ("explain" shows them), give them "paragraph" under "labels:" in the front matter; ' +
    "if the page is no article, but an error or a list of links, remove the file";
  const doubt: Doubt = { file: seed.file, line: null, column: null, severity: "warning", rule: "body.short", reason };
  // Only a person can tell: what was read is no reason to keep it.
  return line === undefined
    ? doubt
    : { ...doubt, settlements: [{ asRead: false, states: { line, label: "paragraph" } }] };
}

/**
 * Lists what is doubtful in how a seed's blocks were read: a story that is short, and blocks that could be story or furniture.
 * @param seed The seed.
 * @param blocks Its blocks.
 * @param verdicts One for each block.
 * @param record What they were read as.
 */
export function doubtReading(
  seed: Seed,
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  { wordCount }: Pick<ArticleRecord, "wordCount">,
): Doubt[] {
  const found: Doubt[] = [];
  for (const block of blocks) {
    const doubt = doubtBlock(seed, block, verdicts);
    if (doubt !== null) found.push(doubt);
  }
  const short = wordCount >= FEWEST_WORDS ? null : doubtShort(seed, blocks, verdicts, wordCount);
  return short === null ? found : [short, ...found];
}

/**
 * Lists what is doubtful in the fields that nothing states.
 * @param seed The seed.
 * @param blocks Its blocks.
 * @param doubts What the finders of fields doubt.
 */
export function doubtFields(
  { file, stated }: Seed,
  blocks: readonly Block[],
  doubts: readonly FieldDoubt[],
): readonly Doubt[] {
  const lineOf = (block: number): number | null => blocks[block]?.line ?? null;
  const open = doubts.filter(({ field }) => stated[field] === undefined);
  return listEach(open, ({ block, rule, also, reason: printed, field, values }): Doubt => {
    const reason = also === undefined ? printed : printed.replace("{also}", String(lineOf(also)));
    const settlements = listEach(values, ({ value, asRead }) => ({ asRead, states: { field, value } }));
    return { file, line: lineOf(block), column: null, severity: "warning", rule, reason, settlements };
  });
}
