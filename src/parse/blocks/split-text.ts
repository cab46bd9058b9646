import type { Block } from "../../model.ts";
import { goesOnByHand, mayBeWrapped, measureHandWrap } from "./hand-wrap.ts";
import { countHeadRuns, goesOnInHead } from "./head-lines.ts";
import { bindsHyphen, isParted, type JoinLines, joinLines } from "./line-hyphens.ts";
import type { Line } from "./lines.ts";
import { dropLinkNumbers } from "./link-list.ts";
import { dropMailQuoting } from "./mail-quoting.ts";
import { findWrap, isFilled, LIST_MARKER, measureLongest, OWN_LINE, type Wrap } from "./wrap.ts";

/** A line across the page, which parts what stands above it from what stands below: "________", "======". */
const RULE = /^([-=_*~─━—–])\1{5,}$/u;

/** "… who lives near Route" / "9. \"I do not want …": a sentence that is open and ends in its number. */
const ENDS_OPEN = /[\p{L}\p{N}]$/u;
const COUNTED = /^\d/;
const startsItem = (line: Line, next: Line): boolean =>
  LIST_MARKER.test(next.text) && !(COUNTED.test(next.text) && !COUNTED.test(line.text) && ENDS_OPEN.test(line.text));

/** A column parts a word that is longer where it does not fit, so a line that has room for as much ends a paragraph. UTF-16 units. */
const LONGEST_WHOLE = 8;

/** Whether a line goes on with the one above it. */
function goesOn(line: Line, next: Line, { width, parts }: Wrap): boolean {
  if (parts && (isParted(line, next) || bindsHyphen(line, next))) return true;
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

/** Measures lines as they stand on the page, and where that says nothing by their words: a quote that is set in may be wrapped as wide as the rest. */
function measureRuns(printed: readonly Line[][]): { readonly runs: readonly Line[][]; readonly wrap: Wrap } {
  const wrap = findWrap(printed);
  if (wrap.width > 0 || !printed.some((run) => run.some(({ indent }) => indent > 0))) return { runs: printed, wrap };
  const runs = printed.map((run) => run.map((line) => ({ ...line, reach: line.text.length })));
  return { runs, wrap: findWrap(runs) };
}

function makeBlock(index: number, lines: readonly [Line, ...Line[]], join: JoinLines): Block {
  const [first] = lines;
  const last = lines[lines.length - 1] ?? first;
  const text = lines.length === 1 ? first.text : join(lines);
  return { index, line: first.number, endLine: last.until ?? last.number, start: first.start, end: last.end, text };
}

/**
 * Splits a text capture into blocks: a line is a block, unless the capture is wrapped to a width; then a wrapped paragraph is.
 * @param given The capture's lines.
 */
export function splitText(given: readonly Line[]): Block[] {
  const lines = dropLinkNumbers(dropMailQuoting(given));
  const { runs, wrap } = measureRuns(groupRuns(lines));
  const byHand = wrap.width > 0 ? 0 : measureHandWrap(runs, measureLongest(runs));
  const join = joinLines(lines, wrap.parts);
  const blocks: Block[] = [];
  const heads = countHeadRuns(runs);
  for (const [at, run] of runs.entries()) {
    const hand = byHand > 0 && mayBeWrapped(run) ? byHand : 0;
    let open: [Line, ...Line[]] | null = null;
    for (const line of run) {
      const previous: Line | undefined = open?.[open.length - 1];
      const isOn = (above: Line, lines: number): boolean =>
        goesOn(above, line, wrap) ||
        (hand > 0 && goesOnByHand(above, line, hand, run, lines)) ||
        (at < heads && goesOnInHead(above, line));
      if (open && previous && isOn(previous, open.length)) open.push(line);
      else {
        if (open) blocks.push(makeBlock(blocks.length, open, join));
        open = [line];
      }
    }
    if (open) blocks.push(makeBlock(blocks.length, open, join));
  }
  return blocks;
}
