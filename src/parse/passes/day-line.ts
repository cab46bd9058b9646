/** The line between a page's head and its story that says when it came out: "By Lena Marsh" / "7 April 2025" / "He laughed." */
import type { Capture } from "../capture.ts";
import { isBody } from "../story/mend/draft.ts";
import type { Judgement } from "../story/mend.ts";
import { isDay } from "./headline-looks.ts";

/** Such a line is no longer. UTF-16 units. */
const LONGEST = 60;
const HAS_DIGIT = /\d/;
/** "**7 April 2025**": as a clip without a name of its own has it. */
const EMPHASIS = /^[*_]{1,3}(?=\P{P})|(?<=[\p{L}\p{N}.])[*_]{1,3}$/gu;
/** What tells a chronicle by its days. */
const OF_CHRONICLE = "day";

/**
 * Finds the day that the model took for the story's first block, a subhead of what stands below.
 * @param judged Of each block, with the story mended.
 * @param headline The block that is the headline, or -1.
 * @returns Its block, or -1: a chronicle's first day is the story's
 */
export function findDayLine(capture: Capture, judged: readonly Judgement[], headline: number): number {
  const { seed, blocks, verdicts, language } = capture;
  const saysDay = (block: number): boolean => {
    const text = blocks[block]?.text ?? "";
    return text.length <= LONGEST && HAS_DIGIT.test(text) && isDay(text.replace(EMPHASIS, ""), language);
  };
  const isOpen = (each: Judgement, block: number): boolean =>
    verdicts[block] === undefined && block !== headline && isBody(each);
  const first = judged.findIndex(isOpen);
  const isHeaded = headline >= 0 || seed.stated.headline !== undefined;
  if (!isHeaded || first < headline || judged[first]?.by === OF_CHRONICLE || !saysDay(first)) return -1;
  const isChronicle = judged.some((each, block) => block > first && isOpen(each, block) && saysDay(block));
  return isChronicle ? -1 : first;
}
