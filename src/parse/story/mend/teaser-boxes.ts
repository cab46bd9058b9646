/** Boxes of other stories amid the story that end with a call alone: a picture's words / "Why crabs go to Morocco" / "Caught here, peeled there." / "more". */
import { Kind, kindAt } from "../../../lexicon/codes.ts";
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { endsSentence } from "../../sentence.ts";
import { isStory, type Judgement, judge, LIKELY, OF_PICTURE, redraft, type StoryDraft } from "./draft.ts";
import { isLong, PARAGRAPH } from "./looks.ts";

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

/** "… In Niedersachsen sind die meisten trocken. mehr": the call stands behind what sums the other story up. */
const BEHIND = /[.!?…]["”“»]?\s+(\p{Ll}[^.!?…]{2,22})$/u;

function endsInCall(text: string): boolean {
  // Most blocks end with a stop, which is told sooner than the words before it.
  const mayEnd = text.length <= LONGEST_LINE && kindAt(text, text.length - 1) === Kind.lower;
  const behind = mayEnd ? BEHIND.exec(text)?.[1] : undefined;
  return behind !== undefined && isCall(behind);
}

/** Whether a box ends with a block. */
function isEnd({ texts, given }: StoryDraft, at: number): boolean {
  const text = texts[at] ?? "";
  return given[at] === undefined ? endsInCall(text) : isCall(text);
}

/** What the model took for the rest of the box's last sentence begins anew below it: a subhead, and a paragraph. */
function beginBelow(texts: readonly string[], judged: Judgement[], from: number): void {
  for (let at = from; judged[at]?.label === "continuation"; at += 1) {
    const isSubhead = !endsSentence(texts[at] ?? "") && !isLong(texts[at] ?? "", PARAGRAPH);
    judged[at] = judge(isSubhead ? "subhead" : "paragraph", TEASER_BOX, LIKELY);
    if (!isSubhead) return;
  }
}

/**
 * Leaves out what stands right above such a call, up to what the model is sure of: of 19 blocks of the practice corpus that it is not sure of none is the story's.
 */
export function dropTeaserBoxes(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const calls: number[] = [];
  for (let at = texts.length - 1; at > 0; at -= 1) if (isEnd(draft, at) && isAmid(draft, at)) calls.push(at);
  if (calls.length === 0) return draft;
  const judged = [...draft.judged];
  for (const call of calls) {
    const box: number[] = isStory({ given, judged }, call) ? [call] : [];
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
    if (hasTitle && box.includes(call)) beginBelow(texts, judged, call + 1);
  }
  return redraft(draft, judged);
}
