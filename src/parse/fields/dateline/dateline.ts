/** Reads the dateline at the start of the first paragraph: "HANOI, Vietnam (AP) — ", "【釧路＝氏名】", "新华社兰州3月3日电". */
import { codeAt } from "../../../code-at.ts";
import { isMarked, Kind, kindAt, markCodes } from "../../../lexicon/codes.ts";
import { rememberLast } from "../remember.ts";
import { readHouseUnbracketed } from "./dateline-house.ts";
import { END, readMarked } from "./dateline-marked.ts";
import {
  readBracketed,
  readPlaceless,
  readSentenceDateline,
  readStoppedDay,
  readUndashed,
} from "./dateline-partial.ts";
import type { DatelineReading } from "./dateline-reading.ts";
import { mayBeUnspaced, readUnspaced } from "./dateline-unspaced.ts";

/** Where the story starts at the latest. UTF-16 units. */
const LONGEST = 90;
/** What each of its signs ends with. */
const END_HINT = /[—–:-]\s/;

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

// Kept by the whole text: starts are all of one length, and each a text of its own.
const readOnce = rememberLast((text: string, language: string): DatelineReading | null => {
  const head = text.slice(0, LONGEST);
  const unspaced = readUnspaced(head);
  if (unspaced !== null) return unspaced;
  const unsigned =
    readUndashed(head, language) ??
    readPlaceless(head, language) ??
    readStoppedDay(head, language) ??
    readHouseUnbracketed(head) ??
    readBracketed(head);
  if (unsigned !== null) return unsigned;
  const end = END_HINT.test(head) ? END.exec(head) : null;
  const sign = end?.[1];
  return end === null || sign === undefined ? readSentenceDateline(head) : readMarked(text, end[0], sign, language);
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
