/** Lines in which a page offers its readers what the newsroom has beside its stories, in whatever words: "Wish to read more? Try our newsletter." */
import { lexicon } from "../../lexicon/index.ts";
import { oneOf, WORD_END, WORD_START } from "../../lexicon/phrases.ts";
import type { Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { isTopHeadline } from "./top-line.ts";

/** Such a line is no longer; a column on newsletters speaks of them at length. UTF-16 units. */
const LONGEST = 140;
const LIKELY = 0.85;
const THING = new RegExp(`${WORD_START}${oneOf("ownThings")}${WORD_END}`, "iu");
/** "our", "unser", "notre": what opens the name of such a thing. */
const OWNER = new RegExp(
  `${WORD_START}(?:${[...new Set(lexicon.phrases.ownThings.map((words) => words.split(" ")[0]))].join("|")})${WORD_END}`,
  "iu",
);
/** “We thank all readers of our newsletter,” she said: the newsletter is that of whoever is quoted. */
const QUOTES = /["“”„«»「」]/u;
const QUESTION = /[?？]$/u;

/** Whether a short line speaks of a thing that a newsroom has for its readers. Most lines have none of the words, which are looked for first. */
function speaksOfOwn(text: string): boolean {
  if (text.length > LONGEST || QUOTES.test(text)) return false;
  const lower = text.toLowerCase();
  return lexicon.phrases.ownThings.some((words) => lower.includes(words)) && THING.test(text);
}

/**
 * Whether the story itself says "we": below an interview's question, "How did it begin?" / "We launched our app in 2019.", or amid paragraphs of
 * somebody's own, "We sold our boat to pay for it."
 */
function isSaidInStory({ blocks, judged }: Capture, at: number): boolean {
  if (judged[at - 1]?.label === "paragraph" && QUESTION.test(blocks[at - 1]?.text ?? "")) return true;
  return blocks.some(
    ({ index, text }) =>
      judged[index]?.label === "paragraph" && !QUOTES.test(text) && OWNER.test(text) && !speaksOfOwn(text),
  );
}

/**
 * Finds them. No headline is one, "How our app found a ferry", nor what is said in a story.
 * @param found what other rules of the pass have labelled
 */
export function findOwn(capture: Capture, found: readonly Verdict[]): Verdict[] {
  const { blocks, verdicts } = capture;
  const labelled = new Set(found.map(({ block }) => block));
  return blocks
    .filter(({ index, text }) => !verdicts[index] && !labelled.has(index) && speaksOfOwn(text))
    .filter(({ index }) => !isTopHeadline(capture, index, true) && !isSaidInStory(capture, index))
    .map(({ index }) => ({ block: index, label: "promo", rule: "furniture.own", confidence: LIKELY }));
}
