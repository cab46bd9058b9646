/** A letter set large at a paragraph's start, in a block of its own: "II. The hole" / "S" / "even metres down the torch went out, and …". */
import { endsSentence, startsSmall } from "../../sentence.ts";
import { isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { endsWaiting, STARTS_UPPER } from "./fragments.ts";
import { isLong, PARAGRAPH, SUBHEAD_AT_MOST } from "./looks.ts";

/** With a mark that opens speech. UTF-16 units. */
const LONGEST_LETTER = 2;
const LETTER = /^["“„«»‘]?\p{Lu}$/u;

/** Whether a letter begins below a block, and does not go on with it: "vitamins C and" / "E" / "are potent antioxidants …". */
function beginsBelow(draft: StoryDraft, above: number): boolean {
  const text = draft.texts[above] ?? "";
  if (!isStory(draft, above) || endsSentence(text)) return true;
  const isLine = text.length <= SUBHEAD_AT_MOST && STARTS_UPPER.test(text) && !endsWaiting(text);
  return isLine && draft.judged[above]?.label !== "continuation";
}

/** Takes such a letter for its paragraph's start, and the rest of the word for what goes on with it. */
export function partDropCaps(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  let judged: Judgement[] | null = null;
  for (let at = 1; at + 1 < texts.length; at += 1) {
    const [text = "", below = ""] = [texts[at], texts[at + 1]];
    if (text.length > LONGEST_LETTER || given[at] !== undefined || !LETTER.test(text)) continue;
    const isOpen = isStory(draft, at + 1) && startsSmall(below) && isLong(below, PARAGRAPH);
    if (!isOpen || !beginsBelow(draft, at - 1)) continue;
    judged ??= [...draft.judged];
    judged[at] = judge("paragraph", "drop-cap", LIKELY);
    judged[at + 1] = judge("continuation", "drop-cap", LIKELY);
  }
  return judged === null ? draft : redraft(draft, judged);
}
