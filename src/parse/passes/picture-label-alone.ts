/** A credit below its label of one word, in a block of its own, and the sentence above the two: "The pool at low tide." / "Credit:" / "Harrow Shire". */
import { foldLabel, lexicon } from "../../lexicon/index.ts";
import type { Block } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { isSigner } from "../fields/credit/credit-bare.ts";
import { speaks } from "../fields/credit/credit-speech.ts";
import { hasGivenName, isName } from "../fields/names.ts";
import { endsSentence, startsSmall } from "../sentence.ts";
import { isOpenCaption } from "./picture-captions.ts";
import { type Claim, caption, credit } from "./picture-claims.ts";
import { ABOVE, SURE } from "./picture-credits.ts";
import { isShownAbove } from "./picture-labelled.ts";
import { isSurely } from "./pictures-between.ts";

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

/** Whether a block is such a label; "Source:", "Via:", "Video:" stand before other things as often. */
function isLabel(text: string): boolean {
  const word = text.length <= LONGEST_LABEL ? LABEL.exec(text)?.[1] : undefined;
  if (word === undefined) return false;
  const folded = foldLabel(word);
  if (lexicon.sourceLabels.has(folded) || lexicon.phrases.looseLabels.includes(folded) || folded === VIA) return false;
  return lexicon.creditLabels.has(folded);
}

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

/** Claims a credit below its label, and the sentence above that. */
export const claimBelowCreditLabel: Claim = (capture, block) => {
  const { index } = block;
  if (!isLabel(capture.blocks[index - 1]?.text ?? "") || !signs(capture, block)) return null;
  const signed = credit(index, "pictures.below-credit-label", SURE);
  const above = capture.blocks[index - 2];
  return isShownAbove(capture, above) && !isSurely(capture, above.index)
    ? [signed, caption(above.index, "pictures.above-credit", ABOVE)]
    : [signed];
};
