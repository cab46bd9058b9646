import type { Block, Verdict } from "../../model.ts";
import type { Capture, Pass } from "../capture.ts";
import { readCreditBlock, splitMarkedCredit } from "../fields/credit.ts";
import { FIRST_UNSPACED } from "../fields/credit-label.ts";
import { hasCaptionLabel } from "../fields/photo-signs.ts";
import { readInlineSignoff } from "../fields/signoff.ts";
import { endsSentence } from "../sentence.ts";

/** Longest caption. UTF-16 units: what is longer is a paragraph that ends like one. */
const LONGEST_CAPTION = 420;
/** A sentence right above a labelled credit is its caption when it is no longer than this; a paragraph is longer. UTF-16 units. */
const LONGEST_ABOVE = 200;
const SHORTEST_ABOVE = 20;
/** The same in a script without spaces. */
const SHORTEST_UNSPACED = 10;
const SURE = 0.95;
const ABOVE = 0.8;

/** Forms that only a credit has: a label, brackets with an agency, a sign. */
const SURE_TAILS: ReadonlySet<string> = new Set([
  "credit.tail-label",
  "credit.tail-bracket",
  "credit.tail-sign",
  "credit.tail-taken",
]);
const SURE_BLOCKS: ReadonlySet<string> = new Set(["credit.colon", "credit.taken"]);

/** "The quay on Friday. Photo by Lena Marsh", "… on Sunday. (Rosalind Vega/Kestrel Valley Gazette)" */
function isCaptionWithCredit(text: string): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  const credit = splitMarkedCredit(text);
  const isSure =
    credit !== null && SURE_TAILS.has(credit.rule) && credit.confidence >= ABOVE && credit.from >= SHORTEST_ABOVE;
  return isSure && readInlineSignoff(text) === null;
}

function isLabelledCredit(text: string): boolean {
  const credit = readCreditBlock(text, true);
  return credit !== null && SURE_BLOCKS.has(credit.rule) && credit.confidence >= SURE;
}

/** One sentence that may stand under a picture. */
function isCaptionAbove({ blocks, verdicts }: Capture, block: Block | undefined): block is Block {
  if (!block || verdicts[block.index] || block.index === 0) return false;
  const { text } = block;
  // "Image source, X" / "Image caption, The bog": the credit belongs to what is below.
  if (hasCaptionLabel(blocks[block.index + 2]?.text ?? "")) return false;
  const shortest = text.charCodeAt(0) < FIRST_UNSPACED ? SHORTEST_ABOVE : SHORTEST_UNSPACED;
  if (text.length < shortest || text.length > LONGEST_ABOVE || !endsSentence(text)) return false;
  const before = blocks[block.index - 1]?.text ?? "";
  // In the middle of a sentence it is the sentence's end and not a caption.
  return /^[\p{Lu}\p{Lo}\p{N}"“„«'‘]/u.test(text) && (endsSentence(before) || verdicts[block.index - 1] !== undefined);
}

/** Pictures' words that show by their form what they are, wherever they stand. */
export const labelPictures: Pass = {
  name: "pictures",
  label(capture) {
    const found: Verdict[] = [];
    for (const block of capture.blocks) {
      const { index, text } = block;
      if (capture.verdicts[index]) continue;
      if (isLabelledCredit(text)) {
        const above = capture.blocks[index - 1];
        found.push({ block: index, label: "credit", rule: "pictures.labelled-credit", confidence: SURE });
        if (isCaptionAbove(capture, above)) {
          found.push({ block: above.index, label: "caption", rule: "pictures.above-credit", confidence: ABOVE });
        }
      } else if (isCaptionWithCredit(text)) {
        found.push({ block: index, label: "caption", rule: "pictures.caption-with-credit", confidence: SURE });
      }
    }
    return found;
  },
};
