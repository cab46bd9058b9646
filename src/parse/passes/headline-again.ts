/**
 * The headline that a page prints again and again: on the way to it, as its picture's alt text, in its list of comments. A short line that comes three times
 * or more is a separator to the model (`story/mute.ts`), which looks for another headline then.
 */
import { foldLabel, lexicon } from "../../lexicon/index.ts";
import type { Capture } from "../capture.ts";
import { foldTitle } from "../front-matter/page-title.ts";
import { STORY_LABELS } from "../story/labels.ts";
import { isBody } from "../story/mend/draft.ts";
import type { Judgement } from "../story/mend.ts";
import { chanceOf, isOpen, summing, textOf } from "./headline-chosen.ts";
import { isCredit, isDay, mayHead } from "./headline-looks.ts";
import { isHouse } from "./headline-masthead.ts";

const OTHER = STORY_LABELS.indexOf("other");

/** It stands so near to what the model chose instead, its standfirst, its author or its section. Blocks. */
const FARTHEST = 4;
/** A separator and a section have fewer words, or, where no spaces part those, are shorter. UTF-16 units. */
const FEWEST_WORDS = 3;
const SHORTEST = 16;
const SHORTEST_UNSPACED = 12;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** What the model chose gives way where it is as unlikely, or, if it may sum the story up, no likelier than this. */
const UNLIKELY = 0.1;
const DOUBTFUL = 0.6;
const SUMMING = 0.1;
/** "Angling": a section above the headline has so many words, and is so short beside it. */
const MOST_SECTION_WORDS = 3;
const SECTION_SHARE = 0.6;
const FARTHEST_BELOW_SECTION = 2;

/** Before a line of a menu, and behind a file's name. */
const MARK = /^[-•*»›>/]\s+/u;
const ENDING = /\.(?:jpe?g|png|gif|webp)$/iu;

/** A line's words, also where they are a file's name: "Ferry-stays-in-port.jpg". */
const wordsOf = (text: string): string => foldTitle(text.replace(MARK, "").replace(ENDING, "").replaceAll("_", " "));

/** Whether the model did not judge a block, because it comes too often. */
const isMuted = ({ judged }: Capture, at: number): boolean => judged[at]?.odds[OTHER] === 1;

/** Whether a line is as long as a title. */
const isLong = (text: string): boolean =>
  UNSPACED.test(text)
    ? text.length >= SHORTEST_UNSPACED
    : text.length >= SHORTEST && text.split(" ").length >= FEWEST_WORDS;

/** Whether an open line comes as often as a separator, and may yet be a headline; in a menu, another such line stands beside it. */
function isAgain(capture: Capture, at: number): boolean {
  const text = textOf(capture, at);
  if (!isOpen(capture, at) || !isMuted(capture, at) || !isLong(text) || !mayHead(text)) return false;
  const isBesideAnother = [at - 1, at + 1].some((near) => {
    const beside = textOf(capture, near);
    return beside !== text && isMuted(capture, near) && isLong(beside) && !MARK.test(beside);
  });
  if (isBesideAnother) return false;
  const isNone = capture.glance(at).form !== null || isCredit(capture, at);
  return !isNone && !isDay(text, capture.language) && !isHouse(text, capture);
}

/** Whether what the model chose leaves room for a headline that it has not seen. */
function isDoubtful(capture: Capture, chosen: number): boolean {
  const chance = chanceOf(capture, chosen);
  return chance < UNLIKELY || (chance < DOUBTFUL && summing(capture, chosen) >= SUMMING);
}

const isBrief = (text: string, below: string): boolean =>
  text.split(" ").length <= MOST_SECTION_WORDS && text.length <= below.length * SECTION_SHARE;

/**
 * "Angling" / "Fishing show opens in Harrow in May": whether what the model chose is a section, and the line below it its headline. A section is known, or
 * stands in the page's menu; below "Storm hits Harrow" a caption comes three times as well.
 */
function isSection({ blocks }: Capture, text: string, below: string): boolean {
  if (!isBrief(text, below)) return false;
  const isInMenu = (other: string): boolean => MARK.test(other) && other.replace(MARK, "") === text;
  return lexicon.sections.has(foldLabel(text)) || blocks.some((other) => isInMenu(other.text));
}

/**
 * Finds such a headline near the line that the model chose.
 * @param capture the capture
 * @param judged of each block, with the story mended
 * @param chosen the block that the model chose
 * @returns its block, or -1
 */
export function findAgain(capture: Capture, judged: readonly Judgement[], chosen: number): number {
  const text = textOf(capture, chosen);
  const near: number[] = [];
  for (let at = chosen - 1; at >= Math.max(0, chosen - FARTHEST); at -= 1) if (isAgain(capture, at)) near.push(at);
  for (let at = chosen + 1; at <= chosen + FARTHEST; at += 1) {
    if (isBody(judged[at]) && isOpen(capture, at)) break;
    if (isAgain(capture, at)) near.push(at);
  }
  if (near.length === 0) return -1;
  const words = wordsOf(text);
  const same = near.find((at) => wordsOf(textOf(capture, at)) === words);
  if (same !== undefined) return same;
  if (isDoubtful(capture, chosen)) return near[0] ?? -1;
  const isBelow = (at: number): boolean => at > chosen && at <= chosen + FARTHEST_BELOW_SECTION;
  // "Fishing show opens in Harrow in May" / "Angling & Sea" / "Fishing show opens in Harrow in May": a section stands between the headline and its copy.
  const isAbove = (title: string): boolean => near.some((at) => at < chosen && textOf(capture, at) === title);
  return (
    near.find((at) => {
      const title = textOf(capture, at);
      return isBelow(at) && (isSection(capture, text, title) || (isAbove(title) && isBrief(text, title)));
    }) ?? -1
  );
}
