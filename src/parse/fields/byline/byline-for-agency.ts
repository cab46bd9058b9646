/** Who signs for an agency in the head of a page, where a picture is signed as well: "Lena Marsh / EFE" between the standfirst and the time. */

import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { BESIDE, type BesideOdds } from "../../beside/labels.ts";
import type { FieldContext } from "../context.ts";
import { isTimeLine } from "./byline-of-page.ts";
import { signsPictures } from "./byline-pieces.ts";
import type { Byline, BylineReading } from "./byline-reading.ts";
import { isSubject } from "./byline-subject.ts";
import { isPersons } from "./desk.ts";
import { isOutlet } from "./outlets.ts";
import { readAgencyName } from "./roles.ts";

const STANDFIRST = BESIDE.indexOf("standfirst");
/** So sure the model is of a standfirst. */
const SURELY = 0.8;
const LIKELY = 0.8;
/** Such a line is no longer. UTF-16 units. */
const LONGEST = 64;
const PARTS = /\s?[/|]\s?|,\s/u;

/** A paper by its letters: "DN", "TSF". */
const LETTERS = /^\p{Lu}{2,4}$/u;

/** "Lena Marsh / EFE", "PAP, Lena Marsh", "DN/Lusa", "Correio da Barra / Lusa": a person or a paper, and the agency. */
function readSigned(text: string): Pick<Byline, "names" | "agency" | "outlet"> | null {
  const parts = text.split(PARTS);
  const house = parts.findIndex((part) => readAgencyName(part) !== null && !signsPictures(part));
  const other = parts[1 - house];
  const agency = readAgencyName(parts[house] ?? "");
  if (parts.length !== 2 || other === undefined || agency === null || readAgencyName(other) !== null) return null;
  // Right beside a slash stands who took a picture, "Nuno Fradique/Lusa", and behind an agency's: "ANTARA / Budi Santoso".
  if (isPersons(other)) {
    const ofPicture = /\S\/\S/u.test(text) || (house === 0 && !text.includes(","));
    return ofPicture ? null : { names: [other], agency, outlet: null };
  }
  if (text.includes(",")) return null;
  const isPaper = isOutlet(other) || lexicon.publishers.has(foldLabel(other));
  return isPaper || LETTERS.test(other) ? { names: [], agency, outlet: isPaper ? other : null } : null;
}

/** Whether nothing above a line can be a picture's words: the headline, or a standfirst without a stop. */
function isBelowStandfirst(context: FieldContext, beside: readonly (BesideOdds | undefined)[], index: number): boolean {
  const above = index - 1;
  if (above === context.headline) return true;
  const chance = beside[above]?.[STANDFIRST] ?? 0;
  return above - 1 === context.headline && chance >= SURELY && !context.glance(above).sentence;
}

/** Who signs for an agency right above the time. */
function signedAboveTime(context: FieldContext, beside: readonly (BesideOdds | undefined)[]): BylineReading {
  if (context.headline < 0) return null;
  for (let index = context.headline + 1; index <= context.headline + 2 && index < context.bodyStart; index += 1) {
    const text = context.texts[index] ?? "";
    const signed = text.length <= LONGEST && !context.labels[index] ? readSigned(text) : null;
    if (signed === null || !isTimeLine(context, index + 1)) continue;
    if (signed.names.some((name) => isSubject(context, name)) || !isBelowStandfirst(context, beside, index)) continue;
    const value = { text, ...signed, desks: [] };
    return { value, blocks: [index], rule: "byline.for-agency", confidence: LIKELY };
  }
  return null;
}

/**
 * The byline of a capture, or who signs for an agency right above the time where nobody else is named.
 * @param context the capture, with its story known
 * @param beside of each block, what it is beside the story
 * @param named the byline that was found without looking at the model
 */
export function withAgencyAboveTime(
  context: FieldContext,
  beside: readonly (BesideOdds | undefined)[],
  named: BylineReading,
): BylineReading {
  const signed = signedAboveTime(context, beside);
  if (signed === null || named === null || named.value.names.length === 0) return signed ?? named;
  return named.blocks.some((block) => signed.blocks.includes(block)) ? signed : named;
}
