/** Credits that what stands beside them makes sure: a button below that sells the picture, brackets about who gave it. */
import { lexicon } from "../../lexicon/index.ts";
import type { Block } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { blockCredit, sureCredit } from "../fields/credit/credit-glance.ts";
import { areSomeAgencies } from "../fields/credit/credit-house.ts";
import { LONGEST_CREDIT } from "../fields/credit/credit-label.ts";
import { readDateline } from "../fields/dateline/dateline.ts";
import type { Glance } from "../glance.ts";
import { endsSentence } from "../sentence.ts";
import { isSurely } from "./between-paragraphs.ts";
import { labelAlt } from "./picture-alt.ts";
import {
  isCaptionAbove,
  isOpenCaption,
  LONGEST_ABOVE,
  LONGEST_CAPTION,
  opensStory,
  SHORTEST_ABOVE,
} from "./picture-captions.ts";
import { type Claim, caption, credit } from "./picture-claims.ts";
import { ABOVE, SURE } from "./picture-credits.ts";
import { isShownAbove } from "./picture-labelled.ts";

const BUY: ReadonlySet<string> = new Set(lexicon.phrases.buyWords);

/** Whether a block is such a button: "Buy Now", "Foto kaufen". */
const sellsPicture = ({ form }: Glance): boolean =>
  form?.sure === true && lexicon.pictureForms.has(form.form) && form.form.split(" ").some((word) => BUY.has(word));

/** "The clerk leaves the courthouse on Tuesday." / "Lena Marsh, Courier" / "Buy Now": the button sells the picture, so the line above it signs that and no story. */
const claimOverButton: Claim = (capture, { index, text }, glance) => {
  const { blocks, judged } = capture;
  if (text.length > LONGEST_CREDIT || index + 1 >= blocks.length || !sellsPicture(capture.glance(index + 1)))
    return null;
  if (blockCredit(glance) === null) return null;
  const signed = credit(index, "pictures.over-button", SURE);
  const above = blocks[index - 1];
  if (above === undefined) return [signed];
  const isLine = isOpenCaption(above.text) && judged[above.index]?.label !== "headline";
  return isLine || isCaptionAbove(capture, above, LONGEST_CAPTION)
    ? [signed, ...labelAlt(capture, above.index), caption(above.index, "pictures.above-credit", ABOVE)]
    : [signed];
};

/** Whether the story goes on below a block. */
const goesOnBelow = ({ judged }: Capture, index: number): boolean =>
  judged.findLastIndex(({ label }) => label === "paragraph") > index;

/** A sentence that is neither the headline nor surely the story's: below a headline or a day such a line may name who wrote the story. */
const isSentenceBeside = (capture: Capture, { index, text }: Block): boolean =>
  text.length <= LONGEST_CAPTION &&
  text.length >= SHORTEST_ABOVE &&
  endsSentence(text) &&
  capture.judged[index]?.label !== "headline" &&
  !isSurely(capture, index);

/** "The ferry leaves in the snow." / "(Submitted by Lena Marsh)": below the story's end such a line signs the story. */
const claimGiven: Claim = (capture, { index, text }, glance) => {
  if (text.length > LONGEST_CREDIT || !text.startsWith("(") || !text.endsWith(")")) return null;
  const above = capture.blocks[index - 1];
  const read = sureCredit(glance);
  // The label is a part of the credit, so that begins right behind the bracket.
  if (read === null || read.rule !== "credit.by" || read.textFrom !== 1) return null;
  if (above === undefined || !isSentenceBeside(capture, above) || !goesOnBelow(capture, index)) return null;
  const signed = credit(index, "pictures.given", SURE);
  // Whether a sentence in the story's head is a caption shows later.
  return isShownAbove(capture, above)
    ? [signed, ...labelAlt(capture, above.index), caption(above.index, "pictures.above-credit", ABOVE)]
    : [signed];
};

/** "Coimbatore: Exporters of garments …": a place opens the story's first paragraph. */
const PLACE = /^\p{Lu}[\p{L} ]{2,24}: ["“]?\p{Lu}/u;

/** "Agencies" / "Workers at a unit in Tiruppur." / "Coimbatore: Exporters …": as the story begins below it, the line between is the picture's. */
const claimOverCaption: Claim = (capture, { index, text }) => {
  if (!areSomeAgencies(text)) return null;
  const { blocks, verdicts, judged, language } = capture;
  const [below, first] = [blocks[index + 1], blocks[index + 2]];
  if (below === undefined || first === undefined || verdicts[below.index] || judged[first.index]?.label !== "paragraph")
    return null;
  if (below.text.length > LONGEST_ABOVE || below.text.length < SHORTEST_ABOVE || opensStory(capture, below))
    return null;
  return PLACE.test(first.text) || readDateline(first.text, language) !== null
    ? [credit(index, "pictures.over-caption", ABOVE), caption(below.index, "pictures.below-credit", ABOVE)]
    : null;
};

/** Claims a credit that what stands beside it makes sure, and its caption. */
export const claimBeside: Claim = (capture, block, glance) =>
  claimOverButton(capture, block, glance) ??
  claimGiven(capture, block, glance) ??
  claimOverCaption(capture, block, glance);
