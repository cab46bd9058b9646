/** What a standfirst looks like: a sentence or two, and no form, byline, time or list. */
import { cutBylineLabel } from "../byline/byline.ts";
import type { FieldContext } from "../context.ts";
import { measureListMarker, withoutMarker } from "../list-marker.ts";
import { speaksOfPicture } from "../photos/photo-signs.ts";

/** Shortest and longest standfirst. UTF-16 units; scripts without spaces say as much in half. */
export const SHORTEST = 36;
/** A whole sentence right under the headline may be shorter. */
const SHORTEST_UNDER = 24;
/** "We have answers." / "By" / "Lena Marsh": three words are enough above a byline's label alone; "Live.", "Tidal News." and "Five minute read." are none. UTF-16 units. */
const SHORTEST_OVER_BYLINE = 14;
const THREE_WORDS = /^\S+ \S+ \p{Ll}\S*/u;
const LONGEST = 520;
/** A sentence's end. */
export const ENDS = /[.!?…。！？।؟۔]["'”’»)」]*$/u;

/** "(Adds company statement in paragraph 5)", "(ATTN: UPDATES with …)": what an agency has changed in its story. */
const isChangeNote = (text: string, kind: string | undefined): boolean => kind === "correction" && text.startsWith("(");

/** "- Rubén Ocampo compró el interno 114 …": of points that sum a story up, Argentine papers print one alone. */
export function cutLonePoint(texts: readonly string[], index: number): string {
  const text = texts[index] ?? "";
  return measureListMarker(texts[index + 1] ?? "") > 0 ? text : withoutMarker(text);
}

/** "Engineers say the foundations are softer than they were told in 2016.": a year is the one number of a sentence with so many small words. */
const ONE_YEAR = /^\D*(?<!\d)(?:19|20)\d\d\D*$/u;
const SMALL_WORD = /(?<=\s)\p{Ll}/gu;
const FEWEST_SMALL = 6;
const tellsOfYear = (text: string): boolean =>
  ENDS.test(text) && ONE_YEAR.test(text) && (text.match(SMALL_WORD) ?? []).length >= FEWEST_SMALL;

function shortestUnder({ labels, texts, language }: FieldContext, index: number): number {
  const isOverByline = labels[index + 1] === "byline" && cutBylineLabel(texts[index + 1] ?? "", language)?.rest === "";
  return isOverByline && THREE_WORDS.test(texts[index] ?? "") ? SHORTEST_OVER_BYLINE : SHORTEST_UNDER;
}

/**
 * Whether a block may be a standfirst by what it says.
 * @param text what it says, where that is not the whole block
 */
export function canBe(context: FieldContext, index: number, text = context.glance(index).text): boolean {
  const { form, digit } = context.glance(index);
  const label = context.labels[index];
  if (
    context.isBody(index) ||
    index === context.headline ||
    (label !== null && label !== undefined && label !== "standfirst" && label !== "furniture")
  )
    return false;
  const wide = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u.test(text) ? 2 : 1;
  const shortest = index === context.headline + 1 && ENDS.test(text) ? shortestUnder(context, index) : SHORTEST;
  if (text.length * wide < shortest || text.length > LONGEST || form?.sure) return false;
  // "DIE WOCHE hat diese Meldung redaktionell nicht bearbeitet. Sie wurde automatisch von der Deutschen Presse-Agentur (dpa) übernommen."
  if (form?.kind === "reporting" || isChangeNote(text, form?.kind)) return false;
  if (cutBylineLabel(text, context.language) !== null && text.length < 90) return false;
  if (
    measureListMarker(text) > 0 ||
    /^https?:/.test(text) ||
    (digit && text.length < 70 && /\d[:.]\d\d|\d{4}/.test(text) && !tellsOfYear(text))
  )
    return false;
  return (text.includes(" ") || wide === 2) && !speaksOfPicture(context, index);
}
