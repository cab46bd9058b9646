import type { Block, Verdict } from "../../model.ts";
import type { Capture, Pass } from "../capture.ts";
import { isDatedPicture } from "../fields/credit/caption-words.ts";
import { findCaptionBelow, labelAlt } from "./picture-alt.ts";
import { claimBeside } from "./picture-beside.ts";
import { findBracketed, findBracketedBehind } from "./picture-brackets.ts";
import { claimBelowCaption, claimBelowLabel, claimLabelledCaption } from "./picture-by-label.ts";
import { LONGEST_CAPTION } from "./picture-captions.ts";
import { type Claim, caption, credit } from "./picture-claims.ts";
import { isAboveControl, isAboveSwitch } from "./picture-controls.ts";
import { findCreditsAbove } from "./picture-credit-above.ts";
import { ABOVE, isCaptionOverCredit, SURE } from "./picture-credits.ts";
import { isAboveGalleryButton } from "./picture-gallery-button.ts";
import { findAltsAboveButtons, findHabitualAlts } from "./picture-habits.ts";
import { findKickerCaptions } from "./picture-kickers.ts";
import { claimBelowCreditLabel } from "./picture-label-alone.ts";
import { claimLabelledCredit } from "./picture-labelled.ts";
import { isOverWriter } from "./picture-of-writer.ts";
import { findOwnHouses } from "./picture-own-house.ts";
import { findPeople } from "./picture-people.ts";
import { isSeenBetween } from "./picture-seen.ts";
import { findSignersBelow } from "./picture-signers-below.ts";
import { findAltsOfTriads } from "./picture-triads.ts";
import { claimOpenlySigned } from "./picture-unparted.ts";
import { claimWithCredit } from "./picture-with-credit.ts";
import { isHouseBetween, isPairBetween, isSubheadInCapitals, isTriadBetween } from "./pictures-between.ts";
import { findOnTop } from "./pictures-on-top.ts";
import { findOpenCaptions } from "./pictures-open.ts";
import { isTopHeadline } from "./top-line.ts";

const claimAltBetween: Claim = (capture, { index }) => {
  const of = findCaptionBelow(capture, index);
  return of < 0 ? null : [{ block: index, label: "repeat", rule: "pictures.alt-between", confidence: SURE, of }];
};

const claimOverCredit: Claim = (capture, { index }, glance) =>
  isCaptionOverCredit(glance, capture.glance(index + 1)) ? [caption(index, "pictures.labelled-caption", SURE)] : null;

const claimDated: Claim = (capture, { index, text }) =>
  isDatedPicture(text) ? [...labelAlt(capture, index), caption(index, "pictures.dated", SURE)] : null;

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

const claimAboveButton: Claim = (capture, block) =>
  isAboveGalleryButton(capture, block) ? [caption(block.index, "pictures.above-button", ABOVE)] : null;

const claimAboveSwitch: Claim = (capture, { index, text }) =>
  text.length <= LONGEST_CAPTION && isAboveSwitch(capture, index)
    ? [caption(index, "pictures.above-switch", SURE)]
    : null;

/** "Doris the goat, riding shotgun" / "Lena Marsh", who wrote the story, too. */
const claimWriters: Claim = (capture, { index }) =>
  isOverWriter(capture, index)
    ? [caption(index, "pictures.above-credit", ABOVE), credit(index + 1, "pictures.of-writer", ABOVE)]
    : null;

const claimAboveControl: Claim = (capture, block) =>
  isAboveControl(capture, block) ? [caption(block.index, "pictures.above-control", ABOVE)] : null;

const claimSeen: Claim = (capture, block) =>
  isSeenBetween(capture, block)
    ? [...labelAlt(capture, block.index), caption(block.index, "pictures.seen", ABOVE)]
    : null;

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
  claimAboveControl,
  claimWriters,
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
      ...findCreditsAbove(capture, found),
      ...findAltsOfTriads(capture, found),
      ...findOpenCaptions(capture, found),
      ...findOwnHouses(capture, found),
      ...findPeople(capture, found),
      ...findSignersBelow(capture, found),
      ...findBracketed(capture, found),
      ...findBracketedBehind(capture, found),
    ];
  },
};
