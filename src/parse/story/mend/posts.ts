/** A short post that a story shows, as its embedding leaves it: words, "pic.twitter.com/a1B2", "— Harbour Office (@harbouroffice)", "May 3, 2019". */
import { isMarked, markCodes } from "../../../lexicon/codes.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { readDates } from "../../fields/dates/dates.ts";
import { isBody, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";

const SIGNS = markCodes("—–-");
/** "— Harbour Office (@harbouroffice)": who posted it. A handle has 15 letters at most. */
const SIGNED = /^[—–-]\s?\S.{0,79}\s?\(@\w{1,15}\)$/u;
/** What is a link of its own in a post: its picture, an address, a topic, a name. */
const LINK = new RegExp(String.raw`^(?:(?:https?:\/\/)?${oneOf("postHosts")}\/\w+|[#＃@][\p{L}\p{N}\p{M}_]+)$`, "u");
/** "November 3, 2019", "3. November 2019", "2019年11月3日": a day, and nothing else. */
function isDay(text: string): boolean {
  const [day, ...others] = readDates(text, "und");
  return day !== undefined && others.length === 0 && day.from === 0 && day.to === text.length;
}

const CASE = "post";

/**
 * Where a post's words are the story, so are its links, which go on with them, and its signature, a paragraph with the day behind it.
 * Of 75 such signatures in the practice corpus 70 are the story.
 */
export function joinPosts(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const judged = [...draft.judged];
  const settle = (at: number, label: Judgement["label"]): void => {
    if (given[at] === undefined) judged[at] = judge(label, CASE, LIKELY);
  };
  texts.forEach((text, signed) => {
    if (!isMarked(SIGNS, text, 0) || given[signed] !== undefined || !SIGNED.test(text)) return;
    let words = signed - 1;
    while (words > 0 && LINK.test(texts[words] ?? "")) words -= 1;
    if (given[words] !== undefined || !isBody(judged[words])) return;
    for (let at = words + 1; at < signed; at += 1) settle(at, "continuation");
    settle(signed, "paragraph");
    if (!isDay(texts[signed + 1] ?? "")) return;
    settle(signed + 1, "continuation");
    // With its day a post ends.
    if (judged[signed + 2]?.label === "continuation") settle(signed + 2, "paragraph");
  });
  return redraft(draft, judged);
}
