/** What speaks for a date being the page's own: a label, a time of day, its place, and how little else its block says. */

import type { FieldContext } from "../context.ts";
import { withoutMarker } from "../list-marker.ts";
import { isName } from "../names.ts";
import { isSaidTwice } from "../photos/photo-twins.ts";
import { readTimeLabel } from "./date-labels.ts";
import type { DayOrder, FoundDate } from "./dates.ts";
import { readDates } from "./dates.ts";

/** A date somewhere outside the story's prose, and what speaks for it. */
export interface DateCandidate {
  readonly date: FoundDate;
  readonly block: number;
  readonly kind: FoundDate["kind"];
  readonly points: number;
}

/** Longest block that says when and not what. UTF-16 units. */
export const LONGEST_WHEN = 170;
/** Fewer letters than this beside a date are no sentence; so many may be a section or a name. */
export const NO_PROSE = 16;
const SOME_PROSE = 60;
/** A page prints its time so many blocks above its headline at most. */
const BEFORE_HEADLINE = 8;
/** Right under the headline. Blocks. */
const NEAR = 12;
/** Distance weighs so many points at most, one for so many blocks. */
const FARTHEST = 3;
const STEP = 12;
/** After the story. Blocks. */
const AFTER_STORY = 12;

/** A day's number beside a month or a year, in digits that plainDigits knows as well: what every date has. */
const DATE_HINT = /\d{2}\D|\d{4}|\d\D{1,4}\d|[०-९০-৯๐-๙٠-٩۰-۹０-９]/;
/** "3:00 a.m.", "a las 18:20 h." end no sentence. */
const CLOCK_END = /\d\s?(?:[ap]\.m|hr?s?)\.$/iu;
/** "06.09.2026, 18:04 Uhr • Lesedauer 4 Min.": no more does what a bar or a bullet parts. */
const PARTED = /\d[\p{L}. ]{0,8} [|•·] /u;
const STAMP = /\dT\d/;
/** Length of a day in ISO 8601. */
export const DAY = 10;

/** The day of a date, without its time. */
export const dayOf = ({ date }: Pick<DateCandidate, "date">): string => date.iso.slice(0, DAY);

/** "— The Harbour Board (@harbour)": the date below is a quoted message's. */
const HANDLE = /\(@\w+\)\s*$/;

/** Letters that are left when dates are taken out: a caption has many, a time line few. */
function countRest(text: string, dates: readonly FoundDate[]): number {
  let letters = text.length;
  for (const date of dates) letters -= date.to - date.from;
  return letters;
}

function weighPlace({ headline, bodyStart, bodyEnd, isBody }: FieldContext, block: number): number {
  const top = Math.max(headline, 0);
  const isBelow = bodyEnd >= 0 && block > bodyEnd;
  let points = -Math.min(FARTHEST, Math.abs(block - (isBelow ? bodyEnd : top)) / STEP);
  // "14th May 2024" right above the headline is the story's day, or the paper's, which is the same.
  if (block === headline - 1) points -= 1;
  else if (headline >= 0 && block < headline) points -= 2;
  else if (isBelow) points -= 1.5;
  else if (block < bodyStart || block - top <= NEAR) points += 1.5;
  return isBody(block) ? points - 1 : points;
}

/** "3 Comments" / "Ella Drum" / "May 9, 2019 at 4:10 pm": when a reader wrote, below the story. */
function isOfComment(context: FieldContext, block: number): boolean {
  const { bodyEnd, texts } = context;
  if (bodyEnd < 0 || block <= bodyEnd || !isName(withoutMarker(texts[block - 1] ?? ""))) return false;
  for (let i = bodyEnd + 1; i < block; i += 1) {
    const { form, digit } = context.glance(i);
    if (digit && form?.kind === "share") return true;
  }
  return false;
}

/** "Sue says:", "Kathrin sagt:" */
const SPEAKER = /^\p{Lu}[\p{L}\p{M}.'’ -]{1,40} \p{Ll}[\p{L}\p{M}]{2,12}\s?:$/u;

/** "Sue says:" / "September 9, 2019 at 6:14 am": when a reader wrote, below the story. */
const isBelowSpeaker = ({ bodyEnd, texts }: FieldContext, block: number): boolean =>
  bodyEnd >= 0 && block > bodyEnd && SPEAKER.test(texts[block - 1] ?? "");

function weighDate(
  context: FieldContext,
  block: number,
  date: FoundDate,
  rest: number,
  kind: FoundDate["kind"],
): number {
  let points = weighPlace(context, block);
  if (context.labels[block] === "time") points += 4;
  if (kind !== "plain") points += 3;
  // "2022-12-07T10:10:52+01:00" is a stamp for machines: what the page prints for people is surer.
  if (date.iso.length > 10 && !STAMP.test(context.texts[block] ?? "")) points += 2;
  if (rest < NO_PROSE) points += 3;
  else if (rest < SOME_PROSE) points += 1;
  // "August 19, 2021 at 4:05 p.m." ends like a sentence and is none.
  const isTimed =
    CLOCK_END.test(context.texts[block] ?? "") || (rest < SOME_PROSE && PARTED.test(context.texts[block] ?? ""));
  const isProse = context.glance(block).sentence && !isTimed;
  if (isProse && kind === "plain" && rest >= NO_PROSE) points -= 4;
  if (HANDLE.test(context.texts[block - 1] ?? "") || isOfComment(context, block)) points -= 5;
  if (kind === "plain" && isBelowSpeaker(context, block)) points -= 5;
  return points;
}

/** The label that stands alone in a block above: "PUBLISHED". */
export function labelBefore(context: FieldContext, block: number): FoundDate["kind"] {
  for (const near of [block - 1, block - 2]) {
    const text = context.texts[near] ?? "";
    if (text.length > 30) return "plain";
    const label = readTimeLabel(text);
    if (label !== null) return label;
  }
  return "plain";
}

/** The blocks that may print the page's time: all but prose, from a little above the headline to a little below the story. */
export function isPlaceForDate(context: FieldContext, index: number): boolean {
  const { headline, bodyEnd, labels, texts } = context;
  const text = texts[index] ?? "";
  if (text.length > LONGEST_WHEN || text.length < 6 || !context.glance(index).digit) return false;
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
  context.texts.forEach((text, block) => {
    if (!isPlaceForDate(context, block)) return;
    const dates = readDates(text, context.language, order);
    const rest = countRest(text, dates);
    if (context.isBody(block) && rest >= NO_PROSE) return;
    // A sentence between the paragraphs is a caption: "… on Wednesday, Aug. 18, 2021."
    if (block > context.bodyStart && block < context.bodyEnd && context.bodyStart >= 0 && rest >= SOME_PROSE) return;
    // "War gear near the front, 24 April 2023", twice: alt text and caption.
    if (rest >= NO_PROSE && dates.every(({ kind }) => kind === "plain") && isSaidTwice(context, block)) return;
    dates.forEach((date, i) => {
      const kind = date.kind === "plain" && i === 0 && rest < 24 ? labelBefore(context, block) : date.kind;
      found.push({ date, block, kind, points: weighDate(context, block, date, rest, kind) });
    });
  });
  return found.sort((a, b) => b.points - a.points);
}
