/** Reads the sign-off at the end of a story's last paragraph: "… talent”. REUTERS", "… set it right. /TASS/". */
import { holdsMarked, isMarked, Kind, kindAt, markCodes } from "../../../lexicon/codes.ts";
import { cutSite, LONGEST_RUN } from "./signoff-agencies.ts";
import { readMarkedEnd, readNoteEnd } from "./signoff-marks.ts";
import { ENDED } from "./signoff-names.ts";
import { readRightsEnd } from "./signoff-rights.ts";
import { type InlineSignoff, readSigningRun } from "./signoff-run.ts";

/** ENDED looks back so far. UTF-16 units. */
const LONGEST_BEFORE = 12;
/** What the end of the sentence before a sign-off has. */
const ENDED_HINT = markCodes('.!?…。！？।۔؟”“"’»)]」』');
/** A sentence's own end: a full stop after a small letter or a digit, a closing quote, a question. */
const PROSE_END = /(?:[\p{Ll}\p{N}%]\.|[!?…。！？।۔؟”“"’»])$/u;

/** What PROSE_END looks at, with a letter of two units. */
const LONGEST_END = 4;
/** The last characters of most sentences: telling them costs less than the expression. */
const LAST_SIGNS = markCodes('!?…。！？।۔؟”“"’»');

function endsLikeProse(text: string): boolean {
  const last = text.length - 1;
  if (isMarked(LAST_SIGNS, text, last) || (text[last] === "." && kindAt(text, last - 1) === Kind.lower)) return true;
  return PROSE_END.test(text.slice(-LONGEST_END));
}

/** What signs behind the last sentence and is no rights; see readInlineSignoff. */
function readEnd(text: string, ahead: number): InlineSignoff | null {
  if (endsLikeProse(text)) return null;
  const marked = readMarkedEnd(text);
  if (marked !== null) return marked;
  const start = Math.max(0, text.length - LONGEST_RUN);
  const tail = text.slice(start);
  if (!holdsMarked(ENDED_HINT, tail)) return readNoteEnd(text);
  // From the longest run after a sentence's end to the shortest: "… he said. THE KOREA HERALD/ASIA NEWS NETWORK".
  for (const match of tail.matchAll(/(?<=[.!?…。！？।۔؟”“"’»)\]」』])\s*(?=[([（【/|=–—\p{L}©-])/gu)) {
    const from = start + match.index + match[0].length;
    const run = text.slice(from).trimEnd();
    const before = text.slice(Math.max(0, from - LONGEST_BEFORE), from);
    if (run.length > LONGEST_RUN || run.length < 2 || !ENDED.test(before)) continue;
    const reading = readSigningRun(run, from + ahead, before);
    if (reading !== null) return { text: run, from, ...reading };
  }
  return readNoteEnd(text);
}

/**
 * Finds the sign-off at the end of the story's last paragraph.
 * @param text the paragraph, or the last block of one that a link has broken
 * @param ahead how much of the paragraph stands in the blocks before that one. UTF-16 units
 * @returns null where it ends with its own words: "… said Reuters." is prose
 */
export function readInlineSignoff(text: string, ahead = 0): InlineSignoff | null {
  const rights = readRightsEnd(text);
  if (rights !== null) return rights;
  const bare = cutSite(text);
  const reading = readEnd(bare, ahead);
  return reading === null || bare === text ? reading : { ...reading, text: text.slice(reading.from) };
}
