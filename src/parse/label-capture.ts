/** Labels the blocks of a capture: what the passes decide, and then what stands beside the story. */

import { listEach, pairEach } from "../list-each.ts";
import type { Seed, Verdict } from "../model.ts";
import { markAboveDateline } from "./beside/above-dateline.ts";
import { judgeBeside } from "./beside/index.ts";
import type { BesideOdds } from "./beside/labels.ts";
import { leaveBeside } from "./beside/leave.ts";
import { stateBeside } from "./beside/state.ts";
import { type OpenCapture, openCapture, type Pass, type PassForAll, runPasses } from "./capture.ts";
import { type FieldContext, seeCapture } from "./fields/context.ts";
import { measureResidue, readDateline } from "./fields/dateline/dateline.ts";
import { isShown } from "./fields/photos/photo-signs.ts";
import { readInlineSignoff } from "./fields/signoff/signoff-inline.ts";
import { isSetAside } from "./front-matter/clip-head.ts";
import { type LookAt, lookAtBlocks } from "./glance.ts";
import { endsSentence, opensWithSpeech, startsSmall } from "./sentence.ts";
import { judgeBlocks, type StoryVerdict } from "./story/index.ts";
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
  /** Of each block, what the story model says. */
  readonly judged: readonly StoryVerdict[];
  /** Of each block, what it is beside the story; undefined where that was not asked. */
  readonly beside: readonly (BesideOdds | undefined)[];
  /** The blocks' texts; no field is read from what a reading tool says of itself and of its reader. */
  readonly seen: readonly string[];
  /** Looks at those. */
  readonly glance: LookAt;
}

/** Where a caption's words begin behind a database's label, "PHOTO: Students wait for a bus."; 0 for other blocks. */
function captionStart(verdict: Verdict | undefined): number {
  if (verdict?.label !== "caption") return 0;
  return verdict.cuts?.find(({ kind, from }) => kind === "label" && from === 0)?.to ?? 0;
}

/** The texts that fields are read from. */
function hideAside(texts: readonly string[], passed: readonly (Verdict | undefined)[]): readonly string[] {
  if (!passed.some((verdict) => isSetAside(verdict) || captionStart(verdict) > 0)) return texts;
  return listEach(texts, (text, block) =>
    isSetAside(passed[block]) ? NOTHING_TO_READ : text.slice(captionStart(passed[block])),
  );
}

/** A capture whose blocks are to be labelled. */
export type Unlabelled = Omit<OpenCapture, "judged">;

/** A capture that all passes have gone over: its story is known but for what stands beside it. */
interface Passed {
  readonly capture: Unlabelled;
  readonly passed: readonly (Verdict | undefined)[];
  readonly context: FieldContext;
}

function seePassed(capture: Unlabelled, passed: Passed["passed"]): Passed {
  const { texts, language, glance } = capture;
  const seen = hideAside(texts, passed);
  const labels = listEach(passed, (verdict) => verdict?.label ?? null);
  const context = seeCapture(seen, labels, language, seen === texts ? glance : lookAtBlocks(seen));
  return { capture, passed, context };
}

/** Takes from the story what stands beside it. */
function decideBeside(
  { capture, passed, context }: Passed,
  judged: readonly StoryVerdict[],
  odds: readonly (BesideOdds | undefined)[],
): LabelledCapture {
  const { seed, texts, language } = capture;
  const textAt = (block: number): string => texts[block] ?? "";
  const isTurn = (block: number): boolean => passed[block]?.rule === TURN_RULE;
  const isDated = (block: number): boolean => !isTurn(block) && readDateline(textAt(block), language) !== null;
  const beside = markAboveDateline(passed, stateBeside(passed, odds), textAt, isDated);
  const mayOpenStory = (block: number): boolean =>
    isTurn(block) ||
    isOfStory(textAt(block), language) ||
    isBesideDescription(seed, textAt(block)) ||
    (block === context.bodyEnd && readInlineSignoff(textAt(block)) !== null);
  // "… the clerk said." / a caption / "Work on the quay will close the road.": it seemed to carry the caption on.
  const isApart = (before: number, block: number): boolean =>
    endsSentence(textAt(before)) && !startsSmall(textAt(block)) && !startsClosing(textAt(block));
  const isPicture = (block: number): boolean => isShown(context, block);
  const decided = leaveBeside(passed, beside, mayOpenStory, isPicture, isApart, textAt);
  return { decided, judged, beside, seen: context.texts, glance: context.glance };
}

/**
 * Labels the blocks of captures.
 * @param captures Each step goes through all of them before the next: see `parseSeeds`.
 * @param passes In the order in which they decide.
 * @returns By capture.
 */
export function labelCaptures(
  captures: readonly Unlabelled[],
  passes: readonly (Pass | PassForAll)[],
): LabelledCapture[] {
  const judged = listEach(captures, ({ texts }) => judgeBlocks(texts));
  const opened = pairEach(captures, judged, ({ seed, blocks, texts, language, glance }, verdicts) =>
    openCapture(seed, blocks, language, { texts, judged: verdicts, glance }),
  );
  const decided = runPasses(opened, passes);
  const passed = pairEach(captures, decided, seePassed);
  const beside = pairEach(passed, judged, ({ context }, story) =>
    judgeBeside(
      context,
      listEach(story, ({ odds }) => odds),
    ),
  );
  return listEach(passed, (each, at) => decideBeside(each, judged[at] ?? [], beside[at] ?? []));
}
