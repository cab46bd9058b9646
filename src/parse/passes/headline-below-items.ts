/** Other stories' titles that the model chose, items of a ticker or of a dated list: the headline stands below them, above the story. */
import type { Capture } from "../capture.ts";
import { readDates } from "../fields/dates/dates.ts";
import type { StoryLabel } from "../story/index.ts";
import { chanceOf, mayBe, textOf } from "./headline-chosen.ts";
import { isDay } from "./headline-looks.ts";

/** "17:52 Uhr", "12.05 WIB", "5:40 p.m." */
const CLOCK = /^\d{1,2}[:.h]\d{2}(?:\s?[\p{L}.]{1,6}){0,2}$/u;
/** A headline above the story has this chance at least, with a ticker or with dated titles above it, and this length. UTF-16 units. */
const LEAST = 0.05;
const LEAST_DATED = 0.1;
/** So much of the chosen title's chance. */
const LEAST_SHARE = 0.5;
/** A list has so many days, the page's own among them. */
const FEWEST_DAYS = 3;
const SHORTEST = 12;
/** It stands so few blocks above the story, with names, controls and a picture between; and so few above its day. */
const FARTHEST = 24;
const FARTHEST_DAY = 3;
/** A line that says a day, with a name and a place. UTF-16 units. */
const LONGEST_DAY = 60;

const STORY: ReadonlySet<StoryLabel> = new Set(["paragraph", "continuation"]);

/** The first block of the story below another. */
export const findStory = ({ judged, verdicts }: Capture, above: number): number =>
  judged.findIndex(({ label }, at) => at > above && STORY.has(label) && verdicts[at] === undefined);

/** How many blocks below an item's title the time of the item after the next stands. */
const THIRD_TIME = 3;

const isClock = (capture: Capture, block: number): boolean => CLOCK.test(textOf(capture, block));

/** Whether a block may be an item of a ticker: a time alone stands above it, and another below. */
const isTicked = (capture: Capture, block: number): boolean =>
  isClock(capture, block - 1) && isClock(capture, block + 1);

/** The day with its year that a line says; null where it says when a page was changed. */
function readDay(capture: Capture, at: number): string | null {
  const text = textOf(capture, at);
  if (text.length > LONGEST_DAY || !capture.glance(at).digit) return null;
  const [date] = readDates(text, capture.language);
  return date === undefined || date.kind === "updated" ? null : date.iso.slice(0, "2024-03-05".length);
}

/** Whether a day stands a little below a block, as below the headline of the page's own story. */
function isDated(capture: Capture, block: number): boolean {
  for (let at = block + 1; at <= block + FARTHEST_DAY; at += 1) if (readDay(capture, at) !== null) return true;
  return false;
}

function listHeads(capture: Capture, from: number, to: number, least: number): number[] {
  const heads: number[] = [];
  for (let at = from; at < to; at += 1) {
    const text = textOf(capture, at);
    const mayHeadStory = text.length >= SHORTEST && mayBe(capture, at, least) && !isTicked(capture, at);
    if (mayHeadStory && !isDay(text, capture.language)) heads.push(at);
  }
  return heads;
}

/** The likeliest, or -1. */
const chooseHead = (capture: Capture, heads: readonly number[]): number =>
  heads.reduce((best, at) => (best < 0 || chanceOf(capture, at) > chanceOf(capture, best) ? at : best), -1);

/**
 * The block that is the headline where the model chose an item of a ticker, "17:52 Uhr" / "Keeper off with a torn muscle" / "17:40 Uhr", or -1.
 * @param chosen the block that the model chose
 */
export function findBelowTicker(capture: Capture, chosen: number): number {
  if (!isTicked(capture, chosen)) return -1;
  const story = findStory(capture, chosen);
  const near = listHeads(capture, Math.max(chosen + 1, story - FARTHEST), story, LEAST);
  const dated = near.filter((at) => isDated(capture, at));
  const head = chooseHead(capture, dated.length > 0 ? dated : near);
  // "17:52" / the headline / "18:10" may be a page's own times: where no third shows that they are a ticker's, what the model holds likelier counts.
  const isSure =
    isClock(capture, chosen + THIRD_TIME) || (head >= 0 && chanceOf(capture, head) > chanceOf(capture, chosen));
  return isSure ? head : -1;
}

/**
 * The block that is the headline where the model chose one of several titles that each have their day, or -1: "Family gives early support" / "Lena
 * Marsh" / "April 28, 2023" / the story, below "Moment of the week" / "Tom Reed" / "January 13, 2023".
 * @param chosen the block that the model chose
 */
export function findBelowDatedTitles(capture: Capture, chosen: number): number {
  const story = findStory(capture, chosen);
  const days: { readonly at: number; readonly day: string }[] = [];
  for (let at = chosen + 1; at < story; at += 1) {
    const day = readDay(capture, at);
    if (day !== null) days.push({ at, day });
  }
  const own = days.at(-1);
  const other = days.findLast(({ day }) => day !== own?.day);
  if (own === undefined || other === undefined || story - own.at > FARTHEST) return -1;
  // A headline with its own day, and one related story with its: what the model chose stands where it should.
  if (new Set(days.map(({ day }) => day)).size < FEWEST_DAYS) return -1;
  const head = chooseHead(capture, listHeads(capture, other.at + 1, own.at, LEAST_DATED));
  return head >= 0 && chanceOf(capture, head) >= chanceOf(capture, chosen) * LEAST_SHARE ? head : -1;
}
