/** Results and tables beside a story that were left out: "Sandwarden Town 3 Millbrook Rovers 1", and lines of columns. */
import { type Block, BODY_LABELS, type Doubt, type Seed, type Verdict } from "../../model.ts";

/** A row is no longer. UTF-16 units. */
const LONGEST = 120;
/** "Town 3 Rovers 1", "Town 3 - 1 Rovers": two names and two numbers; a number with more digits is a year. */
const SCORE = String.raw`\d{1,3}`;
const SIDE = String.raw`\p{Lu}[^\d\n:;,?!|]{2,40}`;
/** "Today, 12:37 local time" is a clock. */
const TO = String.raw`(?: ?[-–] ?${SCORE}|:\d(?!\d))`;
const RESULT = new RegExp(`^${SIDE} ${SCORE}(?: ${SIDE} ${SCORE}|${TO} ${SIDE})$`, "u");
const TABS = /\t[^\t]+\t/;
/** "Sandwarden 30 20 5 5 65" */
const NUMBERS = /^\p{L}.*?(?: [+-]?\d{1,4}){3,}$/u;
/** One line of columns may be a page's menu or its clock. */
const FEWEST_ROWS = 2;
/** They begin so near below a story. Blocks. */
const NEAR = 3;

const isBody = (verdict: Verdict | undefined): boolean => verdict !== undefined && BODY_LABELS.has(verdict.label);

type Row = "result" | "columns" | null;

function readRow({ text: all }: Pick<Seed, "text">, { text, start, end }: Block, verdict: Verdict | undefined): Row {
  if (verdict?.rule !== "story.other" || text.length > LONGEST) return null;
  if (TABS.test(all.slice(start, end)) || NUMBERS.test(text)) return "columns";
  return RESULT.test(text) ? "result" : null;
}

/**
 * Doubts that rows between a headline and its story, or right below the story, are the page's.
 * @param seed The seed.
 * @param blocks Its blocks.
 * @param verdicts One for each block.
 */
export function doubtRows(seed: Seed, blocks: readonly Block[], verdicts: readonly Verdict[]): readonly Doubt[] {
  const headline = verdicts.findIndex((verdict) => verdict?.label === "headline");
  const last = verdicts.findLastIndex(isBody);
  const found: Doubt[] = [];
  let below = last + NEAR;
  for (let at = headline + 1; headline >= 0 && at < blocks.length; at += 1) {
    const kinds: Row[] = [];
    for (let row = blocks[at]; row !== undefined && at <= Math.max(below, last); row = blocks[at + kinds.length]) {
      const kind = readRow(seed, row, verdicts[row.index]);
      if (kind === null) break;
      kinds.push(kind);
    }
    const [first, end] = [blocks[at], blocks[at + kinds.length - 1]];
    if (first === undefined || end === undefined || kinds.length === 0) continue;
    at += kinds.length;
    if (kinds.length < FEWEST_ROWS && kinds[0] !== "result") continue;
    // What stands right below rows may be their next part.
    if (at > last) below = at + NEAR;
    const what = kinds.length === 1 ? "looks like a result" : `begins ${kinds.length} lines of results or a table`;
    const reason = `${what} beside the story, left out; if it is the article's, give each line "paragraph" under "labels:" in the front matter`;
    found.push({ file: seed.file, line: first.line, column: null, severity: "warning", rule: "story.rows", reason });
  }
  return found;
}
