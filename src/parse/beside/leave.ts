/** Blocks that the story model took for the story and that stand beside it: a caption between two paragraphs, a standfirst above the first. */

import { listEach } from "../../list-each.ts";
import { isOfBody, type Label, type Verdict } from "../../model.ts";
import { endsSentence } from "../sentence.ts";
import { findCaptionMargin, LEAST_CAPTION } from "./caption-margin.ts";
import { BESIDE, type BesideOdds } from "./labels.ts";
import { isBetweenPictures, isOfPicture, isOverPicture } from "./near-pictures.ts";

const CAPTION = BESIDE.indexOf("caption");
const CREDIT = BESIDE.indexOf("credit");
const STANDFIRST = BESIDE.indexOf("standfirst");

/** The same where it speaks of a picture, stands below a picture's mark, or right above what is surely a credit. */
const LEAST_SHOWN_CAPTION = 0.25;
const SURE_CREDIT = 0.9;
/** From this chance on a block of the story is its standfirst: above it the story loses no more than it gains. */
const LEAST_STANDFIRST = 0.6;
/** The same where nothing of the page's head parts it from the story: its first paragraph looks alike. */
const LEAST_UNPARTED = 0.78;
/** The same where the model that reads the story alone is sure of the paragraph: "北海道根室市の小学6年生9人が3日、…灯台守を務めた。" */
const LEAST_SURE_PARAGRAPH = 0.92;
const SURE_PARAGRAPH = 0.8;
/** A story keeps so many blocks: of two sentences under a headline the first is no standfirst. */
const FEWEST_LEFT = 2;
/** The same of a whole sentence that nothing but the model takes for a caption: a note of four paragraphs mostly has no picture. */
const FEWEST_LEFT_BY_SENTENCE = 5;

/** "Our verdict" / "False. It was filmed in 2018.": a fact check's parts, short and above the story, look like a picture's words. */
const CHECKED = "story.fact-check";
/** The story is left to the model that reads it alone where rules or marks gave the label. */
const isJudged = (verdict: Verdict | undefined): boolean =>
  verdict?.rule.startsWith("story.") === true && verdict.rule !== CHECKED;

/** A live page's first entry stands where other pages have their standfirst: "That's all for tonight" / "We're closing this page now. …". */
const isLiveEntry = (verdict: Verdict | undefined): boolean => verdict?.rule === "story.live-entry";

/** What a page prints between a standfirst and its story. */
const BELOW_STANDFIRST: ReadonlySet<Label> = new Set(["byline", "time", "caption", "credit"]);

/**
 * Whether a block opens the story right under the headline, with nothing but other stories and advertisements before the next block of
 * the story: "Town buys back its own name" / "The town of Sallow has paid …" / "READ MORE: …" / "a cream for the knees."
 */
function isFirstParagraph(decided: readonly (Verdict | undefined)[], block: number): boolean {
  // A clip's headline stands in its front matter.
  if (block > 0 && decided[block - 1]?.label !== "headline") return false;
  const next = decided.findIndex((verdict, i) => i > block && isOfBody(verdict));
  const between = decided.slice(block + 1, next);
  return next > block && between.every((verdict) => verdict !== undefined && !BELOW_STANDFIRST.has(verdict.label));
}

/** Whether something of the page's head stands between a block and the next of the story. */
function isParted(decided: readonly (Verdict | undefined)[], block: number): boolean {
  const next = decided.findIndex((verdict, i) => i > block && isOfBody(verdict));
  const isHead = (verdict: Verdict | undefined): boolean => verdict?.label === "byline" || verdict?.label === "time";
  // Below its byline a story has pictures between its paragraphs.
  const isBelowHead = decided.slice(0, block).some(isHead);
  return decided
    .slice(block + 1, next)
    .some((verdict) => (isBelowHead ? isHead(verdict) : verdict === undefined || BELOW_STANDFIRST.has(verdict.label)));
}

/** Whether a block's last sentence goes on in the next: a standfirst is whole. */
const isCarriedOn = (decided: readonly (Verdict | undefined)[], block: number): boolean =>
  decided[block + 1]?.label === "continuation" && decided[block + 1]?.of === block;

/** The blocks of the story that leave it: its captions and, at most, the one block that is the page's likeliest standfirst. */
function findLeaving(
  decided: readonly (Verdict | undefined)[],
  odds: readonly (BesideOdds | undefined)[],
  opensStory: (block: number) => boolean,
  isShown: (block: number) => boolean,
  textAt: (block: number) => string,
): ReadonlySet<number> {
  const leaving = new Set<number>();
  const chanceOf = (block: number, label: number): number => odds[block]?.[label] ?? 0;
  let [likeliest, left] = [0, 0];
  for (let block = 0; block < decided.length; block += 1) {
    if (isOfBody(decided[block])) left += 1;
    if (chanceOf(block, STANDFIRST) > chanceOf(likeliest, STANDFIRST)) likeliest = block;
  }
  const marginOf = findCaptionMargin(decided, odds);
  for (let block = 0; block < decided.length; block += 1) {
    const verdict = decided[block];
    if (!isOfBody(verdict) || !isJudged(verdict)) continue;
    const chance = chanceOf(block, CAPTION);
    const isOverCredit = chanceOf(block + 1, CREDIT) > SURE_CREDIT;
    const isLikely =
      chance > marginOf(block, textAt(block)) || (chance > LEAST_SHOWN_CAPTION && (isOverCredit || isShown(block)));
    const isCaption = isLikely && !isBetweenPictures(decided, block) && !isOverPicture(decided, block);
    const hope = chanceOf(block, STANDFIRST);
    // What parts a block from the story is looked for over the whole capture: once, for the likeliest.
    const leastOf = (): number => {
      if (isParted(decided, block)) return LEAST_STANDFIRST;
      return (verdict?.confidence ?? 0) >= SURE_PARAGRAPH ? LEAST_SURE_PARAGRAPH : LEAST_UNPARTED;
    };
    const isSummary = block === likeliest && hope > leastOf() && !isCarriedOn(decided, block) && !isLiveEntry(verdict);
    // A picture's words above it and another's below: the story is under way.
    const isAmidPictures = chanceOf(block - 1, CAPTION) > LEAST_CAPTION && isOfPicture(decided[block + 1]);
    const isStandfirst = isSummary && (hope === 1 || !(isFirstParagraph(decided, block) || isAmidPictures));
    const isToldByModel = isCaption && !isStandfirst && !isOverCredit && !isShown(block) && endsSentence(textAt(block));
    const fewest = isToldByModel ? FEWEST_LEFT_BY_SENTENCE : FEWEST_LEFT;
    if (left <= fewest || !(isCaption || isStandfirst) || opensStory(block)) continue;
    leaving.add(block);
    left -= 1;
  }
  return leaving;
}

/**
 * Takes from the story what stands beside it.
 * @param decided By block: its verdict, or undefined where nothing has decided.
 * @param odds By block: what it is beside the story; undefined where that was not asked.
 * @param opensStory Whether a block opens like a story's first paragraph, "PENICHE, 9 nov (Lusa) – …", or ends its last with who signs it, and so
 *   is nothing else.
 * @param isShown Whether a block speaks of a picture or stands below a picture's mark.
 * @param isApart Whether a block can be no part of the sentence that another, further up, ends with.
 * @param textAt A block's text.
 * @returns The verdicts without those; what carried one of them on carries on what stands before it, or is a paragraph of its own.
 */
export function leaveBeside(
  decided: readonly (Verdict | undefined)[],
  odds: readonly (BesideOdds | undefined)[],
  opensStory: (block: number) => boolean = () => false,
  isShown: (block: number) => boolean = () => false,
  isApart: (before: number, block: number) => boolean = () => false,
  textAt: (block: number) => string = () => "",
): (Verdict | undefined)[] {
  const leaving = findLeaving(decided, odds, opensStory, isShown, textAt);
  if (leaving.size === 0) return [...decided];
  let last = -1;
  return listEach(decided, (verdict, block) => {
    if (verdict === undefined || !isOfBody(verdict)) return verdict;
    if (leaving.has(block)) return undefined;
    const before = last;
    last = block;
    if (verdict.of === undefined || verdict.of === before) return verdict;
    const { of: _, ...alone } = verdict;
    return before < 0 || (leaving.has(verdict.of) && isApart(before, block))
      ? { ...alone, label: "paragraph" }
      : { ...verdict, of: before };
  });
}
