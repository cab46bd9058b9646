/** Which dates outside the story's prose may be the page's own, and where they stand. */

import type { FieldContext } from "../context.ts";
import { isSaidTwice } from "../photos/photo-twins.ts";
import { readTimeLabel } from "./date-labels.ts";
import { DAY, NO_PROSE, SOME_PROSE, weighDate } from "./date-weight.ts";
import type { DayOrder, FoundDate } from "./dates.ts";
import { readDates } from "./dates.ts";
import { OTHER_DIGITS } from "./digits.ts";
import { keepOwnDays } from "./other-days.ts";
import { findPaperLine } from "./paper-line.ts";

/** A date somewhere outside the story's prose, and what speaks for it. */
export interface DateCandidate {
  readonly date: FoundDate;
  readonly block: number;
  readonly kind: FoundDate["kind"];
  readonly points: number;
}

/** Longest block that says when and not what. UTF-16 units. */
export const LONGEST_WHEN = 170;
/** A page prints its time so many blocks above its headline at most. */
const BEFORE_HEADLINE = 8;
/** After the story. Blocks. */
const AFTER_STORY = 12;

/** A label alone in its block is no longer, and a date no shorter. UTF-16 units. */
const LONGEST_LABEL = 30;
const SHORTEST_DATE = 6;
/** A label above a date says what it is where hardly more stands beside that. Letters. */
const HARDLY_MORE = 24;

/** A day's number beside a month or a year, in digits that plainDigits knows as well: what every date has. */
const DATE_HINT = new RegExp(String.raw`\d{2}\D|\d{4}|['’]\d{2}|\d\D{1,4}\d|[${OTHER_DIGITS}]`);
/** The day of a date, without its time. */
export const dayOf = ({ date }: Pick<DateCandidate, "date">): string => date.iso.slice(0, DAY);

/** Letters that are left when dates are taken out: a caption has many, a time line few. */
function countRest(text: string, dates: readonly FoundDate[]): number {
  let letters = text.length;
  for (const date of dates) letters -= date.to - date.from;
  return letters;
}

/** The label that stands alone in a block above: "PUBLISHED". */
export function labelBefore(context: FieldContext, block: number): FoundDate["kind"] {
  for (const near of [block - 1, block - 2]) {
    const text = context.texts[near] ?? "";
    if (text.length > LONGEST_LABEL) return "plain";
    const label = readTimeLabel(text);
    if (label !== null) return label;
  }
  return "plain";
}

/** The blocks that may print the page's time: all but prose, from a little above the headline to a little below the story. */
export function isPlaceForDate(context: FieldContext, index: number): boolean {
  const { headline, bodyEnd, labels, texts } = context;
  const text = texts[index] ?? "";
  if (text.length > LONGEST_WHEN || text.length < SHORTEST_DATE || !context.glance(index).digit) return false;
  if (!DATE_HINT.test(text)) return false;
  if (headline >= 0 && index < headline - BEFORE_HEADLINE && labelBefore(context, index) === "plain") return false;
  if (bodyEnd >= 0 && index > bodyEnd + AFTER_STORY) return false;
  return index !== headline && labels[index] !== "caption" && labels[index] !== "credit";
}

/**
 * Gathers the dates outside the story's prose, the likeliest first. A line that says when and nothing else counts though it was taken
 * for the story: so the page's time is found where the story is not known well.
 * @param context the capture, with its story known
 * @param order what is known of the order of day and month in numbers
 */
export function gatherDates(context: FieldContext, order: DayOrder): DateCandidate[] {
  const found: DateCandidate[] = [];
  const paper = findPaperLine(context);
  context.texts.forEach((text, block) => {
    if (!isPlaceForDate(context, block)) return;
    const dates = keepOwnDays(text, readDates(text, context.language, order), context.language);
    const rest = paper?.block === block ? 0 : countRest(text, dates);
    if (context.isBody(block) && rest >= NO_PROSE) return;
    // A sentence between the paragraphs is a caption: "… on Wednesday, Aug. 18, 2021."
    if (block > context.bodyStart && block < context.bodyEnd && context.bodyStart >= 0 && rest >= SOME_PROSE) return;
    // "War gear near the front, 24 April 2023", twice: alt text and caption.
    if (rest >= NO_PROSE && dates.every(({ kind }) => kind === "plain") && isSaidTwice(context, block)) return;
    dates.forEach((date, i) => {
      const kind = date.kind === "plain" && i === 0 && rest < HARDLY_MORE ? labelBefore(context, block) : date.kind;
      found.push({ date, block, kind, points: weighDate(context, block, date, rest, kind) });
    });
  });
  return found.sort((a, b) => b.points - a.points);
}
