/** The line of a capture that tells which paper it was cut from, and when: "THE HARBOUR COURIER, MAY 3, 1956". */
import type { FieldContext } from "../context.ts";
import { type FoundDate, readDates } from "./dates.ts";
import { LONGEST_PAPER_LINE, namePaperOfDay } from "./paper-day.ts";

/** Such a line, with what it tells. */
export interface PaperLine {
  readonly block: number;
  readonly paper: string;
  /** ISO 8601. */
  readonly day: string;
}

/** It stands above the headline so near to it, as a page's time does. Blocks. */
const ABOVE = 8;

function readDays({ texts, glance, language }: FieldContext, block: number): readonly FoundDate[] {
  const text = texts[block] ?? "";
  return text.length > LONGEST_PAPER_LINE || !glance(block).digit ? [] : readDates(text, language);
}

function readLine(context: FieldContext, block: number): PaperLine | null {
  const dates = readDays(context, block);
  const [date] = dates;
  const paper = namePaperOfDay(context.texts[block] ?? "", dates);
  return paper === null || date === undefined ? null : { block, paper, day: date.iso };
}

/** Right below the story, and its end: "Previous" / "The Harbour Courier, 14 June 2019" is another story's. */
const isLast = ({ texts, bodyEnd }: FieldContext, block: number): boolean =>
  bodyEnd >= 0 && block === bodyEnd + 1 && block === texts.length - 1;

function listPlaces(context: FieldContext): readonly number[] {
  const { headline, texts } = context;
  const top = Math.max(0, headline - ABOVE);
  const above = Array.from({ length: Math.max(0, headline - top) }, (_, at) => top + at);
  return isLast(context, texts.length - 1) ? [...above, texts.length - 1] : above;
}

/** Of several papers none is the page's: "Harbour Courier, 12 June 2023" / "Millbrook News, 14 June 2023". Below a story with a day of its own one is what it cites. */
function isAlone(context: FieldContext, { block }: PaperLine): boolean {
  const isEnd = isLast(context, block);
  return context.texts.every((_, at) => {
    if (at === block || context.isBody(at) || at === context.headline) return true;
    return isEnd ? readDays(context, at).length === 0 : readLine(context, at) === null;
  });
}

/**
 * Finds the line of the paper, the day and no more but the page, above the headline or as the last of a capture.
 * @param context the capture, with its story known
 * @returns null where there is none, or where it may be another page's
 */
export function findPaperLine(context: FieldContext): PaperLine | null {
  for (const block of listPlaces(context)) {
    const line = readLine(context, block);
    if (line !== null) return isAlone(context, line) ? line : null;
  }
  return null;
}
