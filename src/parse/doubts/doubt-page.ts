/** What a page may be other than one whole article. */
import type { ArticleRecord, Block, Doubt, Seed, Verdict } from "../../model.ts";
import { doubtIndex } from "./doubt-index.ts";
import { doubtNotice, doubtPaywall } from "./doubt-notices.ts";
import { doubtSecondStory } from "./doubt-second-story.ts";

/**
 * Doubts that a page is one whole article.
 * @param seed The seed.
 * @param blocks Its blocks.
 * @param verdicts One for each block.
 * @param record What they were read as.
 */
export function doubtPage(
  seed: Seed,
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  record: ArticleRecord,
): readonly Doubt[] {
  const none = [...doubtNotice(seed, blocks, verdicts, record), ...doubtIndex(seed, blocks, verdicts, record)];
  if (none.length > 0) return none;
  return [...doubtPaywall(seed, blocks, verdicts, record), ...doubtSecondStory(seed, blocks, verdicts)];
}
