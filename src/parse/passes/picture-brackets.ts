/** Names in brackets that sign a picture, on a page that signs another picture so for certain: "The quay at dusk" / "(Lena Marsh)". */
import { foldLabel, lexicon } from "../../lexicon/index.ts";
import type { Block, Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { isSigner } from "../fields/credit/credit-bare.ts";
import { sureCredit } from "../fields/credit/credit-glance.ts";
import { isInstitution } from "../fields/credit/credit-institution.ts";
import { hasGivenName } from "../fields/given-names.ts";
import { isOpenCaption, LONGEST_ABOVE, LONGEST_CAPTION } from "./picture-captions.ts";
import { caption, credit } from "./picture-claims.ts";
import { ABOVE } from "./picture-credits.ts";

/** UTF-16 units. */
const LONGEST = 60;
/** Words with capitals, and nothing else: "(left)", "(2019)" sign nothing. */
const BRACKETED = /^\(\p{Lu}[\p{L}\p{M}.'’&-]+(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}\p{M}.'’&-]*){0,4}\)$/u;

const isOfPictures = (words: string): boolean => lexicon.agencies.get(foldLabel(words))?.credit === true;

/**
 * "(Act Two)", "(Summer Tour)", "(Council Website)" sign nothing: a person does, a house that is known, or what is named as a house. Of one word
 * only a house that signs nothing but pictures does, "(Getty)": "(SPD)", "(Laughs)" are none, and an agency may sign the story.
 */
function isTaker(bracket: string): boolean {
  const words = bracket.slice(1, -1);
  if (!words.includes(" ")) return isOfPictures(words);
  return hasGivenName(words) || isSigner(words) || isInstitution(words);
}

const isBracket = (text: string): boolean => text.length <= LONGEST && text.startsWith("(") && text.endsWith(")");

/** Whether a block is a credit in brackets, and a caption stands above it. */
function isKnown({ blocks, glance }: Capture, { index, text }: Block): boolean {
  if (!isBracket(text)) return false;
  const above = blocks[index - 1]?.text ?? "";
  const read = sureCredit(glance(index));
  const isSure = read?.rule === "credit.bracket" && read.confidence >= ABOVE;
  return isSure && above.length <= LONGEST_ABOVE && isOpenCaption(above);
}

/**
 * Finds such names and the line above each, which is the caption: words without a stop, as above the bracket that is known, "The finish at Harrow" /
 * "(AFP via Getty Images)". Behind a paragraph a name in brackets is who speaks.
 */
export function findBracketed(capture: Capture, found: readonly Verdict[]): Verdict[] {
  const { blocks, verdicts, judged } = capture;
  const open = blocks.filter(({ text }) => isBracket(text));
  if (!open.some((block) => isKnown(capture, block))) return [];
  const taken = new Set(found.map(({ block }) => block));
  const isFree = (at: number): boolean => !taken.has(at) && verdicts[at] === undefined;
  return open.flatMap(({ index, text }) => {
    const above = blocks[index - 1];
    if (above === undefined || !isFree(index) || !BRACKETED.test(text) || !isOpenCaption(above.text)) return [];
    // A subhead has a speaker below it, and no such house.
    const isSubhead = judged[above.index]?.label === "subhead" && !isOfPictures(text.slice(1, -1));
    if (!isTaker(text) || isSubhead) return [];
    const isLine = isFree(above.index) && judged[above.index]?.label !== "headline";
    const signed = credit(index, "pictures.in-brackets", ABOVE);
    return isLine ? [caption(above.index, "pictures.above-credit", ABOVE), signed] : [signed];
  });
}

/** "… of the Harrow coast. (Marsh Family)": behind a caption's stop. */
const BEHIND_STOP = /[.!?]["”’]? \(\p{Lu}[\p{L}\p{M}.'’&-]+(?: \p{Lu}[\p{L}\p{M}.'’&-]+){1,3}\)$/u;
const SURE_BEHIND_STOP = /[.!?]["”’]? \([^()]{3,60}\)$/u;

/** The model's labels of the story's own. */
const OF_STORY: ReadonlySet<string> = new Set([
  "headline",
  "paragraph",
  "continuation",
  "subhead",
  "list-item",
  "quote",
]);

/** The same behind a caption's last sentence, which the model leaves out of the story: "The stairs before and after. (Marsh Family)". */
export function findBracketedBehind({ blocks, verdicts, judged }: Capture, found: readonly Verdict[]): Verdict[] {
  const isHabit = found.some(
    ({ block, rule }) => rule === "pictures.caption-with-credit" && SURE_BEHIND_STOP.test(blocks[block]?.text ?? ""),
  );
  if (!isHabit) return [];
  const taken = new Set(found.map(({ block }) => block));
  return blocks
    .filter(
      ({ index, text }) =>
        text.endsWith(")") && text.length <= LONGEST_CAPTION && BEHIND_STOP.test(text) && !taken.has(index),
    )
    .filter(({ text }) => isTaker(text.slice(text.lastIndexOf("("))))
    .filter(({ index }) => verdicts[index] === undefined && !OF_STORY.has(judged[index]?.label ?? ""))
    .map(({ index }) => caption(index, "pictures.in-brackets", ABOVE));
}
