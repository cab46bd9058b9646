import type { Block, Verdict } from "../../model.ts";
import type { Capture, Pass } from "../capture.ts";
import { hasCaptionLabel, isCaptionLabel, isDatedPicture } from "../fields/credit/caption-words.ts";
import { isSigner } from "../fields/credit/credit-bare.ts";
import { sureCredit } from "../fields/credit/credit-glance.ts";
import { isSignedBy } from "../fields/photos/photo-signs.ts";
import { readInlineSignoff } from "../fields/signoff/signoff-inline.ts";
import { mayBeStandfirst } from "../fields/standfirst/under-headline.ts";
import type { Glance } from "../glance.ts";
import { findCaptionBelow, labelAlt } from "./picture-alt.ts";
import { isCaptionAbove, isOpenCaption, LONGEST_CAPTION, STOP_INSIDE } from "./picture-captions.ts";
import { ABOVE, isCaptionOverCredit, isCaptionWithCredit, isLabelledCredit, SURE } from "./picture-credits.ts";
import { findHabitualAlts } from "./picture-habits.ts";
import { findKickerCaptions } from "./picture-kickers.ts";
import {
  endsParagraph,
  isHouseBetween,
  isPairBetween,
  isSignedBetween,
  isSpokenBetween,
  isSurely,
  isTriadBetween,
} from "./pictures-between.ts";
import { findOnTop } from "./pictures-on-top.ts";
import { isTopHeadline } from "./top-line.ts";

/** A caption of its own below its label: "Image caption," / "Volunteers moved the fish". */
const isBelowLabel = ({ blocks }: Capture, { index, text }: Block): boolean =>
  isCaptionLabel(blocks[index - 1]?.text ?? "") && text.length <= LONGEST_CAPTION && !hasCaptionLabel(text);

/** Whether a block may sum the story up, so that what it is shows later. */
const isStandfirst = ({ blocks, judged }: Capture, index: number): boolean =>
  mayBeStandfirst(
    (at) => blocks[at]?.text ?? "",
    (at) => judged[at]?.label === "headline",
    index,
  );

/**
 * Whether a block is the story's last paragraph. Two sentences are: "Foto: Lena Marsh" below them signs the pictures above. So is one above a
 * label that says where news is from as often as a picture: "Πηγή: Kestrel", "Quelle: Kestrel".
 */
function endsStory(capture: Capture, { index, text }: Block): boolean {
  const { judged } = capture;
  const isOfTwo = STOP_INSIDE.test(text) || sureCredit(capture.glance(index + 1))?.loose === true;
  if (!isOfTwo || judged[index]?.label !== "paragraph" || !endsParagraph(capture, index - 1)) return false;
  return !judged.slice(index + 1).some(({ label }) => label === "paragraph");
}

/** A paragraph of two sentences that the model is sure of: a picture without words stands below it. */
const isSurelyStory = (capture: Capture, { index, text }: Block): boolean =>
  isSurely(capture, index) && STOP_INSIDE.test(text);

/** "속초 갯배" / "[속초시 제공. 재판매 및 DB 금지]": who gave a picture, in brackets, stands below what it shows. */
const isBracketed = ({ text }: Glance): boolean => text.startsWith("[") && text.endsWith("]");

/** A line that is no sentence, and that nothing but a picture claims. */
function isLineAbove({ verdicts, judged }: Capture, block: Block | undefined): block is Block {
  if (!block || verdicts[block.index] || judged[block.index]?.label !== "other") return false;
  return isOpenCaption(block.text) && judged[block.index - 1]?.label !== "headline";
}

const caption = (block: number, rule: string, confidence: number): Verdict => ({
  block,
  label: "caption",
  rule,
  confidence,
});

const credit = (block: number, rule: string, confidence: number): Verdict => ({
  block,
  label: "credit",
  rule,
  confidence,
});

/** What claims a block for a picture: verdicts for it and for those that go with it; null where it does not. */
type Claim = (capture: Capture, block: Block, glance: Glance) => readonly Verdict[] | null;

const claimAltBetween: Claim = (capture, { index }) => {
  const of = findCaptionBelow(capture, index);
  return of < 0 ? null : [{ block: index, label: "repeat", rule: "pictures.alt-between", confidence: SURE, of }];
};

const claimOverCredit: Claim = (capture, { index }, glance) =>
  isCaptionOverCredit(glance, capture.glance(index + 1)) ? [caption(index, "pictures.labelled-caption", SURE)] : null;

/** A credit with its label, and the sentence right above it. */
const claimLabelledCredit: Claim = (capture, { index }, glance) => {
  if (!isLabelledCredit(glance)) return null;
  const signed = credit(index, "pictures.labelled-credit", SURE);
  const above = capture.blocks[index - 1];
  if (isBracketed(glance) && isLineAbove(capture, above))
    return [signed, caption(above.index, "pictures.above-credit", ABOVE)];
  const isShown =
    isCaptionAbove(capture, above) &&
    !isStandfirst(capture, above.index) &&
    !endsStory(capture, above) &&
    !isSurelyStory(capture, above);
  return isShown
    ? [signed, ...labelAlt(capture, above.index), caption(above.index, "pictures.above-credit", ABOVE)]
    : [signed];
};

const claimDated: Claim = (capture, { index, text }) =>
  isDatedPicture(text) ? [...labelAlt(capture, index), caption(index, "pictures.dated", SURE)] : null;

const claimLabelledCaption: Claim = (capture, block) => {
  const isLabelled = hasCaptionLabel(block.text) && block.text.length <= LONGEST_CAPTION;
  return isLabelled || isSpokenBetween(capture, block)
    ? [caption(block.index, "pictures.labelled-caption", SURE)]
    : null;
};

/** Between paragraphs, a line over names that sign pictures. */
const claimBetween: Claim = (capture, { index }) =>
  isPairBetween(capture, index) || isTriadBetween(capture, index)
    ? [
        ...labelAlt(capture, index),
        caption(index, "pictures.above-credit", ABOVE),
        credit(index + 1, "pictures.credit-between", ABOVE),
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

const claimWithCredit: Claim = (capture, block, glance) => {
  const isSigned = isCaptionWithCredit(glance) && !isSignedBy(block.text, capture.language) && !isSpokenEnd(block.text);
  return isSigned || isSignedBetween(capture, block)
    ? [...labelAlt(capture, block.index), caption(block.index, "pictures.caption-with-credit", SURE)]
    : null;
};

/** In the order in which they are asked: the first that claims a block has it. */
const CLAIMS: readonly Claim[] = [
  claimAltBetween,
  claimOverCredit,
  claimLabelledCredit,
  claimDated,
  claimLabelledCaption,
  claimBetween,
  claimHouse,
  claimBelowLabel,
  claimBelowCaption,
  claimWithCredit,
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
    return [...found, ...findHabitualAlts(capture, found), ...findKickerCaptions(capture, found)];
  },
};
