/** What a page says of its own beside the paper, in whatever words: "Wish to read more? Try our newsletter.", "Hören Sie auch unseren Podcast." */
import { lexicon } from "../../lexicon/index.ts";
import { oneOf } from "../../lexicon/phrases.ts";
import type { Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";

/** Such a line is no longer; a column on newsletters speaks of them at length. UTF-16 units. */
const LONGEST = 140;
const LIKELY = 0.85;
const THING = new RegExp(String.raw`(?<![\p{L}\p{N}])${oneOf("ownThings")}(?![\p{L}\p{N}])`, "iu");
/** “We thank all readers of our newsletter,” she said: of whom somebody else speaks, it is theirs. */
const QUOTES = /["“”„«»「」]/u;

/** Whether a short line speaks of a thing that a newsroom has for its readers. Most lines have none of the words, which are looked for first. */
function speaksOfOwn(text: string): boolean {
  if (text.length > LONGEST || QUOTES.test(text)) return false;
  const lower = text.toLowerCase();
  return lexicon.phrases.ownThings.some((words) => lower.includes(words)) && THING.test(text);
}

/** Finds them. */
export function findOwn({ blocks, verdicts }: Capture, found: readonly Verdict[]): Verdict[] {
  const labelled = new Set(found.map(({ block }) => block));
  return blocks
    .filter(({ index, text }) => !verdicts[index] && !labelled.has(index) && speaksOfOwn(text))
    .map(({ index }) => ({ block: index, label: "promo", rule: "furniture.own", confidence: LIKELY }));
}
