/** Finds the dateline of a capture's story. */
import type { Dateline } from "../../model.ts";
import type { FieldContext, Found } from "./context.ts";
import { readDateline } from "./dateline.ts";
import type { DatelineReading } from "./dateline-unspaced.ts";

const SURE = 0.95;

/** The dateline that the story opens with; one in a block of its own, "Paris (AFP) –", is told by the sentence that it opens. */
export function readOpening({ texts, labels, bodyStart }: FieldContext, language: string): DatelineReading | null {
  const first = texts[bodyStart];
  if (first === undefined) return null;
  const next = labels[bodyStart + 1] === "continuation" ? ` ${texts[bodyStart + 1]}` : "";
  return readDateline(first, language) ?? (next === "" ? null : readDateline(`${first}${next}`, language));
}

/** The dateline as a field, with how much of the first paragraph it takes. */
export function findDateline(
  { bodyStart }: FieldContext,
  opening: DatelineReading | null,
): (Found<Dateline> & { readonly length: number }) | null {
  if (opening === null) return null;
  const { dateline, rule, length } = opening;
  return { value: dateline, blocks: [bodyStart], rule, confidence: SURE, length };
}
