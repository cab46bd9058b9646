/** Reads what stands after "By": names, and around them roles, places, outlets and agencies. */
import { isMarked, Kind, kindAt, markCodes } from "../../lexicon/codes.ts";
import { foldLabel, foldText, languageForms, lexicon } from "../../lexicon/index.ts";
import { oneOf } from "../../lexicon/phrases.ts";
import { cutLabel } from "./credit-label.ts";
import { isHandle } from "./handle.ts";
import { cutTrade, isOutletInCapitals, tookPictures, trimCapitals, trimName, trimRole } from "./name-piece.ts";
import { isName } from "./names.ts";
import { rememberLast } from "./remember.ts";
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

/** Between names. */
const COMMA = /(?:(?<!\s)\s+)?[,;&+、，；]\s*/u;
/** Between names, or between a name and its outlet, date or section; "海伦·麦金托什" is one foreign name in Han. */
const BAR = /(?:(?<!\s)\s+)?(?:[|•/]|(?<!\p{Script=Han})·|·(?!\p{Script=Han}))\s*|(?<!\s)\s+[-–—]\s+/u;
const CLOSERS = /^[\s"“”'([{:*•·|—–-]+|(?<![\s"”'\])}:;*•·|—–-])[\s"”'\])}:;*•·|—–-]+$/gu;

/** What CLOSERS takes off at either end, white space aside. */
const AROUND = markCodes("\"“”'()[]{}:;*•·|—–-");
/** White space that is no single space. */
const UNEVEN = /[^\S ]| {2}/;

/** Five words in small letters, one after another, are prose; a role has fewer. */
const MANY_SMALL_WORDS = /(?:^|\s)\p{Ll}+\s\p{Ll}+\s\p{Ll}+\s\p{Ll}+\s\p{Ll}/u;
function endsOpen(text: string, and: ReadonlySet<string>): boolean {
  const last = foldText(text.split(/\s+/).at(-1) ?? "");
  return and.has(last) || /[,&]$/.test(text);
}

/** Hebrew writes "and" as the first letter of the word after it: a first and a last name stand before and after that. */
function isJoined(words: readonly string[], at: number, and: ReadonlySet<string>): boolean {
  const word = words[at] ?? "";
  return at > 1 && at < words.length - 1 && word.length > 2 && /^[א-ת]/.test(word) && and.has(word.charAt(0));
}

/** Cuts at the words for "and" of the page's language; not inside a name of a script without spaces. */
function cutAtAnd(piece: string, and: ReadonlySet<string>): string[] {
  const words = piece.split(" ");
  if (!words.some((word, i) => and.has(foldText(word)) || isJoined(words, i, and))) return piece === "" ? [] : [piece];
  const parts: string[][] = [[]];
  for (const [i, word] of words.entries()) {
    if (and.has(foldText(word)) && (words.length > 1 || word === "&")) parts.push([]);
    else if (isJoined(words, i, and)) parts.push([word.slice(1)]);
    else parts.at(-1)?.push(word);
  }
  return parts.map((part) => part.join(" ")).filter((part) => part !== "");
}

interface Gathered {
  readonly names: string[];
  readonly desks: string[];
  agency: string | null;
  whole: boolean;
}

const isAround = (piece: string, at: number): boolean =>
  isMarked(AROUND, piece, at) || kindAt(piece, at) === Kind.space;

/** A piece without the signs around it, with single spaces. */
function clearPiece(piece: string): string {
  const cleared = isAround(piece, 0) || isAround(piece, piece.length - 1) ? piece.replace(CLOSERS, "") : piece;
  return UNEVEN.test(cleared) ? cleared.replace(/\s+/g, " ") : cleared;
}

/** Whether an agency provides pictures alone: "Getty Images". */
const signsPictures = (text: string): boolean => lexicon.agencies.get(foldLabel(text))?.credit === true;

/** "ByKelsey Rimmer": no name begins so. */
const GLUED_BY = new RegExp(String.raw`^${oneOf("gluedBy")}(?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})`, "u");
/** A place is called after a saint; a person's first name is none. */
const SAINT = new RegExp(String.raw`^${oneOf("saints")} \p{Lu}[\p{L}-]*$`, "u");

/** Takes one piece between two separators into what was gathered. */
function takePiece(piece: string, single: boolean, trims: boolean, into: Gathered): void {
  const text = cutTrade(clearPiece(piece)).replace(GLUED_BY, "");
  // "Von Veronika Asch, St. Kathrein": where it was written.
  if (into.names.length > 0 && SAINT.test(text)) return;
  if (text === "" || isHandle(text) || tookPictures(piece) || isOutletInCapitals(text, into.names)) return;
  const agency = readAgencyName(text);
  if (agency !== null) {
    into.agency ??= agency;
    if (!signsPictures(text)) into.desks.push(text);
  } else if (isName(text, single) && trimCapitals(text.split(" ")) === null) into.names.push(text);
  else {
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

/** What parts names, and what stands between a name and what belongs to it: signs without which nothing is cut. */
const COMMA_HINT = /[,;&+、，；]/u;
const BAR_HINT = /[|•·/]|\s[-–—]\s/u;

function gatherNames(text: string, single: boolean, and: ReadonlySet<string>): Gathered {
  const into: Gathered = { names: [], desks: [], agency: null, whole: true };
  const segments = BAR_HINT.test(text) ? text.split(BAR) : [text];
  segments.forEach((segment, place) => {
    const pieces = COMMA_HINT.test(segment) ? segment.split(COMMA) : [segment];
    for (const piece of pieces) {
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

/** A stop, and the next sentence. */
const STOP = /(?<=\p{Ll})\.\s+(?=\p{Lu})/u;

/** "Imogen Harrow. Photographs by Tomas Beran" → "Imogen Harrow": behind a stop stands who took the pictures. */
function cutPictures(text: string): string {
  const at = text.includes(". ") ? text.search(STOP) : -1;
  return at > 0 && cutLabel(text.slice(at + 1).trimStart()) !== null ? text.slice(0, at) : text;
}

/** "蔡慧敏 报道": what a person did. */
const REPORTED = new RegExp(String.raw`(?<=\p{Script=Han})\s+${oneOf("reportedRanks")}?${oneOf("reported")}$`, "u");
/** "郭凱盈 黎展鵬": Chinese writes a person's name without a space; two runs of Han are two people, where none is as short as a city. */
const SPACED_HAN = /^\s*\p{Script=Han}{3,4}(?:\s+\p{Script=Han}{3,4}){1,3}\s*$/u;

function partSpacedHan(text: string): string {
  const names = text.trim().replace(REPORTED, "");
  return SPACED_HAN.test(names) ? names.replace(/\s+/g, "、") : names;
}

const readOnce = rememberLast((printed: string, language: string, single: boolean): NamesReading => {
  const whole = cutPictures(printed);
  if (MANY_SMALL_WORDS.test(whole)) return NOBODY;
  const text = language.startsWith("zh") ? partSpacedHan(whole) : whole;
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
