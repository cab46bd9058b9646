/** A standfirst right above the story, and one above the dateline that the story opens with. */
import { BESIDE, type BesideOdds } from "../../beside/labels.ts";
import { isLong } from "../../story/mend/looks.ts";
import { opensThaiReport } from "../../story/mend/report-openings.ts";
import { isPictures } from "../byline/byline-reading.ts";
import type { FieldContext, Found } from "../context.ts";
import { readDateline } from "../dateline/dateline.ts";
import { findTwin } from "../photos/photo-twins.ts";
import { canBe, ENDS } from "./standfirst-looks.ts";

const LIKELY = 0.7;

const STANDFIRST = BESIDE.indexOf("standfirst");
const CAPTION = BESIDE.indexOf("caption");
/** From this chance on the block right above the story is one, the words of its picture aside. */
const LEAST_ABOVE = 0.1;

/**
 * Finds it right above the story: headline / byline / time / "Being late is the last place where strangers talk." / picture / story.
 * @param context the capture, with its story known
 * @param beside of each block, what it is beside the story
 * @param isTaken whether a block is something else
 * @returns null where there is none
 */
export function findAboveStory(
  context: FieldContext,
  beside: readonly (BesideOdds | undefined)[],
  isTaken: (index: number) => boolean,
): Found<string> | null {
  const { headline, bodyStart, texts } = context;
  let at = bodyStart - 1;
  while (at > headline && (isTaken(at) || isPictures(context, at))) at -= 1;
  if (headline < 0 || at <= headline || !canBe(context, at) || findTwin(context, at) >= 0) return null;
  const text = texts[at] ?? "";
  const chanceOf = (label: number): number => beside[at]?.[label] ?? 0;
  const isLikely = chanceOf(STANDFIRST) >= LEAST_ABOVE && chanceOf(STANDFIRST) > chanceOf(CAPTION);
  if (!isLikely || !ENDS.test(text) || context.glance(at).form?.kind === "correction") return null;
  return { value: text, blocks: [at], rule: "standfirst.above-story", confidence: LIKELY };
}

/** So many blocks above the dateline it is looked for. */
const FARTHEST = 16;
/** What sums a story up is so long where no stop tells a sentence; weighed. */
const LONG_THAI = 120;

/**
 * Finds the sentence between the headline and a story that opens with its dateline: the rule above-dateline has left it out of the story.
 * @param context the capture, with its story known
 * @param isTaken whether a block is something else
 * @returns null where there is none
 */
export function findAboveDateline(context: FieldContext, isTaken: (index: number) => boolean): Found<string> | null {
  const { headline, bodyStart, texts } = context;
  const first = texts[bodyStart] ?? "";
  // Thai papers open with the day and who tells it, and end no sentence with a stop.
  const isThai = opensThaiReport(first);
  const isDated = isThai || (readDateline(first, context.language)?.dateline.place ?? null) !== null;
  if (headline < 0 || !isDated) return null;
  for (let at = bodyStart - 1; at > headline && at >= bodyStart - FARTHEST; at -= 1) {
    const text = texts[at] ?? "";
    if (
      isTaken(at) ||
      !canBe(context, at) ||
      !(isThai ? isLong(text, LONG_THAI) : ENDS.test(text)) ||
      findTwin(context, at) >= 0
    )
      continue;
    return { value: text, blocks: [at], rule: "standfirst.above-dateline", confidence: LIKELY };
  }
  return null;
}
