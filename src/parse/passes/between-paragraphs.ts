/** Where a block stands in the story: behind a paragraph's end, between two, and how sure the model is of it. */
import type { Capture } from "../capture.ts";
import { endsSentence } from "../sentence.ts";
import { isOpenCaption } from "./picture-captions.ts";

/** The model's labels of a sentence of the story. */
const SENTENCES: ReadonlySet<string> = new Set(["paragraph", "continuation"]);

/** From this confidence on the model knows a sentence that a picture might claim. */
const SURELY_STORY = 0.97;
export const isSurely = ({ judged }: Capture, index: number, least = SURELY_STORY): boolean =>
  judged[index]?.label === "paragraph" && judged[index].confidence >= least;

/** Whether a block ends a paragraph of the story. */
export function endsParagraph({ blocks, judged }: Capture, index: number): boolean {
  return SENTENCES.has(judged[index]?.label ?? "") && endsSentence(blocks[index]?.text ?? "");
}

/** Whether the story is read before the blocks from `first` to `last`, and goes on after them. */
export const isBetweenParagraphs = (capture: Capture, first: number, last: number): boolean =>
  capture.judged[last + 1]?.label === "paragraph" && endsParagraph(capture, first - 1);

/** The same where the picture's alt text, words without a stop, may stand above the caption. */
export function isPictureBetween(capture: Capture, caption: number, last: number): boolean {
  if (isBetweenParagraphs(capture, caption, last)) return true;
  const alt = capture.blocks[caption - 1]?.text ?? "";
  return isOpenCaption(alt) && isBetweenParagraphs(capture, caption - 1, last);
}
