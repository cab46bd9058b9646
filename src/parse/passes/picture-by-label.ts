/** Captions that a label tells, before them or above, and who signs below those. */
import type { Block } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { hasCaptionLabel, isCaptionLabel } from "../fields/credit/caption-words.ts";
import { isSigner } from "../fields/credit/credit-bare.ts";
import { labelAgain } from "./picture-alt.ts";
import { LONGEST_CAPTION } from "./picture-captions.ts";
import { type Claim, caption, credit } from "./picture-claims.ts";
import { ABOVE, SURE } from "./picture-credits.ts";
import { isSpokenBetween } from "./pictures-between.ts";

/** A caption of its own below its label: "Image caption," / "Volunteers moved the fish". */
const isBelowLabel = ({ blocks }: Capture, { index, text }: Block): boolean =>
  text.length <= LONGEST_CAPTION && isCaptionLabel(blocks[index - 1]?.text ?? "") && !hasCaptionLabel(text);

/** "Image caption, Volunteers moved the fish", and its words again. */
export const claimLabelledCaption: Claim = (capture, block) => {
  const isLabelled = hasCaptionLabel(block.text) && block.text.length <= LONGEST_CAPTION;
  return isLabelled || isSpokenBetween(capture, block)
    ? [caption(block.index, "pictures.labelled-caption", SURE), ...labelAgain(capture, block.index)]
    : null;
};

/** "Legende:" / "The timetable has a footnote." */
export const claimBelowLabel: Claim = (capture, block) =>
  isBelowLabel(capture, block) ? [caption(block.index, "pictures.below-label", SURE)] : null;

/** UTF-16 units. */
const LONGEST_SIGNER = 48;

/** "Legende:" / "The timetable has a footnote." / "ZVG": who signs pictures, below a caption that its label tells. */
export const claimBelowCaption: Claim = (capture, { index, text }) => {
  if (text.length > LONGEST_SIGNER) return null;
  const above = capture.blocks[index - 1];
  const isBelow = above !== undefined && isBelowLabel(capture, above);
  return isBelow && isSigner(text) ? [credit(index, "pictures.credit-below", ABOVE)] : null;
};
