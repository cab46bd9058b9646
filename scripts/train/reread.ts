/**
 * Silver pages that were read again, line by line, by somebody who saw what their tools had agreed on. `reread.json` holds for each page
 * a letter for each line of its article variant, and none of its text, which is its publisher's.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../checks.ts";
import type { Gold, Page } from "../measure/corpus.ts";

/** The letters; whatever else a line is, `.` stands for it. */
const HEADLINE = "h";
const STANDFIRST = "s";
const BEGINS = "b";
const GOES_ON = "+";
const CAPTION = "c";
const CREDIT = "k";

/**
 * Reads `reread.json`.
 * @returns by a page's id a letter for each line that is not blank
 */
export function readRereadings(): ReadonlyMap<string, string> {
  const all: Record<string, string> = JSON.parse(readFileSync(join(ROOT, "scripts/train/reread.json"), "utf8"));
  return new Map(Object.entries(all));
}

/** The story of lines: those that go on with a paragraph stand behind what they go on with. */
function writeBody(lines: readonly string[], letters: string): string {
  const paragraphs: string[] = [];
  lines.forEach((line, i) => {
    const last = paragraphs.length - 1;
    if (letters[i] === GOES_ON && last >= 0) paragraphs[last] += ` ${line}`;
    else if (letters[i] === BEGINS || letters[i] === GOES_ON) paragraphs.push(line);
  });
  return paragraphs.join("\n\n");
}

/**
 * What a page holds by those who read it again.
 * @param article The page's article variant.
 * @param letters Those of its lines.
 * @throws {Error} where there are more lines than letters, or fewer
 */
export function rereadGold({ gold, text }: Page, letters = ""): Gold {
  const lines = text.split("\n").flatMap((line) => line.trim() || []);
  if (letters.length !== lines.length)
    throw new Error(`scripts/train/reread.json: ${gold.id} has ${lines.length} lines and ${letters.length} letters.`);
  const take = (letter: string): string[] => lines.filter((_, i) => letters[i] === letter);
  return {
    ...gold,
    // None is an empty one: an absent field is unknown.
    summary: take(STANDFIRST).join(" "),
    headline: take(HEADLINE)[0] ?? gold.headline,
    body: writeBody(lines, letters),
    captions: take(CAPTION),
    credits: take(CREDIT),
  };
}
