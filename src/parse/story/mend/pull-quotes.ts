/** Sentences that a page sets large beside the paragraph they are from: “I heard it before I saw it. It was whistling at me.” */
import { listEach } from "../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import { isStory, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { bareWords, isLong, mayHoldWords, takeSamples } from "./looks.ts";

/** What is set large is so long, weighed; UTF-16 units at most. A shorter sentence is said twice by chance. */
const SHORTEST = 25;
const LONGEST = 280;
/** The paragraph stands so near, with a picture or an advertisement between. Blocks. */
const FARTHEST = 3;
const ASKS = /[?？؟]["”»’]?$/u;
const asks = (text: string): boolean => ASKS.test(text.slice(-2));
/** Words that are left out part sentences, too: "screwed everybody ... They have all". */
const BETWEEN_SENTENCES = /(?<=[.!?…][”"»’]?)\s+/u;

/** Where a sentence of a paragraph, or what is quoted in it, may end: “… and so did the bus,” she said. */
const PARTS = /(?<=[.!?…,。！？][”"»’」』]?)\s*|(?<=[”"»’」』])[,.]?\s*/u;

/**
 * Leaves such sentences out of the story: each of them stands in one longer paragraph nearby, and they in none. A subhead that takes up a
 * speaker's words has no stop, a question may be asked twice. Of 17 such pages of the practice corpus 13 leave them out.
 */
export function dropPullQuotes(draft: StoryDraft): StoryDraft {
  const { texts, judged } = draft;
  // "We locked the doors, and we should not have locked the doors." / "With those words …": a story may open with what is told again.
  const first = judged.findIndex((_, at) => isStory(draft, at));
  const isSetLarge = (at: number): boolean => {
    const text = texts[at] ?? "";
    if (
      at === first ||
      judged[at]?.label !== "paragraph" ||
      !isStory(draft, at) ||
      judged[at + 1]?.label === "continuation"
    )
      return false;
    if (text.length > LONGEST || !isLong(text, SHORTEST) || !endsSentence(text) || asks(text)) return false;
    let sentences: readonly string[] | null = null;
    const samples = takeSamples(text);
    for (let near = at - FARTHEST; near <= at + FARTHEST; near += 1) {
      const other = texts[near] ?? "";
      if (other.length <= text.length || !isStory(draft, near) || !mayHoldWords(other, samples)) continue;
      sentences ??= text.split(BETWEEN_SENTENCES).map(bareWords);
      const words = bareWords(other);
      const parts = other.split(PARTS);
      const ends = new Set(listEach(parts, (_, i) => bareWords(parts.slice(0, i + 1).join(" ")).length));
      // “We will not leave this town.” is no part of “we will not leave this town, not now”.
      const endOf = (sentence: string): number => words.indexOf(sentence) + sentence.length;
      if (sentences.every((sentence) => words.includes(sentence) && ends.has(endOf(sentence)))) return true;
    }
    return false;
  };
  return redraft(
    draft,
    listEach(judged, (each, at) => (isSetLarge(at) ? judge("other", "pull-quote", LIKELY) : each)),
  );
}
