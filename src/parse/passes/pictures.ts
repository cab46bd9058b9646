import type { Block, Verdict } from "../../model.ts";
import type { Capture, Pass } from "../capture.ts";
import { writerBeforePictures } from "../fields/byline/byline-pictures.ts";
import { hasCaptionLabel, isCaptionLabel, isDatedPicture } from "../fields/credit/caption-words.ts";
import { isSigner } from "../fields/credit/credit-bare.ts";
import { isSignedBy } from "../fields/photos/photo-signs.ts";
import { readInlineSignoff } from "../fields/signoff/signoff-inline.ts";
import { findCaptionBelow, labelAgain, labelAlt } from "./picture-alt.ts";
import { claimBeside } from "./picture-beside.ts";
import { findBracketed, findBracketedBehind } from "./picture-brackets.ts";
import { LONGEST_CAPTION } from "./picture-captions.ts";
import { type Claim, caption, credit } from "./picture-claims.ts";
import { isAboveSwitch } from "./picture-controls.ts";
import { ABOVE, isCaptionOverCredit, isCaptionWithCredit, SURE } from "./picture-credits.ts";
import { isAboveGalleryButton } from "./picture-gallery-button.ts";
import { findAltsAboveButtons, findHabitualAlts } from "./picture-habits.ts";
import { findKickerCaptions } from "./picture-kickers.ts";
import { claimBelowCreditLabel } from "./picture-label-alone.ts";
import { claimLabelledCredit } from "./picture-labelled.ts";
import { isPortraitBetween } from "./picture-portraits.ts";
import { isReservedCaption } from "./picture-reserved.ts";
import { isSeenBetween } from "./picture-seen.ts";
import { findSignersBelow } from "./picture-signers-below.ts";
import { findAltsOfTriads } from "./picture-triads.ts";
import { claimOpenlySigned } from "./picture-unparted.ts";
import {
  isHouseBetween,
  isPairBetween,
  isSignedBetween,
  isSpokenBetween,
  isSubheadInCapitals,
  isTriadBetween,
} from "./pictures-between.ts";
import { findOnTop } from "./pictures-on-top.ts";
import { findOpenCaptions } from "./pictures-open.ts";
import { isTopHeadline } from "./top-line.ts";

/** A caption of its own below its label: "Image caption," / "Volunteers moved the fish". */
const isBelowLabel = ({ blocks }: Capture, { index, text }: Block): boolean =>
  isCaptionLabel(blocks[index - 1]?.text ?? "") && text.length <= LONGEST_CAPTION && !hasCaptionLabel(text);

const claimAltBetween: Claim = (capture, { index }) => {
  const of = findCaptionBelow(capture, index);
  return of < 0 ? null : [{ block: index, label: "repeat", rule: "pictures.alt-between", confidence: SURE, of }];
};

const claimOverCredit: Claim = (capture, { index }, glance) =>
  isCaptionOverCredit(glance, capture.glance(index + 1)) ? [caption(index, "pictures.labelled-caption", SURE)] : null;

const claimDated: Claim = (capture, { index, text }) =>
  isDatedPicture(text) ? [...labelAlt(capture, index), caption(index, "pictures.dated", SURE)] : null;

const claimLabelledCaption: Claim = (capture, block) => {
  const isLabelled = hasCaptionLabel(block.text) && block.text.length <= LONGEST_CAPTION;
  return isLabelled || isSpokenBetween(capture, block)
    ? [caption(block.index, "pictures.labelled-caption", SURE), ...labelAgain(capture, block.index)]
    : null;
};

/** Between paragraphs, a line over names that sign pictures. */
const claimBetween: Claim = (capture, { index }) =>
  isPairBetween(capture, index) || isTriadBetween(capture, index)
    ? [
        ...labelAlt(capture, index),
        caption(index, "pictures.above-credit", ABOVE),
        ...(isSubheadInCapitals(capture, index + 1) ? [] : [credit(index + 1, "pictures.credit-between", ABOVE)]),
      ]
    : null;

const claimHouse: Claim = (capture, block) =>
  isHouseBetween(capture, block) ? [credit(block.index, "pictures.credit-between", ABOVE)] : null;

const claimBelowLabel: Claim = (capture, block) =>
  isBelowLabel(capture, block) ? [caption(block.index, "pictures.below-label", SURE)] : null;

/** "Legende:" / "The timetable has a footnote." / "ZVG": who signs pictures, below a caption that its label tells. UTF-16 units. */
const LONGEST_SIGNER = 48;

const claimBelowCaption: Claim = (capture, { index, text }) => {
  if (text.length > LONGEST_SIGNER) return null;
  const above = capture.blocks[index - 1];
  const isBelow = above !== undefined && isBelowLabel(capture, above);
  return isBelow && isSigner(text) ? [credit(index, "pictures.credit-below", ABOVE)] : null;
};

/** "「遅くなったけど、頼まれたものは買ってきた」（共同）": somebody's words and an agency end a story, and show no picture. */
const isSpokenEnd = (text: string): boolean => {
  const signoff = SPEECH_STARTS.test(text) ? readInlineSignoff(text) : null;
  return signoff !== null && signoff.agencies.length > 0 && SPEECH_ENDS.test(text.slice(0, signoff.from).trimEnd());
};
const SPEECH_STARTS = /^[「『“„«"]/u;
const SPEECH_ENDS = /[」』”“»"]$/u;

const claimAboveButton: Claim = (capture, block) =>
  isAboveGalleryButton(capture, block) ? [caption(block.index, "pictures.above-button", ABOVE)] : null;

const claimAboveSwitch: Claim = (capture, { index, text }) =>
  text.length <= LONGEST_CAPTION && isAboveSwitch(capture, index)
    ? [caption(index, "pictures.above-switch", SURE)]
    : null;

const claimSeen: Claim = (capture, block) =>
  isSeenBetween(capture, block)
    ? [...labelAlt(capture, block.index), caption(block.index, "pictures.seen", ABOVE)]
    : null;

const claimWithCredit: Claim = (capture, block, glance) => {
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

/** In the order in which they are asked: the first that claims a block has it. */
const CLAIMS: readonly Claim[] = [
  claimAltBetween,
  claimOverCredit,
  claimLabelledCredit,
  claimBeside,
  claimBelowCreditLabel,
  claimDated,
  claimLabelledCaption,
  claimBetween,
  claimHouse,
  claimBelowLabel,
  claimBelowCaption,
  claimOpenlySigned,
  claimWithCredit,
  claimAboveSwitch,
  claimSeen,
  claimAboveButton,
];

/** A credit on top of a picture's alt text and its caption. */
const claimOnTop = (index: number): readonly Verdict[] => [
  credit(index, "pictures.credit-on-top", ABOVE),
  { block: index + 1, label: "repeat", rule: "pictures.alt-between", confidence: ABOVE, of: index + 2 },
  caption(index + 2, "pictures.below-alt", ABOVE),
];

function claim(capture: Capture, block: Block): readonly Verdict[] | null {
  const glance = capture.glance(block.index);
  for (const ask of CLAIMS) {
    const verdicts = ask(capture, block, glance);
    if (verdicts !== null) return verdicts;
  }
  return null;
}

/** Pictures' words that show by their form what they are, wherever they stand. */
export const labelPictures: Pass = {
  name: "pictures",
  label(capture) {
    const onTop = findOnTop(capture);
    const found: Verdict[] = [];
    for (const block of capture.blocks) {
      const { index } = block;
      if (capture.verdicts[index] || isTopHeadline(capture, index)) continue;
      const claimed = onTop.has(index) ? claimOnTop(index) : claim(capture, block);
      if (claimed !== null) found.push(...claimed);
    }
    return [
      ...found,
      ...findAltsAboveButtons(capture, found),
      ...findHabitualAlts(capture, found),
      ...findKickerCaptions(capture, found),
      ...findAltsOfTriads(capture, found),
      ...findOpenCaptions(capture, found),
      ...findSignersBelow(capture, found),
      ...findBracketed(capture, found),
      ...findBracketedBehind(capture, found),
    ];
  },
};
