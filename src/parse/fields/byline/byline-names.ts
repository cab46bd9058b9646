/** Reads what stands after "By": names, and around them roles, places, outlets and agencies. */

import { isMarked, Kind, kindAt, markCodes } from "../../../lexicon/codes.ts";
import { foldLabel, languageForms, lexicon } from "../../../lexicon/index.ts";
import { primaryOf } from "../../../lexicon/language-names.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { isName } from "../names.ts";
import { rememberLast } from "../remember.ts";
import { cutAtAnd, cutAtBars, cutAtCommas, cutPictures, endsOpen, partSpacedHan } from "./byline-joints.ts";
import { namesChecker } from "./byline-others.ts";
import { isHandle } from "./handle.ts";
import { isNameByLabel } from "./name-by-label.ts";
import {
  cutAgencyBehind,
  cutTrade,
  isOutletInCapitals,
  isPlaceName,
  tookPictures,
  trimCapitals,
  trimName,
  trimRole,
} from "./name-piece.ts";
import { isRole, readAgencyName } from "./roles.ts";

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

const CLOSERS = /^[\s"“”'([{:*•·|—–-]+|(?<![\s"”'\])}:;*•·|—–-])[\s"”'\])}:;*•·|—–-]+$/gu;

/** What CLOSERS takes off at either end, white space aside. */
const AROUND = markCodes("\"“”'()[]{}:;*•·|—–-");
/** White space that is no single space. */
const UNEVEN = /[^\S ]| {2}/;

/** Five words in small letters, one after another, are prose; a role has fewer. */
const MANY_SMALL_WORDS = /(?:^|\s)\p{Ll}+\s\p{Ll}+\s\p{Ll}+\s\p{Ll}+\s\p{Ll}/u;

interface Gathered {
  readonly names: string[];
  readonly desks: string[];
  agency: string | null;
  whole: boolean;
}

const isAround = (piece: string, at: number): boolean =>
  isMarked(AROUND, piece, at) || kindAt(piece, at) === Kind.space;

/** A last word of fewer letters before a full stop is short for another: "Jr.", "Esq.". */
const SHORTEST_WHOLE = 4;

/** "By Jane Rowe.": the line's full stop is not the name's. */
function dropStop(piece: string): string {
  if (!piece.endsWith(".")) return piece;
  const word = piece.slice(piece.lastIndexOf(" ") + 1, -1);
  return word.length >= SHORTEST_WHOLE && word.length < piece.length - 1 && !word.includes(".")
    ? piece.slice(0, -1)
    : piece;
}

/** A piece without the signs around it, with single spaces. */
function clearPiece(piece: string): string {
  const whole = dropStop(piece);
  const cleared = isAround(whole, 0) || isAround(whole, whole.length - 1) ? whole.replace(CLOSERS, "") : whole;
  return UNEVEN.test(cleared) ? cleared.replace(/\s+/g, " ") : cleared;
}

/** Whether an agency provides pictures alone: "Getty Images". */
const signsPictures = (text: string): boolean => lexicon.agencies.get(foldLabel(text))?.credit === true;

/** "ByKelsey Rimmer": no name begins so. */
const GLUED_BY = new RegExp(String.raw`^${oneOf("gluedBy")}(?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})`, "u");

/** Takes one piece between two separators into what was gathered. */
function takePiece(piece: string, single: boolean, trims: boolean, into: Gathered): void {
  const text = cutTrade(clearPiece(piece)).replace(GLUED_BY, "");
  if (namesChecker(text)) return;
  // "Von Veronika Asch, St. Kathrein": where it was written.
  if (into.names.length > 0 && isPlaceName(text)) return;
  if (text === "" || isHandle(text) || tookPictures(piece) || isOutletInCapitals(text, into.names)) return;
  const agency = readAgencyName(text);
  if (agency !== null) {
    into.agency ??= agency;
    if (!signsPictures(text)) into.desks.push(text);
  } else if ((single && isNameByLabel(text)) || (isName(text, single) && trimCapitals(text.split(" ")) === null)) {
    const signed = cutAgencyBehind(text);
    into.names.push(signed.name);
    into.agency ??= signed.agency;
  } else {
    const { name, agency: behind, cut } = trimName(text);
    if (trims && cut && isName(name, false)) {
      into.names.push(name);
      into.agency ??= behind;
      return;
    }
    const named = trims && into.names.length === 0 ? trimRole(text) : null;
    if (named !== null) into.names.push(named);
    else if (!isRole(text) && !(into.names.length > 0 && text.split(" ").length <= 4)) into.whole = false;
  }
}

function gatherNames(text: string, single: boolean, and: ReadonlySet<string>): Gathered {
  const into: Gathered = { names: [], desks: [], agency: null, whole: true };
  cutAtBars(text).forEach((segment, place) => {
    for (const piece of cutAtCommas(segment)) {
      const alone = single && place === 0 && into.names.length === 0 && text.length < 32;
      // After a bar stands an outlet as often as a name: "Amy Kuperinsky | NJ Advance Media for NJ.com".
      for (const part of cutAtAnd(piece.trim(), and)) takePiece(part, alone, place === 0, into);
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

const readOnce = rememberLast((printed: string, language: string, single: boolean): NamesReading => {
  const whole = cutPictures(printed);
  if (MANY_SMALL_WORDS.test(whole)) return NOBODY;
  const text = primaryOf(language) === "zh" ? partSpacedHan(whole) : whole;
  const { and, ofHouse } = languageForms(language);
  const agency = readAgencyName(text);
  if (agency !== null)
    return { names: [], desks: signsPictures(text) ? [] : [clearPiece(text)], agency, whole: true, open: false };
  const into = gatherNames(text, single, and);
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
 * @param single whether one word may be a name, as after "By"
 */
export function readNames(text: string, language: string, single = false): NamesReading {
  return text.length > LONGEST_BYLINE ? NOBODY : readOnce(text, language, single);
}
