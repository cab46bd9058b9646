/** Days that a page prints around its story, in lines that say too much, or stand too far away, to be taken for its own. */
import type { FieldContext } from "../context.ts";
import { isPlaceForDate } from "./date-evidence.ts";
import { DAY } from "./date-weight.ts";
import { readDates } from "./dates.ts";

/** A day that may be the article's. */
export interface UnusedDate {
  readonly block: number;
  /** The line. */
  readonly text: string;
  /** The day, ISO 8601. */
  readonly day: string;
}

/** A line with its day is no longer, and says no more beside it. UTF-16 units. */
const LONGEST = 90;
const MOST_REST = 45;
/** The first lines below the story, and a capture's last, where an archivist writes when it came out. Blocks. */
const BELOW = 2;

function isAround({ headline, bodyStart, bodyEnd, isBody, texts }: FieldContext, block: number): boolean {
  if (headline < 0 || bodyEnd < 0 || isBody(block)) return false;
  return block < bodyStart || (block > bodyEnd && (block <= bodyEnd + BELOW || block === texts.length - 1));
}

/**
 * Finds the first day that may be the article's, for an article without any.
 * @param context the capture, with its story known
 */
export function findUnusedDate(context: FieldContext): UnusedDate | null {
  const { texts, language } = context;
  for (const [block, text] of texts.entries()) {
    if (text.length > LONGEST || !isAround(context, block) || !isPlaceForDate(context, block)) continue;
    const [date, more] = readDates(text, language);
    if (date === undefined || more !== undefined || date.other !== null || date.kind === "updated") continue;
    // "May 9, 2019 at 4:10 pm" below a story is when a reader wrote.
    if (block > context.bodyEnd && date.iso.length > DAY) continue;
    const rest = text.length - (date.to - date.from);
    if (rest <= MOST_REST) return { block, text, day: date.iso.slice(0, DAY) };
  }
  return null;
}
