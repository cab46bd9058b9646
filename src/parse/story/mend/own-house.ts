/** What a house says of itself amid its story, or above or below it: "The Quay is a nonprofit newsroom that … Sign up for our letters." */
import { oneOf } from "../../../lexicon/phrases.ts";
import { listEach } from "../../../list-each.ts";
import { isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";

/** The model is less sure of such words than of the story's own. */
const SURELY_STORY = 0.99;
/** What the house is stands so near to its name. UTF-16 units. */
const OPENING = 160;
const LONGEST = 600;
const IS = new RegExp(String.raw`^\p{Lu}[^.!?:]{1,60} ${oneOf("houseVerbs")} `, "u");
const KIND = new RegExp(String.raw`(?<!\p{L})${oneOf("houseKinds")}(?!\p{L})`, "iu");
const NATURE = new RegExp(String.raw`(?<!\p{L})${oneOf("houseNatures")}(?!\p{L})`, "iu");
const SENTENCE_END = /[.!?]\s/u;
/** Behind a sentence's end, or a condition's comma, the reader is spoken to; "Join us, its editors say" is told of another house. */
const CALL = new RegExp(String.raw`(?:[.!?]|,(?=\s\p{Ll}))\s${oneOf("houseCalls")}(?!\p{L}|,)`, "u");

function speaksOfItself(text: string): boolean {
  if (text.length > LONGEST || !IS.test(text)) return false;
  const end = text.slice(0, OPENING).search(SENTENCE_END);
  const first = text.slice(0, end < 0 ? OPENING : end);
  return NATURE.test(first) && KIND.test(first) && CALL.test(text);
}

/** Leaves such paragraphs out of the story: who tells of another house speaks to no reader. */
export function dropOwnHouse(draft: StoryDraft): StoryDraft {
  const { texts } = draft;
  return redraft(
    draft,
    listEach(draft.judged, (each, at): Judgement => {
      const mayBe = each.label === "paragraph" && each.confidence < SURELY_STORY && isStory(draft, at);
      const isOwn = mayBe && speaksOfItself(texts[at] ?? "");
      return isOwn ? judge("other", "own-house", LIKELY) : each;
    }),
  );
}
