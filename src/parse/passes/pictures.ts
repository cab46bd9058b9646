import type { Block, Verdict } from "../../model.ts";
import type { Capture, Pass } from "../capture.ts";
import { hasCaptionLabel, isCaptionLabel } from "../fields/caption-words.ts";
import { labelAlt } from "./picture-alt.ts";
import { isCaptionAbove, LONGEST_CAPTION } from "./picture-captions.ts";
import { ABOVE, isCaptionOverCredit, isCaptionWithCredit, isLabelledCredit, SURE } from "./picture-credits.ts";
import { isPairBetween, isSignedBetween, isTriadBetween } from "./pictures-between.ts";
import { isTopHeadline } from "./top-line.ts";

/** A caption of its own below its label: "Image caption," / "Volunteers moved the fish". */
const isBelowLabel = ({ blocks }: Capture, { index, text }: Block): boolean =>
  isCaptionLabel(blocks[index - 1]?.text ?? "") && text.length <= LONGEST_CAPTION && !hasCaptionLabel(text);

/** Pictures' words that show by their form what they are, wherever they stand. */
export const labelPictures: Pass = {
  name: "pictures",
  label(capture) {
    const found: Verdict[] = [];
    for (const block of capture.blocks) {
      const { index } = block;
      if (capture.verdicts[index] || isTopHeadline(capture, index)) continue;
      const glance = capture.glance(index);
      if (isCaptionOverCredit(glance, capture.glance(index + 1))) {
        found.push({ block: index, label: "caption", rule: "pictures.labelled-caption", confidence: SURE });
      } else if (isLabelledCredit(glance)) {
        const above = capture.blocks[index - 1];
        found.push({ block: index, label: "credit", rule: "pictures.labelled-credit", confidence: SURE });
        if (isCaptionAbove(capture, above)) {
          found.push(...labelAlt(capture, above.index));
          found.push({ block: above.index, label: "caption", rule: "pictures.above-credit", confidence: ABOVE });
        }
      } else if (isPairBetween(capture, index)) {
        found.push(...labelAlt(capture, index));
        found.push({ block: index, label: "caption", rule: "pictures.above-credit", confidence: ABOVE });
        found.push({ block: index + 1, label: "credit", rule: "pictures.credit-between", confidence: ABOVE });
      } else if (isTriadBetween(capture, index)) {
        found.push(...labelAlt(capture, index));
        found.push({ block: index, label: "caption", rule: "pictures.above-credit", confidence: ABOVE });
        found.push({ block: index + 1, label: "credit", rule: "pictures.credit-between", confidence: ABOVE });
      } else if (isBelowLabel(capture, block)) {
        found.push({ block: index, label: "caption", rule: "pictures.below-label", confidence: SURE });
      } else if (isCaptionWithCredit(glance) || isSignedBetween(capture, block)) {
        found.push(...labelAlt(capture, index));
        found.push({ block: index, label: "caption", rule: "pictures.caption-with-credit", confidence: SURE });
      }
    }
    return found;
  },
};
