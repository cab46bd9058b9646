/** Reads what stands after "By": names, and around them roles, places, outlets and agencies. */
import { isMarked, Kind, kindAt, markCodes } from "../../lexicon/codes.ts";
import { foldLabel, foldText, languageForms, lexicon } from "../../lexicon/index.ts";
import { hasGivenName, isName, isRole, readAgencyName } from "./names.ts";
import { rememberLast } from "./remember.ts";

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
/** Words after a name that lead to a place or an outlet: the name ends before them. */
const LEADS = new Set("in for at from of via aus a à en em i w we на в у för on special bei im".split(" "));
const HANDLE = /^@\w+$/;
/** A word for taking pictures, by its stem; "Photos" and "Video" are tabs of the page. */
export const TOOK_IT = /^(?:foto|photo|bild|kuva)(?:\p{Ll}*[^s\P{Ll}])?$/u;
const CLOSERS = /^[\s"“”'([{:*•·|—–-]+|(?<![\s"”'\])}:;*•·|—–-])[\s"”'\])}:;*•·|—–-]+$/gu;

/** What CLOSERS takes off at either end, white space aside. */
const AROUND = markCodes("\"“”'()[]{}:;*•·|—–-");
/** White space that is no single space. */
const UNEVEN = /[^\S ]| {2}/;

/** Five words in small letters, one after another, are prose; a role has fewer. */
const MANY_SMALL_WORDS = /(?:^|\s)\p{Ll}+\s\p{Ll}+\s\p{Ll}+\s\p{Ll}+\s\p{Ll}/u;
/** An agency's name that follows a name without a comma has at most so many words. */
const AGENCY_WORDS = 4;

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

/** "Dolores Chang For Dailymail.Com" → "Dolores Chang"; "Tom Davies Associated Press" → "Tom Davies". */
function trimName(piece: string): { name: string; agency: string | null; cut: boolean } {
  const words = piece.split(" ");
  for (let at = 1; at < words.length; at += 1) {
    const near = words.length - at <= AGENCY_WORDS && /^[\p{Lu}\p{Lo}d(]/u.test(words[at] ?? "");
    const agency = near ? readAgencyName(words.slice(at).join(" ")) : null;
    if (agency !== null) return { name: words.slice(0, at).join(" "), agency, cut: true };
    const leads = LEADS.has(foldText(words[at] ?? ""));
    const bracket = /^[(@[]/.test(words[at] ?? "");
    if (at >= 2 && (leads || bracket)) return { name: words.slice(0, at).join(" "), agency: null, cut: true };
    if (bracket) return { name: words.slice(0, at).join(" "), agency: null, cut: true };
  }
  return trimCapitals(words) ?? { name: piece, agency: null, cut: false };
}

/** "Kevin McCoy USA TODAY": an outlet in capitals after a name that is not. */
function trimCapitals(words: readonly string[]): { name: string; agency: null; cut: true } | null {
  const at = words.findIndex((word, i) => i >= 2 && /^\p{Lu}{2,}$/u.test(word));
  if (at < 0 || words.slice(0, at).some((word) => /^\p{Lu}{3,}$/u.test(word))) return null;
  return { name: words.slice(0, at).join(" "), agency: null, cut: true };
}

/** "Amy Gibbons Political Correspondent": the role has no comma before it. */
function trimRole(piece: string): string | null {
  const words = piece.split(" ");
  if (words.length < 3) return null;
  for (const count of [2, 3]) {
    const rest = words.slice(count).join(" ");
    const name = words.slice(0, count).join(" ");
    if (
      rest !== "" &&
      isRole(rest) &&
      isName(name) &&
      !name.split(" ").some((word) => lexicon.outlets.has(word.toLowerCase()))
    )
      return name;
  }
  return null;
}

/** "Katrin Löschner, MDF THÜRINGEN": what is in capitals behind a name that is not. */
const CAPITALS = /\p{Lu}{4}/u;
const SMALL = /\p{Ll}/u;

/** Whether a piece behind names is an outlet by its letters: a byline prints its names alike. */
const isOutletInCapitals = (piece: string, names: readonly string[]): boolean =>
  CAPITALS.test(piece) &&
  !SMALL.test(piece) &&
  names.some((name) => SMALL.test(name)) &&
  !hasGivenName(piece.split(" ", 1)[0] ?? "");

/** "Nuno Alvim (fotografia)": what a bracket behind a name says that its bearer did. */
const IN_BRACKET = /^\p{Lu}[^()]+ \((\p{L}{4,12})\)$/u;

/** Whether a piece names who took the pictures. */
export function tookPictures(piece: string): boolean {
  const work = piece.endsWith(")") ? IN_BRACKET.exec(piece)?.[1]?.toLowerCase() : undefined;
  return work !== undefined && TOOK_IT.test(work) && lexicon.creditLabels.has(work);
}

/** "KONTOR-online-Autorin Elena Wirsing": a house and the trade there, in one word, before the name. */
const TRADE_AT_HOUSE = /^\p{Lu}[\p{L}\p{N}-]*-(\p{L}+) (?=\p{Lu})/u;

/** "大分・日田支局 三宅航平": the paper's branch or desk, before the name. */
const BRANCH =
  /^[\p{Script=Han}・]{1,12}(?:支局|総局|支社|本社|編集部|報道部|社会部|政治部|経済部|運動部|編集委員)[ 　](?=\p{Script=Han})/u;

/** A name without the trade at a house, or the branch, before it. */
export function cutTrade(text: string): string {
  if (BRANCH.test(text)) return text.replace(BRANCH, "");
  const trade = text.includes("-") ? TRADE_AT_HOUSE.exec(text) : null;
  return trade !== null && isRole(trade[1] ?? "") ? text.slice(trade[0].length) : text;
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

/** Takes one piece between two separators into what was gathered. */
function takePiece(piece: string, single: boolean, trims: boolean, into: Gathered): void {
  const text = cutTrade(clearPiece(piece));
  if (text === "" || HANDLE.test(text) || tookPictures(piece) || isOutletInCapitals(text, into.names)) return;
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
const FROM_OUTLET: Readonly<Record<string, RegExp>> = { pt: /^(?:Do|Da|Dos|Das) \p{Lu}/u };

const NOBODY: NamesReading = { names: [], desks: [], agency: null, whole: false, open: false };

const readOnce = rememberLast((text: string, language: string, single: boolean): NamesReading => {
  if (MANY_SMALL_WORDS.test(text)) return NOBODY;
  const { and } = languageForms(language);
  const agency = readAgencyName(text);
  if (agency !== null)
    return { names: [], desks: signsPictures(text) ? [] : [clearPiece(text)], agency, whole: true, open: false };
  const into = gatherNames(text, single, and);
  const fromOutlet = FROM_OUTLET[language.split("-")[0] ?? ""];
  const names = into.names.filter((name, i) => into.names.indexOf(name) === i && !fromOutlet?.test(name));
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
