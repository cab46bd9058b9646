import type { Block, Seed, Verdict } from "../model.ts";

/** A capture while passes label it. */
export interface Capture {
  readonly seed: Seed;
  readonly blocks: readonly Block[];
  /** By block index; undefined while nothing has decided. */
  readonly verdicts: readonly (Verdict | undefined)[];
  /** BCP 47, stated or found from the text. */
  readonly language: string;
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
 * @returns A verdict for each block; those that no pass labelled are furniture by default, with confidence 0.
 */
export function runPasses(seed: Seed, blocks: readonly Block[], language: string, passes: readonly Pass[]): Verdict[] {
  const verdicts: (Verdict | undefined)[] = new Array(blocks.length).fill(undefined);
  const capture: Capture = { seed, blocks, verdicts, language };
  for (const pass of passes) {
    for (const verdict of pass.label(capture)) {
      if (verdicts[verdict.block] === undefined && verdict.block < blocks.length) verdicts[verdict.block] = verdict;
    }
  }
  return verdicts.map((verdict, block) => verdict ?? { block, label: "furniture", rule: "none.undecided", confidence: 0 });
}
