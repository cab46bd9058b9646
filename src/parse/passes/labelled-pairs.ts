/** A picture's credit and caption, each below its label in a block of its own: "Image copyright" / "Bryn Marsh" / "Image caption" / "The lido in May". */
import { foldLabel, lexicon } from "../../lexicon/index.ts";
import type { Block, Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { isCaptionLabel } from "../fields/credit/caption-words.ts";
import { endsSentence } from "../sentence.ts";

const SURE = 0.95;
/** UTF-16 units. */
const LONGEST_LABEL = 24;
const LONGEST_CREDIT = 80;
/** The caption stands so many blocks below the credit's label. */
const CAPTION = 3;

/** What stands below a credit's label of two words that no sign ends, where a caption's label is right below that: alone, "All photos" is a link as often. */
export function labelPair({ blocks }: Capture, { index, text }: Block): Verdict[] {
  if (text.length > LONGEST_LABEL || !text.includes(" ") || !lexicon.creditLabels.has(foldLabel(text))) return [];
  const credit = blocks[index + 1]?.text ?? "";
  if (credit.length > LONGEST_CREDIT || endsSentence(credit)) return [];
  const isPair = isCaptionLabel(blocks[index + 2]?.text ?? "") && blocks[index + CAPTION] !== undefined;
  return isPair ? [{ block: index + 1, label: "credit", rule: "galleries.below-label", confidence: SURE }] : [];
}
