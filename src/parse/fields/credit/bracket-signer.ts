/** Who signs a picture in brackets at a caption's end though no label says so: "… hasta los 120 días (Lucía Marsh)", "… في الجزيرة (الوطن الثقافي)". */
import { foldLabel, hasHabit, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import type { FieldContext } from "../context.ts";
import { hasGivenName } from "../given-names.ts";
import { isName } from "../names.ts";
import { isKindOfPicture } from "./picture-kind.ts";

/** Words with no digit, and no small letter before them: "(left)" and "(2019)" say who or when. */
const BRACKET = /^(.{16,}?)\s?[([（]([\p{Lu}\p{Lo}][^()[\]（）\p{N}]{1,39})[)\]）]\.?$/u;
const CLOSES = /[)\]）]\.?$/u;
/** Somebody is quoted: "“Whoever has a book has a friend” (Lena Marsh)". */
const QUOTED = /["”“’»«」]\s?$/u;
/** What is longer ends like no caption. UTF-16 units. */
const LONGEST = 420;
const LONGEST_END = 44;

export interface Bracketed {
  readonly caption: string;
  readonly credit: string;
}

/** A text without the bracket at its end, and what stands there; null where none does, or where it says what kind of picture it is. */
export function cutBracket(text: string): Bracketed | null {
  if (text.length > LONGEST || !CLOSES.test(text.slice(-2))) return null;
  const [, caption = "", credit = ""] = BRACKET.exec(text) ?? [];
  if (credit === "" || lexicon.creditBare.has(foldLabel(credit)) || isKindOfPicture(credit)) return null;
  return { caption, credit };
}

const HOUSES: ReadonlySet<string> = new Set(lexicon.phrases.bracketHouses);
/** In Arabic letters, which have no case, a house is known by nothing else; "(يمين)" says where somebody stands. */
const ARABIC = /^[\p{Script=Arabic}.]+(?: [\p{Script=Arabic}.]+){0,3}$/u;
/** "(الضفاف)", "(منبر المغرب)", "(أ.ف.ب)": a house's name has an article or is of letters; "(فيديو)", "(تقرير)", "(رواية)" say what a text comes with or is. */
const NAMES_HOUSE = /(?:^| )ال|\./u;
const SIDE = new RegExp(`^${oneOf("sidesInBrackets")}$`, "iu");

/** Whether a name stands in brackets that the story does not speak of: whom a picture shows, or where it was taken, it names as well. */
function isNamedAlone(credit: string, language: string, isSaid: (words: string) => boolean): boolean {
  if (ARABIC.test(credit)) return NAMES_HOUSE.test(credit) && !SIDE.test(credit) && !isSaid(` ${credit}`);
  const first = credit.slice(0, Math.max(0, credit.indexOf(" ")));
  // English papers print no name so, and "(Long Water)" is a place.
  if (first === "" || hasHabit(language, "placesInBrackets") || !isName(credit) || !hasGivenName(first)) return false;
  return !isSaid(credit.slice(credit.lastIndexOf(" ") + 1));
}

/** Tells of words whether the story says them. */
export const saidBy =
  ({ texts, isBody }: FieldContext) =>
  (words: string): boolean =>
    texts.some((text, at) => isBody(at) && text.includes(words));

/**
 * Reads a caption that ends with who signs it.
 * @param isSaid whether the story says some words; it is asked of few texts
 * @returns null where nobody does
 */
export function readBracketSigner(
  text: string,
  language: string,
  isSaid: (words: string) => boolean,
): Bracketed | null {
  if (!CLOSES.test(text.slice(-LONGEST_END))) return null;
  const cut = cutBracket(text);
  if (cut === null || QUOTED.test(cut.caption)) return null;
  return HOUSES.has(cut.credit) || isNamedAlone(cut.credit, language, isSaid) ? cut : null;
}
