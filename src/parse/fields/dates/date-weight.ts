/** What speaks for a date being the page's own, in points: a label, a time of day, its place, and how little else its block says. */
import { oneOf } from "../../../lexicon/phrases.ts";
import { cutBylineLabel } from "../byline/byline.ts";
import type { FieldContext } from "../context.ts";
import { readTimeLabel } from "./date-labels.ts";
import type { FoundDate } from "./dates.ts";
import { isBelowFirstPrint } from "./first-print.ts";
import { isPageNumber } from "./paper-day.ts";
import { isBelowSpeaker, isOfReader } from "./reader-days.ts";

/** Fewer letters than this beside a date are no sentence; so many may be a section or a name. */
export const NO_PROSE = 16;
export const SOME_PROSE = 60;
/** Right under the headline. Blocks. */
const NEAR = 12;
/** Distance weighs so many points at most, one for so many blocks. */
const FARTHEST = 3;
const STEP = 12;
/** What speaks for a date, and what against it, in points that are summed. */
const POINTS = {
  /** It stands right above the headline, farther up, or below the story: other pages' days do. */
  aboveHeadline: -1,
  farAbove: -2,
  belowStory: -1.5,
  /** Between headline and story, or not far below the headline. */
  belowHeadline: 1.5,
  inStory: -1,
  /** Its block is a person's or a clip's word for the time. */
  time: 4,
  labelled: 3,
  /** It has a time of day. */
  clock: 2,
  /** It is written for machines. */
  stamp: -0.25,
  alone: 3,
  withFewWords: 1,
  inProse: -4,
  /** It is when a message or a comment was written. */
  ofMessage: -5,
  /** It stands behind who posted the story, right below that. */
  posted: 2,
  belowSpeaker: -5,
} as const;

/** "9 minutes", "9 min read": how long it takes to read the story. */
const READING = new RegExp(String.raw`^\d{1,2} ?${oneOf("playTimes")}(?: \p{L}{4,7})?$`, "iu");
const READING_END = new RegExp(String.raw`\d ?${oneOf("playTimes")}\.$`, "iu");
const LONGEST_READING = 20;
const tellsReading = (text: string): boolean => text.length <= LONGEST_READING && READING.test(text);

/** "3:00 a.m.", "a las 18:20 h." end no sentence. */
const CLOCK_END = /\d\s?(?:[ap]\.m|hr?s?)\.$/iu;
/** "06.09.2026, 18:04 Uhr • Lesedauer 4 Min.": no more does what a bar or a bullet parts. */
const PARTED = /\d[\p{L}. ]{0,8} [|•·] /u;
const STAMP = /\dT\d/;
/** Length of a day in ISO 8601. */
export const DAY = 10;

/** "19.8.2025" / "14:22" / "Uppfært" / "17:05": the time of day in the block below, and that the page was changed; a clock alone is the masthead's as often. */
const CLOCK_ALONE = /^\d{1,2}[:.]\d{2}$/u;
const isAboveClock = ({ texts }: FieldContext, block: number): boolean =>
  CLOCK_ALONE.test(texts[block + 1] ?? "") && readTimeLabel(texts[block + 2] ?? "") === "updated";

/** "— The Harbour Board (@harbour)": the date below is a quoted message's. */
const HANDLE = /\(@\w+\)\s*$/;

function weighPlace(context: FieldContext, block: number): number {
  if (isBelowFirstPrint(context, block)) return POINTS.belowHeadline;
  const { headline, bodyStart, bodyEnd, isBody, texts } = context;
  const top = Math.max(headline, 0);
  const isBelow = bodyEnd >= 0 && block > bodyEnd;
  let points = -Math.min(FARTHEST, Math.abs(block - (isBelow ? bodyEnd : top)) / STEP);
  // "14th May 2024" right above the headline is the story's day, or the paper's, which is the same; "Page 3" or "9 min read" may stand between.
  const isBetween = (text: string): boolean => isPageNumber(text) || tellsReading(text);
  if (block === headline - 1 || (block === headline - 2 && isBetween(texts[headline - 1] ?? "")))
    points += POINTS.aboveHeadline;
  else if (headline >= 0 && block < headline) points += POINTS.farAbove;
  else if (isBelow) points += POINTS.belowStory;
  else if (block < bodyStart || block - top <= NEAR) points += POINTS.belowHeadline;
  return isBody(block) ? points + POINTS.inStory : points;
}

/** A blog says so near below its story who posted it, and when. Blocks, with that line. */
const NEAR_END = 3;
const SENTENCE = /^\D+[.!?]$/u;

/**
 * "Posted by Lena Marsh at Thursday, November 22, 2012" right below the story, or above it, "Posted by quill on Monday June 03, 2024 from the harbour desk.":
 * a blog's word for its day. Farther down, "Published in …, March 5, 2024" / "Posted by Tom Reed on April 11, 2024", it is a reader's.
 */
function isPosted({ headline, bodyStart, bodyEnd, texts }: FieldContext, block: number): boolean {
  const isAbove = block > headline && block < bodyStart;
  // "Clear skies!" / "Posted by …": a last sentence that was not taken for the story may stand between, and no other day or count.
  const between = texts.slice(bodyEnd + 1, block);
  const isBelow =
    bodyEnd >= 0 && block > bodyEnd && between.length < NEAR_END && between.every((text) => SENTENCE.test(text));
  if (!isAbove && !isBelow) return false;
  const [first = ""] = (texts[block] ?? "").split(" ", 1);
  return readTimeLabel(first) === "published";
}

const DASH = /^\s?[-–—|]\s/u;
/** "Bees learn to winter under snow - Harbour Herald, 03.07.2025" below that headline: the headline says nothing beside the day. */
export function countTitle({ texts, headline }: FieldContext, block: number): number {
  const [text, title] = [texts[block] ?? "", texts[headline] ?? ""];
  return title !== "" && text.startsWith(title) && DASH.test(text.slice(title.length)) ? title.length : 0;
}

/** "28.04.2021 - 07:18 | Harrow Post | Lesezeit …": what a time and a bar open is a line of facts, however long. */
const BAR = /^ ?[|•·]\s/u;
/** Whether a date stands in a sentence. "August 19, 2021 at 4:05 p.m." ends like one and is none. */
function isInProse(context: FieldContext, block: number, date: FoundDate, rest: number): boolean {
  const { texts, glance, language } = context;
  if (!glance(block).sentence || countTitle(context, block) > 0) return false;
  const text = texts[block] ?? "";
  if (CLOCK_END.test(text) || (rest < SOME_PROSE && PARTED.test(text))) return false;
  const behind = text.slice(date.to);
  if (date.from === 0 && date.iso.length > DAY && BAR.test(behind)) return false;
  // "21. Juli 2023 Lesezeit: 5 Min."
  if (date.from === 0 && rest < SOME_PROSE && READING_END.test(behind)) return false;
  // "Von Lena Marsh 4. 2. 2022."
  return rest >= SOME_PROSE || behind !== "." || cutBylineLabel(text.slice(0, date.from), language) === null;
}

/** Points for a date: the place, the label and the time of day that it has, and how little its block says beside it. `rest` counts those letters. */
export function weighDate(
  context: FieldContext,
  block: number,
  date: FoundDate,
  rest: number,
  kind: FoundDate["kind"],
): number {
  let points = weighPlace(context, block);
  if (context.labels[block] === "time") points += POINTS.time;
  if (kind !== "plain") points += POINTS.labelled;
  // "2022-12-07T10:10:52+01:00" is a stamp for machines: what the page prints for people is surer.
  const isStamp = STAMP.test(context.texts[block] ?? "");
  if (isStamp && kind === "plain") points += POINTS.stamp;
  const hasClock = date.iso.length > DAY && !isStamp;
  if (hasClock || isAboveClock(context, block)) points += POINTS.clock;
  if (rest < NO_PROSE) points += POINTS.alone;
  else if (rest < SOME_PROSE) points += POINTS.withFewWords;
  const isOfPost = kind === "plain" && isPosted(context, block);
  if (kind === "plain" && rest >= NO_PROSE && !isOfPost && isInProse(context, block, date, rest))
    points += POINTS.inProse;
  if (HANDLE.test(context.texts[block - 1] ?? "") || isOfReader(context, block, date)) points += POINTS.ofMessage;
  if (isOfPost) points += POINTS.posted;
  if (kind === "plain" && isBelowSpeaker(context, block)) points += POINTS.belowSpeaker;
  return points;
}
