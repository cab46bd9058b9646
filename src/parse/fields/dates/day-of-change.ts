/** The day of a page that says when it was changed, and nothing else in full. */
import type { FieldContext, Found } from "../context.ts";
import { type DateCandidate, dayOf } from "./date-evidence.ts";
import { DAY } from "./date-weight.ts";
import { readDates } from "./dates.ts";

/** A line of a time alone is no longer. UTF-16 units. */
const LONGEST_LINE = 40;
/** Digits of an ISO date's year. */
const YEAR = 4;
/** How sure a day is whose year the day of the change lends it, and one that is the day of the change itself. */
const LIKELY = 0.8;
const GUESS = 0.6;

/**
 * "Updated 5:27 am CST, November 20, 2019" and no other time: the text that was captured came out then, and of the practice pages with
 * such a line 18 of 19 were first published on the same day. So the day is kept, and no time.
 */
const publishedWithChange = (updated: DateCandidate): Found<string> => ({
  value: dayOf(updated),
  blocks: [updated.block],
  rule: "dates.updated-alone",
  confidence: GUESS,
});

/** "22.2. 6:00 | Updated 23.2.2025 10:15": a day without its year, in numbers, before the sign that parts it from the change. */
const DAY_BEFORE = /^(\d{1,2}\.\s?\d{1,2}\.)(\s\d{1,2}[:.]\d{2})?\s*[|•·]/u;
/** The same in a block of its own right above, "22.2. 6:00" / "•" / "Updated 23.2.2025 10:15", where the sign may have one, too. */
const DAY_ALONE = /^(\d{1,2}\.\s?\d{1,2}\.)(\s\d{1,2}[:.]\d{2})?$/u;
const SIGN_ALONE = /^[|•·]$/u;

function publishedBeforeChange(context: FieldContext, { block: changed, date }: DateCandidate): Found<string> | null {
  const { texts, isBody } = context;
  const above = SIGN_ALONE.test(texts[changed - 1] ?? "") ? changed - 2 : changed - 1;
  const before = DAY_BEFORE.exec(texts[changed] ?? "");
  const alone = before === null && !isBody(above) ? DAY_ALONE.exec(texts[above] ?? "") : null;
  const block = before === null ? above : changed;
  const [, day = "", time = ""] = before ?? alone ?? [];
  if (day === "") return null;
  const [found, more] = readDates(`${day}${date.iso.slice(0, YEAR)}${time}`, context.language);
  if (found === undefined || found.other !== null || more !== undefined || found.iso > date.iso) return null;
  return { value: found.iso, blocks: [block], rule: "dates.year-of-change", confidence: LIKELY };
}

/** "Posted April 17" / "Updated April 19, 2024": the day that leaves its year out came before the one beside it that states one. */
function publishedInYearOf(context: FieldContext, updated: DateCandidate): Found<string> | null {
  const year = updated.date.iso.slice(0, YEAR);
  for (const block of [updated.block - 1, updated.block + 1]) {
    const text = context.texts[block] ?? "";
    if (text.length > LONGEST_LINE || context.isBody(block) || !context.glance(block).digit) continue;
    const [date, more] = readDates(`${text} ${year}`, context.language);
    if (date?.kind !== "published" || date.other !== null || more !== undefined) continue;
    const day = date.iso.slice(0, DAY);
    if (day <= dayOf(updated)) return { value: day, blocks: [block], rule: "dates.year-of-change", confidence: LIKELY };
  }
  return null;
}

/**
 * Finds when a page came out that prints the day of its last change in full, and no other.
 * @param updated the day of that change; null where the page prints none
 */
export const publishedByChange = (context: FieldContext, updated: DateCandidate | null): Found<string> | null =>
  updated === null || updated.date.other !== null
    ? null
    : (publishedBeforeChange(context, updated) ?? publishedInYearOf(context, updated) ?? publishedWithChange(updated));
