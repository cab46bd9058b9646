/** Links of a sentence that were left out of it: "… available to rent on" / "Google Play" / "and" / "YouTube" / "." */
import { endsSentence } from "../../sentence.ts";
import { type Judgement, LIKELY, type StoryDraft } from "./draft.ts";
import { ENDS_WAITING, findBefore, STARTS_CLOSING } from "./fragments.ts";

/** Behind a comma stands neither a stop nor another comma. */
const ENDS_IN_COMMA = /[,،，、]$/u;
/** UTF-16 units. */
const LONGEST_LINK = 48;

/** Where a sentence waits for a word and its next part begins with a stop or a comma, what stands between them is the sentence's. */
export function fillGaps(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const judged: Judgement[] = [...draft.judged];
  const mended: StoryDraft = { ...draft, judged };
  const mayBeLink = (at: number): boolean => {
    const text = texts[at] ?? "";
    return given[at] === undefined && text.length <= LONGEST_LINK && !endsSentence(text);
  };
  for (const [at, each] of draft.judged.entries()) {
    if (each.label !== "continuation" || !STARTS_CLOSING.test(texts[at] ?? "")) continue;
    const before = findBefore(mended, at);
    const end = texts[before] ?? "";
    if (before < 0 || !(ENDS_WAITING.test(end) || ENDS_IN_COMMA.test(end))) continue;
    const between = Array.from({ length: at - before - 1 }, (_, n) => before + 1 + n);
    if (!between.every(mayBeLink)) continue;
    for (const link of between) judged[link] = { label: "continuation", by: "open-sentence", confidence: LIKELY };
  }
  return mended;
}
