/** The head that an archivist types above a cutting: "Title: …" / "Source: The Harrow Courier" / "Date: 3 May 1956" / "Author: …". */
import type { Block, Seed } from "../../../model.ts";
import { type ClipHead, joinHeads, NO_HEAD } from "../clip-heads/head.ts";
import { stateSheetLine } from "./database.ts";
import { tellLanguage } from "./page-language.ts";
import { readSheetLine, type SheetLine } from "./sheet.ts";

/** So many lines it has at least: "Title: a story of a word" may be a headline. */
const FEWEST_LINES = 3;
const MOST_LINES = 10;
/** What such a line must state for the head to be one, beside the headline. */
const FACTS: ReadonlySet<SheetLine["what"]> = new Set(["published", "publisher", "byline"]);
const FEWEST_FACTS = 2;

/**
 * Reads labelled lines that a capture opens with, one below the other, of which one has the headline.
 * @param seed a text capture
 * @param blocks its blocks
 */
export function readOwnHead(seed: Seed, blocks: readonly Block[]): ClipHead {
  const [first] = blocks;
  if (first === undefined || !first.text.includes(":") || readSheetLine(first).what === null) return NO_HEAD;
  const lines = blocks.slice(0, MOST_LINES).map(readSheetLine);
  const end = lines.findIndex(({ what, value }) => what === null || value === "");
  const head = end < 0 ? lines : lines.slice(0, end);
  const facts = new Set(head.map(({ what }) => what).filter((what) => FACTS.has(what)));
  if (head.length < FEWEST_LINES || facts.size < FEWEST_FACTS || !head.some(({ what }) => what === "headline"))
    return NO_HEAD;
  const language = tellLanguage(seed, blocks);
  const context = { seed, language, isSectionFirst: false };
  return joinHeads(head.map((line) => stateSheetLine(context, line)));
}
