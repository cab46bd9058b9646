/** Captions above the label of a credit that stands in the next block: "… after a wedding.Credit..." / "Sunniva Falk". */
import { oneOf } from "../../lexicon/phrases.ts";
import type { Block, Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { endsInCreditLabel, isCreditLabelAlone } from "../fields/credit/caption-words.ts";

/** UTF-16 units. */
const SHORTEST = 12;
const LONGEST = 420;
const LONGEST_CREDIT = 80;
const SURE = 0.95;
const LIKELY = 0.85;

/** "Image" in a block of its own: a page's mark of a picture. UTF-16 units. */
const MARK = new RegExp(`^${oneOf("pictureNouns")}$`, "iu");
const LONGEST_MARK = 16;
const isMark = (text = ""): boolean => text.length <= LONGEST_MARK && MARK.test(text);

/** The model knows a paragraph from this confidence on: a picture without words may stand below it. */
const SURELY_STORY = 0.9;

/** Whether a block may be the caption of a picture that other lines tell of. */
function isOpen({ verdicts, judged }: Capture, { index, text }: Block): boolean {
  if (verdicts[index] || text.length < SHORTEST || text.length > LONGEST) return false;
  const { label, confidence = 0 } = judged[index] ?? {};
  return label !== "headline" && !(label === "paragraph" && confidence >= SURELY_STORY);
}

/** A caption that ends with its credit's label, or stands above it, and the credit below: "The boat at dawn." / "Credit..." / "Lena Marsh". */
export function labelOpenCredit(capture: Capture, { index, text }: Block): Verdict[] {
  const { blocks, verdicts } = capture;
  const credit = blocks[index + 1];
  if (!endsInCreditLabel(text) || text.length > LONGEST || !credit || credit.text.length > LONGEST_CREDIT) return [];
  const signed: Verdict[] = verdicts[index + 1]
    ? []
    : [{ block: index + 1, label: "credit", rule: "galleries.below-caption", confidence: SURE }];
  if (!isCreditLabelAlone(text))
    return [{ block: index, label: "caption", rule: "galleries.before-credit", confidence: SURE }, ...signed];
  const label: Verdict = { block: index, label: "furniture", rule: "galleries.credit-label", confidence: SURE };
  const above = blocks[index - 1];
  return above !== undefined && isOpen(capture, above)
    ? [{ block: above.index, label: "caption", rule: "galleries.above-label", confidence: SURE }, label, ...signed]
    : [label, ...signed];
}

/**
 * Where a page marks pictures by a word of their own, "Image" / "The boat at dawn." / "Credit...", what stands below such a mark amid the story is a
 * caption, although nobody signs it.
 */
export function findBelowMarks(capture: Capture, found: readonly Verdict[]): Verdict[] {
  const { blocks } = capture;
  const marks = new Set(
    found
      .flatMap(({ block, rule }) => (rule === "galleries.above-label" ? [blocks[block - 1]?.text] : []))
      .filter(isMark),
  );
  if (marks.size === 0) return [];
  const taken = new Set(found.map(({ block }) => block));
  return blocks
    .filter((block) => marks.has(blocks[block.index - 1]?.text) && !taken.has(block.index) && isOpen(capture, block))
    .map(({ index }) => ({ block: index, label: "caption", rule: "galleries.below-mark", confidence: LIKELY }));
}
