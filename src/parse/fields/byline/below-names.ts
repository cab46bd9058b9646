/** What stands right below names and shows that they wrote: the page's house, where it was written, a note that goes on behind the name's link. */
import { oneOf } from "../../../lexicon/phrases.ts";
import type { FieldContext } from "../context.ts";
import { sureCredit } from "../credit/credit-glance.ts";
import { LONGEST_CREDIT } from "../credit/credit-label.ts";
import { hasGivenName } from "../given-names.ts";

/** Longest name of a house or a place. UTF-16 units. */
const LONGEST = 40;
/** So far below the headline pictures are looked at. Blocks. */
const PICTURES = 200;
/** "LENA MARSH, LE FANAL": what stands before the house that a picture is of. */
const BEFORE_HOUSE = [", ", "/", "/ "] as const;

/** "Lena Marsh" / "Le Fanal": whether a block is the house for which the page's pictures are signed, "PHOTO TOM REED, LE FANAL". */
export function isHouseOfPictures(context: FieldContext, index: number): boolean {
  const { texts, labels, headline, glance } = context;
  const house = (texts[index] ?? "").toUpperCase();
  if (house === "" || house.length > LONGEST) return false;
  const first = Math.max(0, headline);
  return texts.slice(first, first + PICTURES).some((text, i) => {
    if (text.length <= house.length || text.length > LONGEST_CREDIT) return false;
    const end = text.slice(-house.length - 2).toUpperCase();
    if (!BEFORE_HOUSE.some((sign) => end.endsWith(`${sign}${house}`))) return false;
    return labels[first + i] === "credit" || sureCredit(glance(first + i)) !== null;
  });
}

const SMALL = /\p{Ll}/u;
/** "PORT ANSEL", "RIACHO DA PEDRA (PE)": a place in capitals, and its state. */
const PLACE = /^\p{Lu}{2}[\p{Lu}\s.'’-]+(?: \(\p{Lu}{2,3}\))?$/u;

/** Whether a text is in capitals, as places and houses below names are that are printed otherwise. */
export const isInCapitals = (text: string): boolean => PLACE.test(text);

/** "Lena Marsh" / "Tom Reed" / "RIACHO DA PEDRA (PE)": whether a block says, between names and the story, where it was written. */
export function isPlaceAboveStory(context: FieldContext, index: number, names: readonly string[]): boolean {
  const { text, form } = context.glance(index);
  if (index + 1 !== context.bodyStart || text.length > LONGEST || form !== null || !isInCapitals(text)) return false;
  // "Edição Impressa" / "PORT ANSEL": the page's own line.
  return context.labels[index] === null && names.every((name) => SMALL.test(name)) && names.some(hasGivenName);
}

/** "is a historian of tides at the University of Harrow": it tells more than so many units. */
const SHORTEST_NOTE = 24;
const GOES_ON = new RegExp(`^${oneOf("notesGoingOn")} `, "u");
/** What ends a line that goes on with the name below it. */
const OPEN_END = /[\p{L},]$/u;

/** "Lena Marsh" / "is a historian of tides …": a note on the author, whose name is a link; not where a line above goes on with the name. */
export function isNoteGoingOn(context: FieldContext, index: number): boolean {
  const text = context.texts[index] ?? "";
  if (text.length < SHORTEST_NOTE || context.isBody(index) || !GOES_ON.test(text)) return false;
  const above = context.texts[index - 2] ?? "";
  return index - 2 <= context.headline || context.labels[index - 2] !== null || !OPEN_END.test(above);
}
