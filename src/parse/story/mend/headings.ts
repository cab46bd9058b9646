/** Lines that head what stands below them, though a label such as "Read more" stands above: a counted entry, and words that the paragraph quotes. */
import { isMarked, markCodes } from "../../../lexicon/codes.ts";
import { readCount } from "../../counted-lines.ts";
import { endsSentence } from "../../sentence.ts";
import { isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { STARTS_UPPER } from "./fragments.ts";
import { bareWords, mayHoldWords, takeSamples } from "./looks.ts";

/** So far off the line with the number before or after is looked for. Blocks. */
const FARTHEST = 24;

/** Whether a sentence of the story stands right below a line. */
const isAboveSentence = (draft: StoryDraft, at: number): boolean =>
  isStory(draft, at + 1) && endsSentence(draft.texts[at + 1] ?? "");

/**
 * "READ MORE: So often …" / "3. The television" / "Damp creeps in at the edge.": an entry of the story, the one before or after which has its
 * paragraph, too. Titles under "Most read" are counted, and none has a paragraph.
 */
export function headsEntry(draft: StoryDraft, at: number): boolean {
  const count = readCount(draft.texts[at]);
  if (Number.isNaN(count) || !isAboveSentence(draft, at)) return false;
  for (let step = 2; step <= FARTHEST; step += 1)
    for (const [place, number] of [
      [at - step, count - 1],
      [at + step, count + 1],
    ] as const)
      if (readCount(draft.texts[place]) === number && isAboveSentence(draft, place)) return true;
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

/** "« Il m’a appris à tenir ma fourchette »", "‘Let them breathe’": words in quotes from first to last, with no stop; what is set large is longer. */
const IN_QUOTES =
  /^(?:“[^”.!?]{8,48}”|‘[^’.!?]{8,48}’|«\s?[^».!?]{8,48}»|„[^“”.!?]{8,48}[“”]|"[^".!?]{8,48}"|”[^”.!?]{8,48}”)$/u;
const QUOTES = markCodes('“‘«„"”');
const LONGEST_IN_QUOTES = 52;
/** So far below such a line somebody says its words. Blocks of the story. */
const FARTHEST_SAID = 6;

/** Whether the words of a line are said in the story below it. */
function isSaidBelow(draft: StoryDraft, at: number): boolean {
  const words = bareWords(draft.texts[at] ?? "").trim();
  let left = FARTHEST_SAID;
  for (let below = at + 1; below < draft.texts.length && left > 0; below += 1) {
    if (!isStory(draft, below)) continue;
    left -= 1;
    if (bareWords(draft.texts[below] ?? "").includes(words)) return true;
  }
  return false;
}

/** A line in quotes whose words are said below it heads what stands between; the paragraph right below begins anew. */
export function keepQuotedSubheads(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  let judged: Judgement[] | null = null;
  for (const [at, text] of texts.entries()) {
    if (text.length > LONGEST_IN_QUOTES || !isMarked(QUOTES, text, 0) || !IN_QUOTES.test(text)) continue;
    const isLine = given[at] === undefined && draft.judged[at]?.label !== "headline" && isStory(draft, at + 1);
    const isBelowSentence = at > 0 && (!isStory(draft, at - 1) || endsSentence(texts[at - 1] ?? ""));
    if (!isLine || !isBelowSentence || !isSaidBelow(draft, at)) continue;
    judged ??= [...draft.judged];
    judged[at] = judge("subhead", "quoted-subhead", LIKELY);
    if (judged[at + 1]?.label === "continuation" && STARTS_UPPER.test(texts[at + 1] ?? ""))
      judged[at + 1] = judge("paragraph", "quoted-subhead", LIKELY);
  }
  return judged === null ? draft : redraft(draft, judged);
}
