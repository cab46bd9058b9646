/** Sentences that nothing claimed where a story has its own: the model takes them for furniture, and a person should look. */
import { type Block, isOfBody, type Label, type Verdict } from "../../model.ts";
import { endsSentence } from "../sentence.ts";

/** A sentence amid the story is no label of a control when it is so long. UTF-16 units. */
const SENTENCE = 40;
/** Around the story it has so many words, most in small letters: "The council votes on Thursday." "Read in app." has fewer. */
const FEWEST_WORDS = 4;
const FEWEST_SMALL = 2;
const SMALL = /^\p{Ll}/u;
/** Pages call upon their readers, ask them, and speak of themselves: "Don't miss a story!". */
const CALLS = /[?!]|https?:|@|©/u;
const OPENING = /^["“„«]?\p{Lu}/u;

/** Thai and Lao write no stop. So long a text is no control's. UTF-16 units. */
const STOPLESS = /[\p{Script=Thai}\p{Script=Lao}]/u;

/** What stands around a story's first paragraph and below its last. */
const HEAD: ReadonlySet<Label> = new Set(["byline", "time", "paragraph"]);
const END: ReadonlySet<Label> = new Set(["signoff", "topics", "note"]);
/** Above a page's buttons, or its end, a note on who wrote it stands as often, and is longer: "Ada Moss is an engineer. She teaches in Harrow." */
const STOP_INSIDE = /[.!?]["”’»]?\s+\p{Lu}/u;
/** What may part the last sentence from the story above it, and how many of these. */
const BETWEEN: ReadonlySet<Label> = new Set(["promo", "related", "share", "advertisement"]);
const MOST_BETWEEN = 2;

function isPlainSentence(text: string): boolean {
  if (!endsSentence(text) || CALLS.test(text) || !OPENING.test(text)) return false;
  const words = text.split(" ");
  return words.length >= FEWEST_WORDS && words.filter((word) => SMALL.test(word)).length >= FEWEST_SMALL;
}

/** Whether the story's last paragraph stands right above a block, a call or two between. */
function isBelowStory(verdicts: readonly Verdict[], index: number): boolean {
  let at = index - 1;
  while (at >= index - MOST_BETWEEN && BETWEEN.has(verdicts[at]?.label ?? "furniture")) at -= 1;
  return isOfBody(verdicts[at]);
}

/**
 * Whether a block that nothing claimed is a sentence amid the story, right below the headline with byline, time or story below it, or right below
 * the story with its sign-off, its topics, a correction, buttons or nothing below it.
 * @param block the block
 * @param verdicts one for each block of the capture
 */
export function isLeftOver({ index, text }: Pick<Block, "index" | "text">, verdicts: readonly Verdict[]): boolean {
  const [above, below] = [verdicts[index - 1], verdicts[index + 1]];
  const isAmid = isOfBody(above) && isOfBody(below);
  if (isAmid && text.length >= SENTENCE && (endsSentence(text) || STOPLESS.test(text))) return true;
  if (!isPlainSentence(text)) return false;
  const isHead = above?.label === "headline" && below !== undefined && HEAD.has(below.label);
  const isLastSentence = (below === undefined || below.label === "share") && !STOP_INSIDE.test(text);
  const isEnd = (isLastSentence || END.has(below?.label ?? "furniture")) && isBelowStory(verdicts, index);
  return isHead || isEnd || isAmid;
}
