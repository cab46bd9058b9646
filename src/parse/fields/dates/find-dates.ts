/** Finds when the page says that it was published and updated. */
import type { FieldContext, Found } from "../context.ts";
import type { DatelineReading } from "../dateline/dateline-reading.ts";
import { type DateCandidate, dayOf } from "./date-evidence.ts";
import { DAY } from "./date-weight.ts";
import { readDates } from "./dates.ts";
import { standsAmidWords } from "./other-days.ts";
import { gatherOwnDates } from "./own-dates.ts";

export interface PageDates {
  readonly published: Found<string> | null;
  readonly updated: Found<string> | null;
  /** A numeric date whose day and month may change places, as printed; then `published` is null. */
  readonly ambiguous: { readonly block: number; readonly text: string } | null;
  /** Another day for which as much speaks as for `published`. */
  readonly rival: { readonly block: number; readonly text: string } | null;
  /** The line of `published`, where its day stands amid a sentence that may say anything. */
  readonly amid: { readonly block: number; readonly text: string } | null;
}

/** Of two dates the second is in doubt where it has hardly fewer points. */
const CLOSE = 0.5;
/** Lines of one page's times stand so near to each other. Blocks. */
const NEAR = 2;
/** A line of a time alone is no longer. UTF-16 units. */
const LONGEST_LINE = 40;
/** Digits of an ISO date's year. */
const YEAR = 4;

/** A date without a label is sure with more points. */
const SURE_POINTS = 3;
const SURE = 0.95;
const LIKELY = 0.8;
const GUESS = 0.6;

/** "Erstellt: 08:11 Uhr" / "Stand: 18:04 Uhr": of two times that labels call published, line by line, the later is the last change. */
function splitPublished(candidates: readonly DateCandidate[]): { first: DateCandidate; last: DateCandidate } | null {
  const labelled = candidates.filter((c) => c.kind === "published" && c.date.other === null);
  const [one] = labelled;
  const two = labelled.find((c) => one !== undefined && c.block !== one.block && c.date.iso !== one.date.iso);
  if (one === undefined || two === undefined || Math.abs(one.block - two.block) > NEAR) return null;
  return one.date.iso < two.date.iso ? { first: one, last: two } : { first: two, last: one };
}

const toFound = ({ date, block, points, kind }: DateCandidate): Found<string> => ({
  value: date.iso,
  blocks: [block],
  rule: date.rule,
  confidence: points > SURE_POINTS || kind !== "plain" ? SURE : LIKELY,
});

const printed = (context: FieldContext, { block, date }: DateCandidate): { block: number; text: string } => ({
  block,
  text: (context.texts[block] ?? "").slice(date.from, date.to),
});

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

/** The day of a page that says when it was changed, and nothing else in full. */
const publishedByChange = (context: FieldContext, updated: DateCandidate | null): Found<string> | null =>
  updated === null || updated.date.other !== null
    ? null
    : (publishedBeforeChange(context, updated) ?? publishedInYearOf(context, updated) ?? publishedWithChange(updated));

/** "LOKICHAR, Kenya, Feb 19 2025 (IPS) - …": where nothing else says when the page came out, its story's dateline does, if it has the year. */
function publishedByDateline(
  { bodyStart, language }: FieldContext,
  opening: DatelineReading | null,
): Found<string> | null {
  const [date, more] = readDates(opening?.dateline.day ?? "", language);
  if (date === undefined || date.other !== null || more !== undefined) return null;
  const value = date.iso.slice(0, DAY);
  return value.length < DAY ? null : { value, blocks: [bodyStart], rule: "dates.dateline", confidence: LIKELY };
}

/** A date of another day and block for which as much speaks as for the one chosen. */
function findRival(chosen: DateCandidate, candidates: readonly DateCandidate[]): DateCandidate | null {
  const isRival = (c: DateCandidate): boolean =>
    c.kind === chosen.kind && c.block !== chosen.block && dayOf(c) !== dayOf(chosen);
  return candidates.find((c) => isRival(c) && c.points > chosen.points - CLOSE) ?? null;
}

/** The line that a day stands in, where it is a sentence's: no label says that the page came out then. */
function findSentence({ texts, language }: FieldContext, { block, date, kind }: DateCandidate): PageDates["amid"] {
  const text = texts[block] ?? "";
  return kind === "plain" && standsAmidWords(text, date, language) ? { block, text } : null;
}

/** "01/09/2024 18h09" above the story, and "Data: 1º de setembro de 2024" of a match below it: of the same day the line with the time says more. */
function findPublished(candidates: readonly DateCandidate[]): DateCandidate | null {
  const labelled = candidates.find((c) => c.kind === "published") ?? null;
  if (labelled === null || labelled.date.iso.length > DAY) return labelled;
  const isTimed = (c: DateCandidate): boolean =>
    c.kind === "plain" && c.block < labelled.block && c.date.iso.length > DAY && dayOf(c) === dayOf(labelled);
  return candidates.find(isTimed) ?? labelled;
}

/**
 * Finds the page's own dates: around the headline, between the paragraphs, or after the story, or in its dateline; never those of its prose.
 * @param context the capture, with its story known
 * @param opening the dateline that the story opens with
 */
export function findDates(context: FieldContext, opening: DatelineReading | null): PageDates {
  const candidates = gatherOwnDates(context);
  const changed = candidates.find((c) => c.kind === "updated") ?? null;
  const split = changed === null ? splitPublished(candidates) : null;
  const updated = changed ?? split?.last ?? null;
  const published =
    split?.first ??
    findPublished(candidates) ??
    // What was changed had been published before: a later date is another's.
    candidates.find((c) => c.kind === "plain" && (changed === null || dayOf(c) <= dayOf(changed))) ??
    null;
  if (published !== null && published.date.other !== null) {
    return {
      published: null,
      updated: updated === null ? null : toFound(updated),
      ambiguous: printed(context, published),
      rival: null,
      amid: null,
    };
  }
  const rival = published === null || split !== null ? null : findRival(published, candidates);
  return {
    published:
      published === null
        ? (publishedByChange(context, updated) ?? publishedByDateline(context, opening))
        : toFound(published),
    updated: updated === null || updated === published ? null : toFound(updated),
    ambiguous: null,
    rival: rival === null ? null : printed(context, rival),
    amid: published === null ? null : findSentence(context, published),
  };
}
