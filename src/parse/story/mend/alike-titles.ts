/** Titles that end with the same word, of which the model sees some: "मेष राशि" / "वृषभ राशि" / "मिथुन राशि", "Zone A collection" / "Zone B collection". */
import { listEach } from "../../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import { isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { STARTS_LOWER } from "./fragments.ts";

/** So many subheads end with a word that tells another. */
const FEWEST = 2;
/** UTF-16 units. */
const LONGEST = 40;

/** The last word of a line that may be such a title; empty where it is one word, or a sentence. */
function readEnd(text: string): string {
  const at = text.lastIndexOf(" ");
  return at < 0 || text.length > LONGEST || endsSentence(text) ? "" : text.slice(at + 1);
}

/** Takes a line for a subhead where others of the story end with its last word, and the sentence that the model takes for its rest for a paragraph. */
export function partAlikeTitles(draft: StoryDraft): StoryDraft {
  const { texts, judged } = draft;
  const ends = new Map<string, number>();
  for (const [at, { label }] of judged.entries()) {
    const end = label === "subhead" && isStory(draft, at) ? readEnd(texts[at] ?? "") : "";
    if (end !== "") ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  const isTitle = (at: number): boolean =>
    judged[at]?.label === "paragraph" &&
    judged[at + 1]?.label === "continuation" &&
    isStory(draft, at) &&
    isStory(draft, at + 1) &&
    // "Best Buy" / "currently lists cards of four makers.": a link opens its sentence.
    !STARTS_LOWER.test(texts[at + 1] ?? "") &&
    endsSentence(texts[at + 1] ?? "") &&
    (ends.get(readEnd(texts[at] ?? "")) ?? 0) >= FEWEST;
  if (ends.size === 0 || !judged.some((_, at) => isTitle(at))) return draft;
  return redraft(
    draft,
    listEach(judged, (each, at): Judgement => {
      if (isTitle(at)) return judge("subhead", "alike-title", LIKELY);
      return isTitle(at - 1) ? judge("paragraph", "alike-title", LIKELY) : each;
    }),
  );
}
