/** Finds when the page says that it was published and updated. */
import type { FieldContext, Found } from "./context.ts";
import { earlyGaps, headIndexes, tailIndexes } from "./context.ts";
import type { DayOrder, FoundDate } from "./dates.ts";
import { readDates, readTimeLabel } from "./dates.ts";

export interface PageDates {
  readonly published: Found<string> | null;
  readonly updated: Found<string> | null;
  /** A numeric date whose day and month may change places, as printed; then `published` is null. */
  readonly ambiguous: { readonly block: number; readonly text: string } | null;
}

const BEFORE_HEADLINE = 8;
const AFTER_HEADLINE = 40;
const AFTER_STORY = 10;
/** Longest block that says when and not what. UTF-16 units. */
const LONGEST = 170;
/** A date without a label needs so many points; see weigh. */
const ENOUGH = 1;
/** Fewer letters than this beside a date are no sentence. */
const NO_PROSE = 16;
/** Lines of one page's times stand so near to each other. Blocks. */
const NEAR = 2;

const SURE = 0.95;
const LIKELY = 0.8;

interface Candidate {
  readonly date: FoundDate;
  readonly block: number;
  readonly kind: FoundDate["kind"];
  readonly points: number;
}

/** Letters that are left when dates are taken out: a caption has many, a time line few. */
function countRest(text: string, dates: readonly FoundDate[]): number {
  let letters = text.length;
  for (const date of dates) letters -= date.to - date.from;
  return letters;
}

function weigh(context: FieldContext, block: number, date: FoundDate, rest: number, kind: FoundDate["kind"]): number {
  const { sentence } = context.glance(block);
  let points = 0;
  if (context.labels[block] === "time") points += 4;
  if (kind !== "plain") points += 3;
  if (date.iso.length > 10) points += 2;
  if (rest < NO_PROSE) points += 3;
  else if (rest < 60) points += 1;
  // "August 19, 2021 at 4:05 p.m." ends like a sentence and is none.
  if (sentence && kind === "plain" && rest >= NO_PROSE) points -= 4;
  if (block > context.bodyEnd && context.bodyEnd >= 0) points -= 3;
  if (context.headline >= 0 && block < context.headline) points -= 2;
  const distance = Math.abs(block - Math.max(context.headline, 0));
  return points - Math.min(3, distance / 12);
}

/** What the page's other dates and zones tell of the order of day and month in numeric dates. */
function tellOrder(context: FieldContext, indexes: readonly number[]): DayOrder {
  for (const index of indexes) {
    const { digit, text } = context.glance(index);
    if (!digit || text.length > LONGEST) continue;
    for (const match of text.matchAll(/\b(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})\b/g)) {
      if (Number(match[1]) > 12) return "day-first";
      if (Number(match[3]) > 12) return "month-first";
    }
    if (/\b(?:[ECMP][SD]T|ET|PT)\b/.test(text)) return "month-first";
    if (/\b(?:BST|GMT|CEST?|AEDT|AEST|SGT|IST|NZDT)\b/.test(text)) return "day-first";
  }
  return "unknown";
}

function labelBefore(context: FieldContext, block: number): FoundDate["kind"] {
  for (const near of [block - 1, block - 2]) {
    const text = context.texts[near] ?? "";
    if (text.length > 30) return "plain";
    const label = readTimeLabel(text);
    if (label !== null) return label;
  }
  return "plain";
}

function gather(context: FieldContext, indexes: readonly number[], order: DayOrder): Candidate[] {
  const found: Candidate[] = [];
  for (const block of indexes) {
    const { digit, text } = context.glance(block);
    if (!digit || text.length > LONGEST || context.labels[block] === "caption" || context.labels[block] === "credit")
      continue;
    const dates = readDates(text, context.language, order);
    const rest = countRest(text, dates);
    dates.forEach((date, i) => {
      const kind = date.kind === "plain" && i === 0 && rest < 24 ? labelBefore(context, block) : date.kind;
      found.push({ date, block, kind, points: weigh(context, block, date, rest, kind) });
    });
  }
  return found.sort((a, b) => b.points - a.points);
}

/** "Erstellt: 08:11 Uhr" / "Stand: 18:04 Uhr": of two times that labels call published, line by line, the later is the last change. */
function splitPublished(candidates: readonly Candidate[]): { first: Candidate; last: Candidate } | null {
  const labelled = candidates.filter((c) => c.kind === "published" && c.date.other === null);
  const [one] = labelled;
  const two = labelled.find((c) => one !== undefined && c.block !== one.block && c.date.iso !== one.date.iso);
  if (one === undefined || two === undefined || Math.abs(one.block - two.block) > NEAR) return null;
  return one.date.iso < two.date.iso ? { first: one, last: two } : { first: two, last: one };
}

const toFound = ({ date, block, points, kind }: Candidate): Found<string> => ({
  value: date.iso,
  blocks: [block],
  rule: date.rule,
  confidence: points > 3 || kind !== "plain" ? SURE : LIKELY,
});

/**
 * Finds the page's own dates: near the headline, or after the story; never those of its prose.
 * @param context the capture, with its story known
 */
export function findDates(context: FieldContext): PageDates {
  const head = headIndexes(context, BEFORE_HEADLINE, AFTER_HEADLINE);
  // A sentence between the first paragraphs is a caption: "… on Wednesday, Aug. 18, 2021."
  const gaps = earlyGaps(context).filter((index) => !context.glance(index).sentence);
  const indexes = [...head, ...gaps, ...tailIndexes(context, AFTER_STORY)];
  let found = gather(context, indexes, "unknown");
  if (found.some((c) => c.date.other !== null)) found = gather(context, indexes, tellOrder(context, indexes));
  const candidates = found.filter((c) => c.points >= ENOUGH);
  const changed = candidates.find((c) => c.kind === "updated") ?? null;
  const split = changed === null ? splitPublished(candidates) : null;
  const updated = changed ?? split?.last ?? null;
  const published =
    split?.first ??
    candidates.find((c) => c.kind === "published") ??
    candidates.find((c) => c.kind === "plain") ??
    null;
  if (published !== null && published.date.other !== null) {
    const text = (context.texts[published.block] ?? "").slice(published.date.from, published.date.to);
    return {
      published: null,
      updated: updated === null ? null : toFound(updated),
      ambiguous: { block: published.block, text },
    };
  }
  return {
    published: published === null ? null : toFound(published),
    updated: updated === null || updated === published ? null : toFound(updated),
    ambiguous: null,
  };
}
