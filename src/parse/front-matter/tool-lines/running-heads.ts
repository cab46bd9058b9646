/** Heads of printed pages amid a story: "The Harbour Courier | 14 June 1994 | 7" … "| 8": the same line, and a number that counts up. */
import { isMarked, markCodes } from "../../../lexicon/codes.ts";
import type { Block, Seed } from "../../../model.ts";
import { readDates } from "../../fields/dates/dates.ts";
import { LONGEST_PAPER_LINE, namePaperOfDay, splitPage } from "../../fields/dates/paper-day.ts";
import { type ClipHead, joinHeads, NO_HEAD } from "../clip-heads/head.ts";
import { tellLanguage } from "./page-language.ts";
import { passOver, stateLine } from "./tool-lines.ts";

/** A page and a paper's name are no shorter together. UTF-16 units. */
const SHORTEST = 8;
const FEWEST = 2;
/** So much stands above one that is amid a story; the first page's stands above the headline, and is read as what it says. UTF-16 units. */
const STORY_ABOVE = 240;
/** It begins or ends with the page. */
const DIGITS = markCodes("0123456789");
const isCounted = (text: string): boolean => isMarked(DIGITS, text, 0) || isMarked(DIGITS, text, text.length - 1);
/** A paragraph, or the half of one that a page's end has left, is no shorter. UTF-16 units. */
const PROSE = 60;
/** The top of a capture, with its headline. Blocks. */
const TOP = 20;

interface Head {
  readonly block: Block;
  readonly page: number;
}

/** Lines that differ in their page alone. "Part 1", "Part 2" are a story's own: a head has the paper's name or a day. */
function groupHeads(blocks: readonly Block[]): ReadonlyMap<string, readonly Head[]> {
  const groups = new Map<string, Head[]>();
  for (const block of blocks) {
    const { text } = block;
    if (text.length < SHORTEST || text.length > LONGEST_PAPER_LINE || !isCounted(text)) continue;
    const split = splitPage(text);
    if (split === null) continue;
    const head = { block, page: split.page };
    const group = groups.get(split.rest);
    if (group === undefined) groups.set(split.rest, [head]);
    else group.push(head);
  }
  return groups;
}

const countsUp = (heads: readonly Head[]): boolean =>
  heads.length >= FEWEST && heads.every(({ page }, at) => at === 0 || page > (heads[at - 1]?.page ?? page));

/** "1 The Harbour Courier, 3 May 1956" / "2 The Harbour Courier, 3 May 1956": a story's notes, which are counted from one. */
const isNotes = ([first]: readonly Head[]): boolean => first?.page === 1 && first.block.text.startsWith("1");

/** A page ends and begins amid prose: "The Harbour Courier, 3 May 1956, p. 4" / "…, p. 7" below "Sources" do not. */
function isAmidProse({ block: { index } }: Head, blocks: readonly Block[]): boolean {
  return [blocks[index - 1], blocks[index + 1]].every((near) => near !== undefined && near.text.length >= PROSE);
}

/** Lines amid a story that differ in a page that counts up, and what all of them say. */
interface Row {
  readonly blocks: readonly Block[];
  readonly first: Block;
  readonly rest: string;
}

function listRows(seed: Seed, blocks: readonly Block[]): readonly Row[] {
  return [...groupHeads(blocks)].flatMap(([rest, heads]): Row[] => {
    const amid = heads.filter(({ block }) => block.start - seed.start > STORY_ABOVE);
    const [first] = amid;
    if (first === undefined || !countsUp(heads) || isNotes(heads)) return [];
    if (!amid.every((head) => isAmidProse(head, blocks))) return [];
    return [{ blocks: amid.map(({ block }) => block), first: first.block, rest }];
  });
}

interface RunningHead {
  readonly blocks: readonly Block[];
  readonly first: Block;
  readonly day: string;
  readonly paper: string;
}

function readRow({ blocks, first, rest }: Row, language: string): readonly RunningHead[] {
  const dates = readDates(rest, language);
  const paper = namePaperOfDay(rest, dates);
  const [date] = dates;
  return paper === null || date === undefined ? [] : [{ blocks, first, day: date.iso, paper }];
}

/** Days that are printed at the top, as "12 June 2024" below a headline. */
const listDaysAtTop = (blocks: readonly Block[], language: string): readonly string[] =>
  blocks
    .slice(0, TOP)
    .flatMap(({ text }) => (text.length > LONGEST_PAPER_LINE ? [] : readDates(text, language).map(({ iso }) => iso)));

/**
 * Reads heads of pages that stand amid a story's prose. Of a story that prints another day at its top they say nothing: it quotes the paper.
 * @param seed a text capture
 * @param blocks its blocks
 */
export function readRunningHeads(seed: Seed, blocks: readonly Block[]): ClipHead {
  const rows = listRows(seed, blocks);
  if (rows.length === 0) return NO_HEAD;
  const language = tellLanguage(seed, blocks);
  const found = rows.flatMap((row) => readRow(row, language));
  const days = listDaysAtTop(blocks, language);
  return joinHeads(
    found.flatMap(({ blocks: heads, first, day, paper }): readonly ClipHead[] => {
      const passed = heads.map((block) => passOver(block, "running-head"));
      if (!days.every((iso) => iso.startsWith(day))) return passed;
      const stated = [stateLine(seed, first, "published", day), stateLine(seed, first, "publisher", paper)];
      return [...stated.map((head) => ({ ...head, verdicts: [] })), ...passed];
    }),
  );
}
