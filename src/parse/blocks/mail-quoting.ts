/** What mail programs put before each line of a mail that is answered or sent on: "> An otter was filmed at the mill". */
import { endsSentence } from "../sentence.ts";
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

const measure = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

/**
 * Whether an empty line is quoted below one that ends a sentence, as no page has it: "> Herring fleet leaves for the north" thrice and a ">"
 * are a page's links and its ornament.
 */
const partsProse = (quoted: readonly Line[]): boolean =>
  quoted.some((line, at) => {
    const [above, below] = [quoted[at - 1], quoted[at + 1]];
    if (!isBare(line) || !above || !below || isBare(below) || !endsSentence(above.text)) return false;
    return above.number + 1 === line.number && line.number + 1 === below.number;
  });

/**
 * Whether some lines are a mail that is quoted: nearly all from the first to the last, some of them as long as prose is, and most of the
 * capture's words, or with an empty line that is quoted, too.
 */
function isMail(lines: readonly Line[], quoted: readonly Line[]): boolean {
  const [first, last] = [quoted[0], quoted.at(-1)];
  if (first === undefined || last === undefined || quoted.length < FEWEST_QUOTED) return false;
  if (!quoted.some(({ text }) => text.length >= LONG_LINE)) return false;
  const shown = lines.filter(({ text }) => text !== "");
  const among = shown.filter(({ number }) => number >= first.number && number <= last.number);
  if (quoted.length < among.length * DENSEST_SHARE) return false;
  return measure(quoted) * 2 > measure(shown) || partsProse(quoted);
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
  // The last line that shows something. Looked for anew at each sign alone, as many of them as there are lines take the square of the time.
  let holds = -1;
  for (const line of lines) {
    const holder = read[holds];
    const isHeld = isQuoted(line) && isBare(line) && above !== undefined && above.text !== "";
    if (isHeld && holder !== undefined) read[holds] = { ...holder, end: line.end, until: line.number };
    const shown = isQuoted(line) && !isBare(line) ? cutMarks(line) : line;
    read.push(isHeld ? blank(line) : shown);
    if (!isHeld && shown.text !== "") holds = read.length - 1;
    above = line;
  }
  return read;
}
