/** Where a block stands in the story: behind a paragraph's end, between two, and how sure the model is of it. */
import type { Capture } from "../capture.ts";
import { endsSentence } from "../sentence.ts";
import { isLong } from "../story/mend/looks.ts";
import { isOpenCaption } from "./picture-captions.ts";

/** The model's labels of a sentence of the story. */
const SENTENCES: ReadonlySet<string> = new Set(["paragraph", "continuation"]);

/** From this confidence on the model knows a sentence that a picture might claim. */
const SURELY_STORY = 0.97;
/** Whether the model takes a block for a paragraph, and is so sure of it. */
export const isSurely = ({ judged }: Capture, index: number, least = SURELY_STORY): boolean =>
  judged[index]?.label === "paragraph" && judged[index].confidence >= least;

/** Whether a block ends a paragraph of the story. */
export function endsParagraph({ blocks, judged }: Capture, index: number): boolean {
  return SENTENCES.has(judged[index]?.label ?? "") && endsSentence(blocks[index]?.text ?? "");
}

/**
 * "Sailing on Friday", below a caption and its credit, is a title, and no part of a sentence that a link broke; of "Under" / "a 1949 state law"
 * the model is sure. Weighed.
 */
const SHORTEST_PART = 25;
const SURE_OF_PART = 0.8;

/** Whether the story is read before the blocks from `first` to `last`, and goes on after them. */
export function isBetweenParagraphs(capture: Capture, first: number, last: number): boolean {
  const below = capture.judged[last + 1];
  if (below?.label !== "paragraph" || !endsParagraph(capture, first - 1)) return false;
  const text = capture.blocks[last + 1]?.text ?? "";
  return below.confidence >= SURE_OF_PART || isLong(text, SHORTEST_PART) || endsSentence(text);
}

/** The same where the picture's alt text, words without a stop, may stand above the caption. */
export function isPictureBetween(capture: Capture, caption: number, last: number): boolean {
  if (isBetweenParagraphs(capture, caption, last)) return true;
  const alt = capture.blocks[caption - 1]?.text ?? "";
  return isOpenCaption(alt) && isBetweenParagraphs(capture, caption - 1, last);
}
