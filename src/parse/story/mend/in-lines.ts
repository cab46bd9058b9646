/** Stories that are written in lines: a blog that ends none with a stop, a poem, a litany. The model takes each line for a subhead and is sure that it is the story's. */
import { isStory, type StoryDraft } from "./draft.ts";

/** A text in lines has so many of them at least. */
const FEWEST_LINES = 8;
/** The model is so sure that they are the story's, on average, from 0 to 1. Of other stories' headlines it is not. */
const SURE_OF_LINES = 0.8;
/** Lines are so much of the story: a report with many subheads has as many paragraphs. */
const MOSTLY = 0.6;

/**
 * Whether a story ends with lines: "หายไปนานเลยนะคะ" / "วันนี้กลับบ้าน" / "แม่บอกว่าตู้เย็นไม่เย็น" are no subheads that have lost what they head.
 */
export function endsInLines(draft: StoryDraft): boolean {
  const { texts, judged } = draft;
  let [lines, sure] = [0, 0];
  for (let at = texts.length - 1; at >= 0; at -= 1) {
    if (!isStory(draft, at)) continue;
    if (judged[at]?.label !== "subhead") break;
    lines += 1;
    sure += judged[at]?.confidence ?? 0;
  }
  return lines >= FEWEST_LINES && sure >= lines * SURE_OF_LINES;
}

/**
 * Whether a story is written in lines: "バスの運転手さんが" / "「今日は少ないほうだよ」って" / "いや、私の背より高いんですけど" stay apart, though no stop ends the first and the
 * second cannot begin a sentence.
 */
export function isInLines(draft: StoryDraft): boolean {
  const { texts, judged } = draft;
  let [lines, blocks, sure] = [0, 0, 0];
  for (let at = 0; at < texts.length; at += 1) {
    if (!isStory(draft, at)) continue;
    blocks += 1;
    if (judged[at]?.label !== "subhead") continue;
    lines += 1;
    sure += judged[at]?.confidence ?? 0;
  }
  return lines >= FEWEST_LINES && lines >= blocks * MOSTLY && sure >= lines * SURE_OF_LINES;
}
