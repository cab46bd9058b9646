/** Entries that a linked name opens, with a colon behind it: "Lantern Walk" / ": 6-8 p.m., starting at the boathouse." */
import { isMarked, markCodes } from "../../../lexicon/codes.ts";
import { endsInColon, endsSentence } from "../../sentence.ts";
import { isStory, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { LONGEST_LINK, STARTS_UPPER } from "./fragments.ts";
import { SUBHEAD_AT_MOST } from "./looks.ts";

/** So many such names below a sentence's end are a list of entries. */
const FEWEST = 2;
const COLONS = markCodes(":：");
const COLON = /^[:：]\s?\S/u;

/** Whether a block is a linked name with a colon right below it. */
function isNamed(draft: StoryDraft, at: number): boolean {
  const [name = "", text = ""] = [draft.texts[at], draft.texts[at + 1]];
  if (name.length > LONGEST_LINK || !STARTS_UPPER.test(name) || endsSentence(name)) return false;
  return COLON.test(text) && isStory(draft, at) && isStory(draft, at + 1);
}

/** Whether nothing above a name waits for it: a sentence that has ended, or a short line that heads entries, "Friday". */
function isApart({ texts, judged }: StoryDraft, at: number): boolean {
  const above = texts[at - 1] ?? "";
  if (endsSentence(above) || endsInColon(above)) return true;
  return above.length <= SUBHEAD_AT_MOST && STARTS_UPPER.test(above) && judged[at - 1]?.label !== "continuation";
}

/** Begins a paragraph with each such name, where a page has several. */
export function partEntries(draft: StoryDraft): StoryDraft {
  const { texts } = draft;
  const names: number[] = [];
  for (const [at, text] of texts.entries()) if (isMarked(COLONS, text, 0) && isNamed(draft, at - 1)) names.push(at - 1);
  if (names.filter((at) => endsSentence(texts[at - 1] ?? "")).length < FEWEST) return draft;
  const judged = [...draft.judged];
  for (const at of names) {
    if (isApart(draft, at)) judged[at] = judge("paragraph", "entry", LIKELY);
    judged[at + 1] = judge("continuation", "entry", LIKELY);
  }
  return redraft(draft, judged);
}
