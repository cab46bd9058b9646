/** Reads what stands after "By": names, and around them roles, places, outlets and agencies. */

import { foldText, hasHabit, languageForms } from "../../../lexicon/index.ts";
import { rememberLast } from "../remember.ts";
import { cutAtAnd, cutAtBars, cutAtCommas, cutPictures, endsOpen, partSpacedHan } from "./byline-joints.ts";
import { type Gathered, signsPictures, takePiece } from "./byline-pieces.ts";
import { clearPiece } from "./clear-piece.ts";
import type { NamesPlace } from "./piece-stand.ts";
import { tellsAge } from "./portrayed.ts";
import { readAgencyName } from "./roles.ts";

/** Names that a piece of text gives, in order. */
export interface NamesReading {
  readonly names: readonly string[];
  /** Short name of an agency among them. */
  readonly agency: string | null;
  /** Agencies among them that stand where a name would, as printed. */
  readonly desks: readonly string[];
  /** Whether every piece was understood as a name, a role, a place or an agency. */
  readonly whole: boolean;
  /** The last thing read was a sign or word that more names follow: "Stella Kim and". */
  readonly open: boolean;
}

/** Longest byline read. UTF-16 units. */
export const LONGEST_BYLINE = 200;
/** One word is a name in a shorter text alone. UTF-16 units. */
const LONGEST_WITH_SINGLE = 32;

/** Five words in small letters, one after another, are prose; a role has fewer. */
const MANY_SMALL_WORDS = /(?:^|\s)\p{Ll}+\s\p{Ll}+\s\p{Ll}+\s\p{Ll}+\s\p{Ll}/u;

function gatherNames(text: string, place: NamesPlace, and: ReadonlySet<string>): Gathered {
  const into: Gathered = { names: [], desks: [], agency: null, whole: true, told: false };
  // "Lena Marsh, reporter, and Sanvi Oduya": the word that joins opens its piece behind a comma.
  const isJoint = (word = ""): boolean => and.has(foldText(word));
  cutAtBars(text).forEach((segment, at) => {
    const pieces = cutAtCommas(segment).map((piece) => piece.trim());
    for (const [nth, piece] of pieces.entries()) {
      const isFirst = at === 0 && into.names.length === 0 && text.length < LONGEST_WITH_SINGLE;
      const where = place === "single" && !isFirst ? "labelled" : place;
      const opensJoined = nth > 0 && isJoint(piece.split(" ", 1)[0]);
      const parts = cutAtAnd(piece, and);
      // After a bar stands an outlet as often as a name: "Amy Kuperinsky | NJ Advance Media for NJ.com".
      parts.forEach((part, i) => {
        const joins = i + 1 < parts.length;
        const behind = parts[i + 1] ?? pieces[nth + 1] ?? "";
        takePiece(part, { place: where, trims: at === 0, joined: i > 0 || opensJoined, joins, behind }, into);
      });
    }
  });
  return into;
}

/** "Do Arena, em Caxias": in Portuguese an outlet's own people sign as "from the …", with the article that no name starts with. */
const isOfHouse = (name: string, words: readonly string[]): boolean => {
  const space = name.indexOf(" ");
  return space > 0 && words.includes(name.slice(0, space)) && /^\p{Lu}/u.test(name.slice(space + 1));
};

const NOBODY: NamesReading = { names: [], desks: [], agency: null, whole: false, open: false };

const readOnce = rememberLast((printed: string, language: string, place: NamesPlace): NamesReading => {
  const whole = cutPictures(printed);
  if (MANY_SMALL_WORDS.test(whole) || (place === "bare" && tellsAge(whole))) return NOBODY;
  const text = hasHabit(language, "spaceBetweenPeople") ? partSpacedHan(whole) : whole;
  const { and, ofHouse } = languageForms(language);
  const agency = readAgencyName(text);
  if (agency !== null)
    return { names: [], desks: signsPictures(text) ? [] : [clearPiece(text)], agency, whole: true, open: false };
  const into = gatherNames(text, place, and);
  const names = into.names.filter((name, i) => into.names.indexOf(name) === i && !isOfHouse(name, ofHouse));
  return {
    names,
    desks: into.desks,
    agency: into.agency,
    whole: into.whole && (names.length > 0 || into.agency !== null),
    open: endsOpen(text.trim(), and),
  };
});

/**
 * Reads the names of a byline without its "By".
 * @param text what stands after the label, or a block of its own
 * @param language BCP 47: whose word for "and" parts names
 * @param place where the text stands; what a label announces needs less to be a name
 */
export function readNames(text: string, language: string, place: NamesPlace = "bare"): NamesReading {
  return text.length > LONGEST_BYLINE ? NOBODY : readOnce(text, language, place);
}
