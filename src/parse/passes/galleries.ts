/** Pictures' words that stand below a gallery's counts, or around labels in blocks of their own. */
import { foldLabel, lexicon } from "../../lexicon/index.ts";
import { oneOf } from "../../lexicon/phrases.ts";
import type { Block, Verdict } from "../../model.ts";
import type { Capture, Pass } from "../capture.ts";
import { blockCredit, sureCredit } from "../fields/credit/credit-glance.ts";
import type { CreditReading } from "../fields/credit/credit-reading.ts";
import { hasGivenName } from "../fields/given-names.ts";
import { isFileName } from "../photos/file-name.ts";
import { endsSentence, startsSmall } from "../sentence.ts";
import { findTotalled } from "./gallery-totals.ts";
import { labelPair } from "./labelled-pairs.ts";
import { findBelowMarks, labelOpenCredit } from "./open-credits.ts";
import { isOpenCaption, LONGEST_ABOVE } from "./picture-captions.ts";

/** "2 of 5", "3/5", "[1/8]", "Bild 1 av 4": which of a gallery's pictures. */
const COUNT = new RegExp(
  String.raw`^(?:${oneOf("pictureNouns")} )?\[?(\d{1,2})\s?(?:\/|${oneOf("countJoints")})\s?(\d{1,2})\]?(?:\s?\|)?$`,
  "iu",
);
/** A gallery shows at least two counts. */
const FEWEST_COUNTS = 2;

const SHORTEST = 12;
const LONGEST = 420;
const SURE = 0.95;
const LIKELY = 0.85;

/** "— quay_0411.jpg": a file's name may stand between a count and its caption, behind a dash. */
const DASH = /^[—–]\s?/;

/** A count is no longer. UTF-16 units. */
const LONGEST_COUNT = 16;

const SMALL_WITH_HOUSE = /^[\p{Ll}\p{N}.-]{2,24}\s?\/\s?\p{Lu}\S/u;

function countAt(block: Block | undefined, group = 1): number {
  const text = block?.text ?? "";
  return text.length > LONGEST_COUNT ? Number.NaN : Number(COUNT.exec(text)?.[group] ?? Number.NaN);
}

/** "Image source," / "Derek Polley": a label of two words in a block of its own, with the sign that waits for more. UTF-16 units. */
const LONGEST_LABEL = 24;
const ALONE = /^\p{L}+ \p{L}+[,:：]$/u;
const LONGEST_CREDIT = 80;

const isCreditLabel = (text: string): boolean =>
  text.length <= LONGEST_LABEL && ALONE.test(text) && lexicon.creditLabels.has(foldLabel(text));

/** Whether a block below a gallery's last caption is its credit: of two words alone a person's name; "Settled High" is a subhead. */
const mayBeCredit = (credit: CreditReading | null): boolean =>
  credit !== null && (credit.rule !== "credit.name" || hasGivenName(credit.credit));

/** The verdicts on what stands below a gallery's count: a caption, and its credit in the next block. A count below its caption has a paragraph below it. */
function labelCounted(capture: Capture, count: number): Verdict[] {
  const { blocks, verdicts, glance } = capture;
  const at = isFileName((blocks[count + 1]?.text ?? "").replace(DASH, "")) ? count + 1 : count;
  const [caption, next] = [blocks[at + 1], blocks[at + 2]];
  if (!caption || verdicts[at + 1] || caption.text.length < SHORTEST || caption.text.length > LONGEST) return [];
  // "Bild 5 von 5" / "(Bild: Lena Marsh)" / "Vorheriges Bild": a picture without words.
  if (sureCredit(glance(at + 1)) !== null) return [];
  const isCaption: Verdict = { block: at + 1, label: "caption", rule: "galleries.below-count", confidence: LIKELY };
  const isOpen = next !== undefined && !verdicts[at + 2];
  // "3 of 5 |" / "A poster for the 1999 centennial." / "City of Ransom" / "4 of 5 |": what stands alone there is the credit.
  // "leser/Foto-Scout": who took it may begin small before a slash.
  const isName = isOpen && !endsSentence(next.text) && (!startsSmall(next.text) || SMALL_WITH_HOUSE.test(next.text));
  const isBeforeCount =
    isName && next.text.length <= LONGEST_CREDIT && countAt(blocks[at + 3]) === countAt(blocks[count]) + 1;
  if (isOpen && ((isBeforeCount && Number.isNaN(countAt(next))) || mayBeCredit(blockCredit(glance(at + 2)))))
    return [isCaption, { block: at + 2, label: "credit", rule: "galleries.below-caption", confidence: LIKELY }];
  if (countAt(next) === countAt(blocks[count]) + 1) return [isCaption];
  return at === count && isLastBelow(capture, count) ? [isCaption] : [];
}

/** So long is a block above a gallery, and the model so sure of it, that it is no caption of the first picture. UTF-16 units. */
const SHORTEST_PARAGRAPH = 150;
const SURELY_STORY = 0.93;

/**
 * Whether a gallery's last caption stands below its last count: the counts stand above their captions, as a paragraph stands above the first.
 * "The carpenter said …" / "Slide 1 of 2" / "A peg of oak." / "Slide 2 of 2" / "Each timber has its number. Some can still be read."
 */
function isLastBelow({ blocks, judged }: Capture, at: number): boolean {
  const count = countAt(blocks[at]);
  const first = at - 2 * (count - 1);
  const above = blocks[first - 1];
  if (count < FEWEST_COUNTS || count !== countAt(blocks[at], 2) || above === undefined) return false;
  for (let one = 1; one < count; one += 1) if (countAt(blocks[first + 2 * (one - 1)]) !== one) return false;
  const { text = "" } = blocks[at + 1] ?? {};
  const isShort = text.length <= LONGEST_ABOVE && text.length < above.text.length && endsSentence(text);
  const { label, confidence = 0 } = judged[first - 1] ?? {};
  return isShort && above.text.length >= SHORTEST_PARAGRAPH && label === "paragraph" && confidence >= SURELY_STORY;
}

/** "Neighbours hold on to a rope" / "Photo: Lena Marsh" / "4/22": a line above a credit with its label, right above a gallery's count. */
function labelAboveCredit({ blocks, verdicts, judged, glance }: Capture, count: number): Verdict[] {
  const line = blocks[count - 2];
  if (line === undefined || verdicts[line.index] || !isOpenCaption(line.text)) return [];
  // A story's headline, and the standfirst below it, may have a picture right below.
  if (judged[line.index]?.label === "headline" || judged[line.index - 1]?.label === "headline") return [];
  if (sureCredit(glance(count - 1))?.rule !== "credit.colon" || sureCredit(glance(line.index)) !== null) return [];
  return [{ block: line.index, label: "caption", rule: "galleries.above-credit", confidence: LIKELY }];
}

/** Captions and credits told by what stands around them. */
export const labelGalleries: Pass = {
  name: "galleries",
  label(capture) {
    const { blocks, verdicts } = capture;
    const counts = blocks.filter((block) => !Number.isNaN(countAt(block)));
    const found: Verdict[] =
      counts.length < FEWEST_COUNTS
        ? []
        : counts.flatMap(({ index }) => [...labelCounted(capture, index), ...labelAboveCredit(capture, index)]);
    found.push(...findTotalled(capture));
    for (const block of blocks) {
      const { index, text } = block;
      if (verdicts[index]) continue;
      found.push(...labelOpenCredit(capture, block), ...labelPair(capture, block));
      const isBelow = isCreditLabel(blocks[index - 1]?.text ?? "") && text.length <= LONGEST_CREDIT;
      if (isBelow) found.push({ block: index, label: "credit", rule: "galleries.below-label", confidence: SURE });
    }
    return [...found, ...findBelowMarks(capture, found)];
  },
};
