/** Times that cannot both be right, or not yet. */
import type { ArticleRecord, Doubt, Seed } from "../model.ts";
import { findFieldLine } from "./key-lines.ts";

const DAY_LENGTH = "2019-02-22".length;
/** A day begins up to so much earlier elsewhere. Milliseconds. */
const DAY_MS = 86_400_000;
const ZONE = /(?:Z|[+-]\d\d:?\d\d)$/;

const hasZone = (date: string): boolean => date.length > DAY_LENGTH && ZONE.test(date);
/** 23:45 in London is after 00:30 of the next day in Paris. */
const isLaterElsewhere = (one: string, other: string): boolean =>
  hasZone(one) && hasZone(other) && Date.parse(one) >= Date.parse(other);

/**
 * Whether one date is of a day before another's, as far as both are precise. Minutes are no matter: papers print changes that are two
 * minutes older than what they changed.
 */
function isDayBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length, DAY_LENGTH);
  const [start, otherStart] = [one.slice(0, length), other.slice(0, length)];
  if (start >= otherStart || hasZone(one) === hasZone(other))
    return start < otherStart && !isLaterElsewhere(one, other);
  return Date.parse(start) + DAY_MS < Date.parse(otherStart);
}

type Times = Pick<ArticleRecord, "sourceFile" | "published" | "updated">;

/**
 * Doubts a change that came before what it changed.
 * @param seed The seed.
 * @param record What it was read as.
 */
export function doubtOrder(
  { text, start, stated }: Pick<Seed, "text" | "start" | "stated">,
  { sourceFile: file, published, updated, origins }: Times & Pick<ArticleRecord, "origins">,
): readonly Doubt[] {
  if (published === null || updated === null || !isDayBefore(updated, published)) return [];
  const read = origins.updated?.lines[0] ?? origins.published?.lines[0] ?? null;
  const line = stated.updated === undefined ? read : findFieldLine(text.slice(0, start), "updated");
  const reason = `says that the article was updated ${updated}, before it was published, ${published}; write the right "published:" and "updated:" in the front matter`;
  return [{ file, line, column: null, severity: "warning", rule: "dates.updated-before", reason }];
}
