import { listEach } from "../list-each.ts";
import type { Block, Seed, Verdict } from "../model.ts";
import { type LookAt, lookAtBlocks } from "./glance.ts";
import { judgeBlocks, type StoryVerdict } from "./story/index.ts";

/** A capture while passes label it. */
export interface Capture {
  readonly seed: Seed;
  readonly blocks: readonly Block[];
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

/**
 * Runs passes in order. A verdict stands once it is given: one for a block that has a verdict already is dropped, which is the first law.
 * @param seed The seed.
 * @param blocks Its blocks.
 * @param language BCP 47.
 * @param passes In the order in which they decide.
 * @param judged What the story model takes each block for.
 * @param glance Looks at the blocks.
 * @returns By block: its verdict, or undefined where no pass decided.
 */
export function runPasses(
  seed: Seed,
  blocks: readonly Block[],
  language: string,
  passes: readonly Pass[],
  judged: readonly StoryVerdict[] = judgeBlocks(listEach(blocks, (block) => block.text)),
  glance: LookAt = lookAtBlocks(listEach(blocks, (block) => block.text)),
): (Verdict | undefined)[] {
  const verdicts: (Verdict | undefined)[] = new Array(blocks.length).fill(undefined);
  const capture: Capture = { seed, blocks, verdicts, language, judged, glance };
  for (const pass of passes) giveVerdicts(verdicts, pass.label(capture));
  return verdicts;
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
 * Gives a verdict to each block that has none: first the given ones, then "furniture".
 * @param decided By block; what is decided stays.
 * @param given For blocks that are open, in the order in which they decide.
 */
export function completeVerdicts(decided: readonly (Verdict | undefined)[], given: readonly Verdict[]): Verdict[] {
  const verdicts = [...decided];
  giveVerdicts(verdicts, given);
  return listEach(
    verdicts,
    (verdict, block): Verdict => verdict ?? { block, label: "furniture", rule: "story.other", confidence: LEFT_OVER },
  );
}
