/** A line of a broken sentence, which the model takes for the headline where it finds none. */
import type { Capture } from "../capture.ts";
import { endsSentence, startsSmall } from "../sentence.ts";
import { STORY_LABELS } from "../story/labels.ts";
import { isBody } from "../story/mend/draft.ts";
import type { Judgement } from "../story/mend.ts";

const PARAGRAPH = STORY_LABELS.indexOf("paragraph");
const EVEN = 0.5;

/**
 * Whether a block is a line of a sentence that goes on below, "A gale which reached 80 miles" / "an hour carried away the pier.", and by the model a story's
 * first paragraph: a headline that a hard break cut has the rest in no story.
 */
export function isBrokenSentence(
  { blocks, judged: model }: Capture,
  judged: readonly Judgement[],
  at: number,
): boolean {
  const [line, below] = [blocks[at]?.text ?? "", blocks[at + 1]?.text ?? ""];
  if (!startsSmall(below) || endsSentence(line) || !isBody(judged[at + 1])) return false;
  return (model[at]?.odds[PARAGRAPH] ?? 0) > EVEN;
}
