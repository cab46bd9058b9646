/** The headline that a way through the site ends with: in a block of its own behind a sign, or as the last of a list that starts at the site's front page. */
import { isMarked, markCodes } from "../../lexicon/codes.ts";
import type { Capture } from "../capture.ts";
import { isOutlet } from "../fields/byline/outlets.ts";
import { chanceOf, mayBe, textOf } from "./headline-chosen.ts";
import { wordsOf } from "./headline-looks.ts";

/** The last step of a way through the site, in a block of its own: "» Ferry stays in port". */
const LAST_STEP = /^[>›→»]\s*(\S.*)$/u;
const STEP_SIGNS = markCodes(">›→»");
/** What a way leads to is no shorter. UTF-16 units. */
const SHORTEST_STEP = 12;

/** The block whose words a way through the site ends with, or -1: the page is named so. "» The Harbour Post" leads to the site. */
export function findNamed({ blocks, verdicts }: Capture): number {
  let last: string | undefined;
  for (const { text } of blocks) {
    const step = isMarked(STEP_SIGNS, text, 0) ? LAST_STEP.exec(text)?.[1] : undefined;
    if (step !== undefined && step.length >= SHORTEST_STEP && !isOutlet(step)) last = step;
  }
  return last === undefined
    ? -1
    : blocks.findIndex(({ index, text }) => text === last && verdicts[index] === undefined);
}

/** "- Home" / "- News" / "- Ferry stays in port": a way that is a list. */
const ITEM = /^[-•*]\s+(\S.*)$/u;
/** It has so many steps; a menu has more. */
const FEWEST_STEPS = 3;
const MOST_STEPS = 8;
/** It stands so near above the line that the model chose, and so near to the headline. Blocks. */
const FARTHEST = 16;
const FARTHEST_TITLE = 6;
/** A section's name has fewer words, "Film", and its line less of a chance: "Film and television". */
const FEWEST_WORDS = 3;
const LEAST_CHANCE = 0.2;

/** The words of the way's last step, if the list that ends at a block is one. */
function readListedWay(capture: Capture, at: number): string | null {
  const last = ITEM.exec(textOf(capture, at))?.[1];
  if (last === undefined || last.length < SHORTEST_STEP || ITEM.test(textOf(capture, at + 1))) return null;
  let start = at;
  while (at - start < MOST_STEPS && ITEM.test(textOf(capture, start - 1))) start -= 1;
  const steps = at - start + 1;
  const kind = capture.glance(start).form?.kind;
  const isFromFront = kind === "furniture" || kind === "related";
  return isFromFront && steps >= FEWEST_STEPS && steps <= MOST_STEPS && last.split(" ").length >= FEWEST_WORDS
    ? last
    : null;
}

/** Of the chosen line's chance the title has so large a share. */
const LEAST_SHARE = 0.5;
/** From this share of the same words on, the way is named by a short form of the headline: "- Tin jumps after flood" / "Tin jumps to four-year high after flood halts mine". */
const MOST_SAME = 0.5;

/** Whether a line says in more words what the way ends with. */
function saysMore(text: string, last: string): boolean {
  const said = new Set(wordsOf(text));
  const words = wordsOf(last);
  return words.filter((word) => said.has(word)).length > words.length * MOST_SAME;
}

/**
 * Finds the line that says again what such a list ends with.
 * @param chosen the block that the model chose, below it
 * @returns its block, or -1
 */
export function findListed(capture: Capture, chosen: number): number {
  const least = Math.max(LEAST_CHANCE, chanceOf(capture, chosen) * LEAST_SHARE);
  for (let at = chosen - 1; at >= Math.max(0, chosen - FARTHEST); at -= 1) {
    const last = readListedWay(capture, at);
    if (last === null || saysMore(textOf(capture, chosen), last)) continue;
    const end = Math.min(chosen + 1, at + FARTHEST_TITLE);
    for (let near = Math.max(0, at - FARTHEST_TITLE); near < end; near += 1)
      if (textOf(capture, near) === last && mayBe(capture, near, least)) return near;
  }
  return -1;
}
