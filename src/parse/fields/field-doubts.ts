/** What of the fields a person should look at, each with what settles it. */
import { foldLabel, lexicon } from "../../lexicon/index.ts";
import type { DatelineReading } from "./dateline-unspaced.ts";
import type { PageDates } from "./find-dates.ts";

/** A doubt about a field, for a message: which block, which rule, what is unclear and what to do. */
export interface FieldDoubt {
  readonly block: number;
  readonly rule: string;
  /** For a person; `{also}` stands for the line of the block `also`. */
  readonly reason: string;
  readonly also?: number;
}

/** A date that can be read in two ways, or two days for which as much speaks. */
export function doubtDates({ published, ambiguous, rival }: PageDates): FieldDoubt[] {
  const settle = "write published: YYYY-MM-DD in the front matter";
  if (ambiguous !== null) {
    const reason = `"${ambiguous.text}" may be day first or month first; ${settle}`;
    return [{ block: ambiguous.block, rule: "dates.order", reason }];
  }
  const [block] = published?.blocks ?? [];
  if (rival === null || block === undefined) return [];
  const reason = `the page prints ${published?.value} here and "${rival.text}" in line {also}; ${settle}`;
  return [{ block, rule: "dates.two", reason, also: rival.block }];
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
  return [{ block, rule: "source.unknown-agency", reason }];
}
