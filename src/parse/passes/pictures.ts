import type { Block, Verdict } from "../../model.ts";
import type { Capture, Pass } from "../capture.ts";
import { isSigner } from "../fields/credit-block.ts";
import { markedTail, sureCredit } from "../fields/credit-glance.ts";
import { FIRST_UNSPACED } from "../fields/credit-label.ts";
import { hasCaptionLabel, plainText } from "../fields/photo-signs.ts";
import { readInlineSignoff } from "../fields/signoff.ts";
import type { Glance } from "../glance.ts";
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
/** Forms that a page's rights and a story's own words may have as well: they sign a picture where they stand between paragraphs. */
const BETWEEN_BLOCKS: ReadonlySet<string> = new Set([...SURE_BLOCKS, "credit.by", "credit.sign"]);
/** "© Le Fanal, 2014", "© Kestrel Media Ltd": the rights of a page. */
const RIGHTS = /\d{4}|\b(?:Ltd|Inc|GmbH)\b/;
/** The model's labels of a sentence of the story. */
const SENTENCES: ReadonlySet<string> = new Set(["paragraph", "continuation"]);

/** "The quay on Friday. Photo by Lena Marsh", "… on Sunday. (Rosalind Vega/Kestrel Valley Gazette)" */
function isCaptionWithCredit(glance: Glance): boolean {
  const { text } = glance;
  if (text.length > LONGEST_CAPTION) return false;
  const credit = markedTail(glance);
  const isSure =
    credit !== null && SURE_TAILS.has(credit.rule) && credit.confidence >= ABOVE && credit.from >= SHORTEST_ABOVE;
  return isSure && readInlineSignoff(text) === null;
}

/** "Symbolbild: Trockenes Becken" / "© picture alliance/Zoonar": the label says what is seen, and the credit stands below. */
function isCaptionOverCredit({ text }: Glance, below: Glance): boolean {
  if (!hasCaptionLabel(text) || isSigner(plainText(text)) || hasCaptionLabel(below.text)) return false;
  return (sureCredit(below)?.confidence ?? 0) >= SURE;
}

function isLabelledCredit(glance: Glance): boolean {
  const credit = sureCredit(glance);
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

/** Whether the story is read before the blocks from `first` to `last`, and goes on after them. */
function isBetweenParagraphs({ blocks, judged }: Capture, first: number, last: number): boolean {
  const [before, after] = [judged[first - 1]?.label, judged[last + 1]?.label];
  if (before === undefined || !SENTENCES.has(before) || after !== "paragraph") return false;
  return endsSentence(blocks[first - 1]?.text ?? "");
}

/** Words without a stop that may stand under a picture. */
function isOpenCaption(text: string): boolean {
  const isUnspaced = text.charCodeAt(0) >= FIRST_UNSPACED;
  if (text.length < (isUnspaced ? SHORTEST_UNSPACED : SHORTEST_ABOVE) || text.length > LONGEST_ABOVE) return false;
  return !endsSentence(text) && /^[\p{Lu}\p{Lo}\p{N}"“„«'‘]/u.test(text);
}

/** "Masons at work on the eastern bay" / "Image courtesy of Port Ansel Harbour Trust", between two paragraphs. */
function isPairBetween(capture: Capture, caption: number): boolean {
  const { verdicts, glance } = capture;
  const [above, below] = [glance(caption), glance(caption + 1)];
  if (verdicts[caption] || verdicts[caption + 1] || !isOpenCaption(above.text)) return false;
  if (RIGHTS.test(below.text) || !isBetweenParagraphs(capture, caption, caption + 1)) return false;
  const credit = sureCredit(below);
  return credit !== null && BETWEEN_BLOCKS.has(credit.rule) && !credit.loose && sureCredit(above) === null;
}

/** "児童が磨いた灯台のレンズ＝共同" between two paragraphs; as a headline's end the same sign names who says so. */
function isSignedBetween(capture: Capture, { index, text }: Block): boolean {
  if (text.length > LONGEST_ABOVE || !isBetweenParagraphs(capture, index, index)) return false;
  const credit = markedTail(capture.glance(index));
  return credit?.rule === "credit.tail-wide" && credit.from >= SHORTEST_UNSPACED && isSigner(credit.credit);
}

/** Pictures' words that show by their form what they are, wherever they stand. */
export const labelPictures: Pass = {
  name: "pictures",
  label(capture) {
    const found: Verdict[] = [];
    for (const block of capture.blocks) {
      const { index } = block;
      if (capture.verdicts[index]) continue;
      const glance = capture.glance(index);
      if (isCaptionOverCredit(glance, capture.glance(index + 1))) {
        found.push({ block: index, label: "caption", rule: "pictures.labelled-caption", confidence: SURE });
      } else if (isLabelledCredit(glance)) {
        const above = capture.blocks[index - 1];
        found.push({ block: index, label: "credit", rule: "pictures.labelled-credit", confidence: SURE });
        if (isCaptionAbove(capture, above)) {
          found.push({ block: above.index, label: "caption", rule: "pictures.above-credit", confidence: ABOVE });
        }
      } else if (isPairBetween(capture, index)) {
        found.push({ block: index, label: "caption", rule: "pictures.above-credit", confidence: ABOVE });
        found.push({ block: index + 1, label: "credit", rule: "pictures.credit-between", confidence: ABOVE });
      } else if (isCaptionWithCredit(glance) || isSignedBetween(capture, block)) {
        found.push({ block: index, label: "caption", rule: "pictures.caption-with-credit", confidence: SURE });
      }
    }
    return found;
  },
};
