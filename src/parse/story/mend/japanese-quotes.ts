/** A subhead in Japanese brackets that the paragraph below was joined to: "「ずっとは続かない」" / "にぎわいの一方で、…止まらない。". */
import { endsSentence } from "../../sentence.ts";
import { isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { STARTS_BOUND } from "./unspaced.ts";

/** UTF-16 units, brackets told. */
const LONGEST = 24;
/** What is said ends as a verb does; a title, "「鬼滅の刃」" or "「となりのトトロ」", may be a link that the sentence goes on from. */
const SAID = /^「[^「」。]{3,20}[いうくすつぬむるたっだかよねん]」$/u;
/** The paragraph below is of two sentences at least. */
const OF_SENTENCES = /^[^」]+。./u;
/** What only goes on from a quotation: "と話す". */
const GOES_ON = /^(?:と|って|など|という)/u;

function headsParagraph(draft: StoryDraft, at: number): boolean {
  const { texts, given, judged } = draft;
  const text = texts[at] ?? "";
  if (text.length > LONGEST || !text.startsWith("「") || judged[at + 1]?.label !== "continuation") return false;
  const below = texts[at + 1] ?? "";
  if (!SAID.test(text) || !isStory(draft, at) || given[at + 1] !== undefined) return false;
  if (STARTS_BOUND.test(below) || GOES_ON.test(below) || !OF_SENTENCES.test(below) || !endsSentence(below))
    return false;
  return given[at - 1] !== undefined || endsSentence(texts[at - 1] ?? "");
}

/** Takes such a line for a subhead, and the paragraph below for one of its own. */
export function partJapaneseQuotes(draft: StoryDraft): StoryDraft {
  let judged: Judgement[] | null = null;
  for (let at = 0; at + 1 < draft.texts.length; at += 1) {
    if (!headsParagraph(draft, at)) continue;
    judged ??= [...draft.judged];
    judged[at] = judge("subhead", "japanese-quote", LIKELY);
    judged[at + 1] = judge("paragraph", "japanese-quote", LIKELY);
  }
  return judged === null ? draft : redraft(draft, judged);
}
