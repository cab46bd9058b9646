/** Words that a link has split: "Aufhänger der betrügerischen" / "Phishing" / "-Masche sind angeblich …", "purchase 30 of" / "Boeing" / "'s jets". */
import { isMarked, markCodes } from "../../../lexicon/codes.ts";
import { endsSentence } from "../../sentence.ts";
import { isBody, isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { LONGEST_LINK, PROSE } from "./fragments.ts";

/** A word's second half: of 44 such blocks below a short one in the practice corpus 43 go on with its last word. */
const SECOND_HALF = /^(?:[-‑](?=\p{L}{2})|['’]s\s)/u;
/** "-Anzeige-" is a sign of its own. */
const ENDS_IN_HYPHEN = /[-‑]$/u;
/** A first half is a word of a script with case, or a number: "閉じる" / "-最大400文字まで" are two lines of a form. */
const FIRST_HALF = /[\p{Lu}\p{Ll}\p{N}]$/u;

const SIGNS = markCodes("-‑'’");
const isSecondHalf = (text: string): boolean =>
  isMarked(SIGNS, text, 0) && SECOND_HALF.test(text) && !ENDS_IN_HYPHEN.test(text);

/** Whether the block at `at` is the second half of the word that the one above it ends with; not so amid a list whose dashes have lost their space. */
function isSplitAbove({ texts, given }: StoryDraft, at: number): boolean {
  const [first = "", text = "", below = ""] = [at - 1, at, at + 1].map((place) => texts[place]);
  if (given[at] !== undefined || given[at - 1] !== undefined) return false;
  if (!isSecondHalf(text) || first.length > LONGEST_LINK || !FIRST_HALF.test(first)) return false;
  return !SECOND_HALF.test(first) && !SECOND_HALF.test(below);
}

/** Whether a sentence of the story stands open right above a block. */
const isOpenAbove = (draft: StoryDraft, at: number): boolean =>
  isStory(draft, at - 1) && !endsSentence(draft.texts[at - 1] ?? "");

/** So long is what is prose by its look, and no title. UTF-16 units. */
const SHORTEST_PROSE = 60;

/** Whether a block is the start of a sentence that the model has left out, with the word below it. */
function opensSentence({ texts, given, judged }: StoryDraft, at: number): boolean {
  const text = texts[at] ?? "";
  if (given[at] !== undefined || judged[at]?.label !== "other" || text.length < SHORTEST_PROSE) return false;
  return PROSE.test(text) && !endsSentence(text);
}

/** Joins the halves of split words, where the story knows one of them or stands open above them. */
export function joinSplitWords(draft: StoryDraft): StoryDraft {
  if (!draft.texts.some(isSecondHalf)) return draft;
  const judged: Judgement[] = [...draft.judged];
  const mended = redraft(draft, judged);
  for (let at = 1; at < judged.length; at += 1) {
    if (!isSplitAbove(mended, at)) continue;
    if (opensSentence(mended, at - 2)) judged[at - 2] = judge("paragraph", "split-word", LIKELY);
    const isOpen = isOpenAbove(mended, at - 1);
    if (!isOpen && !isStory(mended, at) && !isStory(mended, at - 1)) continue;
    if (judged[at - 1]?.label === "headline") continue;
    if (!isBody(judged[at - 1])) judged[at - 1] = judge(isOpen ? "continuation" : "paragraph", "split-word", LIKELY);
    if (judged[at]?.label !== "continuation") judged[at] = judge("continuation", "split-word", LIKELY);
  }
  return mended;
}
