/** Lines that head what stands below them, though a label such as "Read more" stands above: a counted entry, and words that the paragraph quotes. */
import { endsSentence } from "../../sentence.ts";
import { isStory, type StoryDraft } from "./draft.ts";
import { bareWords, COUNTED, mayHoldWords, takeSamples } from "./looks.ts";

/** So far off the line with the number before or after is looked for. Blocks. */
const FARTHEST = 24;

const countOf = ({ texts }: StoryDraft, at: number): number => Number(COUNTED.exec(texts[at] ?? "")?.[1] ?? Number.NaN);

/** Whether a sentence of the story stands right below a line. */
const isAboveSentence = (draft: StoryDraft, at: number): boolean =>
  isStory(draft, at + 1) && endsSentence(draft.texts[at + 1] ?? "");

/**
 * "READ MORE: So often …" / "3. The television" / "Damp creeps in at the edge.": an entry of the story, the one before or after which has its
 * paragraph, too. Titles under "Most read" are counted, and none has a paragraph.
 */
export function headsEntry(draft: StoryDraft, at: number): boolean {
  const count = countOf(draft, at);
  if (Number.isNaN(count) || !isAboveSentence(draft, at)) return false;
  for (let step = 2; step <= FARTHEST; step += 1)
    for (const [place, number] of [
      [at - step, count - 1],
      [at + step, count + 1],
    ] as const)
      if (countOf(draft, place) === number && isAboveSentence(draft, place)) return true;
  return false;
}

/** UTF-16 units, and words. */
const SHORTEST_QUOTED = 12;
const FEWEST_WORDS = 3;

/** "« L’eau montait »" / "Le patron est resté. « L’eau montait, on a compté », dit-il.": a line whose words all come again, in a row, right below. */
export function isQuotedBelow({ texts, given }: StoryDraft, at: number): boolean {
  const text = texts[at] ?? "";
  const below = texts[at + 1] ?? "";
  if (text.length < SHORTEST_QUOTED || below.length <= text.length || given[at + 1] !== undefined) return false;
  if (!mayHoldWords(below, takeSamples(text))) return false;
  const words = bareWords(text);
  return words.trim().split(" ").length >= FEWEST_WORDS && bareWords(below).includes(words);
}
