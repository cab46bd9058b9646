/** What mail programs put before each line of a mail that is answered or sent on: "> An otter was filmed at the mill". */
import type { Line } from "./lines.ts";

const MARK = ">";
const MARKS = /^(?:> ?)+/;

/** A page's arrows, "> Sport", are fewer, or stand apart. */
const FEWEST_QUOTED = 3;
/** Where other lines stand among them, it is no mail that is quoted: a mail program may break a line that grew too long by the sign. */
const DENSEST_SHARE = 0.85;
/** A menu has no line that is so long. UTF-16 units. */
const LONG_LINE = 60;

const isQuoted = ({ text }: Line): boolean => text.startsWith(MARK);
const isBare = ({ text }: Line): boolean => text.replace(MARKS, "") === "";

/**
 * Whether some lines are a mail that is quoted: nearly all from the first to the last, some of them as long as prose is, and most of the
 * capture's, or with an empty line that is quoted, too, as no page has it.
 */
function isMail(lines: readonly Line[], quoted: readonly Line[]): boolean {
  const [first, last] = [quoted[0], quoted.at(-1)];
  if (first === undefined || last === undefined || quoted.length < FEWEST_QUOTED) return false;
  if (!quoted.some(({ text }) => text.length >= LONG_LINE)) return false;
  const shown = lines.filter(({ text }) => text !== "");
  const among = shown.filter(({ number }) => number >= first.number && number <= last.number);
  if (quoted.length < among.length * DENSEST_SHARE) return false;
  return quoted.length * 2 > shown.length || quoted.some((line) => isBare(line));
}

const blank = ({ number, end }: Line): Line => ({ number, start: end, end, text: "", indent: 0, reach: 0 });

/** A line without the sign. */
function cutMarks(line: Line): Line {
  const text = line.text.replace(MARKS, "");
  return { ...line, text, indent: 0, reach: line.reach - (line.text.length - text.length) };
}

/**
 * Takes the signs of quoting from a mail's lines. A line that is a sign alone parts paragraphs as a blank one does; as it is none, the line
 * above holds it, and where none stands right above, it stays.
 * @param lines the capture's lines
 * @returns the lines themselves where no mail is quoted
 */
export function dropMailQuoting(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(isQuoted)) return lines;
  const quoted = lines.filter(isQuoted);
  if (!isMail(lines, quoted)) return lines;
  const read: Line[] = [];
  let above: Line | undefined;
  for (const line of lines) {
    if (!isQuoted(line)) read.push(line);
    else if (!isBare(line)) read.push(cutMarks(line));
    else if (above === undefined || above.text === "") read.push(line);
    else {
      const at = read.findLastIndex(({ text }) => text !== "");
      const holder = read[at];
      if (holder !== undefined) read[at] = { ...holder, end: line.end, until: line.number };
      read.push(blank(line));
    }
    above = line;
  }
  return read;
}
