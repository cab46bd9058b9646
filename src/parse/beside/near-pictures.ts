/** What stands right beside a picture that has its own words is none of them. */
import type { Verdict } from "../../model.ts";

/** Whether a rule knows a block as a picture's own words or as who took it. */
export const isOfPicture = (verdict: Verdict | undefined): boolean => verdict?.rule.startsWith("pictures.") === true;

/**
 * Whether both neighbours of a block are of pictures that have their words: what stands between is a paragraph. "So soll der Platz einmal
 * aussehen. Bildquelle: Büro Lenz & Partner" / "Die Leitung endet zwei Meter …" / "Symbolbild: Trockenes Becken".
 */
export const isBetweenPictures = (decided: readonly (Verdict | undefined)[], block: number): boolean =>
  isOfPicture(decided[block - 1]) && isOfPicture(decided[block + 1]);

/** Captions that their label tells: the credit above such a one is its own. */
const LABELLED: ReadonlySet<string> = new Set(["pictures.labelled-caption", "pictures.below-label"]);
const isLabelled = (verdict: Verdict | undefined): boolean => verdict !== undefined && LABELLED.has(verdict.rule);
/** A credit that a rule knows to stand on top of its caption: "Kestrel Images" / "Kelp grows by three centimetres a day in spring". */
const ON_TOP = "pictures.credit-on-top";

/**
 * Whether a paragraph stands right above a picture that has its credit and, below that, its caption: "It had been in a barn near Lund Lake." /
 * "Image source, Kestrel" / "Image caption, The bell".
 */
export const isOverPicture = (decided: readonly (Verdict | undefined)[], block: number): boolean =>
  decided[block]?.label === "paragraph" &&
  decided[block + 1]?.label === "credit" &&
  isOfPicture(decided[block + 1]) &&
  (decided[block + 1]?.rule === ON_TOP ||
    isLabelled(decided[block + 2]) ||
    (decided[block + 2]?.label !== "caption" && isLabelled(decided[block + 3])));
