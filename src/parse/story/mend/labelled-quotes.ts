/** Sentences that a page sets large and labels, and who said them: "Quote" / "The fox does as it likes." / "Maren Tjaden, ferrywoman". */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { isStory, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { namesSpeaker } from "./set-large.ts";

const LABELS: ReadonlySet<string> = new Set(lexicon.phrases.quoteLabels.map(foldLabel));
const LONGEST_LABEL = Math.max(...[...LABELS].map(({ length }) => length));
/** UTF-16 units. */
const LONGEST_QUOTE = 280;

/** Whether a block is the label of a sentence that is set large, and names who said it two blocks below. */
function isLabel({ texts }: StoryDraft, at: number): boolean {
  const text = texts[at] ?? "";
  if (text.length > LONGEST_LABEL + 1 || !LABELS.has(foldLabel(text))) return false;
  const [quote = "", speaker = ""] = [texts[at + 1], texts[at + 2]];
  return quote.length <= LONGEST_QUOTE && namesSpeaker(speaker);
}

/** Leaves them out, the label too: the story tells what was said in its own words, or does without. Of seven such in our lessons none is the story's. */
export function dropLabelledQuotes(draft: StoryDraft): StoryDraft {
  const labels: number[] = [];
  for (let at = draft.texts.length - 1; at > 0; at -= 1) if (isLabel(draft, at)) labels.push(at);
  if (labels.length === 0) return draft;
  const judged = [...draft.judged];
  for (const label of labels)
    for (let at = label; at <= label + 2; at += 1)
      if (isStory(draft, at)) judged[at] = judge("other", "labelled-quote", LIKELY);
  return redraft(draft, judged);
}
