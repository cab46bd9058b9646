/** Paragraphs of the story that stand right above a picture's credit, and are no caption of it. */
import { foldText, languageForms, lexicon } from "../../lexicon/index.ts";
import { listEach } from "../../list-each.ts";
import type { Capture, Pass } from "../capture.ts";
import { blockCredit } from "../fields/credit/credit-glance.ts";
import { LONGEST_CREDIT } from "../fields/credit/credit-label.ts";
import { SIDE_BETWEEN_COMMAS, SIDE_IN_BRACKETS } from "../fields/photos/photo-signs.ts";
import { roundConfidence } from "../round-confidence.ts";
import { endsSentence } from "../sentence.ts";
import { judgeWithout, type StoryVerdict } from "../story/index.ts";
import { FIRST_BODY } from "../story/labels.ts";
import { endsParagraph } from "./between-paragraphs.ts";
import { LONGEST_CAPTION } from "./picture-captions.ts";
import { isKoreanHouse } from "./picture-credits.ts";

/**
 * From this chance on a sentence is the story's where its credit is left out. Of 123 captions with a full stop above their credit on the
 * practice and training pages 5 reach it, of 161 paragraphs above a credit put between two of them 110.
 */
const LEAST_STORY = 0.95;
/** The same above who took the picture: people sign pictures that have words, agencies alone those without. */
const LEAST_ABOVE_PERSON = 0.995;

/** Whether a block is a picture's credit and nothing else. */
function isCredit({ glance, verdicts, texts }: Capture, index: number): boolean {
  const text = texts[index] ?? "";
  // "한유진 해금시장이 12일 기자회견을 하고 있다." / "/뉴스1": a Korean caption is a sentence as any of the story's.
  if (
    text === "" ||
    text.length > LONGEST_CREDIT ||
    isKoreanHouse(text) ||
    (verdicts[index] && verdicts[index].label !== "credit")
  )
    return false;
  return blockCredit(glance(index)) !== null;
}

/** Whether a block says who stands where in a picture, or that it is one. */
function speaksOfPicture({ glance, language }: Capture, index: number, text: string): boolean {
  if (SIDE_IN_BRACKETS.test(text) || SIDE_BETWEEN_COMMAS.test(text)) return true;
  const folded = glance(index).folded || foldText(text);
  return languageForms(language).pictured.some((words) => folded.includes(words));
}

/** Whether a block is a whole sentence behind a paragraph, and a credit stands below: a caption, or the story's. */
function isDoubtful(capture: Capture, index: number): boolean {
  const text = capture.texts[index] ?? "";
  if (capture.verdicts[index] || text.length > LONGEST_CAPTION || !endsSentence(text)) return false;
  return (
    isCredit(capture, index + 1) &&
    endsParagraph(capture, index - 1) &&
    !isSaidTwice(capture, text) &&
    !speaksOfPicture(capture, index, text)
  );
}

/** A caption comes twice where its picture's alt text says the same. */
const isSaidTwice = ({ texts }: Capture, text: string): boolean => texts.filter((other) => other === text).length > 1;

const isAgency = (credit: string): boolean => lexicon.agencies.has(credit.toLowerCase());

const leastAbove = ({ glance }: Capture, index: number): number =>
  isAgency(blockCredit(glance(index))?.credit ?? "") ? LEAST_STORY : LEAST_ABOVE_PERSON;

/** How likely a block is the story's paragraph. */
const storyOf = (verdict: StoryVerdict | undefined): number =>
  verdict?.label === "paragraph" ? verdict.odds.slice(FIRST_BODY).reduce((sum, chance) => sum + chance, 0) : 0;

/**
 * "The ferry will run again from Monday, the company said." / "Getty Images" / "It had been in dock since May.": a credit makes a caption of
 * any sentence above it. So the capture is read once more without the credit: a sentence that goes on with the story is a paragraph, and the
 * picture has no words.
 */
export const labelOverCredits: Pass = {
  name: "over-credits",
  label(capture) {
    const doubtful = [...capture.texts.keys()].filter((index) => isDoubtful(capture, index));
    if (doubtful.length === 0) return [];
    const read = judgeWithout(capture.texts, new Set(doubtful.map((index) => index + 1)));
    const chanceOf = (index: number): number => storyOf(read.get(index));
    const told = doubtful.filter((index) => chanceOf(index) >= leastAbove(capture, index + 1));
    return listEach(told, (block) => {
      const confidence = roundConfidence(chanceOf(block));
      return { block, label: "paragraph", rule: "over-credits.paragraph", confidence };
    });
  },
};
