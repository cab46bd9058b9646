/** The headline of a printed paper's cutting: the first line in capitals, with decks and who wrote below it. */
import type { Capture } from "../capture.ts";
import { isDeck, isInCapitals } from "../fields/deck-lines.ts";
import { isBody } from "../story/mend/draft.ts";
import type { Judgement } from "../story/mend.ts";
import { mayHead } from "./headline-looks.ts";
import { isHouse } from "./headline-masthead.ts";
import { isPageHead } from "./masthead-looks.ts";

/** Above it stand the page's head and a note of who cut it out, at most. Blocks. */
const MOST_ABOVE = 3;
/** Below it stand decks, who wrote, where and when. Blocks. */
const LONGEST_HEAD = 8;

const LAST_CENTURIES = /\b1[89]\d\d\b/;
const THIS_CENTURY = /\b20\d\d\b/;

/** Whether a head tells a year of printed papers alone: "THE LONG READ" / "FERRY TO CLOSE FOR THE WINTER" / "12 June 2024" is a site's kicker above its headline. */
const isOfPrint = (head: Capture["blocks"]): boolean =>
  head.some(({ text }) => LAST_CENTURIES.test(text)) && !head.some(({ text }) => THIS_CENTURY.test(text));

/** The first line of a capture that is none of the paper's or of the archive's, if that is in capitals; or -1. */
function findFirst(capture: Capture): number {
  const { blocks, verdicts, glance, language } = capture;
  for (const { index, text } of blocks.slice(0, MOST_ABOVE + 1)) {
    if (!mayHead(text) || isPageHead(text, language) || isHouse(text, capture) || verdicts[index]?.label === "badge")
      continue;
    const isOpen = verdicts[index] === undefined && glance(index).form === null;
    return isOpen && isInCapitals(text) ? index : -1;
  }
  return -1;
}

/**
 * Finds the first of several lines in capitals above a story, "GALE WRECKS PIER" / "TWO MEN SAVED BY LINE", or the one with a deck in small letters and another
 * in capitals below: a kicker has one headline below it, and that is in small letters.
 * @param capture the capture
 * @param judged of each block, with the story mended
 * @param chosen the block that the model chose
 * @returns its block, or -1
 */
export function findFirstInCapitals(capture: Capture, judged: readonly Judgement[], chosen: number): number {
  const { blocks, verdicts, language } = capture;
  const first = findFirst(capture);
  if (first < 0 || first === chosen) return -1;
  const body = judged.findIndex((each, at) => at > first && at !== chosen && isBody(each));
  if (body < 0 || body - first > LONGEST_HEAD || !isOfPrint(blocks.slice(0, body))) return -1;
  const text = blocks[chosen]?.text ?? "";
  if (chosen < first || chosen >= body || !mayHead(text) || isPageHead(text, language) || isHouse(text, capture))
    return first;
  const isDeckAt = (at: number): boolean =>
    verdicts[at] === undefined && at < body && isDeck(blocks[at]?.text ?? "", language);
  return isInCapitals(text) || isDeckAt(chosen + 1) ? first : -1;
}
