/** Other stories' titles in brackets amid the story: "Marsh: The tide was late" / "Opens in new window" / "]". */
import { endsSentence } from "../../sentence.ts";
import { isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { findBefore, STARTS_UPPER } from "./fragments.ts";

const CLOSE = "]";

/** Whether a line begins anew, and its bracket closes below the page's words for a link; its opening is lost, or stands above. */
function isInBracket(draft: StoryDraft, at: number): boolean {
  const { texts, given } = draft;
  const text = texts[at] ?? "";
  if (given[at + 1] !== "furniture" || !isStory(draft, at)) return false;
  const before = findBefore(draft, at);
  const isNew = before < 0 || endsSentence(texts[before] ?? "");
  return isNew && STARTS_UPPER.test(text) && !endsSentence(text) && !text.includes("[");
}

/** Leaves such a title out of the story, and the sign that closes it. */
export function dropBracketedLinks(draft: StoryDraft): StoryDraft {
  const { texts } = draft;
  if (!texts.includes(CLOSE)) return draft;
  const judged: Judgement[] = [...draft.judged];
  for (const [at, text] of texts.entries()) {
    if (text !== CLOSE || !isStory(draft, at) || !isInBracket(draft, at - 2)) continue;
    judged[at - 2] = judge("other", "bracketed-link", LIKELY);
    judged[at] = judge("other", "bracketed-link", LIKELY);
  }
  return redraft(draft, judged);
}
