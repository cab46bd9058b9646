/** Lines that name who gave a picture, and wrote nothing: "Submitted by Rod Hale", "Cedida por Juan Ortega". */
import { oneOf } from "../../../lexicon/phrases.ts";
import type { FieldContext } from "../context.ts";
import { cutLabel } from "../credit/credit-label.ts";

/** Longest such line. UTF-16 units. */
const LONGEST = 72;
/** "Cedida por Juan Ortega", "Per gentile concessione di Marco Rossi": words that thank for a picture, and for no story. */
const THANKS = new RegExp(String.raw`^\(?${oneOf("opensCourtesy")}\s`, "u");

/**
 * Whether a block names who gave a picture. "Submitted by Rod Hale" under the headline of a local site is who wrote; between a story's
 * paragraphs it stands below a picture.
 */
export function isGivers({ texts, bodyStart, bodyEnd }: FieldContext, index: number): boolean {
  const text = texts[index] ?? "";
  if (text.length > LONGEST) return false;
  if (THANKS.test(text)) return true;
  return bodyStart >= 0 && index > bodyStart && index < bodyEnd && cutLabel(text)?.kind === "by";
}
