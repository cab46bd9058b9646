/** How a text capture's paragraphs were wrapped: by hand, by a mail program, by a printed column, or not at all. */
import { UNSPACED_SCRIPTS } from "../../lexicon/scripts.ts";
import { partsWords } from "./line-hyphens.ts";
import type { Line } from "./lines.ts";

/** Text that was wrapped by hand or by a mail program is this wide, in characters. */
export const NARROWEST_WRAP = 50;
export const WIDEST_WRAP = 100;
/** A printed column is narrower, and the letters of one whose words are parted are not all of one width. */
const NARROWEST_COLUMN = 20;
const COLUMN_SLACK = 0.12;
/** So many line pairs must look wrapped before a capture counts as wrapped; fewer may be chance. */
const FEWEST_WRAPPED_PAIRS = 4;
/** Of a column that parts no words, more must: a poem's lines are short, too. */
const FEWEST_NARROW_PAIRS = 12;
const WRAPPED_SHARE = 0.9;
const COLUMN_SHARE = 0.75;

/** "- milk", "3. The vote". */
export const LIST_MARKER = /^(?:[-*•‣▪–—]|\d{1,3}[.)])\s/;

/** "From: Ann Archer <ann@mail.example>", "12. http://example.org/": a line that nobody wrapped. */
export const OWN_LINE = /^\p{L}[\p{L}-]{1,19}:\s|^\[?\d{1,4}(?:\. |\]: ?)\p{Ll}+:/u;
/** Whether a line begins an item, or nobody wrapped the one above it. */
export const isOwnLine = (line: Line, next: Line): boolean => LIST_MARKER.test(next.text) || OWN_LINE.test(line.text);

/** How a capture's paragraphs are wrapped. */
export interface Wrap {
  /** In characters; 0 where each line is a block of its own. */
  readonly width: number;
  /** Whether words are parted at the ends of lines, as in a printed column. */
  readonly parts: boolean;
}

/** How long a line's first word was printed. A script without spaces has words as long as lines. */
function measureWord({ text, lost = 0 }: Line): number {
  const space = text.indexOf(" ");
  return (space < 0 ? text.length : space) + lost;
}

/** True where the next line's first word would not have fitted on this one: the sign of a wrapped paragraph. */
export const isFilled = (line: Line, next: Line, width: number, longest = Number.POSITIVE_INFINITY): boolean =>
  line.reach + 1 + Math.min(measureWord(next), longest) > width;

/** The longest line of those that stand right below one another, but for those that nobody wrapped. */
export function measureLongest(runs: readonly Line[][]): number {
  let width = 0;
  for (const run of runs)
    if (run.length > 1)
      for (const { text, reach } of run) {
        if (reach <= width || OWN_LINE.test(text)) continue;
        // Most captures have a paragraph that nobody wrapped, and need no more looks.
        if (reach > WIDEST_WRAP) return reach;
        width = reach;
      }
  return width;
}

/** A word that did not fit is no longer: a line that is shorter by more was not wrapped, and says nothing. UTF-16 units. */
const LONGEST_WORD = 25;

/** Of scripts without spaces every line is one word, and nothing of this can be told. */
const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`, "u");

const LAST_ASCII = 0x7f;
/** Whether a line is of such a script; one that begins and ends in ASCII need not be looked through. */
const isUnspaced = (text: string): boolean =>
  (text.charCodeAt(0) > LAST_ASCII || text.charCodeAt(text.length - 1) > LAST_ASCII) && UNSPACED.test(text);

/** "… in favour of the" / "ferry, said Miriam Okafor": a sentence goes on in small letters. Addresses begin with one, too, and hold no space. */
const GOES_ON_SMALL = /^[\p{Ll}'’-]+[,;:.]?\s/u;
const CASED = /^\P{L}*[\p{Lu}\p{Ll}]/u;
/** So many filled lines go on so: of a list of headlines, a table or verses that happen to be of one length none or few do. */
const SMALL_SHARE = 0.2;

/** Lines that may be filled up to a width, and those that are. */
interface Filled {
  readonly pairs: number;
  readonly share: number;
  /** How many of the filled ones go on in small letters, of those that have small letters or large ones; NaN for scripts without. */
  readonly small: number;
}

/** How many lines are filled up to a width, of those that may be. */
function shareFilled(runs: readonly Line[][], width: number): Filled {
  const shortest = Math.max(width / 2, width - LONGEST_WORD);
  let [pairs, filled, cased, small] = [0, 0, 0, 0];
  for (const run of runs) {
    for (let at = 0; at + 1 < run.length; at += 1) {
      const [line, next] = [run[at], run[at + 1]];
      if (!line || !next || (line.reach < shortest && !isUnspaced(next.text))) continue;
      if (isOwnLine(line, next)) continue;
      pairs += 1;
      if (!isFilled(line, next, width)) continue;
      filled += 1;
      if (CASED.test(next.text)) cased += 1;
      if (GOES_ON_SMALL.test(next.text)) small += 1;
    }
  }
  return { pairs, share: filled / pairs, small: small / cased };
}

/**
 * Finds how a capture's paragraphs were wrapped.
 * @param runs its lines, of which those of a run stand right below one another
 */
export function findWrap(runs: readonly Line[][]): Wrap {
  const longest = measureLongest(runs);
  if (longest > WIDEST_WRAP || longest < NARROWEST_COLUMN) return { width: 0, parts: false };
  const parts = partsWords(runs, longest < NARROWEST_WRAP);
  const isFilledTo = (width: number, least: number): boolean => {
    const { pairs, share, small } = shareFilled(runs, width);
    const isNarrow = longest < NARROWEST_WRAP && !parts;
    if (pairs < (isNarrow ? FEWEST_NARROW_PAIRS : FEWEST_WRAPPED_PAIRS) || share < least) return false;
    return small >= SMALL_SHARE || (!isNarrow && Number.isNaN(small));
  };
  if (isFilledTo(longest, WRAPPED_SHARE)) return { width: longest, parts };
  const column = Math.floor(longest * (1 - COLUMN_SLACK));
  return { width: parts && isFilledTo(column, COLUMN_SHARE) ? column : 0, parts };
}
