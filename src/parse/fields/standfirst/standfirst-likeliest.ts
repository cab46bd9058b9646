/** The block that the model takes for the standfirst. */
import { BESIDE, type BesideOdds } from "../../beside/labels.ts";
import { roundConfidence } from "../../round-confidence.ts";
import { isWhen } from "../byline/author-signs.ts";
import type { FieldContext, Found } from "../context.ts";
import { cutBylineBehind } from "./signed-standfirst.ts";
import { canBe, ENDS } from "./standfirst-looks.ts";

const STANDFIRST = BESIDE.indexOf("standfirst");
/** From this chance on the likeliest block is the standfirst. */
const LEAST_CHANCE = 0.33;

/** "Updated: Mar. 07, 2025, 12:15 p.m.|Published: Mar. 07, 2025, 6:30 a.m.": a sentence by its end alone. UTF-16 units. */
const LONGEST_WHEN = 110;
const TWO_CLOCKS = /\d:\d\d.*\d:\d\d/u;

const saysWhen = (context: FieldContext, index: number): boolean => {
  const { text } = context.glance(index);
  return text.length <= LONGEST_WHEN && TWO_CLOCKS.test(text);
};

/**
 * Whether words without a stop between the time and a captioned picture are its alt text: "Posted Mon 16 Sep 2024" / "A dusty white ute beside
 * a row of letterboxes" / "The mail run covers 16 stations. (Kestrel: Lena Marsh)". A standfirst stands above the time.
 */
const isAltText = (context: FieldContext, index: number): boolean =>
  context.labels[index + 1] === "caption" && isWhen(context, index - 1) && !ENDS.test(context.texts[index] ?? "");

/**
 * Finds the likeliest standfirst among the blocks that were judged.
 * @param context the capture, with its story known
 * @param beside of each block, what it is beside the story
 * @param isTaken whether a block is something else
 * @returns null where there is none
 */
export function findLikeliest(
  context: FieldContext,
  beside: readonly (BesideOdds | undefined)[],
  isTaken: (index: number) => boolean,
): Found<string> | null {
  let best = -1;
  let most = LEAST_CHANCE;
  beside.forEach((odds, index) => {
    const chance = odds?.[STANDFIRST] ?? 0;
    if (chance <= most || isTaken(index) || !canBe(context, index) || saysWhen(context, index)) return;
    if (isAltText(context, index)) return;
    [best, most] = [index, chance];
  });
  if (best < 0) return null;
  return {
    value: cutBylineBehind(context, best),
    blocks: [best],
    rule: "standfirst.model",
    confidence: roundConfidence(most),
  };
}
