import type { Block, Verdict } from "../../model.ts";
import type { Capture, Pass } from "../capture.ts";
import { hasCaptionLabel, isCaptionLabel, isDatedPicture, opensWithKicker } from "../fields/caption-words.ts";
import { sureCredit } from "../fields/credit-glance.ts";
import { isSignedBy } from "../fields/photo-signs.ts";
import { mayBeStandfirst } from "../fields/under-headline.ts";
import type { Glance } from "../glance.ts";
import { findCaptionBelow, labelAlt } from "./picture-alt.ts";
import { isCaptionAbove, isOpenCaption, LONGEST_CAPTION, STOP_INSIDE } from "./picture-captions.ts";
import { ABOVE, isCaptionOverCredit, isCaptionWithCredit, isLabelledCredit, SURE } from "./picture-credits.ts";
import {
  endsParagraph,
  findOnTop,
  isHouseBetween,
  isPairBetween,
  isSignedBetween,
  isSpokenBetween,
  isTriadBetween,
} from "./pictures-between.ts";
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

/** "속초 갯배" / "[속초시 제공. 재판매 및 DB 금지]": who gave a picture, in brackets, stands below what it shows. */
const isBracketed = ({ text }: Glance): boolean => text.startsWith("[") && text.endsWith("]");

/** A line that is no sentence, and that nothing but a picture claims. */
function isLineAbove({ verdicts, judged }: Capture, block: Block | undefined): block is Block {
  if (!block || verdicts[block.index] || judged[block.index]?.label !== "other") return false;
  return isOpenCaption(block.text) && judged[block.index - 1]?.label !== "headline";
}

/** Captions that show by the kicker that they begin with: another of the page begins so, and has its credit. */
function findKickerCaptions({ blocks, verdicts, judged }: Capture, found: readonly Verdict[]): Verdict[] {
  const labelled = new Set(found.map(({ block }) => block));
  const isKicker = (block: number): boolean => opensWithKicker(blocks[block]?.text ?? "");
  if (!found.some(({ block, label }) => label === "caption" && isKicker(block))) return [];
  const kickerOf = (text: string): string => text.slice(0, text.indexOf(":"));
  const kickers = blocks.filter(({ index }) => isKicker(index)).map(({ text }) => kickerOf(text));
  return blocks.flatMap(({ index, text }): Verdict[] => {
    const isOpen = verdicts[index] === undefined && !labelled.has(index) && index > 0 && text.length <= LONGEST_CAPTION;
    if (!isOpen || !isKicker(index)) return [];
    // "MAYOR: We said that the ferry must stay": a speaker speaks again.
    const kicker = kickerOf(text);
    const isSpeaker = kickers.indexOf(kicker) !== kickers.lastIndexOf(kicker);
    // "KATHMANDU: Nepal's government …" opens the story.
    const opensStory = !judged.slice(0, index).some(({ label }) => label === "paragraph");
    return !isSpeaker && !opensStory
      ? [{ block: index, label: "caption", rule: "pictures.kicker", confidence: ABOVE }]
      : [];
  });
}

/** Pictures' words that show by their form what they are, wherever they stand. */
export const labelPictures: Pass = {
  name: "pictures",
  label(capture) {
    const found: Verdict[] = [];
    const onTop = findOnTop(capture);
    for (const block of capture.blocks) {
      const { index } = block;
      if (capture.verdicts[index] || isTopHeadline(capture, index)) continue;
      const glance = capture.glance(index);
      const captionBelow = findCaptionBelow(capture, index);
      if (onTop.has(index)) {
        found.push({ block: index, label: "credit", rule: "pictures.credit-on-top", confidence: ABOVE });
        found.push({
          block: index + 1,
          label: "repeat",
          rule: "pictures.alt-between",
          confidence: ABOVE,
          of: index + 2,
        });
        found.push({ block: index + 2, label: "caption", rule: "pictures.below-alt", confidence: ABOVE });
      } else if (captionBelow >= 0) {
        found.push({ block: index, label: "repeat", rule: "pictures.alt-between", confidence: SURE, of: captionBelow });
      } else if (isCaptionOverCredit(glance, capture.glance(index + 1))) {
        found.push({ block: index, label: "caption", rule: "pictures.labelled-caption", confidence: SURE });
      } else if (isLabelledCredit(glance)) {
        const above = capture.blocks[index - 1];
        found.push({ block: index, label: "credit", rule: "pictures.labelled-credit", confidence: SURE });
        if (isBracketed(glance) && isLineAbove(capture, above)) {
          found.push({ block: above.index, label: "caption", rule: "pictures.above-credit", confidence: ABOVE });
        } else if (
          isCaptionAbove(capture, above) &&
          !isStandfirst(capture, above.index) &&
          !endsStory(capture, above)
        ) {
          found.push(...labelAlt(capture, above.index));
          found.push({ block: above.index, label: "caption", rule: "pictures.above-credit", confidence: ABOVE });
        }
      } else if (isDatedPicture(block.text)) {
        found.push(...labelAlt(capture, index));
        found.push({ block: index, label: "caption", rule: "pictures.dated", confidence: SURE });
      } else if (
        (hasCaptionLabel(block.text) && block.text.length <= LONGEST_CAPTION) ||
        isSpokenBetween(capture, block)
      ) {
        found.push({ block: index, label: "caption", rule: "pictures.labelled-caption", confidence: SURE });
      } else if (isPairBetween(capture, index)) {
        found.push(...labelAlt(capture, index));
        found.push({ block: index, label: "caption", rule: "pictures.above-credit", confidence: ABOVE });
        found.push({ block: index + 1, label: "credit", rule: "pictures.credit-between", confidence: ABOVE });
      } else if (isTriadBetween(capture, index)) {
        found.push(...labelAlt(capture, index));
        found.push({ block: index, label: "caption", rule: "pictures.above-credit", confidence: ABOVE });
        found.push({ block: index + 1, label: "credit", rule: "pictures.credit-between", confidence: ABOVE });
      } else if (isHouseBetween(capture, block)) {
        found.push({ block: index, label: "credit", rule: "pictures.credit-between", confidence: ABOVE });
      } else if (isBelowLabel(capture, block)) {
        found.push({ block: index, label: "caption", rule: "pictures.below-label", confidence: SURE });
      } else if (
        (isCaptionWithCredit(glance) && !isSignedBy(block.text, capture.language)) ||
        isSignedBetween(capture, block)
      ) {
        found.push(...labelAlt(capture, index));
        found.push({ block: index, label: "caption", rule: "pictures.caption-with-credit", confidence: SURE });
      }
    }
    return [...found, ...findKickerCaptions(capture, found)];
  },
};
