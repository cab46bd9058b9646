/** Results and tables beside a story that were left out: "Sandwarden Town 3 Millbrook Rovers 1", and lines of columns. */
import { type Block, type Doubt, isOfBody, type Seed, type Verdict } from "../../model.ts";

/** A row is no longer. UTF-16 units. */
const LONGEST = 120;
/** "Town 3 Rovers 1", "Town 3 - 1 Rovers": two names and two numbers; a number with more digits is a year. */
const SCORE = String.raw`\d{1,3}`;
const SIDE = String.raw`(\p{Lu}[^\d\n:;,?!|]{2,40})`;
/** "Today, 12:37 local time" is a clock. */
const TO = String.raw`(?: ?[-–] ?${SCORE}|:\d(?!\d))`;
const RESULT = new RegExp(`^${SIDE} ${SCORE} ${SIDE} ${SCORE}$`, "u");
const SCORED = new RegExp(`^${SIDE} ${SCORE}${TO} ${SIDE}$`, "u");
const TABS = /\t[^\t]+\t/;
/** "Sandwarden 30 20 5 5 65"; "Newsroom 020 7946 0000" is a telephone. */
const NUMBERS = /^\p{L}.*?(?: [+-]?(?:0|[1-9]\d{0,3})){3,}$/u;
/** One line of columns may be a page's menu or its clock. */
const FEWEST_ROWS = 2;
/** A story names those who played early. UTF-16 units. */
const EARLY = 4000;
/** They begin so near below a story. Blocks. */
const NEAR = 3;

/** A row, and whether it is one by itself. */
interface Row {
  readonly isSure: boolean;
  /** "Comments 3 Shares 12" is like "Millbrook 3 Skerry 12": a result that the story tells has a side that the story names. */
  readonly sides: readonly string[];
  readonly hasColumns: boolean;
}

/** "Team\tP\tW\tPts" is the head of columns, and so is "News\tSport\tWeather", a menu: without a number none is a table. */
function readRow(
  { text: all }: Pick<Seed, "text">,
  { text, start, end }: Block,
  verdict: Verdict | undefined,
): Row | null {
  if (verdict?.rule !== "story.other" || text.length > LONGEST) return null;
  const isNumbered = NUMBERS.test(text);
  if (isNumbered || TABS.test(all.slice(start, end)))
    return { isSure: false, sides: [], hasColumns: isNumbered || /\d/.test(text) };
  if (SCORED.test(text)) return { isSure: true, sides: [], hasColumns: false };
  const sides = RESULT.exec(text)?.slice(1);
  if (sides === undefined) return null;
  return { isSure: sides.every((side) => side.includes(" ")), sides, hasColumns: false };
}

function areRows(rows: readonly Row[], readStory: () => string): boolean {
  if (rows.some(({ isSure }) => isSure)) return true;
  if (rows.length < FEWEST_ROWS) return false;
  return rows.some(({ hasColumns, sides }) => hasColumns || sides.some((side) => readStory().includes(side)));
}

function tellRows(count: number): string {
  const what = count === 1 ? "looks like a result" : `begins ${count} lines of results or a table`;
  return `${what} beside the story, left out; under "labels:" in the front matter, give each line "paragraph" if it is the article's, else "furniture"`;
}

/**
 * Doubts that rows between a headline and its story, or right below the story, are the page's.
 * @param seed The seed.
 * @param blocks Its blocks.
 * @param verdicts One for each block.
 */
export function doubtRows(seed: Seed, blocks: readonly Block[], verdicts: readonly Verdict[]): readonly Doubt[] {
  const headline = verdicts.findIndex((verdict) => verdict?.label === "headline");
  const last = verdicts.findLastIndex(isOfBody);
  let story: string | undefined;
  const readStory = (): string => {
    story ??= blocks.flatMap(({ index, text }) => (isOfBody(verdicts[index]) ? [text] : [])).join("\n");
    return story.slice(0, EARLY);
  };
  const found: Doubt[] = [];
  let below = last + NEAR;
  for (let at = headline + 1; headline >= 0 && at < blocks.length; at += 1) {
    const rows: Row[] = [];
    for (let next = blocks[at]; next !== undefined && at <= Math.max(below, last); next = blocks[at + rows.length]) {
      const row = readRow(seed, next, verdicts[next.index]);
      if (row === null) break;
      rows.push(row);
    }
    const first = blocks[at];
    if (first === undefined || rows.length === 0) continue;
    at += rows.length;
    if (!areRows(rows, readStory)) continue;
    // What stands right below rows may be their next part.
    if (at > last) below = at + NEAR;
    const reason = tellRows(rows.length);
    found.push({ file: seed.file, line: first.line, column: null, severity: "warning", rule: "story.rows", reason });
  }
  return found;
}
