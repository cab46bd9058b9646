/** Finds the credit at the end of a caption. */

import { isMarked, Kind, kindAt, markCodes } from "../../../lexicon/codes.ts";
import { lexicon } from "../../../lexicon/index.ts";
import { oneOf, WORD_START } from "../../../lexicon/phrases.ts";
import { findSigns, Sign } from "../../signs.ts";
import { hasGivenName } from "../given-names.ts";
import { isGluedCapital } from "../glued-capital.ts";
import { isName } from "../names.ts";
import { withoutHouseRights } from "./caption-words.ts";
import { isPersonWithHouse, isSigner } from "./credit-bare.ts";
import { endsInLastLabel, readLabelLastBehind } from "./credit-label-last.ts";
import { type CreditReading, LIKELY, trimmed } from "./credit-reading.ts";
import { endBeforeSwitch, findSwitchBetween } from "./credit-switch.ts";
import { readBare } from "./credit-tail-bare.ts";
import { readDashedAgency } from "./credit-tail-dash.ts";
import { endsInInitials, readBehindDanda, readHouseLetters } from "./credit-tail-initials.ts";
import { readMarked } from "./credit-tail-mark.ts";
import { isStopped } from "./credit-tail-sentence.ts";

/** Words with which a credit may begin: "by Lena", "courtesy of", "Credit...Lena", " - Photo Lena", "CC BY". */
const WORD_HINT = new RegExp(
  String.raw`${WORD_START}(?:${oneOf("signedByHints")}\s\p{Lu}|${oneOf("courtesyOf", "opensCourtesy")}\s)|(?:\.\.\.|…)(?:\p{Lu}|${oneOf("foundBehindStops")} )|\s-\s\p{L}{3,10}\s\p{Lu}|\bCC[ -](?:BY|0)`,
  "u",
);
const ADDRESS_HINT = /\p{L}[,|]? [\w.+-]{1,40}@[\w.-]{3,60}$/u;
/** Words behind a sentence's end, from the text's last stop on. */
const BEHIND_STOP_HINT = /[.!?…”"’]\s+[^.!?\s]|(?:[.!?”"»\d]|\s\p{Ll}{4,24})\p{Lu}/u;
const LETTER_HINT = /\p{Script=Hangul}$/u;

const STOP_SIGNS = markCodes('.!?…”"’»');

/** Whether a space stands right behind a stop, or a capital where none begins a word: without either the expression finds nothing. */
function mayRunOn(text: string, from: number): boolean {
  for (let at = from + 1; at < text.length; at += 1) {
    const kind = kindAt(text, at);
    if (kind === Kind.lower) continue;
    if (kind === Kind.space ? isMarked(STOP_SIGNS, text, at - 1) : isGluedCapital(text, at)) return true;
  }
  return false;
}

/** "…推出港外。記者江佩蓉攝": words behind a stop of a script without spaces. */
const WIDE_HINT = /[。！？][^。！？]{2,40}$/u;
/** Those of the signs that a look at a block tells: a bracket, a mark, a label. */
const HINTS = Sign.closer | Sign.rights | Sign.bar | Sign.dash | Sign.colon;

function hasWordsBehindStop(text: string): boolean {
  const from = Math.max(0, text.lastIndexOf("."), text.lastIndexOf("!"), text.lastIndexOf("?"));
  return mayRunOn(text, from) && BEHIND_STOP_HINT.test(text.slice(from));
}

/** Whether a text has one of the signs without which no credit can stand at its end. */
const hasHint = (text: string, signs: number): boolean =>
  (signs & HINTS) !== 0 ||
  hasWordsBehindStop(text) ||
  WORD_HINT.test(text) ||
  (text.includes("@") && ADDRESS_HINT.test(text)) ||
  ((signs & Sign.unspaced) !== 0 && (LETTER_HINT.test(text) || WIDE_HINT.test(text))) ||
  endsInInitials(text);

const BY_HINT = new RegExp(String.raw`${WORD_START}${oneOf("signedByHints")}\s\p{Lu}`, "u");

/** Whether a text may have one of the signs: what `hasHint` says, told sooner for most; true is not certain. */
function mayHoldCredit(text: string, signs: number): boolean {
  if ((signs & HINTS) !== 0) return true;
  if ((signs & Sign.unspaced) === 0 && isStopped(text)) return BY_HINT.test(text) || endsInInitials(text);
  return hasHint(text, signs);
}

/** What a house adds behind a credit: "Photo: Lena Marsh, AP / Copyright 2019 The Associated Press. All rights reserved." */
const RIGHTS_END = new RegExp(String.raw`${WORD_START}${oneOf("allRights")}\.?$`, "iu");
const RIGHTS_SIGNS = [...lexicon.phrases.copyright, "©", "(c)"].map((sign) => `${sign} `);
const BEFORE_RIGHTS = markCodes(" /|–—-");
/** It is no longer than this. UTF-16 units. */
const LONGEST_RIGHTS = 100;

/** Where a text ends before the rights of a house, "(fonte: Lena Marsh) - RIPRODUZIONE RISERVATA", or a switch; its length where it has none. */
function endBeforeRights(text: string): number {
  const before = endBeforeSwitch(text);
  if (before < text.length) return before;
  if (!RIGHTS_END.test(text)) return withoutHouseRights(text).length;
  const from = Math.max(0, text.length - LONGEST_RIGHTS);
  const end = text.slice(from).toLowerCase();
  let at = from + Math.max(...RIGHTS_SIGNS.map((sign) => end.lastIndexOf(sign)));
  if (at < from) return text.length;
  while (isMarked(BEFORE_RIGHTS, text, at - 1)) at -= 1;
  return at === 0 ? text.length : at;
}

/** Who put the picture on the wire, and the stop, behind a credit that stands again in a bracket. */
const WIRED_END = /^(?:\/\p{Ll}{2,4}){0,2}\.?$/u;

/** "… (28/1). ANTARA FOTO/Lena Marsh/agr. (ANTARA FOTO/LENA MARSH)": the same credit twice, of which the first is as it was given. */
function startAtFirst(text: string, read: CreditReading): CreditReading | null {
  if (!text.endsWith(")") || !read.credit.includes("/")) return read;
  const head = text.slice(0, read.from).trimEnd();
  const at = head.toLowerCase().lastIndexOf(read.credit.toLowerCase());
  if (at <= 0 || !WIRED_END.test(head.slice(at + read.credit.length))) return read;
  const to = head.endsWith(".") ? head.length - 1 : head.length;
  return trimmed(text, at, to, at, text.length, read.rule, read.confidence);
}

/** A caption's words before the switch that runs into its credit are so many at least. UTF-16 units. */
const SHORTEST_CAPTION = 16;

/** Whether words are a person, with or without a house, or a house that signs: "Lena Marsh / Staff Photographer". "Ferry line to close" is another story's title. */
function isSignerBehindSwitch(words: string): boolean {
  const [person = "", ...houses] = words.split(/\s?\/\s?/);
  return isSigner(words) || isPersonWithHouse(words) || (isName(person) && (houses.length > 0 || hasGivenName(person)));
}

/** "… bought together.Read moreLena Marsh / Staff Photographer": nothing but who took the picture stands behind such a switch. */
function readBehindSwitch(text: string): CreditReading | null {
  const found = isStopped(text) ? null : findSwitchBetween(text);
  if (found === null || found.from < SHORTEST_CAPTION || !isSignerBehindSwitch(text.slice(found.to))) return null;
  return trimmed(text, found.to, text.length, found.from, text.length, "credit.tail-label", LIKELY);
}

/**
 * Finds a credit that a bracket, a sign or a label marks at the end of a caption: "(AP Photo/Name)", "PHOTO: REUTERS", "＝X".
 * @param text the caption with its credit
 * @param signs its signs
 */
export function splitMarkedCredit(text: string, signs: number = findSigns(text)): CreditReading | null {
  if (endsInLastLabel(text)) return readLabelLastBehind(text);
  const unfolded = readBehindSwitch(text);
  if (unfolded !== null) return unfolded;
  if (!mayHoldCredit(text, signs)) return null;
  const end = endBeforeRights(text);
  if (end < text.length) {
    const read = readMarked(text.slice(0, end), signs);
    return read === null ? null : { ...read, to: text.length };
  }
  const read = readMarked(text, signs);
  return read !== null && hasHint(text, signs) ? startAtFirst(text, read) : null;
}

/**
 * Finds the credit at the end of a caption: "… talks. PHOTO: REUTERS", "(AP Photo/Name)", "| Name/Agency", "Foto: X", "＝X".
 * @param text the caption with its credit
 * @param signs its signs
 * @returns null where the caption ends with its own words
 */
export function splitCredit(text: string, signs: number = findSigns(text)): CreditReading | null {
  return splitMarkedCredit(text, signs) ?? splitBareCredit(text, signs);
}

/**
 * Finds a credit without a label after the caption's last sentence, or after a bar or a slash.
 * @param text the caption with its credit
 * @param signs its signs
 */
export function splitBareCredit(text: string, signs: number): CreditReading | null {
  const end = endBeforeSwitch(text);
  if (end < text.length) {
    const read = readBare(text.slice(0, end), signs);
    return read === null ? null : { ...read, to: text.length };
  }
  const read = mayHoldCredit(text, signs) ? (readBare(text, signs) ?? readHouseLetters(text)) : null;
  return read !== null && hasHint(text, signs) ? read : (readBehindDanda(text) ?? readDashedAgency(text));
}
