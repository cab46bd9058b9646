/** Times that cannot both be right, or not yet. */
import type { ArticleRecord, Doubt, Seed } from "../../model.ts";
import { findFieldLine } from "../front-matter/key-lines.ts";

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

/** In the years before it no newspaper came out: "0219-02-22" is a slip of the hand. */
const FIRST_YEAR = 1600;
const YEAR_LENGTH = "2019".length;

/**
 * Doubts a stated date of before there were newspapers; printed ones are not read so far back.
 * @param seed The seed.
 */
export function doubtPast({
  file,
  text,
  start,
  stated,
}: Pick<Seed, "file" | "text" | "start" | "stated">): readonly Doubt[] {
  return (["published", "updated"] as const).flatMap((field): Doubt[] => {
    const date = stated[field];
    if (date === undefined || Number(date.slice(0, YEAR_LENGTH)) >= FIRST_YEAR) return [];
    const line = findFieldLine(text.slice(0, start), field);
    const reason = `says ${field} ${date}, when there were no newspapers yet; write the right "${field}:" in the front matter`;
    return [{ file, line, column: null, severity: "warning", rule: "dates.past", reason }];
  });
}

/**
 * Doubts a date that has not come yet. Reading knows no clock: whoever has one asks.
 * @param times What an article states.
 * @param today ISO day, in UTC; elsewhere it may be tomorrow already.
 * @param lineOf Where each date stands.
 */
export function doubtFuture(
  { sourceFile: file, ...dates }: Times,
  today: string,
  lineOf: (field: "published" | "updated") => number | null = () => null,
): readonly Doubt[] {
  const last = new Date(Date.parse(today) + DAY_MS).toISOString();
  return (["published", "updated"] as const).flatMap((field): Doubt[] => {
    const date = dates[field];
    const length = Math.min(date?.length ?? 0, DAY_LENGTH);
    if (date === null || date.slice(0, length) <= last.slice(0, length)) return [];
    const why = field === "published" ? " and puts the article above all others" : "";
    const reason = `says ${field} ${date}, which has not come yet${why}; write the right "${field}:" in the front matter`;
    return [{ file, line: lineOf(field), column: null, severity: "warning", rule: "dates.future", reason }];
  });
}

/**
 * Where a record's dates stand.
 * @returns The line of a date: that of its key, or that of the page; null where neither is there.
 */
export function findDateLines({
  origins,
  ledger,
}: Pick<ArticleRecord, "origins" | "ledger">): (field: "published" | "updated") => number | null {
  const [first] = ledger;
  const head = first?.label === "front-matter" ? first.raw : null;
  return (field) => origins[field]?.lines[0] ?? (head === null ? null : findFieldLine(head, field));
}
