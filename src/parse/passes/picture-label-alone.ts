/** A credit below its label of one word, in a block of its own, and the sentence above the two: "The pool at low tide." / "Credit:" / "Harrow Shire". */
import { foldLabel, lexicon } from "../../lexicon/index.ts";
import type { Block } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { isSigner } from "../fields/credit/credit-bare.ts";
import { speaks } from "../fields/credit/credit-speech.ts";
import { hasGivenName } from "../fields/given-names.ts";
import { isName } from "../fields/names.ts";
import { endsSentence, startsSmall } from "../sentence.ts";
import { isSurely } from "./between-paragraphs.ts";
import { isOpenCaption } from "./picture-captions.ts";
import { type Claim, caption, credit } from "./picture-claims.ts";
import { ABOVE, SURE } from "./picture-credits.ts";
import { isShownAbove } from "./picture-labelled.ts";

/** UTF-16 units. */
const LONGEST_LABEL = 16;
const LONGEST_CREDIT = 80;
const LABEL = /^(\p{L}{3,})\s?[:：]$/u;
/** In every language that borrows it. */
const VIA = "via";
/** Few words, each of letters: no number. */
const FEW_WORDS = /^\p{L}[^\s\d]*(?: [^\s\d]+){0,4}$/u;
/** "Destination Harrow", "Museum of the Bay": the same in capitals but for small words. */
const PROPER = /^\p{Lu}[^\s\d]*(?: (?:\p{Ll}{1,3}|\p{Lu}[^\s\d]*)){0,4}$/u;

/** The word of such a label; empty where a block is none. */
function readLabel(text: string): string {
  const word = text.length <= LONGEST_LABEL ? LABEL.exec(text)?.[1] : undefined;
  const folded = word === undefined ? "" : foldLabel(word);
  return lexicon.creditLabels.has(folded) ? folded : "";
}

/** "Source:", "Via:", "Video:" stand before other things as often. */
const isLoose = (label: string): boolean =>
  lexicon.sourceLabels.has(label) || lexicon.phrases.looseLabels.includes(label) || label === VIA;

/** Whether a block signs a picture below such a label: a person or a house, or few words where what may be a caption stands above the label. */
function signs(capture: Capture, { index, text }: Block): boolean {
  if (text.length > LONGEST_CREDIT || endsSentence(text) || startsSmall(text) || speaks(text)) return false;
  if (isSigner(text) || hasGivenName(text)) return true;
  const above = capture.blocks[index - 2];
  // "… said the mayor." / "Photos:" / "Storm Damage in Harrow": below a paragraph it may be a gallery's title.
  if (above === undefined || capture.judged[above.index]?.label === "paragraph") return false;
  if (isName(text)) return true;
  if (endsSentence(above.text)) return FEW_WORDS.test(text) && isShownAbove(capture, above);
  return PROPER.test(text) && isOpenCaption(above.text);
}

const isParagraph = ({ judged }: Capture, index: number): boolean => judged[index]?.label === "paragraph";

/** "Лена Марш / ТИДАЛ 24": a person, and for which house; "Лена Марш" alone is who said it. */
const isPersonForHouse = (text: string): boolean => {
  const [name = "", ...house] = text.split(" / ");
  return house.length === 1 && isName(name);
};

/** So near a page that signs its pictures so does it again, and so near below goes its story on. Blocks. */
const NEAR_LABEL = 40;
const NEAR_STORY = 8;

/** Whether a label stands near another of the same words. */
function comesAgain({ texts }: Capture, at: number): boolean {
  const label = texts[at] ?? "";
  const before = texts.slice(Math.max(0, at - NEAR_LABEL), at);
  return before.includes(label) || texts.slice(at + 1, at + NEAR_LABEL).includes(label);
}

/**
 * "Антенну поставили на старой башне" / "Источник:" / "Лена Марш / ТИДАЛ 24": a person below a source's label amid the story took the picture, whose words
 * stand above, where the page has such a label more than once. A paragraph above, or none below, may have its news from there.
 */
function claimBelowSourceLabel(capture: Capture, { index, text }: Block): ReturnType<Claim> {
  const { blocks, judged, verdicts } = capture;
  const above = blocks[index - 2];
  if (text.length > LONGEST_CREDIT || !above || isParagraph(capture, above.index) || !isPersonForHouse(text))
    return null;
  const isAmid = judged.slice(index + 1, index + 1 + NEAR_STORY).some(({ label }) => label === "paragraph");
  if (!isAmid || !comesAgain(capture, index - 1)) return null;
  const signed = credit(index, "pictures.below-credit-label", SURE);
  const isOpen = !verdicts[above.index] && judged[above.index]?.label !== "headline" && isOpenCaption(above.text);
  return isOpen ? [signed, caption(above.index, "pictures.above-credit", ABOVE)] : [signed];
}

/** Claims a credit below its label, and the sentence above that. */
export const claimBelowCreditLabel: Claim = (capture, block) => {
  const { index } = block;
  const label = readLabel(capture.blocks[index - 1]?.text ?? "");
  if (label === "") return null;
  if (isLoose(label)) return claimBelowSourceLabel(capture, block);
  if (!signs(capture, block)) return null;
  const signed = credit(index, "pictures.below-credit-label", SURE);
  const above = capture.blocks[index - 2];
  return isShownAbove(capture, above) && !isSurely(capture, above.index)
    ? [signed, caption(above.index, "pictures.above-credit", ABOVE)]
    : [signed];
};
