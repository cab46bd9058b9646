/** Finds when the page says that it was published and updated. */
import type { FieldContext, Found } from "../context.ts";
import type { DatelineReading } from "../dateline/dateline-reading.ts";
import { type DateCandidate, dayOf } from "./date-evidence.ts";
import { DAY } from "./date-weight.ts";
import { readDates } from "./dates.ts";
import { publishedByChange } from "./day-of-change.ts";
import { publishedByLead } from "./leading-day.ts";
import { publishedByMonth } from "./month-line.ts";
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
/** A day and the same with its time do so about a headline, with a byline and a picture's words between. Blocks. */
const NEAR_TIME = 8;

/** A date without a label is sure with more points. */
const SURE_POINTS = 3;
const SURE = 0.95;
const LIKELY = 0.8;

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

const show = (context: FieldContext, { block, date }: DateCandidate): { block: number; text: string } => ({
  block,
  text: (context.texts[block] ?? "").slice(date.from, date.to),
});

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

/** "14 December 2021" and "2021-12-14T12:38:11+01:00" near it: of a day that two lines print, the one with the time says more. */
function findTimed({ kind, date, block }: DateCandidate, candidates: readonly DateCandidate[]): DateCandidate | null {
  if (kind !== "plain" || date.iso.length > DAY) return null;
  const day = date.iso.slice(0, DAY);
  return (
    candidates.find(
      (c) =>
        c.kind === "plain" && c.date.iso.length > DAY && dayOf(c) === day && Math.abs(c.block - block) <= NEAR_TIME,
    ) ?? null
  );
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
  const printed =
    split?.first ??
    findPublished(candidates) ??
    // What was changed had been published before: a later date is another's.
    candidates.find((c) => c.kind === "plain" && (changed === null || dayOf(c) <= dayOf(changed))) ??
    null;
  const published = printed === null ? null : (findTimed(printed, candidates) ?? printed);
  if (published !== null && published.date.other !== null) {
    return {
      published: null,
      updated: updated === null ? null : toFound(updated),
      ambiguous: show(context, published),
      rival: null,
      amid: null,
    };
  }
  const rival = published === null || split !== null ? null : findRival(published, candidates);
  return {
    published:
      published === null
        ? (publishedByChange(context, updated) ??
          publishedByDateline(context, opening) ??
          publishedByLead(context) ??
          publishedByMonth(context))
        : toFound(published),
    updated: updated === null || updated === published ? null : toFound(updated),
    ambiguous: null,
    rival: rival === null ? null : show(context, rival),
    amid: published === null ? null : findSentence(context, published),
  };
}
