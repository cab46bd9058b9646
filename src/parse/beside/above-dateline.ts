/** What stands above the paragraph that opens with a dateline sums the story up: the story begins with its dateline. */
import type { Verdict } from "../../model.ts";
import { BESIDE, type BesideOdds } from "./labels.ts";

const SURELY: BesideOdds = BESIDE.map((label) => (label === "standfirst" ? 1 : 0));

/** "(Adds details, quotes)": what an agency says of its own report. */
const OWN_WORDS = /^[([]/;

const isParagraph = (verdict: Verdict | undefined): boolean =>
  verdict?.label === "paragraph" && verdict.rule.startsWith("story.");

/**
 * Says of a paragraph that it is the standfirst where the next block of the story is the first with a dateline: "The bell had been
 * pledged for a loan of Rs 600." / "VELLUR, Jan 9 (KNA) – A temple bell …".
 * @param decided By block: its verdict, or undefined where nothing has decided.
 * @param odds By block: what it is beside the story.
 * @param textOf A block's text.
 * @param hasDateline Whether a block opens with a dateline.
 * @returns The odds, of that block changed.
 */
export function markAboveDateline(
  decided: readonly (Verdict | undefined)[],
  odds: readonly (BesideOdds | undefined)[],
  textOf: (block: number) => string,
  hasDateline: (block: number) => boolean,
): readonly (BesideOdds | undefined)[] {
  const first = decided.findIndex((verdict) => isParagraph(verdict));
  const next = decided.findIndex(
    (verdict, block) => block > first && (isParagraph(verdict) || verdict?.label === "continuation"),
  );
  if (first < 0 || next < 0 || decided[next]?.label !== "paragraph" || odds[first] === undefined) return odds;
  if (OWN_WORDS.test(textOf(first)) || hasDateline(first) || !hasDateline(next)) return odds;
  return odds.map((own, block) => (block === first ? SURELY : own));
}
