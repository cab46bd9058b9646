/** A day that opens the story, or what sums it up, before its first sentence: "29.11.2022 – Der Hafen …". */
import type { FieldContext, Found } from "../context.ts";
import { DAY } from "./date-weight.ts";
import { readDates } from "./dates.ts";

/** The day stands within so many characters. UTF-16 units. */
const BEFORE = 48;
/** A sentence that a link breaks ends without a stop; what is on, "02.11.2022 - The Tides - Town Hall", is shorter. UTF-16 units. */
const LONG = 64;
const LIKELY = 0.8;
/** So many blocks behind it are asked whether they open with a day as well: those are a chronicle's. */
const CHRONICLE = 24;

/** What may stand before a day, and between it and the sentence: one of both is a sign. "4 May 2019 is the last day to vote" has none. */
const OPENS = /^[/|–—-]?\s?\d/u;
const SIGN_BEFORE = /^[/|–—-]\s$/u;
const SIGN_BEHIND = /^\s?[–—-]\s\p{Lu}/u;
const SENTENCE = /^\s\p{Lu}/u;
/** "1. September 1939 – Truppen überschreiten die Grenze": history and what is on are told with months' names; stamps have numbers alone, and are of the web's years. */
const IN_WORDS = /\p{L}/u;
const FIRST_YEAR = "1995";

function readLeading({ texts, language, glance }: FieldContext, block: number): string | null {
  const text = texts[block] ?? "";
  if (!OPENS.test(text) || (text.length < LONG && !glance(block).sentence)) return null;
  const [date] = readDates(text.slice(0, BEFORE), language);
  if (date === undefined || date.other !== null || date.kind !== "plain") return null;
  if (IN_WORDS.test(text.slice(date.from, date.to)) || date.iso < FIRST_YEAR) return null;
  const [before, behind] = [text.slice(0, date.from), text.slice(date.to)];
  const isParted = before === "" ? SIGN_BEHIND.test(behind) : SIGN_BEFORE.test(before) && SENTENCE.test(behind);
  return isParted ? date.iso.slice(0, DAY) : null;
}

/**
 * Finds the day that stands before the first sentence below the headline. A chronicle's entries open so one after the other, and give none.
 * @param context the capture, with its story known
 */
export function publishedByLead(context: FieldContext): Found<string> | null {
  const { headline, bodyStart, bodyEnd } = context;
  if (headline < 0 || bodyStart < headline) return null;
  for (let block = headline + 1; block <= bodyStart; block += 1) {
    const value = readLeading(context, block);
    if (value === null) continue;
    for (let next = block + 1; next <= Math.min(bodyEnd, block + CHRONICLE); next += 1)
      if (readLeading(context, next) !== null) return null;
    return { value, blocks: [block], rule: "dates.leading", confidence: LIKELY };
  }
  return null;
}
