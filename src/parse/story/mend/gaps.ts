/** Links of a sentence that were left out of it: "… available to rent on" / "Google Play" / "and" / "YouTube" / "." */

import { listEach } from "../../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import { isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { endsInComma, endsWaiting, findBefore, isOnlySigns, LONGEST_LINK, PROSE, startsClosing } from "./fragments.ts";
import { ITEM } from "./open-ends.ts";

/** So far up a sentence's own words are looked for. Blocks. */
const FARTHEST_WORDS = 16;

/** Whether what ends with a block is a sentence, and no list of links with commas between them. */
function isOfProse({ texts }: StoryDraft, judged: readonly Judgement[], at: number): boolean {
  for (let from = at; from >= 0 && at - from < FARTHEST_WORDS; from -= 1) {
    const text = texts[from] ?? "";
    if (PROSE.test(text)) return !endsSentence(text);
    if (judged[from]?.label !== "continuation" || endsSentence(text)) return false;
  }
  return false;
}

/** Where a sentence waits for a word and its next part begins with a stop or a comma, what stands between them is the sentence's. */
export function fillGaps(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const judged: Judgement[] = [...draft.judged];
  const mended: StoryDraft = redraft(draft, judged);
  const mayBeLink = (at: number): boolean => {
    const text = texts[at] ?? "";
    return given[at] === undefined && text.length <= LONGEST_LINK && !endsSentence(text) && !ITEM.test(text);
  };
  for (const [at, each] of draft.judged.entries()) {
    if (each.label !== "continuation" || !startsClosing(texts[at] ?? "")) continue;
    const before = findBefore(mended, at);
    const end = texts[before] ?? "";
    if (before < 0 || !(endsWaiting(end) || endsInComma(end))) continue;
    const between = Array.from({ length: at - before - 1 }, (_, n) => before + 1 + n);
    if (!between.every(mayBeLink) || !isOfProse(mended, judged, before)) continue;
    for (const link of between) judged[link] = judge("continuation", "open-sentence", LIKELY);
  }
  return mended;
}

/** "Read our" / "privacy notice" / ".": a stop alone below furniture is the furniture's, where no sentence of the story waits for it. */
export function dropLoneStops(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const judged = listEach(draft.judged, (each, at): Judgement => {
    const text = texts[at] ?? "";
    if (!startsClosing(text) || !isOnlySigns(text) || !isStory(draft, at) || given[at - 1] === undefined) return each;
    const before = findBefore(draft, at);
    const isWaiting = before >= 0 && !endsSentence(texts[before] ?? "");
    return isWaiting ? each : judge("other", "lone-stop", LIKELY);
  });
  return redraft(draft, judged);
}
