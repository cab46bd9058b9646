/** Which dates outside the story's prose may be the page's own, and where they stand. */

import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import type { FieldContext } from "../context.ts";
import { isSaidTwice } from "../photos/photo-twins.ts";
import { readTimeLabel } from "./date-labels.ts";
import { countTitle, DAY, NO_PROSE, SOME_PROSE, weighDate } from "./date-weight.ts";
import type { DayOrder, FoundDate } from "./dates.ts";
import { readDates } from "./dates.ts";
import { OTHER_DIGITS } from "./digits.ts";
import { isBelowFirstPrint } from "./first-print.ts";
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

const LIFE: ReadonlySet<string> = new Set(lexicon.phrases.lifeLabels.map(foldLabel));
/** "BORN" / "February 11, 1931": a day of somebody's life. */
const isOfLife = ({ texts }: FieldContext, block: number): boolean =>
  LIFE.has(foldLabel(texts[block - 1] ?? "").replace(/:$/u, ""));

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
  const isFarAbove = headline >= 0 && index < headline - BEFORE_HEADLINE && labelBefore(context, index) === "plain";
  if (isFarAbove && !isBelowFirstPrint(context, index)) return false;
  if (bodyEnd >= 0 && index > bodyEnd + AFTER_STORY) return false;
  return index !== headline && labels[index] !== "caption" && labels[index] !== "credit";
}

/** "PUBLISHED: 16 January 2023 at 4:30 p.m. | UPDATED: 17 January 2023 at 3:58 a.m.": labels and times, though it was taken for the story. */
const isLineOfTimes = (text: string, dates: readonly FoundDate[]): boolean =>
  dates.length > 0 &&
  dates.every(({ kind, iso }) => kind !== "plain" && iso.length > DAY) &&
  readTimeLabel(text.slice(0, dates[0]?.from).trimEnd().replace(LABEL_END, "")) !== null;
const LABEL_END = /:$/u;

/** "Am 31.10.2023, gegen 23:40 Uhr, kam es …": a preposition that is a label before a day alone opens a sentence. */
const LED_BY_WORD = /^\p{L}{1,4}\s$/u;
const isLedByWord = (text: string, { from }: FoundDate): boolean => LED_BY_WORD.test(text.slice(0, from));

/** "15/01/201614/01/2016": of two days that are stuck together, as blogs print them whose style hides one, the later is that of the last change. */
function partStuck(dates: readonly FoundDate[]): readonly FoundDate[] {
  const [one, two] = dates;
  if (one === undefined || two === undefined || dates.length > 2) return dates;
  const isPlain = one.kind === "plain" && two.kind === "plain" && one.other === null && two.other === null;
  if (!isPlain || one.to !== two.from || one.iso === two.iso) return dates;
  const isOrdered = one.iso < two.iso;
  return [
    { ...one, kind: isOrdered ? "published" : "updated" },
    { ...two, kind: isOrdered ? "updated" : "published" },
  ];
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
    if (!isPlaceForDate(context, block) || isOfLife(context, block)) return;
    const printed = keepOwnDays(text, readDates(text, context.language, order), context.language);
    // "Published on" / "10 February 20199 February 2019": of a post that waited for its day the first is that, and the label says so.
    const dates = printed.length > 1 && labelBefore(context, block) === "plain" ? partStuck(printed) : printed;
    const rest = paper?.block === block ? 0 : countRest(text, dates) - countTitle(context, block);
    if (context.isBody(block) && rest >= (isLineOfTimes(text, dates) ? SOME_PROSE : NO_PROSE)) return;
    // A sentence between the paragraphs is a caption: "… on Wednesday, Aug. 18, 2021."
    if (block > context.bodyStart && block < context.bodyEnd && context.bodyStart >= 0 && rest >= SOME_PROSE) return;
    // "War gear near the front, 24 April 2023", twice: alt text and caption.
    if (rest >= NO_PROSE && dates.every(({ kind }) => kind === "plain") && isSaidTwice(context, block)) return;
    dates.forEach((date, i) => {
      const own = rest >= SOME_PROSE && isLedByWord(text, date) ? "plain" : date.kind;
      const kind = own === "plain" && i === 0 && rest < HARDLY_MORE ? labelBefore(context, block) : own;
      found.push({ date, block, kind, points: weighDate(context, block, date, rest, kind) });
    });
  });
  return found.sort((a, b) => b.points - a.points);
}
