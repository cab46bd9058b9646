/** Finds when the page says that it was published and updated. */
import { foldText, lexicon } from "../../lexicon/index.ts";
import type { FieldContext, Found } from "./context.ts";
import type { DateCandidate } from "./date-evidence.ts";
import { DAY, gatherDates } from "./date-evidence.ts";
import { tellOrder, tellOrderByDateline, tellOrderByTwin } from "./date-order.ts";
import { readDates } from "./dates.ts";

export interface PageDates {
  readonly published: Found<string> | null;
  readonly updated: Found<string> | null;
  /** A numeric date whose day and month may change places, as printed; then `published` is null. */
  readonly ambiguous: { readonly block: number; readonly text: string } | null;
  /** Another day for which as much speaks as for `published`. */
  readonly rival: { readonly block: number; readonly text: string } | null;
}

/** A date needs so many points; see weighDate. */
const ENOUGH = 1;
/** Less is enough for the only day above a headline, but in a page's first blocks: there stands the day on which it was looked at. */
const BARELY = 0;
const MASTHEAD = 6;
/** Of two dates the second is in doubt where it has hardly fewer points. */
const CLOSE = 0.5;
/** Lines of one page's times stand so near to each other. Blocks. */
const NEAR = 2;
/** A line of a time alone is no longer. UTF-16 units. */
const LONGEST_LINE = 40;
/** Digits of an ISO date's year. */
const YEAR = 4;

const SURE = 0.95;
const LIKELY = 0.8;
const GUESS = 0.6;

const dayOf = ({ date }: DateCandidate): string => date.iso.slice(0, DAY);

/** "Erstellt: 08:11 Uhr" / "Stand: 18:04 Uhr": of two times that labels call published, line by line, the later is the last change. */
function splitPublished(candidates: readonly DateCandidate[]): { first: DateCandidate; last: DateCandidate } | null {
  const labelled = candidates.filter((c) => c.kind === "published" && c.date.other === null);
  const [one] = labelled;
  const two = labelled.find((c) => one !== undefined && c.block !== one.block && c.date.iso !== one.date.iso);
  if (one === undefined || two === undefined || Math.abs(one.block - two.block) > NEAR) return null;
  return one.date.iso < two.date.iso ? { first: one, last: two } : { first: two, last: one };
}

/**
 * Dates after the story that are many are those of other stories; so is one where the story's stands under its headline: "September 8, 2019 by
 * Lena Marsh" is its day, and "September 9, 2019 at 6:14 am" below it a reader's.
 */
function dropTeasers(context: FieldContext, candidates: readonly DateCandidate[]): DateCandidate[] {
  const { headline, bodyStart, bodyEnd } = context;
  const isBelow = ({ block, kind }: DateCandidate): boolean => bodyEnd >= 0 && block > bodyEnd && kind === "plain";
  const isDated = candidates.some(({ block }) => block > headline && block < bodyStart);
  const days = new Set(candidates.filter(isBelow).map(dayOf));
  const others = days.size < 2 && !isDated ? candidates : candidates.filter((candidate) => !isBelow(candidate));
  return dropLabelledTeasers(context, others);
}

/** "Published On 2/4/2024" / "Published On 18/3/2024" below the story: a page comes out once, and what stands above has its day. */
function dropLabelledTeasers(
  { bodyStart, bodyEnd }: FieldContext,
  candidates: readonly DateCandidate[],
): DateCandidate[] {
  const isBelow = ({ block, kind }: DateCandidate): boolean => bodyEnd >= 0 && block > bodyEnd && kind === "published";
  const below = candidates.filter(isBelow);
  const days = new Set(below.map(dayOf));
  const blocks = below.map(({ block }) => block);
  // "Originally published 4 March" / "Published 5 March": no other story's title stands between.
  const isParted = Math.max(...blocks) - Math.min(...blocks) > 1;
  const isAbove = candidates.some(({ block, kind }) => block < bodyStart && kind !== "updated");
  return days.size < 2 || !isAbove || !isParted
    ? [...candidates]
    : candidates.filter((candidate) => !isBelow(candidate));
}

const toFound = ({ date, block, points, kind }: DateCandidate): Found<string> => ({
  value: date.iso,
  blocks: [block],
  rule: date.rule,
  confidence: points > 3 || kind !== "plain" ? SURE : LIKELY,
});

const printed = (context: FieldContext, { block, date }: DateCandidate): { block: number; text: string } => ({
  block,
  text: (context.texts[block] ?? "").slice(date.from, date.to),
});

/**
 * "Updated 5:27 am CST, November 20, 2019" and no other time: the text that was captured came out then, and of the practice pages with
 * such a line 18 of 19 were first published on the same day. So the day is kept, and no time.
 */
function publishedWithChange(updated: DateCandidate | null): Found<string> | null {
  if (updated === null || updated.date.other !== null) return null;
  return { value: dayOf(updated), blocks: [updated.block], rule: "dates.updated-alone", confidence: GUESS };
}

/** "Posted April 17" / "Updated April 19, 2024": the day that leaves its year out came before the one beside it that states one. */
function publishedInYearOf(context: FieldContext, updated: DateCandidate | null): Found<string> | null {
  if (updated === null || updated.date.other !== null) return null;
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

/** A date of another day and block for which as much speaks as for the one chosen. */
function findRival(chosen: DateCandidate, candidates: readonly DateCandidate[]): DateCandidate | null {
  const isRival = (c: DateCandidate): boolean =>
    c.kind === chosen.kind && c.block !== chosen.block && dayOf(c) !== dayOf(chosen);
  return candidates.find((c) => isRival(c) && c.points > chosen.points - CLOSE) ?? null;
}

/** "Thursday, November 26, 2026" / "Sign in": the day on which a page was looked at has its weekday, or stands among what the page offers. */
function isOfMasthead({ texts, glance }: FieldContext, block: number): boolean {
  const text = texts[block] ?? "";
  const words = foldText(text).split(/[^\p{L}\p{M}]+/u);
  const isAlone = glance(block - 1).form?.kind !== "promo" && glance(block + 1).form?.kind !== "promo";
  return !isAlone || words.some((word) => lexicon.weekdays.has(word));
}

/** "August 6, 2024" / "fact-checked" / "proofread" / headline: the one day that a page prints a little above its headline, where nothing says more. */
function findOnlyAbove(context: FieldContext, candidates: readonly DateCandidate[]): readonly DateCandidate[] {
  const { headline } = context;
  const isOfArticle = ({ block, points }: DateCandidate): boolean =>
    block >= MASTHEAD && block < headline && points >= BARELY && !isOfMasthead(context, block);
  const above = candidates.filter(isOfArticle);
  return new Set(above.map(dayOf)).size === 1 ? above : [];
}

function gather(context: FieldContext): DateCandidate[] {
  const found = gatherDates(context, "unknown");
  const isOpen = found.some((c) => c.date.other !== null);
  const byPage = isOpen ? tellOrder(context) : "unknown";
  const byTwin = byPage === "unknown" ? tellOrderByTwin(found) : byPage;
  const order = isOpen && byTwin === "unknown" ? tellOrderByDateline(context, found) : byTwin;
  const settled = isOpen ? gatherDates(context, order) : found;
  const enough = settled.filter((c) => c.points >= ENOUGH);
  return dropTeasers(context, enough.length > 0 ? enough : findOnlyAbove(context, settled));
}

/**
 * Finds the page's own dates: around the headline, between the paragraphs, or after the story; never those of its prose.
 * @param context the capture, with its story known
 */
export function findDates(context: FieldContext): PageDates {
  const candidates = gather(context);
  const changed = candidates.find((c) => c.kind === "updated") ?? null;
  const split = changed === null ? splitPublished(candidates) : null;
  const updated = changed ?? split?.last ?? null;
  const published =
    split?.first ??
    candidates.find((c) => c.kind === "published") ??
    // What was changed had been published before: a later date is another's.
    candidates.find((c) => c.kind === "plain" && (changed === null || dayOf(c) <= dayOf(changed))) ??
    null;
  if (published !== null && published.date.other !== null) {
    return {
      published: null,
      updated: updated === null ? null : toFound(updated),
      ambiguous: printed(context, published),
      rival: null,
    };
  }
  const rival = published === null || split !== null ? null : findRival(published, candidates);
  return {
    published:
      published === null ? (publishedInYearOf(context, updated) ?? publishedWithChange(updated)) : toFound(published),
    updated: updated === null || updated === published ? null : toFound(updated),
    ambiguous: null,
    rival: rival === null ? null : printed(context, rival),
  };
}
