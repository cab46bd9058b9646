import type { Block } from "../../model.ts";
import { isParted, type JoinLines, joinLines, partsWords } from "./line-hyphens.ts";
import type { Line } from "./lines.ts";
import { dropLinkNumbers } from "./link-list.ts";

/** Text that was wrapped by hand or by a mail program is this wide, in characters. */
const NARROWEST_WRAP = 50;
const WIDEST_WRAP = 100;
/** A printed column is narrower, and the letters of one whose words are parted are not all of one width. */
const NARROWEST_COLUMN = 20;
const COLUMN_SLACK = 0.12;
/** So many line pairs must look wrapped before a capture counts as wrapped; fewer may be chance. */
const FEWEST_WRAPPED_PAIRS = 4;
/** Of a column that parts no words, more must: a poem's lines are short, too. */
const FEWEST_NARROW_PAIRS = 12;
const WRAPPED_SHARE = 0.9;
const COLUMN_SHARE = 0.75;

const LIST_MARKER = /^(?:[-*•‣▪–—]|\d{1,3}[.)])\s/;

/** "From: Ann Archer <ann@mail.example>", "12. http://example.org/": a line that nobody wrapped. */
const OWN_LINE = /^\p{L}[\p{L}-]{1,19}:\s|^\[?\d{1,4}(?:\. |\]: ?)\p{Ll}+:/u;
/** A line across the page, which parts what stands above it from what stands below: "________", "======". */
const RULE = /^([-=_*~─━—–])\1{5,}$/u;

/** How a capture's paragraphs are wrapped. */
interface Wrap {
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
const isFilled = (line: Line, next: Line, width: number, longest = Number.POSITIVE_INFINITY): boolean =>
  line.reach + 1 + Math.min(measureWord(next), longest) > width;

/** "… who lives near Route" / "9. \"I do not want …": a sentence that is open and ends in its number. */
const ENDS_OPEN = /[\p{L}\p{N}]$/u;
const COUNTED = /^\d/;
const startsItem = (line: Line, next: Line): boolean =>
  LIST_MARKER.test(next.text) && !(COUNTED.test(next.text) && !COUNTED.test(line.text) && ENDS_OPEN.test(line.text));

/** A column parts a word that is longer where it does not fit, so a line that has room for as much ends a paragraph. UTF-16 units. */
const LONGEST_WHOLE = 8;

/** Whether a line goes on with the one above it. */
function goesOn(line: Line, next: Line, { width, parts }: Wrap): boolean {
  if (parts && isParted(line, next)) return true;
  if (width === 0 || startsItem(line, next) || RULE.test(next.text) || RULE.test(line.text)) return false;
  if (OWN_LINE.test(line.text) && OWN_LINE.test(next.text)) return false;
  // "budget." / "   Superintendent Brooks said …": a paragraph's first line stands further in.
  if (next.indent > line.indent) return false;
  return isFilled(line, next, width, parts ? LONGEST_WHOLE : undefined);
}

/** Lines of a run, with no blank line between them. */
function groupRuns(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  for (const line of lines) {
    if (line.text !== "") run.push(line);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** The longest line of those that stand right below one another, but for those that nobody wrapped. */
function measureLongest(runs: readonly Line[][]): number {
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
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** How many lines are filled up to a width, of those that may be. */
function shareFilled(runs: readonly Line[][], width: number): { readonly pairs: number; readonly share: number } {
  const shortest = Math.max(width / 2, width - LONGEST_WORD);
  let pairs = 0;
  let filled = 0;
  for (const run of runs) {
    for (let at = 0; at + 1 < run.length; at += 1) {
      const [line, next] = [run[at], run[at + 1]];
      if (!line || !next || LIST_MARKER.test(next.text) || OWN_LINE.test(line.text)) continue;
      if (line.reach < shortest && !UNSPACED.test(next.text)) continue;
      pairs += 1;
      if (isFilled(line, next, width)) filled += 1;
    }
  }
  return { pairs, share: filled / pairs };
}

/** Finds how a capture's paragraphs were wrapped. */
function findWrap(runs: readonly Line[][]): Wrap {
  const longest = measureLongest(runs);
  if (longest > WIDEST_WRAP || longest < NARROWEST_COLUMN) return { width: 0, parts: false };
  const parts = partsWords(runs, longest < NARROWEST_WRAP);
  const isFilledTo = (width: number, least: number): boolean => {
    const { pairs, share } = shareFilled(runs, width);
    return pairs >= (longest < NARROWEST_WRAP && !parts ? FEWEST_NARROW_PAIRS : FEWEST_WRAPPED_PAIRS) && share >= least;
  };
  if (isFilledTo(longest, WRAPPED_SHARE)) return { width: longest, parts };
  const column = Math.floor(longest * (1 - COLUMN_SLACK));
  return { width: parts && isFilledTo(column, COLUMN_SHARE) ? column : 0, parts };
}

function makeBlock(index: number, lines: readonly [Line, ...Line[]], join: JoinLines): Block {
  const [first] = lines;
  const last = lines[lines.length - 1] ?? first;
  const text = lines.length === 1 ? first.text : join(lines);
  return { index, line: first.number, endLine: last.number, start: first.start, end: last.end, text };
}

/**
 * Splits a text capture into blocks: a line is a block, unless the capture is wrapped to a width; then a wrapped paragraph is.
 * @param given The capture's lines.
 */
export function splitText(given: readonly Line[]): Block[] {
  const runs = groupRuns(dropLinkNumbers(given));
  const wrap = findWrap(runs);
  const join = joinLines(given, wrap.parts);
  const blocks: Block[] = [];
  for (const run of runs) {
    let open: [Line, ...Line[]] | null = null;
    for (const line of run) {
      const previous: Line | undefined = open?.[open.length - 1];
      if (open && previous && goesOn(previous, line, wrap)) open.push(line);
      else {
        if (open) blocks.push(makeBlock(blocks.length, open, join));
        open = [line];
      }
    }
    if (open) blocks.push(makeBlock(blocks.length, open, join));
  }
  return blocks;
}
