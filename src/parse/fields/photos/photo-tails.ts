/** Whether a block whose end reads like a credit is a caption. */
import type { FieldContext } from "../context.ts";
import type { CreditReading } from "../credit/credit-reading.ts";
import { isDashedAbove, isSignedBelowLabel } from "./photo-chances.ts";
import type { Scene } from "./photo-scene.ts";

/** A credit at its end makes a caption of a block from this chance on. */
const LEAST_CHANCE = 0.1;
/** Titles end with an agency behind a dash, and teasers with who wrote them: from this chance on such a block is a caption. */
const LIKELY_CHANCE = 0.5;
const LIKE_TITLES: ReadonlySet<string> = new Set(["credit.tail-agency", "credit.tail-glued-word"]);

/** Whether a caption is known by its form, "A mason’s mark from 1790 [EPA]", and no other story is named right above it. */
export const isKnownCaption = ({ labels }: FieldContext, index: number): boolean =>
  labels[index] === "caption" && labels[index - 1] !== "related";

/** Whether who signs at a block's end signs a picture. */
export function isSigned({ context, chanceAt }: Scene, index: number, tail: CreditReading): boolean {
  if (isKnownCaption(context, index)) return true;
  // "Read also" / "Storm closes the port of Ansel - Reuters": a title.
  if (LIKE_TITLES.has(tail.rule)) return chanceAt(index) >= LIKELY_CHANCE && context.labels[index - 1] !== "related";
  return (
    chanceAt(index) >= LEAST_CHANCE || isDashedAbove(context, index, tail) || isSignedBelowLabel(context, index, tail)
  );
}
