/** What no news page is: so large, or so full of marks, that reading it would hold up all others. */
import type { Doubt } from "../../model.ts";
import { countLineEnds } from "../blocks/lines.ts";

/**
 * Bytes of the largest seed, and lines of the longest, blank ones included. The longest live blogs, comments included, come to some
 * hundred kilobytes; what is within these limits is read in seconds.
 */
export const MAX_BYTES = 16_000_000;
const MAX_LINES = 200_000;

const WHAT_TO_DO = "Keep the article's part of it, or remove the file.";

function makeDoubt(file: string, severity: Doubt["severity"], rule: string, reason: string): Doubt {
  return { file, line: null, column: null, severity, rule, reason };
}

/**
 * Refuses a file that is too large to be a news page.
 * @param file Name for messages.
 * @param bytes Its size.
 * @returns null where it is not.
 */
export function refuseSize(file: string, bytes: number): Doubt | null {
  if (bytes <= MAX_BYTES) return null;
  const megabytes = (count: number): string => (count / 1_000_000).toFixed(1);
  const reason = `holds ${megabytes(bytes)} MB, and no news page holds over ${megabytes(MAX_BYTES)} MB. ${WHAT_TO_DO}`;
  return makeDoubt(file, "error", "read.too-large", reason);
}

/**
 * Refuses a text of too many lines.
 * @param file Name for messages.
 * @param text The whole seed.
 * @returns null where they are not too many.
 */
export function refuseText(file: string, text: string): Doubt | null {
  // A text this short cannot have too many.
  if (text.length <= MAX_LINES) return null;
  const lines = countLineEnds(text) + 1;
  if (lines <= MAX_LINES) return null;
  const reason = `holds ${lines} lines, and no news page holds over ${MAX_LINES}. ${WHAT_TO_DO}`;
  return makeDoubt(file, "error", "read.too-many-lines", reason);
}

/** What Markdown may take for a mark within a paragraph, and what opens a quotation or a list in front of a line. */
const MARK = /[*_[\]`<>&!\\~]/g;
const OPENERS = /^(?:[ \t]*(?:[-+>*]|\d{1,9}[.)])){2,}/;
const NEW_RUN = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/;
/**
 * A Markdown parser pairs the marks of a paragraph with one another, so its cost grows with the square of their number,
 * and likewise with that of the lines that carry on a quotation. The sum of these squares over a clip's paragraphs must
 * stay below this; a real clip's comes to some thousands.
 */
const MAX_PAIRINGS = 2_000_000;

/** Characters of the longest clip that a Markdown parser reads: it takes about a second for a million, where lines take a tenth of that. */
const MAX_CLIP = 500_000;

/** The sum of squares, see {@link MAX_PAIRINGS}. */
function countPairings(text: string): number {
  let sum = 0;
  let inRun = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === "" || NEW_RUN.test(line)) {
      sum += inRun * inRun;
      inRun = 0;
    }
    inRun += 1 + (line.match(MARK)?.length ?? 0) + (OPENERS.exec(line)?.[0].length ?? 0);
  }
  return sum + inRun * inRun;
}

/**
 * Finds a Markdown clip that would take a Markdown parser too long: it is read as plain lines.
 * @param file Name for messages.
 * @param text The whole seed.
 * @param start UTF-16 offset where the clip starts.
 * @returns null where it would not.
 */
export function warnOfMarks(file: string, text: string, start: number): Doubt | null {
  if (text.length - start > MAX_CLIP) {
    const reason = `holds over ${MAX_CLIP} characters, so it was read as plain text, with Markdown's marks in it. ${WHAT_TO_DO}`;
    return makeDoubt(file, "warning", "read.large-clip", reason);
  }
  if (countPairings(text.slice(start)) <= MAX_PAIRINGS) return null;
  const reason =
    "holds so many of Markdown's marks in one paragraph that it was read as plain text. " +
    "Part the paragraph by blank lines, or name the file .txt.";
  return makeDoubt(file, "warning", "read.too-many-marks", reason);
}
