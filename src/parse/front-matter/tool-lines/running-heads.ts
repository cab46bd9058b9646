/** Heads of printed pages amid a story: "The Harbour Courier | 14 June 1994 | 7" … "| 8": the same line, and a number that counts up. */
import type { Block, Seed } from "../../../model.ts";
import { readDates } from "../../fields/dates/dates.ts";
import { namePaperOfDay, splitPage } from "../../fields/dates/paper-day.ts";
import { type ClipHead, joinHeads, NO_HEAD } from "../clip-heads/head.ts";
import { passOver, stateLine } from "./tool-lines.ts";

/** Such a line is no longer. UTF-16 units. */
const LONGEST = 90;
const SHORTEST = 8;
const FEWEST = 2;
/** So much stands above one that is amid a story; the first page's stands above the headline, and is read as what it says. UTF-16 units. */
const STORY_ABOVE = 240;
/** It begins or ends with the page. */
const COUNTED = /^\d|\d$/;

interface Head {
  readonly block: Block;
  readonly page: number;
}

/** Lines that differ in their page alone. "Part 1", "Part 2" are a story's own: a head has the paper's name or a day. */
function groupHeads(blocks: readonly Block[]): ReadonlyMap<string, readonly Head[]> {
  const groups = new Map<string, Head[]>();
  for (const block of blocks) {
    const { text } = block;
    if (text.length < SHORTEST || text.length > LONGEST || !COUNTED.test(text)) continue;
    const split = splitPage(text);
    if (split === null) continue;
    groups.set(split.rest, [...(groups.get(split.rest) ?? []), { block, page: split.page }]);
  }
  return groups;
}

const countsUp = (heads: readonly Head[]): boolean =>
  heads.length >= FEWEST && heads.every(({ page }, at) => at === 0 || page > (heads[at - 1]?.page ?? page));

/**
 * Reads heads of pages that stand below a story's first words.
 * @param seed a text capture
 * @param blocks its blocks
 */
export function readRunningHeads(seed: Seed, blocks: readonly Block[]): ClipHead {
  const found = [...groupHeads(blocks)].flatMap(([rest, heads]): ClipHead[] => {
    if (!countsUp(heads)) return [];
    const dates = readDates(rest, "en");
    const paper = namePaperOfDay(rest, dates);
    const [date] = dates;
    if (paper === null || date === undefined) return [];
    const [first, ...more] = heads.filter(({ block }) => block.start - seed.start > STORY_ABOVE);
    if (first === undefined) return [];
    const stated = [
      stateLine(seed, first.block, "published", date.iso),
      stateLine(seed, first.block, "publisher", paper),
    ];
    return [
      ...stated.map((head) => ({ ...head, verdicts: [] })),
      ...[first, ...more].map(({ block }) => passOver(block, "running-head")),
    ];
  });
  return found.length === 0 ? NO_HEAD : joinHeads(found);
}
