/** A letter that a story prints: "Italy, May 3, 1944" / "Dear Ellen," / … / "Your loving husband," / "Arvid". */
import { listEach } from "../../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import { isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { endsInComma, STARTS_UPPER } from "./fragments.ts";

/** Such lines are no longer. UTF-16 units. */
const LONGEST_LINE = 48;
/** Where and when it was written: a year or a day ends the line. */
const DATED = /^[\p{Lu}\d][^.!?:;]{3,40}[\s.]\d{2,4}$/u;
const LINE_END = /[\p{L}.]$/u;

/** "Dear Ellen,", "Your loving husband,": a line of the story that a comma ends. */
const isLine = (draft: StoryDraft, at: number): boolean => {
  const text = draft.texts[at] ?? "";
  return text.length <= LONGEST_LINE && endsInComma(text) && STARTS_UPPER.test(text) && isStory(draft, at);
};

/** Keeps the day above how the letter begins, and who signs below how it ends for a paragraph: the model takes them for furniture and for a subhead. */
export function keepQuotedLetters(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  // An address, "12 Quay Road," / "Port Ansel,", is no letter: below how one begins stands its first paragraph.
  const opens = texts.findIndex((_, at) => isLine(draft, at) && endsSentence(texts[at + 1] ?? ""));
  const mendAt = (each: Judgement, at: number): Judgement => {
    const text = texts[at] ?? "";
    if (text.length > LONGEST_LINE || given[at] !== undefined) return each;
    const isDay = each.label === "other" && isLine(draft, at + 1) && isStory(draft, at + 2) && DATED.test(text);
    const signs = at > opens && opens >= 0 && each.label === "subhead" && isLine(draft, at - 1) && LINE_END.test(text);
    return isDay || signs ? judge("paragraph", "letter-line", LIKELY) : each;
  };
  return redraft(draft, listEach(draft.judged, mendAt));
}
