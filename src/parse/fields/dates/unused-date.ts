/** Days that a page prints around its story, in lines that say too much, or stand too far away, to be taken for its own. */
import type { FieldContext } from "../context.ts";
import { isPlaceForDate } from "./date-evidence.ts";
import { DAY } from "./date-weight.ts";
import { readDates } from "./dates.ts";
import { keepOwnDays } from "./other-days.ts";

/** A day that may be the article's. */
export interface UnusedDate {
  readonly block: number;
  /** The line. */
  readonly text: string;
  /** The day, ISO 8601. */
  readonly day: string;
}

/** A line says no more beside its day. UTF-16 units. */
const MOST_REST = 45;
/** Right above the headline: "Harbour Festival 2 August 2024 tickets" above a page's menu is what is on. Blocks. */
const ABOVE = 2;
/** The first lines below the story, and a capture's last, where an archivist writes when it came out. Blocks. */
const BELOW = 2;

function isAround({ headline, bodyStart, bodyEnd, isBody, texts }: FieldContext, block: number): boolean {
  if (headline < 0 || bodyEnd < 0 || isBody(block)) return false;
  if (block < bodyStart) return block >= headline - ABOVE;
  return block > bodyEnd && (block <= bodyEnd + BELOW || block === texts.length - 1);
}

/** "Sandwarden 12°C Saturday 28 November 2026": the day on which the page was looked at, with its weather. */
const WEATHER = /\d ?°/u;

function readUnused(context: FieldContext, block: number): UnusedDate | null {
  const { language } = context;
  const text = context.texts[block] ?? "";
  if (!isAround(context, block) || !isPlaceForDate(context, block)) return null;
  // "Terms of use effective 1 January 2021", "Black Friday sale ends 28 November 2026".
  const [date, more] = WEATHER.test(text) ? [] : keepOwnDays(text, readDates(text, language), language);
  if (date === undefined || more !== undefined || date.other !== null || date.kind === "updated") return null;
  // "May 9, 2019 at 4:10 pm" below a story is when a reader wrote.
  if (block > context.bodyEnd && date.iso.length > DAY) return null;
  const rest = text.length - (date.to - date.from);
  return rest > MOST_REST ? null : { block, text, day: date.iso.slice(0, DAY) };
}

/**
 * Finds the first day that may be the article's, for an article without any. Below the story it is the only one: several are other stories',
 * "Harbour lights fail again 3 May 2021" / "Herring fleet leaves early 4 May 2021".
 * @param context the capture, with its story known
 */
export function findUnusedDate(context: FieldContext): UnusedDate | null {
  const below: UnusedDate[] = [];
  for (let block = 0; block < context.texts.length; block += 1) {
    const unused = readUnused(context, block);
    if (unused === null) continue;
    if (block < context.bodyEnd) return unused;
    below.push(unused);
  }
  const [only, other] = below;
  return other === undefined ? (only ?? null) : null;
}
