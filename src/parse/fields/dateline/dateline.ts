/** Reads the dateline at the start of the first paragraph: "HANOI, Vietnam (AP) — ", "【釧路＝氏名】", "新华社兰州3月3日电". */

import { codeAt } from "../../../code-at.ts";
import { isMarked, Kind, kindAt, markCodes } from "../../../lexicon/codes.ts";
import { foldLabel, hasHabit, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { isName } from "../names.ts";
import { rememberLast } from "../remember.ts";
import { readDesk } from "../signoff/signoff-desk.ts";
import {
  readBracketed,
  readPlaceless,
  readSentenceDateline,
  readStoppedDay,
  readUndashed,
} from "./dateline-partial.ts";
import { cutDay, isKnownOutlet, isOutlet, isPlace } from "./dateline-parts.ts";
import type { DatelineReading } from "./dateline-reading.ts";
import { mayBeUnspaced, readUnspaced } from "./dateline-unspaced.ts";

/** Where the story starts at the latest. UTF-16 units. */
const LONGEST = 90;

/** What ends a dateline. A colon only after a place in capitals. */
const END = /^(?:[^—–:-]|-(?=\S)(?!-))*?((?<!\s)\s*(?:—|–|\s--?|--|\.-|:)\s+)/u;
/** What each of its signs ends with. */
const END_HINT = /[—–:-]\s/;
const BRACKET = /^(.*?)(?<!\s)\s*[([]([^()[\]]{2,60})[)\]]\s*$/u;
const CAPITALS = /^[\p{Lu}\p{M}\s.,'’()/-]+$/u;
const NO_PLACE = new RegExp(String.raw`\b${oneOf("notPlaces")}\b`, "");
/** Lands in a bracket behind a place. */
const REGIONS = new Set(lexicon.phrases.regions);
const STRONG_ENDS = /[—–]|--/;

const SIGNS = markCodes("([/—–:-");
const DASHES = markCodes("—–:-");

/** Whether capitals alone may open a text: "WIEN. Der …". */
const mayOpenInCapitals = (text: string): boolean => kindAt(text, 1) !== Kind.lower && kindAt(text, 2) !== Kind.lower;

/** Whether a text's start has a sign that datelines have: a bracket, or a dash or colon before a space. Most paragraphs have none. */
function mayHoldDateline(text: string): boolean {
  if (mayBeUnspaced(text) || mayOpenInCapitals(text)) return true;
  const end = Math.min(LONGEST, text.length);
  for (let at = 0; at < end; at += 1) {
    if (SIGNS[codeAt(text, at)] === 0) continue;
    if (!isMarked(DASHES, text, at) || kindAt(text, at + 1) === Kind.space) return true;
  }
  return false;
}

/**
 * Reads the dateline of the story's first paragraph.
 * @param text the paragraph
 * @param language BCP 47
 * @returns null where it has none
 */
export function readDateline(text: string, language: string): DatelineReading | null {
  return mayHoldDateline(text) ? readOnce(text, language, null) : null;
}

/** "harrow.example.com, VIENNA", "The Harbour Post, VIENNA", "Lena Marsh/VIENNA": what stands before the place. */
const ADDRESS = /^\w[\w-]{2,}(?:\.[\w-]+)*\.(?:[a-z]{2,}|[A-Z]{2,3}),\s*/u;
const HOUSE = /^(\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+){0,3}), (?=\p{Lu}{3}[\p{Lu}\s]*$)/u;
const AUTHOR = /^((?:\p{Lu}[\p{L}]+ ){1,2}\p{Lu}{2,})\/(?=\p{Lu}{2,})/u;

const readHouse = (before: string): string =>
  before.includes(",") ? (ADDRESS.exec(before)?.[0] ?? HOUSE.exec(before)?.[0] ?? "") : "";

/** "МОСКВА, 26 авг — РИА Новости. Паром …": behind the dash the agency, and a stop. */
const AGENCY_BEHIND = /^(\p{Lu}[\p{L} -]{2,20}?)\.\s/u;

function readAgencyBehind(text: string, from: number): string | null {
  const name = AGENCY_BEHIND.exec(text.slice(from, from + LONGEST))?.[1];
  return name !== undefined && lexicon.agencies.has(foldLabel(name)) ? name : null;
}

/** What stands before a colon or a dash and is no place: "FILE PHOTO: A farmer waves a branch …", "Advertisement – …". */
const isOtherWord = (folded: string): boolean =>
  lexicon.notNames.has(folded) || lexicon.forms.whole.has(folded) || lexicon.captionLabels.has(folded);

// Kept by the whole text: starts are all of one length, and each a text of its own.
const readOnce = rememberLast((text: string, language: string): DatelineReading | null => {
  const head = text.slice(0, LONGEST);
  const unspaced = readUnspaced(head);
  if (unspaced !== null) return unspaced;
  const signed =
    readUndashed(head, language) ??
    readPlaceless(head, language) ??
    readStoppedDay(head, language) ??
    readBracketed(head);
  if (signed !== null) return signed;
  const end = END_HINT.test(head) ? END.exec(head) : null;
  const sign = end?.[1];
  if (end === null || sign === undefined) return readSentenceDateline(head);
  const printed = end[0].slice(0, -sign.length).trim();
  const bracket = BRACKET.exec(printed);
  const before = bracket?.[1] ?? printed;
  const inside = bracket?.[2] ?? null;
  const desk = inside === null || isOutlet(inside) ? null : readDesk(`(${inside})`);
  if (inside !== null && !isOutlet(inside) && !desk?.agencies.length) return null;
  const author = before.includes("/") ? AUTHOR.exec(before) : null;
  const lead = author?.[0] ?? readHouse(before);
  const { place: printedPlace, day } = cutDay(before.slice(lead.length).replace(/,$/, ""), language);
  const place = printedPlace.replace(/(?:(?<!\s)\s+)?[([][^()[\]]{2,24}[)\]]/gu, "");
  if (!isPlace(place)) return null;
  const caseless = /^\p{Lo}/u.test(place);
  if (
    caseless &&
    inside === null &&
    (sign.trim() === ":" || place.split(" ").length > 3 || !hasHabit(language, "placeBeforeColon"))
  )
    return null;
  const capitals = CAPITALS.test(place.split(",")[0] ?? "");
  if (sign.trim() === ":" && inside === null && (!capitals || NO_PLACE.test(place))) return null;
  // A dash after one capitalised word parts clauses too, unless capitals, an agency or a day say that this is a place.
  if (!capitals && !caseless && inside === null && day === null && !(place.includes(",") && STRONG_ENDS.test(sign)))
    return null;
  if (isOtherWord(foldLabel(place))) return null;
  const told = author === null ? printed : printed.slice(author[0].length);
  const names = author === null ? [] : [author[1] ?? ""].filter((name) => isName(name));
  const byline = names[0] ?? null;
  // "VADASAR (Gujarat): …": before a colon a bracket that names no known outlet is where the place is; "Harrow (Sachsen-Anhalt) – …".
  const isRegion = inside !== null && ((sign.trim() === ":" && !isKnownOutlet(inside)) || REGIONS.has(inside));
  const behind = inside === null && day !== null ? readAgencyBehind(text, end[0].length) : null;
  if (behind !== null) {
    const dateline = { text: `${told}${sign}${behind}`, place, agency: behind, day };
    return { dateline, length: end[0].length + behind.length + 2, names, byline, rule: "dateline.place" };
  }
  const dateline = { text: told, place, agency: isRegion ? null : (desk?.agencies[0] ?? inside), day };
  return { dateline, length: end[0].length, names, byline, rule: "dateline.place" };
});

/** What is left where the place stood in an element of its own and is gone: "- President Xi …", ") - Japan’s coast guard …", ": Verano went top …". */
const RESIDUE = /^(?:\)?\s*[-–—]{1,2}|:)\s+(?=[\p{Lu}\p{Lo}"“‘'\d])/u;

/**
 * Measures the residue of a lost dateline at the start of the first paragraph.
 * @param text the story's first paragraph
 * @param nextIsItem whether the block after it starts with a dash too, which makes both list items
 * @returns UTF-16 units to leave out; 0 where there is no residue
 */
export function measureResidue(text: string, nextIsItem: boolean): number {
  return nextIsItem ? 0 : (RESIDUE.exec(text)?.[0].length ?? 0);
}
