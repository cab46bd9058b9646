/** Titles of films and books amid a sentence, whose year stands right below them: "Nora Quill filmed, in" / "Long Tide" / "(2021), those who …". */
import { endsSentence } from "../../sentence.ts";
import { isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { endsOpen, LONGEST_LINK } from "./fragments.ts";

/** "(2021), the waiting", "(1998) is": a year alone in brackets, and its sentence goes on. */
const BEHIND_TITLE = /^\((?:1[89]|20)\d{2}\)(?:[,;:]|\s\p{Ll})/u;
/** So long is a sentence's first half; what is shorter heads what is below. UTF-16 units. */
const SHORTEST_HALF = 24;
const SMALL_WORD = /\s\p{Ll}{2,}/u;

/** Whether a sentence that was begun waits for a title. */
const isOpenHalf = (text: string): boolean =>
  text.length >= SHORTEST_HALF && SMALL_WORD.test(text) && endsOpen(text) && !endsSentence(text);

/** Joins a title to the year behind it, and to the sentence before it where that is open; where it is not, the title opens a paragraph. */
export function joinYearTitles(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const judged: Judgement[] = [...draft.judged];
  const isFree = (at: number): boolean => given[at] === undefined && judged[at]?.label !== "headline";
  for (let at = 1; at < texts.length; at += 1) {
    const [before = "", title = "", text = ""] = [texts[at - 2], texts[at - 1], texts[at]];
    if (!text.startsWith("(") || !BEHIND_TITLE.test(text)) continue;
    if (!isFree(at) || !isFree(at - 1) || title.length > LONGEST_LINK || endsSentence(title)) continue;
    // "Long Tide" / "(2021) drama, 120 min" beside a story is an offer.
    if (!isStory(draft, at) && !isStory(draft, at - 1)) continue;
    judged[at] = judge("continuation", "year-title", LIKELY);
    const goesOn = at > 1 && isFree(at - 2) && isOpenHalf(before);
    judged[at - 1] = judge(goesOn ? "continuation" : "paragraph", "year-title", LIKELY);
    if (goesOn && judged[at - 2]?.label !== "continuation") judged[at - 2] = judge("paragraph", "year-title", LIKELY);
  }
  return redraft(draft, judged);
}
