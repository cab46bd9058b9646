/** Finds the headline: what the front matter states, or what the model chose, with what it takes for one by its looks passed over. */

import type { Capture } from "../capture.ts";
import { foldTitle } from "../front-matter/page-title.ts";
import type { StoryLabel } from "../story/index.ts";
import { STORY_LABELS } from "../story/labels.ts";
import type { Judgement } from "../story/mend.ts";
import { findAgain } from "./headline-again.ts";
import { isBrokenSentence } from "./headline-broken.ts";
import { findFirstInCapitals } from "./headline-capitals.ts";
import { findInPlace } from "./headline-in-place.ts";
import { isCaption, isDay, mayHead } from "./headline-looks.ts";
import { findTold } from "./headline-told.ts";
import { findNamed } from "./headline-way.ts";
import { isPageHead } from "./masthead-looks.ts";

/** A headline has so many characters at least. */
const SHORTEST_HEADLINE = 12;

/** What a story begins with; a subhead is a line above it. */
const STORY: ReadonlySet<StoryLabel> = new Set(["paragraph", "continuation", "listitem"]);

/** The number of "headline" among a block's odds. */
const HEADLINE = STORY_LABELS.indexOf("headline");

/**
 * The open block above the story that is likeliest a headline, the first of several: where the model chose a block that is something
 * else. Menus stand above it on a whole page.
 */
function findOpenHeadline(capture: Capture, judged: readonly Judgement[]): number {
  const { blocks, verdicts, judged: model } = capture;
  const body = judged.findIndex(({ label }, i) => STORY.has(label) && verdicts[i] === undefined);
  const chanceOf = (block: number): number => model[block]?.odds[HEADLINE] ?? 0;
  const open = blocks
    .slice(0, body < 0 ? blocks.length : body)
    .filter(({ index, text }) => verdicts[index] === undefined && text.length >= SHORTEST_HEADLINE && mayHead(text))
    .filter(({ index, text }) => !isCaption(capture, index) && !isPrintedDay(text, capture.language))
    .filter(({ index }) => !isBrokenSentence(capture, judged, index));
  return open.reduce((best, { index }) => (best < 0 || chanceOf(index) > chanceOf(best) ? index : best), -1);
}

/** Whether a line says when the paper came out and nothing else. */
const isPrintedDay = (text: string, language: string): boolean => isDay(text, language) || isPageHead(text, language);

/** The block that is the headline: the one that the front matter states, or the one that the model chose. */
export function findHeadline(capture: Capture, judged: readonly Judgement[]): number {
  const { seed, blocks, verdicts } = capture;
  const labelled = verdicts.findIndex((verdict) => verdict?.label === "headline");
  if (labelled >= 0) return labelled;
  const stated = seed.stated.headline;
  if (stated !== undefined) {
    const wanted = foldTitle(stated);
    return blocks.findIndex((block) => foldTitle(block.text) === wanted);
  }
  const named = findNamed(capture);
  if (named >= 0) return named;
  const chosen = judged.findIndex((each) => each.label === "headline");
  const inCapitals = findFirstInCapitals(capture, judged, chosen);
  if (inCapitals >= 0) return inCapitals;
  const again = findAgain(capture, judged, chosen);
  if (again >= 0) return again;
  const text = blocks[chosen]?.text ?? "";
  const isOpen =
    verdicts[chosen] === undefined &&
    !isPrintedDay(text, capture.language) &&
    !isBrokenSentence(capture, judged, chosen);
  if (isOpen && mayHead(text) && !isCaption(capture, chosen)) return findInPlace(capture, chosen);
  const told = findTold(capture, chosen);
  if (told >= 0) return told;
  const open = findOpenHeadline(capture, judged);
  // A doubtful headline costs less than a page without one, which is refused.
  return open < 0 && verdicts[chosen] === undefined ? chosen : open;
}
