/** What stands between names in blocks that follow each other: a sign, a trade, an address, a portrait's letters. */

import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { isAddress } from "../address.ts";
import type { FieldContext } from "../context.ts";
import { hasGivenName } from "../given-names.ts";
import { withoutMarker } from "../list-marker.ts";
import { isName } from "../names.ts";
import { isAboutAuthor, isWhen } from "./author-signs.ts";
import { readNames } from "./byline.ts";
import { LONGEST_PHOTO_LABEL } from "./byline-pictures.ts";
import { isJoint } from "./byline-run.ts";
import { isHandle } from "./handle.ts";
import { isNoPerson } from "./name-piece.ts";
import { isRole } from "./roles.ts";
import { endsInComma, weighForm } from "./weigh-name.ts";

/** "Daniela Brandt" / "Foto: Tidal": the name above is of who is seen. */
function opensCredit(text: string): boolean {
  const colon = text.indexOf(":");
  return colon > 0 && colon < LONGEST_PHOTO_LABEL && lexicon.creditLabels.has(foldLabel(text.slice(0, colon)));
}

/**
 * Whether a block says the trade or the address of the name above it, and the next names another: "Ebba Lindhagen" / "Reporter" / "Jonas Wrede"; or
 * the trade, and the next the address: "Ingunn Moe" / "Journalist" / "ingunn.moe@kystavisa.example" / "Jens Aasheim".
 */
function partsNames(context: FieldContext, index: number): boolean {
  const isTrade = isAboutAuthor(context, index);
  if (isTrade && isAddress(context.texts[index + 1] ?? "")) return partsNames(context, index + 1);
  const isOfName = isTrade || isAddress(context.texts[index] ?? "");
  if (context.isBody(index + 1) || context.glance(index + 1).form?.sure || !isOfName) return false;
  const { names, whole, agency } = readNames(withoutMarker(context.texts[index + 1] ?? ""), context.language);
  const signsPicture = agency !== null && (context.texts[index + 1] ?? "").includes("/");
  if (signsPicture || opensCredit(context.texts[index + 2] ?? "")) return false;
  // "Tim Redaksi" / "Lihat Foto": a person's name, or one that something is said of as well.
  const isPerson =
    weighForm(names) > 0 ||
    isWhen(context, index + 2) ||
    isAboutAuthor(context, index + 2) ||
    isAddress(context.texts[index + 2] ?? "");
  return whole && names.length > 0 && isPerson;
}

/** "@in/ama-boateng" / "@amaboat": of two handles the first parts nothing, and is passed by. */
const isFirstHandle = ({ texts }: FieldContext, index: number): boolean =>
  isHandle(texts[index] ?? "") && isHandle(texts[index + 1] ?? "");

/** "LP" / "Luana Prado" / "RF" / "Rafael Fonte": what stands for a portrait, the first letters of the name below it. */
const MONOGRAM = /^\p{Lu}{2,3}$/u;
const INITIALS = /(?<!\p{L})\p{Lu}/gu;

function isMonogram({ texts }: FieldContext, index: number): boolean {
  const text = texts[index] ?? "";
  if (!MONOGRAM.test(text)) return false;
  const initials = (texts[index + 1] ?? "").match(INITIALS) ?? [];
  return initials[0] === text[0] && initials.at(-1) === text.at(-1) && initials.length > 1;
}

const BEFORE_PLACES: ReadonlySet<string> = new Set(lexicon.phrases.deskPlaces);
/** "Hong Kong", "The outer islands". UTF-16 units. */
const LONGEST_PLACE = 32;

/** "Vivian Mok" / "in" / "Hong Kong" / "Edwin Fung": from where somebody wrote, in a block of its own below the word before it. */
function tellsPlace(context: FieldContext, index: number): boolean {
  const isWord = (at: number): boolean => BEFORE_PLACES.has(context.texts[at] ?? "");
  const isPlace = (at: number): boolean => {
    const { text, digit, sentence } = context.glance(at);
    return !context.isBody(at) && text.length <= LONGEST_PLACE && !digit && !sentence && /^\p{Lu}/u.test(text);
  };
  return isWord(index) ? isPlace(index + 1) : isWord(index - 1) && isPlace(index);
}

const LEADS_TO_PLACE = new RegExp(String.raw`^${oneOf("placeLeads")} \p{Lu}`, "u");

/** "Marina Tavares" / "de Itaúna do Sul": from where somebody wrote, in a line that goes on below the name. */
function goesOnWithPlace(context: FieldContext, index: number): boolean {
  const { text, digit, sentence } = context.glance(index);
  return text.length <= LONGEST_PLACE && !digit && !sentence && LEADS_TO_PLACE.test(text);
}

/** Whether a block only parts the names above it from those below. */
export const isBetweenNames = (context: FieldContext, index: number): boolean =>
  isJoint(context, index) ||
  isFirstHandle(context, index) ||
  partsNames(context, index) ||
  isMonogram(context, index) ||
  tellsPlace(context, index) ||
  goesOnWithPlace(context, index);

/** "Rural Affairs", "Innere Sicherheit": longest field of an author's. UTF-16 units. */
const LONGEST_FIELD = 40;

/**
 * Whether a block below a name says the field that the trade right below it is in: "Jane Doe" / "Rural Affairs" / "Editor".
 * @param names those above it: below a person's, what has no given name is a field
 */
export function isFieldOfTrade(context: FieldContext, index: number, names: readonly string[]): boolean {
  const { text, digit, sentence, form } = context.glance(index);
  const below = withoutMarker(context.texts[index + 1] ?? "");
  if (text.length > LONGEST_FIELD || digit || sentence || form?.sure || !/^\p{Lu}/u.test(text)) return false;
  // "Sunniva Rekdal" / "Journalist" / "Odd-Arne Vikestrand" / "Journalist": who has a trade has it already.
  if (isAboutAuthor(context, index - 1)) return false;
  if (context.isBody(index + 1) || !isRole(below) || readNames(below, context.language).names.length > 0) return false;
  return hasGivenName(text) ? false : !isName(text) || names.some(hasGivenName);
}

/** "Jane Doe" / "Kuala Lumpur", "Jane Doe" / "Gift Article": right below a person's name, with nothing that joins them, stands a place or a button as well. */
export function isDoubtful(
  context: FieldContext,
  index: number,
  before: readonly string[],
  below: readonly string[],
): boolean {
  // A list of people goes on: "Anne Applegate" / "John Banfield" / "Hisham Matar"
  if (isJoint(context, index - 1) || before.length > 1 || !before.every(hasGivenName)) return false;
  // "Sunniva Rekdal" / "Journalist" / "Odd-Arne Vikestrand" / "Journalist", "Meinir Tapp" / "BBC News": what stands below says that it is a person.
  if (isAboutAuthor(context, index + 1)) return false;
  // "Sylva Torres , Director of Equity"
  const text = context.texts[index] ?? "";
  if (text.includes(",") && isRole(text.slice(text.indexOf(",") + 1))) return false;
  return below.every(isNoPerson);
}

/** Longest line of names. UTF-16 units. */
const LONGEST_NAMES = 110;

/** "Lena Marsh," / "Jonas Thiel": whether a block goes on with the names of the line above it. */
export function goesOnFromAbove({ texts, language }: FieldContext, index: number): boolean {
  const above = texts[index - 1] ?? "";
  if (above.length > LONGEST_NAMES || !endsInComma(above)) return false;
  const { names, whole } = readNames(above, language);
  return whole && names.length > 0 && names.every(hasGivenName);
}
