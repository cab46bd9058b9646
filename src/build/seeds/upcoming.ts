/** Articles whose date has not come yet. Whether it has is for the clock to say, so it is asked anew by each build. */
import type { ArticleMeta, Doubt } from "../../model.ts";
import { doubtFuture } from "../../parse/index.ts";
import { readToday } from "../clock.ts";

/**
 * Doubts articles of days to come.
 * @param articles Newest first: what is to come stands before all others.
 * @returns A doubt for each; `check` names the lines.
 */
export function doubtUpcoming(articles: readonly { readonly record: ArticleMeta }[]): readonly Doubt[] {
  const today = readToday();
  const doubts: Doubt[] = [];
  for (const { record } of articles) {
    const { sourceFile, published } = record;
    const found = doubtFuture({ sourceFile, published, updated: null }, today);
    if (found.length === 0) break;
    doubts.push(...found);
  }
  return doubts;
}
