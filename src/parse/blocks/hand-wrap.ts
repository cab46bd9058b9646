/** Paragraphs that somebody wrapped by hand, or copied from where they were: their lines are of no one width, and blank lines part them. */
import { cutLabel } from "../fields/credit/credit-label.ts";
import { endsSentence, startsSmall } from "../sentence.ts";
import type { Line } from "./lines.ts";
import { isFilled, isOwnLine, NARROWEST_WRAP, WIDEST_WRAP } from "./wrap.ts";

/** So many pairs of lines at least, of so many runs; fewer may be a headline over its standfirst. */
const FEWEST_PAIRS = 3;
const FEWEST_RUNS = 2;
/** So many of them are filled, or go on within a sentence. */
const LIKE_WRAPPED = 0.75;
/** Of lists of headlines, tables and verses none or few go on in small letters. */
const SMALL_SHARE = 0.2;
const FEWEST_SMALL = 2;
/** A line is at least so much of the longest, or nobody wrapped it. */
const SHORTEST = 0.75;

const ON_WITHIN = /^\d[\d,]*[,;]?\s\p{Ll}/u;
/** "… silent since the frost of" / "1963, will ring again": a sentence that is open goes on. */
const goesOnWithin = (line: Line, next: Line): boolean =>
  !endsSentence(line.text) && (startsSmall(next.text) || ON_WITHIN.test(next.text));

/** "225g butter" over "4 large eggs", "1856 the first stones" over "1901 storms": so many lines, and so much of a run, are counted in a list. */
const FEWEST_COUNTED = 2;
const COUNTED_SHARE = 0.5;
const COUNTED = /^\p{N}/u;

const isCounted = (run: readonly Line[]): boolean => {
  const counted = run.filter(({ text }) => COUNTED.test(text)).length;
  return counted >= FEWEST_COUNTED && counted >= run.length * COUNTED_SHARE;
};

/** A paragraph so long on one line says that nobody wrapped the capture; an address has no spaces. */
const isUnwrapped = ([line, ...more]: readonly Line[]): boolean =>
  line !== undefined && more.length === 0 && line.reach > WIDEST_WRAP && line.text.includes(" ");

/** Whether a line is its own, or the one below is: "photo by Anne Tolliver" below a caption, and above a paragraph. */
const standsApart = (line: Line, next: Line): boolean =>
  isOwnLine(line, next) || cutLabel(next.text) !== null || cutLabel(line.text) !== null;

/** "The winners are" / "Anne Tolliver of Mill Street": lines that begin large go on in a run that ends as a sentence does. */
const mayGoOn = (next: Line, run: readonly Line[]): boolean =>
  startsSmall(next.text) || ON_WITHIN.test(next.text) || endsSentence(run.at(-1)?.text ?? "");

const isLong = ({ reach }: Line, width: number): boolean => reach >= width * SHORTEST;

/**
 * Measures a capture that was wrapped so.
 * @param runs its lines, of which those of a run stand right below one another
 * @param longest the longest of its lines that have another right below or above
 * @returns how wide it is; 0 where each line stands for itself
 */
export function measureHandWrap(runs: readonly (readonly Line[])[], longest: number): number {
  if (longest < NARROWEST_WRAP || longest > WIDEST_WRAP || runs.some(isUnwrapped)) return 0;
  let [pairs, wrapped, small, parted] = [0, 0, 0, 0];
  for (const run of runs) {
    if (isCounted(run)) continue;
    const before = pairs;
    for (let at = 0; at + 1 < run.length; at += 1) {
      const [line, next] = [run[at], run[at + 1]];
      if (!line || !next || !isLong(line, longest) || standsApart(line, next)) continue;
      pairs += 1;
      const isWithin = goesOnWithin(line, next);
      if (isWithin) small += 1;
      if (isWithin || isFilled(line, next, longest)) wrapped += 1;
    }
    if (pairs > before) parted += 1;
  }
  const isWrapped = pairs >= FEWEST_PAIRS && parted >= FEWEST_RUNS && wrapped >= pairs * LIKE_WRAPPED;
  return isWrapped && small >= Math.max(FEWEST_SMALL, pairs * SMALL_SHARE) ? longest : 0;
}

/**
 * Whether a line of such a capture goes on in the next. One that has room for the next word does so within a sentence: in small letters, or
 * below lines that have gone on already, "… for his garden, and by Miss" / "Crisp, who does not."
 * @param run the lines among which they stand right below one another
 * @param open how many lines the paragraph has
 */
export function goesOnByHand(line: Line, next: Line, width: number, run: readonly Line[], open: number): boolean {
  if (!isLong(line, width) || standsApart(line, next) || !mayGoOn(next, run)) return false;
  return isFilled(line, next, width) || goesOnWithin(line, next) || (open > 1 && !endsSentence(line.text));
}

/** Which runs of a capture may be paragraphs that were wrapped by hand. */
export const mayBeWrapped = (run: readonly Line[]): boolean => !isCounted(run);
