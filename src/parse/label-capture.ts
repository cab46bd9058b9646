/** Labels the blocks of a capture: what the passes decide, and then what stands beside the story. */

import { listEach } from "../list-each.ts";
import type { Block, Seed, Verdict } from "../model.ts";
import { markAboveDateline } from "./beside/above-dateline.ts";
import { judgeBeside } from "./beside/index.ts";
import type { BesideOdds } from "./beside/labels.ts";
import { leaveBeside } from "./beside/leave.ts";
import { stateBeside } from "./beside/state.ts";
import { type Pass, runPasses } from "./capture.ts";
import { seeCapture } from "./fields/context.ts";
import { measureResidue, readDateline } from "./fields/dateline/dateline.ts";
import { isShown } from "./fields/photos/photo-signs.ts";
import { readInlineSignoff } from "./fields/signoff/signoff-inline.ts";
import { isSetAside } from "./front-matter/clip-head.ts";
import { type LookAt, lookAtBlocks } from "./glance.ts";
import { endsSentence, opensWithSpeech, startsSmall } from "./sentence.ts";
import { judgeBlocks } from "./story/index.ts";
import { startsClosing } from "./story/mend/fragments.ts";
import { SPEAKER_CASE } from "./story/mend/speakers.ts";

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

/** "HERALD: How did you sleep?" / "Frake: Badly. …": a turn of a talk, which has no standfirst among its turns. */
const TURN_RULE = `story.${SPEAKER_CASE}`;

/** A capture with its story known: what its fields are read from. */
export interface LabelledCapture {
  /** By block; undefined where nothing has decided. */
  readonly decided: readonly (Verdict | undefined)[];
  /** Of each block, what it is beside the story; undefined where that was not asked. */
  readonly beside: readonly (BesideOdds | undefined)[];
  /** The blocks' texts; no field is read from what a reading tool says of itself and of its reader. */
  readonly seen: readonly string[];
  /** Looks at those. */
  readonly glance: LookAt;
}

/** The texts that fields are read from. */
function hideAside(texts: readonly string[], passed: readonly (Verdict | undefined)[]): readonly string[] {
  if (!passed.some(isSetAside)) return texts;
  return listEach(texts, (text, block) => (isSetAside(passed[block]) ? NOTHING_TO_READ : text));
}

/**
 * Labels the blocks of a capture.
 * @param seed The seed.
 * @param blocks Its blocks.
 * @param language BCP 47.
 * @param passes In the order in which they decide.
 * @param look Looks at the blocks.
 */
export function labelCapture(
  seed: Seed,
  blocks: readonly Block[],
  language: string,
  passes: readonly Pass[],
  look: LookAt,
): LabelledCapture {
  const texts = listEach(blocks, (block) => block.text);
  const textAt = (block: number): string => texts[block] ?? "";
  const judged = judgeBlocks(texts);
  const passed = runPasses(seed, blocks, language, passes, judged, look);
  const seen = hideAside(texts, passed);
  const glance = seen === texts ? look : lookAtBlocks(seen);
  const labels = listEach(passed, (verdict) => verdict?.label ?? null);
  const labelled = seeCapture(seen, labels, language, glance);
  const odds = listEach(judged, (each) => each.odds);
  const stated = stateBeside(passed, judgeBeside(labelled, odds));
  const isTurn = (block: number): boolean => passed[block]?.rule === TURN_RULE;
  const isDated = (block: number): boolean => !isTurn(block) && readDateline(textAt(block), language) !== null;
  const beside = markAboveDateline(passed, stated, textAt, isDated);
  const mayOpenStory = (block: number): boolean =>
    isTurn(block) ||
    isOfStory(textAt(block), language) ||
    isBesideDescription(seed, textAt(block)) ||
    (block === labelled.bodyEnd && readInlineSignoff(textAt(block)) !== null);
  // "… the clerk said." / a caption / "Work on the quay will close the road.": it seemed to carry the caption on.
  const isApart = (before: number, block: number): boolean =>
    endsSentence(textAt(before)) && !startsSmall(textAt(block)) && !startsClosing(textAt(block));
  const isPicture = (block: number): boolean => isShown(labelled, block);
  const decided = leaveBeside(passed, beside, mayOpenStory, isPicture, isApart);
  return { decided, beside, seen, glance };
}
