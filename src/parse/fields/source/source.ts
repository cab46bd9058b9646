/** Decides who provided the story: whoever signs it, before whoever printed it. */

import { joinAgencies } from "./agency-names.ts";
import { FROM_PUBLISHER } from "./publisher-rules.ts";

/** What the readers found of those who may have provided the story. */
export interface SourceClues {
  /** Short names of the agencies that sign the story. */
  readonly signed: readonly string[];
  /** The agency in the dateline, as printed. */
  readonly dateline: string | null;
  /** Short name of the agency in the byline. */
  readonly byline: string | null;
  /** What a "Source:" line names, as printed. */
  readonly line: string | null;
  /** Short name of the agency that stands alone above the story. */
  readonly head: string | null;
  readonly publisher: string | null;
}

export interface SourceReading {
  readonly source: string;
  readonly rule: string;
}

/**
 * Decides the source. An article that merely mentions an agency is not signed by it: only these clues count.
 * @returns null where nothing says who provided the story
 */
export function readSource({ signed, dateline, byline, line, head, publisher }: SourceClues): SourceReading | null {
  if (signed.length > 0) return { source: signed.join(", "), rule: "source.signoff" };
  if (dateline !== null) return { source: joinAgencies(dateline), rule: "source.dateline" };
  if (byline !== null) return { source: byline, rule: "source.byline" };
  if (line !== null) return { source: joinAgencies(line), rule: "source.line" };
  if (head !== null) return { source: head, rule: "source.head" };
  return publisher === null ? null : { source: publisher, rule: FROM_PUBLISHER };
}
