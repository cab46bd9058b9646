/** Several stories in one file, which are read as one. */
import type { Block, Doubt, Seed, Verdict } from "../../model.ts";
import { countLineEnds } from "../blocks/lines.ts";
import { opensMatter } from "../front-matter/front-matter.ts";
import { endsSentence } from "../sentence.ts";

/** Paragraphs that the first story has at least, and the second one right below its head. */
const FEWEST = 2;
const SHORTEST_TITLE = 12;
const LONGEST_TITLE = 140;
/** A line that says when says little else. UTF-16 units. */
const LONGEST_DATE = 60;
const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/u;

const isParagraph = (verdict: Verdict | undefined): boolean => verdict?.label === "paragraph";

const isDate = ({ text }: Block): boolean => text.length <= LONGEST_DATE && YEAR.test(text) && !endsSentence(text);

function isTitle({ text, index }: Block, verdicts: readonly Verdict[]): boolean {
  if (isParagraph(verdicts[index]) || verdicts[index]?.label === "byline") return false;
  return text.length >= SHORTEST_TITLE && text.length <= LONGEST_TITLE && !endsSentence(text) && !YEAR.test(text);
}

/** Whether a byline has a date beside it, a title above both, and paragraphs right below. */
function findHead(blocks: readonly Block[], verdicts: readonly Verdict[], byline: number): Block | undefined {
  const [above, below] = [blocks[byline - 1], blocks[byline + 1]];
  const datedBelow = below !== undefined && isDate(below);
  const datedAbove = !datedBelow && above !== undefined && isDate(above);
  if (!datedBelow && !datedAbove) return undefined;
  const title = datedBelow ? above : blocks[byline - 2];
  const first = datedBelow ? byline + 2 : byline + 1;
  if (title === undefined || !isTitle(title, verdicts)) return undefined;
  for (let at = first; at < first + FEWEST; at += 1) if (!isParagraph(verdicts[at])) return undefined;
  return title;
}

/** Lines of the file where a further front matter opens, as between articles that an export has put into one file. */
function findMatters({ text, start }: Pick<Seed, "text" | "start">): number[] {
  const lines: number[] = [];
  for (let at = text.indexOf("\n---", start); at >= 0; at = text.indexOf("\n---", at + 1))
    if (opensMatter(text.slice(at + 1))) lines.push(countLineEnds(text.slice(0, at + 1)) + 1);
  return lines;
}

/** Doubts that a front matter below paragraphs is the story's: it opens another. */
function doubtMatters(seed: Pick<Seed, "file" | "text" | "start">, first: number): Doubt[] {
  const reason =
    "a second front matter stands here, below a story's paragraphs, and its keys do not count: where several stories are in the file, split it";
  return findMatters(seed)
    .filter((line) => line > first)
    .map((line) => ({ file: seed.file, line, column: null, severity: "warning", rule: "page.second-story", reason }));
}

/**
 * Doubts that a file holds one story: below paragraphs of the first stand a second headline, byline and date, and paragraphs again. Each is told.
 * Where a second front matter stands below a paragraph, that is told instead.
 * @param seed The seed.
 * @param blocks Its blocks.
 * @param verdicts One for each block.
 */
export function doubtSecondStory(
  seed: Pick<Seed, "file" | "text" | "start">,
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
): readonly Doubt[] {
  const { file } = seed;
  const first = blocks.find(({ index }) => isParagraph(verdicts[index]));
  const matters = first === undefined ? [] : doubtMatters(seed, first.line);
  if (matters.length > 0) return matters;
  const found: Doubt[] = [];
  let paragraphs = 0;
  for (const { index } of blocks) {
    if (isParagraph(verdicts[index])) paragraphs += 1;
    if (paragraphs < FEWEST || verdicts[index]?.label !== "byline") continue;
    const title = findHead(blocks, verdicts, index);
    if (title === undefined) continue;
    const reason =
      "a second headline, byline and date stand here, below a story's paragraphs: where several stories are in the file, split it";
    found.push({ file, line: title.line, column: null, severity: "warning", rule: "page.second-story", reason });
  }
  return found;
}
