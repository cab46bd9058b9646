/** Copies of pages as people keep them: less furniture, and paragraphs broken where a link stood. */
import type { Study, StudyPage } from "./lessons.ts";

/** Of a page's foreign blocks this share is kept at most. */
const MOST_KEPT = 0.6;
/** A run of foreign blocks is decided on as a whole, but for this share of its blocks. */
const TURN_SHARE = 0.3;
/** Of the copies this share has broken paragraphs, and of its long paragraphs this share is broken. */
const BROKEN_COPIES = 0.6;
const BROKEN_SHARE = 0.25;
/** A paragraph is broken from this length on. UTF-16 units, and words. */
const LONG = 120;
const LEAST_WORDS = 12;
/** A link is so many words long at most, mostly less. */
const LONGEST_LINK = 7;
/** So many words of a paragraph stand after a link's first word at least. */
const TAIL_WORDS = 4;

/** What is before a link of a few words, the link, and what is after. */
function breakAtLink(block: string, next: () => number): string[] {
  const words = block.split(" ");
  if (words.length < LEAST_WORDS) return [block];
  const from = 1 + Math.floor(next() * (words.length - TAIL_WORDS));
  const to = Math.min(words.length - 1, from + 1 + Math.floor(next() * next() * LONGEST_LINK));
  return [words.slice(0, from), words.slice(from, to), words.slice(to)].map((part) => part.join(" "));
}

/**
 * Makes a sparse copy of a page.
 * @param next Gives numbers from 0 to below 1.
 */
export function thinPage({ page, labels, owners }: Study, next: () => number): StudyPage {
  const share = next() * MOST_KEPT;
  let isKept = true;
  const kept = page.blocks.filter((_, i) => {
    if (labels[i]) return true;
    if (i === 0 || labels[i - 1] || next() < TURN_SHARE) isKept = next() < share;
    return isKept;
  });
  const body = new Set(page.blocks.filter((_, i) => (owners[i] ?? -1) >= 0));
  const broken = next() < BROKEN_COPIES ? BROKEN_SHARE : 0;
  const isBroken = (block: string): boolean => block.length > LONG && body.has(block) && next() < broken;
  return { ...page, blocks: kept.flatMap((block) => (isBroken(block) ? breakAtLink(block, next) : [block])) };
}
