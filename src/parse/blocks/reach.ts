/** How far down a capture is read: a file of so many blocks is a dump and no news page, and must not hold up all others. */
import type { Block, Doubt, Seed, Verdict } from "../../model.ts";
import { findStated } from "../passes/stated.ts";

/**
 * Blocks that are judged at most. The longest live blogs, comments and menus included, come to some thousands; so many take about a
 * second.
 */
export const MOST_JUDGED = 20_000;

/** Nothing has looked at the block. */
const UNSEEN = 0.5;

/**
 * The blocks that are read: all of them, but for a dump.
 * @param blocks All blocks of a seed.
 */
export const takeReach = (blocks: readonly Block[]): readonly Block[] =>
  blocks.length <= MOST_JUDGED ? blocks : blocks.slice(0, MOST_JUDGED);

/**
 * Gives verdicts to the blocks beyond reach: what the front matter says of their lines, else furniture by a rule that says why.
 * @param seed The seed.
 * @param blocks All blocks of it.
 * @param verdicts Of those within reach.
 * @param language BCP 47.
 * @returns One for each block.
 */
export function layAside(
  seed: Seed,
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  language: string,
): readonly Verdict[] {
  if (verdicts.length === blocks.length) return verdicts;
  const beyond = blocks.slice(verdicts.length);
  const stated = new Map<number, Verdict>();
  // As everywhere, the first verdict stands.
  for (const verdict of findStated(seed, beyond, language).reverse()) stated.set(verdict.block, verdict);
  const aside = beyond.map(
    ({ index }): Verdict =>
      stated.get(index) ?? { block: index, label: "furniture", rule: "reach.beyond", confidence: UNSEEN },
  );
  return verdicts.concat(aside);
}

/**
 * Says that not all of a seed was read.
 * @param seed The seed.
 * @param blocks All blocks of it.
 * @returns Nothing where all was read.
 */
export function doubtReach({ file }: Seed, blocks: readonly Block[]): readonly Doubt[] {
  const first = blocks[MOST_JUDGED];
  if (first === undefined) return [];
  const reason =
    `is where reading ended: the file holds ${blocks.length} blocks of text, and no news page holds over ${MOST_JUDGED}. What follows ` +
    "is in the ledger and not in the article. Keep the article's part of the file.";
  return [{ file, line: first.line, column: null, severity: "warning", rule: "read.too-many-blocks", reason }];
}
