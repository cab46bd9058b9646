/** Without a standfirst: the sentence that the page repeats as alt text and caption, where it sums the story up. */
import { languageForms } from "../../lexicon/index.ts";
import type { FieldContext, Found } from "./context.ts";

/** Shortest sentence that sums a story up. UTF-16 units. */
const SHORTEST = 36;
const LIKELY = 0.7;

/**
 * The first sentence; behind a stop within the first units ("Mr. Lindqvist said …") none ends. A caption says first who stands where, and may tell the
 * story then: "Divers searching the wreck on Friday. Officials said it carried no lights."
 */
const FIRST_SENTENCE = /^.{20}[^.!?…]*[.!?…](?=\s+["“‘]?\p{Lu})/u;

/**
 * Finds it. A sentence sums up when it speaks of what is said, moves or may be, in the words that its language has for it, and not of who stands where.
 * @param context the capture, with its story known
 * @param start the first block that may be it
 */
export function findRepeatedSentence(context: FieldContext, start: number): Found<string> | null {
  const { summing, picture } = languageForms(context.language);
  const split = (text: string): string[] => text.toLowerCase().split(/[\s,.;:()]+/);
  for (let i = start; i < context.bodyStart; i += 1) {
    const { text, sentence } = context.glance(i);
    if (!sentence || text.length < SHORTEST || text !== context.texts[i + 1] || context.isBody(i)) continue;
    const opening = split(FIRST_SENTENCE.exec(text)?.[0] ?? text);
    if (opening.some((word) => summing.has(word)) && !split(text).some((word) => picture.has(word)))
      return { value: text, blocks: [i, i + 1], rule: "standfirst.repeated", confidence: LIKELY };
  }
  return null;
}
