import { listEach, pairEach } from "../list-each.ts";
import type { Block, Seed, Verdict } from "../model.ts";
import { type LookAt, lookAtBlocks } from "./glance.ts";
import { judgeBlocks, type StoryVerdict } from "./story/index.ts";

/** A capture while passes label it. */
export interface Capture {
  readonly seed: Seed;
  readonly blocks: readonly Block[];
  /** The blocks' texts: one list, by which what was read of them is found again. */
  readonly texts: readonly string[];
  /** By block index; undefined while nothing has decided. */
  readonly verdicts: readonly (Verdict | undefined)[];
  /** BCP 47, stated or found from the text. */
  readonly language: string;
  /** What the story model takes each block for. */
  readonly judged: readonly StoryVerdict[];
  /** Looks at a block; what was seen is kept. */
  readonly glance: LookAt;
}

/** One idea of how to read a capture. It sees all blocks and all verdicts so far, and gives verdicts for blocks that have none. */
export interface Pass {
  /** Lower case with hyphens; the first part of its rules' names. */
  readonly name: string;
  readonly label: (capture: Capture) => readonly Verdict[];
}

/** A pass of many steps, each of which goes through all captures before the next. */
export interface PassForAll {
  readonly name: string;
  /** Gives verdicts by capture. */
  readonly labelAll: (captures: readonly Capture[]) => readonly (readonly Verdict[])[];
}

/** A capture that no pass has labelled, and what is known of it. */
export type OpenCapture = Omit<Capture, "verdicts">;

/**
 * Runs passes in order. A verdict stands once it is given: one for a block that has a verdict already is dropped, which is the first law.
 * @param opened Captures. Each pass goes through all of them before the next: see `parseSeeds`.
 * @param passes In the order in which they decide.
 * @returns By capture and block: its verdict, or undefined where no pass decided.
 */
export function runPasses(
  opened: readonly OpenCapture[],
  passes: readonly (Pass | PassForAll)[],
): (Verdict | undefined)[][] {
  const decided = listEach(opened, ({ blocks }) => new Array<Verdict | undefined>(blocks.length).fill(undefined));
  const captures = pairEach(opened, decided, ({ seed, blocks, texts, language, judged, glance }, verdicts): Capture => {
    return { seed, blocks, texts, verdicts, language, judged, glance };
  });
  for (const pass of passes) {
    const given = "label" in pass ? listEach(captures, pass.label) : pass.labelAll(captures);
    pairEach(decided, given, giveVerdicts);
  }
  return decided;
}

/**
 * A capture that no pass has labelled.
 * @param seed The seed.
 * @param blocks Its blocks.
 * @param language BCP 47.
 * @param known Of the rest what is known.
 */
export function openCapture(
  seed: Seed,
  blocks: readonly Block[],
  language: string,
  known: Partial<Pick<Capture, "texts" | "judged" | "glance">> = {},
): OpenCapture {
  const { texts = listEach(blocks, (block) => block.text) } = known;
  const { judged = judgeBlocks(texts), glance = lookAtBlocks(texts) } = known;
  return { seed, blocks, texts, language, judged, glance };
}

function giveVerdicts(verdicts: (Verdict | undefined)[], given: readonly Verdict[]): void {
  for (const verdict of given) {
    const isOpen = verdict.block >= 0 && verdict.block < verdicts.length && verdicts[verdict.block] === undefined;
    if (isOpen) verdicts[verdict.block] = verdict;
  }
}

/** Nothing claimed the block: it is no part of the article. */
const LEFT_OVER = 0.5;

/**
 * Gives verdicts to blocks that have none.
 * @param decided By block; what is decided stays.
 * @param given For blocks that are open, in the order in which they decide.
 */
export function addVerdicts(
  decided: readonly (Verdict | undefined)[],
  given: readonly Verdict[],
): readonly (Verdict | undefined)[] {
  const verdicts = [...decided];
  giveVerdicts(verdicts, given);
  return verdicts;
}

/**
 * Gives a verdict to each block that has none: first the given ones, then "furniture".
 * @param decided By block; what is decided stays.
 * @param given For blocks that are open, in the order in which they decide.
 */
export function completeVerdicts(decided: readonly (Verdict | undefined)[], given: readonly Verdict[]): Verdict[] {
  return listEach(
    addVerdicts(decided, given),
    (verdict, block): Verdict => verdict ?? { block, label: "furniture", rule: "story.other", confidence: LEFT_OVER },
  );
}
