/** What of the fields a person should look at, each with what settles it. */
import { foldLabel, lexicon } from "../../lexicon/index.ts";
import type { DatelineReading } from "./dateline/dateline-reading.ts";
import type { PageDates } from "./dates/find-dates.ts";
import { PAST_YEAR, type UnreadDate } from "./dates/unread-date.ts";
import type { UnusedDate } from "./dates/unused-date.ts";

/** A doubt about a field, for a message: which block, which rule, what is unclear and what to do. */
export interface FieldDoubt {
  readonly block: number;
  readonly rule: string;
  /** For a person; `{also}` stands for the line of the block `also`. */
  readonly reason: string;
  readonly also?: number;
  /** The field that it is about: once that is stated, nothing is doubtful. */
  readonly field: "published" | "updated" | "source";
  /** What the field may be, as front matter states it. */
  readonly values: readonly { readonly value: string; readonly asRead: boolean }[];
}

/** "03/04/2019", day first and month first. */
function readBothWays(text: string): string[] {
  const [, one = "", other = "", year] = /(\d{1,2})\D{1,2}(\d{1,2})\D{1,2}(\d{4})/.exec(text) ?? [];
  const [a, b] = [one.padStart(2, "0"), other.padStart(2, "0")];
  return year === undefined ? [] : [`${year}-${b}-${a}`, `${year}-${a}-${b}`];
}

/** A date that can be read in two ways, two days for which as much speaks, or one that is a sentence's. */
export function doubtDates({ published, ambiguous, rival, amid }: PageDates): FieldDoubt[] {
  const settle = "write published: YYYY-MM-DD in the front matter";
  if (ambiguous !== null) {
    const reason = `"${ambiguous.text}" may be day first or month first; ${settle}`;
    const values = readBothWays(ambiguous.text).map((value) => ({ value, asRead: false }));
    return [{ block: ambiguous.block, rule: "dates.order", reason, field: "published", values }];
  }
  const [block] = published?.blocks ?? [];
  if (block === undefined) return [];
  if (rival === null && amid !== null && published !== null) {
    const reason = `"${amid.text}" was read as saying when the article came out, ${published.value}; if it says something else, ${settle}`;
    const values = [{ value: published.value, asRead: true }];
    return [{ block, rule: "dates.amid-words", reason, field: "published", values }];
  }
  if (rival === null) return [];
  const reason = `the page prints ${published?.value} here and "${rival.text}" in line {also}; ${settle}`;
  const values = published === null ? [] : [{ value: published.value, asRead: true }];
  return [{ block, rule: "dates.two", reason, also: rival.block, field: "published", values }];
}

function tellWhy(text: string, lacks: UnreadDate["lacks"]): string {
  if (lacks !== null) return `gives no ${lacks}`;
  return PAST_YEAR.test(text)
    ? "holds a day of before 1900, and those are not read"
    : "holds no day that there is, or that could be read";
}

/** A line with a day, of an article that has none otherwise. */
export function doubtUnused({ published, ambiguous, updated }: PageDates, find: () => UnusedDate | null): FieldDoubt[] {
  const unused = published === null && ambiguous === null && updated === null ? find() : null;
  if (unused === null) return [];
  const { block, text, day } = unused;
  const reason = `"${text}" was not taken for the day on which it was published; if it is, write published: ${day} in the front matter`;
  const values = [{ value: day, asRead: false }];
  return [{ block, rule: "dates.unread", reason, field: "published", values }];
}

/**
 * A line that states when, where nothing else does, and no day could be read in it. That the year is missing, or all but the year, is only
 * told of an article without any date.
 */
export function doubtUnread({ published, updated, ambiguous }: PageDates, unread: readonly UnreadDate[]): FieldDoubt[] {
  const isOpen = { published: published === null && ambiguous === null, updated: updated === null };
  const first = (field: UnreadDate["field"]): UnreadDate | undefined =>
    unread.find((each) => each.field === field && isOpen[field] && (each.lacks === null || field === "published"));
  return [first("published"), first("updated")].flatMap((each): FieldDoubt[] => {
    if (each === undefined) return [];
    const { block, field, text, lacks } = each;
    const why = tellWhy(text, lacks);
    const reason = `"${text}" ${why}; write ${field}: YYYY-MM-DD in the front matter`;
    return [{ block, rule: "dates.unread", reason, field, values: [] }];
  });
}

/** An agency that signs in the dateline and that the lexicon does not know. */
export function doubtAgency(block: number, dateline: DatelineReading | null, publisher: string | null): FieldDoubt[] {
  const agency = dateline?.dateline.agency ?? null;
  // "DUNMORE, Mont. (Kestrel Valley Gazette) -": the paper itself.
  if (
    agency === null ||
    agency === publisher ||
    lexicon.agencies.has(foldLabel(agency)) ||
    lexicon.publishers.has(foldLabel(agency))
  )
    return [];
  const reason = `"${agency}" in the dateline is no agency that is known; if it provided the story, write source: ${agency} in the front matter`;
  const values = [{ value: agency, asRead: false }];
  return [{ block, rule: "source.unknown-agency", reason, field: "source", values }];
}
