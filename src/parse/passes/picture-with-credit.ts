/** Captions that end with their credit. */
import type { Block } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { writerBeforePictures } from "../fields/byline/byline-pictures.ts";
import { markedTail } from "../fields/credit/credit-glance.ts";
import { isSignedBy } from "../fields/photos/photo-signs.ts";
import { readInlineSignoff } from "../fields/signoff/signoff-inline.ts";
import type { Glance } from "../glance.ts";
import { isSurely } from "./between-paragraphs.ts";
import { labelAgain, labelAlt } from "./picture-alt.ts";
import { type Claim, caption } from "./picture-claims.ts";
import { isCaptionWithCredit, SURE } from "./picture-credits.ts";
import { isPortraitBetween } from "./picture-portraits.ts";
import { isReservedCaption } from "./picture-reserved.ts";
import { isSignedBetween } from "./picture-signed-between.ts";

/** "「遅くなったけど、頼まれたものは買ってきた」（共同）": somebody's words and an agency end a story, and show no picture. */
const isSpokenEnd = (text: string): boolean => {
  const signoff = SPEECH_STARTS.test(text) ? readInlineSignoff(text) : null;
  return signoff !== null && signoff.agencies.length > 0 && SPEECH_ENDS.test(text.slice(0, signoff.from).trimEnd());
};
const SPEECH_STARTS = /^[「『“„«"]/u;
const SPEECH_ENDS = /[」』”“»"]$/u;

/** From this confidence on a paragraph is no picture's words because of a label that names sources of texts as well. */
const SURELY_STORY = 0.9;

/** "… Die Suche nach der Fähre geht weiter. (Quelle: Hafenradio)": whose news it is, at the end of what the model takes for a paragraph. */
function isNewsWithSource(capture: Capture, block: Block, glance: Glance): boolean {
  const credit = markedTail(glance);
  return (
    credit?.loose === true && credit.rule === "credit.tail-bracket" && isSurely(capture, block.index, SURELY_STORY)
  );
}

/** "The mended wall. Photo: Lena Marsh", which neither speaks nor signs the story; and what its place tells. */
export const claimWithCredit: Claim = (capture, block, glance) => {
  const isSigned =
    isCaptionWithCredit(glance) &&
    !isSignedBy(block.text, capture.language) &&
    !isSpokenEnd(block.text) &&
    !isNewsWithSource(capture, block, glance) &&
    writerBeforePictures(block.text) === "";
  return isSigned ||
    isReservedCaption(capture, block) ||
    isSignedBetween(capture, block) ||
    isPortraitBetween(capture, block)
    ? [
        ...labelAlt(capture, block.index),
        caption(block.index, "pictures.caption-with-credit", SURE),
        ...labelAgain(capture, block.index),
      ]
    : null;
};
