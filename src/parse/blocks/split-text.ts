import type { Block } from "../../model.ts";
import type { Line } from "./lines.ts";

/** Text that was wrapped by hand or by a mail program is this wide, in characters. */
const NARROWEST_WRAP = 50;
const WIDEST_WRAP = 100;
/** So many line pairs must look wrapped before a capture counts as wrapped; fewer may be chance. */
const FEWEST_WRAPPED_PAIRS = 4;
const WRAPPED_SHARE = 0.9;

const LIST_MARKER = /^(?:[-*•‣▪–—]|\d{1,3}[.)])\s/;

/** True where the next line's first word would not have fitted on this one: the sign of a wrapped paragraph. */
function isFilled(line: Line, next: Line, width: number): boolean {
  const space = next.text.indexOf(" ");
  const firstWord = space < 0 ? next.text.length : space;
  return line.text.length + 1 + firstWord > width;
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

/**
 * Finds the width at which a capture's paragraphs were wrapped.
 * @returns Width in characters, or 0 where each line is a block of its own.
 */
function findWrapWidth(runs: readonly Line[][]): number {
  let width = 0;
  for (const run of runs) if (run.length > 1) for (const line of run) width = Math.max(width, line.text.length);
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return 0;
  let pairs = 0;
  let filled = 0;
  for (const run of runs) {
    for (let at = 0; at + 1 < run.length; at += 1) {
      const [line, next] = [run[at], run[at + 1]];
      if (!line || !next || LIST_MARKER.test(next.text)) continue;
      pairs += 1;
      if (isFilled(line, next, width)) filled += 1;
    }
  }
  return pairs >= FEWEST_WRAPPED_PAIRS && filled / pairs >= WRAPPED_SHARE ? width : 0;
}

function makeBlock(index: number, lines: readonly [Line, ...Line[]]): Block {
  const [first] = lines;
  const last = lines[lines.length - 1] ?? first;
  const text = lines.length === 1 ? first.text : lines.map((line) => line.text).join(" ");
  return { index, line: first.number, endLine: last.number, start: first.start, end: last.end, text };
}

/**
 * Splits a text capture into blocks: a line is a block, unless the capture is wrapped to a width; then a wrapped paragraph is.
 * @param lines The capture's lines.
 */
export function splitText(lines: readonly Line[]): Block[] {
  const runs = groupRuns(lines);
  const width = findWrapWidth(runs);
  const blocks: Block[] = [];
  for (const run of runs) {
    let open: [Line, ...Line[]] | null = null;
    for (const line of run) {
      const previous: Line | undefined = open?.[open.length - 1];
      const joins = width > 0 && previous && isFilled(previous, line, width) && !LIST_MARKER.test(line.text);
      if (open && joins) open.push(line);
      else {
        if (open) blocks.push(makeBlock(blocks.length, open));
        open = [line];
      }
    }
    if (open) blocks.push(makeBlock(blocks.length, open));
  }
  return blocks;
}
