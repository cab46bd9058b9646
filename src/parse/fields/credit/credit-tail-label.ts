/** Finds the label of a credit near the end of a caption: "Foto: X/dpa", "Photo by X", "Bild © X". */
import { codeAt } from "../../../code-at.ts";
import { isLetter, Kind, kindAt, markCodes } from "../../../lexicon/codes.ts";
import { lexicon } from "../../../lexicon/index.ts";
import { Sign } from "../../signs.ts";
import { isName } from "../names.ts";
import { startOfCredit } from "./credit-given.ts";
import { isArchive } from "./credit-house.ts";
import {
  cutLabel,
  FIRST_UNSPACED,
  LONGEST_CREDIT,
  LONGEST_LABEL,
  mayStartLabel,
  startsLikeLabel,
} from "./credit-label.ts";
import { speaks } from "./credit-speech.ts";

const CLOSING = /["”“»«’‘]/u;
/** Credit and label together. UTF-16 units. */
const LONGEST_LABELLED = LONGEST_CREDIT + LONGEST_LABEL;
/** With one of these any word may start a label; without, one with a capital alone: "Photo by X". */
const LABEL_SIGNS = markCodes(":：=＝｜©");

/** Where the run of letters of one kind that starts at a place ends. */
function endOfRun(text: string, at: number, kind: number): number {
  let end = at;
  // "फोटो": vowels of some scripts are marks.
  while (kindAt(text, end) === kind || (kind === Kind.caseless && kindAt(text, end) === Kind.mark)) end += 1;
  return end;
}

/**
 * Where the word ends that starts at a place: small letters, with a capital before them or without, capitals, or letters without case. So a
 * caption that runs into its credit's label is cut: "NadeschdinBild: X".
 * @returns the place itself where no word starts
 */
function endOfWord(text: string, at: number): number {
  const kind = kindAt(text, at);
  if (kind === Kind.upper && kindAt(text, at + 1) === Kind.lower) return endOfRun(text, at + 1, Kind.lower);
  return kind >= Kind.upper && kind <= Kind.caseless ? endOfRun(text, at, kind) : at;
}

/** Whether what follows a label leaves the bracket that the label stands in: "(AP Photo/Lena Marsh) Photo: Lena Marsh, AP". */
function leavesBracket(rest: string): boolean {
  const close = rest.indexOf(")");
  return close >= 0 && close < rest.trimEnd().length - 2 && !rest.slice(0, close).includes("(");
}

/** "… the last carriage. Source: CNA/Agencies/ab(kg)": initials of a desk sign a story, and no picture. */
const DESK_END = /\/\p{Ll}{2,3}\(\p{Ll}{2,3}\)$/u;

/** "Sie schickt ein Foto von Mara und Nils und schreibt dazu:": what ends so announces what comes next. */
const ANNOUNCES = /[:：]\s*$/u;

/**
 * Whether a label is a word that a sentence ends with: "See media for pic. Call if seen." Before a short form in small letters stands a sign, "…, fot.
 * Kestrel"; one with a capital opens the credit, "… dziennie Fot. Lena Marsh", and so does one before a name or another label.
 */
function endsSentenceBefore(text: string, at: number, length: number): boolean {
  const isShort = text.charAt(at + length - 1) === "." && kindAt(text, at) === Kind.lower;
  const rest = text.slice(at + length).trim();
  if (!isShort || isName(rest.replace(/\.$/, "")) || rest.includes("/") || startsLikeLabel(rest)) return false;
  return kindAt(text, at - 1) === Kind.space && isLetter(kindAt(text, at - 2));
}

/** Whether a label signs what follows a word inside a text. */
function readLabelAt(
  text: string,
  at: number,
  isCapital: boolean,
): { at: number; end: number; isOpen: boolean } | null {
  const label = cutLabel(text.slice(at));
  if (label === null || (label.kind === "by" && !isCapital)) return null;
  if (endsSentenceBefore(text, at, label.end)) return null;
  const rest = text.slice(at + label.end);
  if (leavesBracket(rest) || speaks(rest) || DESK_END.test(rest) || ANNOUNCES.test(rest)) return null;
  if (rest.trim().length < 2 || rest.length > LONGEST_CREDIT || /[.!?]\s+\p{Lu}\p{L}+\s+\p{Ll}/u.test(rest))
    return null;
  // "… à chaque grande marée | ARCHIVES PERSONNELLES": the label is a word of what signs.
  const isWhole = label.kind === "by" && isArchive(text.slice(at));
  return { at, end: isWhole ? at : at + startOfCredit(text.slice(at), label), isOpen: label.kind === "by" };
}

/** Scripts whose letters have no case and whose words run together where a capture has lost what stood between: "…মেয়েরাছবি: সাবরিনা". */
const CASELESS_LABEL = /^[\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Thai}\p{M}]+$/u;
/** A sign that joins the next letter to the one before it: "প্রতিচ্ছবি" is one word. */
const JOINS = /[\u09cd\u094d]$/u;
/** Devanagari, Bengali and Thai start at this code. */
const FIRST_CASELESS = 0x900;
const SHORTEST_GLUED = 3;
const LONGEST_GLUED = 10;

/** A label before a colon that a caption's last word runs into. */
function readGluedLabel(text: string, at: number, end: number): { at: number; end: number } | null {
  if (!/^\s?[:：]/u.test(text.slice(end, end + 2)) || !CASELESS_LABEL.test(text.slice(at, end))) return null;
  for (let length = SHORTEST_GLUED; length <= LONGEST_GLUED && end - length > at; length += 1) {
    const from = end - length;
    if (!lexicon.creditLabels.has(text.slice(from, end)) || JOINS.test(text.slice(at, from))) continue;
    const read = readLabelAt(text, from, false);
    if (read !== null) return read;
  }
  return null;
}

/** Whether one of some signs stands among a text's last characters. */
export function endHas(text: string, signs: Uint8Array, longest: number): boolean {
  for (let at = Math.max(0, text.length - longest); at < text.length; at += 1)
    if (signs[codeAt(text, at)] === 1) return true;
  return false;
}

/** "Neuer Blick auf das „Blaue Murmel“-Foto: So dreht sich …": a word that a hyphen joins to what is quoted is no label. "AP-Foto" is one. */
const isOfCompound = (text: string, at: number): boolean => text[at - 1] === "-" && CLOSING.test(text[at - 2] ?? "");

/** The place near the end of a caption where a labelled credit starts: "Foto: X/dpa", "Photo by X", "Bild © X". */
export function findTailLabel(text: string, signs: number): { at: number; end: number } | null {
  const from = Math.max(0, text.length - LONGEST_LABELLED);
  const hasSign = (signs & (Sign.colon | Sign.rights)) !== 0 && endHas(text, LABEL_SIGNS, LONGEST_LABELLED);
  let found: { at: number; end: number } | null = null;
  for (let at = from, end = from; at < text.length; at = end) {
    end = endOfWord(text, at);
    const isWord = end > at;
    if (!isWord) end = at + 1;
    const glued = isWord && hasSign && codeAt(text, at) >= FIRST_CASELESS ? readGluedLabel(text, at, end) : null;
    if (glued !== null) return glued;
    const isCapital = kindAt(text, at) === Kind.upper;
    // "PHOTO COURTESY OF KESTREL": a word of the label that is one itself.
    if (found !== null && at < found.end) continue;
    if (!isWord || at === 0 || isOfCompound(text, at) || (!hasSign && !(isCapital && end - at > 1))) continue;
    const first = codeAt(text, at);
    if (!mayStartLabel(first, end - at)) continue;
    if (first < FIRST_UNSPACED && !lexicon.creditWords.has(text.slice(at, end).toLowerCase())) continue;
    const read = readLabelAt(text, at, isCapital);
    if (read === null) continue;
    found = read;
    // "… sah er die Gelb-Rote Karte. Foto: Lena Marsh": of two labels in a row the last is the credit's.
    if (!read.isOpen && cutLabel(text.slice(read.end))?.kind !== "colon") break;
  }
  return found;
}
