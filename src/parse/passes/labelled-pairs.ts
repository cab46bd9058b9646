/** A picture's credit and caption, each below its label in a block of its own: "Image copyright" / "Bryn Marsh" / "Image caption" / "The lido in May". */
import { foldLabel, lexicon } from "../../lexicon/index.ts";
import type { Block, Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { isBareLabel } from "../fields/credit/caption-words.ts";
import { weighBareCredit } from "../fields/credit/credit-bare.ts";
import { endsSentence } from "../sentence.ts";

const SURE = 0.95;
/** UTF-16 units. */
const LONGEST_LABEL = 24;
/** "The council kept every right in the drawing of the boat" is a sentence without its stop. */
const LONGEST_CREDIT = 80;
const LONGEST_UNKNOWN = 48;
const LONGEST_CAPTION = 420;
/** The caption stands so many blocks below the credit's label. */
const CAPTION = 3;

/** The two below such labels, of two words each and without a sign behind them: alone, "All photos" is a link as often. */
export function labelPair({ blocks, verdicts, judged }: Capture, { index, text }: Block): Verdict[] {
  if (text.length > LONGEST_LABEL || !text.includes(" ") || !lexicon.creditLabels.has(foldLabel(text))) return [];
  const credit = blocks[index + 1]?.text ?? "";
  const caption = blocks[index + CAPTION];
  if (credit.length > LONGEST_CREDIT || endsSentence(credit) || caption === undefined) return [];
  if (credit.length > LONGEST_UNKNOWN && weighBareCredit(credit) === 0) return [];
  if (!isBareLabel(blocks[index + 2]?.text ?? "")) return [];
  const signed: Verdict = { block: index + 1, label: "credit", rule: "galleries.below-label", confidence: SURE };
  const isOpen =
    caption.text.length <= LONGEST_CAPTION && !verdicts[caption.index] && judged[caption.index]?.label !== "paragraph";
  return isOpen
    ? [signed, { block: caption.index, label: "caption", rule: "galleries.below-label", confidence: SURE }]
    : [signed];
}
