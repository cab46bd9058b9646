/** Boxes of other stories amid the story that end with a call alone: a picture's words / "Why crabs go to Morocco" / "Caught here, peeled there." / "more". */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { endsSentence } from "../../sentence.ts";
import { isStory, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";

/** What such a box is judged by. */
export const TEASER_BOX = "teaser-box";

const READ_MORE: ReadonlySet<string> = new Set(lexicon.phrases.readMore.map(foldLabel));
/** UTF-16 units. */
const LONGEST_CALL = 24;
const LONGEST_LINE = 220;
/** The picture's words, the kicker, the title and what sums it up. */
const MOST_LINES = 4;
/** The model is surer of the story's own. */
const UNSURE = 0.85;
const OF_PICTURE: ReadonlySet<string | undefined> = new Set(["caption", "credit", "repeat"]);
/** So near below the call the story goes on, and so sure the model is of it. */
const FARTHEST_BELOW = 3;
const SURELY_STORY = 0.8;

/** Whether the story goes on below a block. */
function isAmid(draft: StoryDraft, block: number): boolean {
  for (let at = block + 1; at <= block + FARTHEST_BELOW; at += 1)
    if (isStory(draft, at)) return (draft.judged[at]?.confidence ?? 0) >= SURELY_STORY;
  return false;
}

const isCall = (text: string): boolean => text.length <= LONGEST_CALL && READ_MORE.has(foldLabel(text));

/**
 * Leaves out what stands right above such a call, up to what the model is sure of: of 19 blocks of the practice corpus that it is not sure of none is the story's.
 */
export function dropTeaserBoxes(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const calls: number[] = [];
  for (let at = texts.length - 1; at > 0; at -= 1)
    if (given[at] !== undefined && isAmid(draft, at) && isCall(texts[at] ?? "")) calls.push(at);
  if (calls.length === 0) return draft;
  const judged = [...draft.judged];
  for (const call of calls) {
    const box: number[] = [];
    let hasTitle = false;
    for (let at = call - 1; at >= Math.max(1, call - MOST_LINES); at -= 1) {
      const each = judged[at];
      if (each === undefined || (given[at] !== undefined && !OF_PICTURE.has(given[at]))) break;
      const text = texts[at] ?? "";
      const isSure = each.confidence >= UNSURE || each.by !== "model" || each.label === "continuation";
      const isOfStory = isStory({ given, judged }, at);
      if (isOfStory && (isSure || text.length > LONGEST_LINE)) break;
      if (isOfStory) box.push(at);
      hasTitle ||= !endsSentence(text) || text.endsWith("?");
    }
    for (const at of hasTitle ? box : []) judged[at] = judge("other", TEASER_BOX, LIKELY);
  }
  return redraft(draft, judged);
}
