/** Captions that end with their credit. */
import { writerBeforePictures } from "../fields/byline/byline-pictures.ts";
import { isSignedBy } from "../fields/photos/photo-signs.ts";
import { readInlineSignoff } from "../fields/signoff/signoff-inline.ts";
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

/** "The mended wall. Photo: Lena Marsh", which neither speaks nor signs the story; and what its place tells. */
export const claimWithCredit: Claim = (capture, block, glance) => {
  const isSigned =
    isCaptionWithCredit(glance) &&
    !isSignedBy(block.text, capture.language) &&
    !isSpokenEnd(block.text) &&
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
