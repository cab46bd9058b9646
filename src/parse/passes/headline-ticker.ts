/** A line of a ticker that the model chose, "17:52 Uhr" / "Keeper off with a torn muscle" / "17:40 Uhr": the headline stands far below, above the story. */
import type { Capture } from "../capture.ts";
import { readDates } from "../fields/dates/dates.ts";
import type { StoryLabel } from "../story/index.ts";
import { chanceOf, mayBe, textOf } from "./headline-chosen.ts";
import { isDay } from "./headline-looks.ts";

/** "17:52 Uhr", "12.05 WIB", "5:40 p.m." */
const CLOCK = /^\d{1,2}[:.h]\d{2}(?:\s?[\p{L}.]{1,6}){0,2}$/u;
/** A headline above the story has this chance at least, and this length. UTF-16 units. */
const LEAST = 0.05;
const SHORTEST = 12;
/** It stands so few blocks above the story, with names, controls and a picture between; and so few above its day. */
const FARTHEST = 24;
const FARTHEST_DAY = 3;

const STORY: ReadonlySet<StoryLabel> = new Set(["paragraph", "continuation"]);

/** Whether a block is an item of a ticker: a time alone stands above it, and the next item's below. */
const isTicked = (capture: Capture, block: number): boolean =>
  CLOCK.test(textOf(capture, block - 1)) && CLOCK.test(textOf(capture, block + 1));

/** Whether a day with its year stands a little below a block, as below the headline of the page's own story. */
function isDated(capture: Capture, block: number): boolean {
  for (let at = block + 1; at <= block + FARTHEST_DAY; at += 1) {
    if (capture.glance(at).digit && readDates(textOf(capture, at), capture.language).length > 0) return true;
  }
  return false;
}

/**
 * The block that is the headline where the model chose an item of a ticker, or -1.
 * @param chosen the block that the model chose
 */
export function findBelowTicker(capture: Capture, chosen: number): number {
  if (!isTicked(capture, chosen)) return -1;
  const { judged, verdicts, blocks, language } = capture;
  const story = judged.findIndex(({ label }, at) => at > chosen && STORY.has(label) && verdicts[at] === undefined);
  const mayHeadStory = (at: number): boolean => {
    const text = textOf(capture, at);
    return text.length >= SHORTEST && mayBe(capture, at, LEAST) && !isTicked(capture, at) && !isDay(text, language);
  };
  const near = blocks
    .slice(Math.max(chosen + 1, story - FARTHEST), Math.max(story, 0))
    .flatMap(({ index }) => (mayHeadStory(index) ? index : []));
  const dated = near.filter((at) => isDated(capture, at));
  const heads = dated.length > 0 ? dated : near;
  return heads.reduce((best, at) => (best < 0 || chanceOf(capture, at) > chanceOf(capture, best) ? at : best), -1);
}
