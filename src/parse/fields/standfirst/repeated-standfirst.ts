/** Without a standfirst: the sentence that the page repeats as alt text and caption, where it sums the story up. */
import { languageForms } from "../../../lexicon/index.ts";
import { endsSentence } from "../../sentence.ts";
import type { FieldContext, Found } from "../context.ts";
import { SHORTEST } from "./standfirst-looks.ts";

const LIKELY = 0.7;

/** Where a sentence may end and another begin. */
const BETWEEN = /[.!?…]["”’»]?\s+["“‘«„¿¡]?(?=[\p{Lu}\p{N}])/gu;
/** Behind these it does not: "Mr.", "Lt. Col.", "St.", "Anna B.", "U.S."; a sentence that ends with such a word is read on, which does no harm. */
const SHORT_WORD = /(?:^|[^\p{L}])\p{Lu}\p{L}{0,2}$/u;

/**
 * Cuts the first sentence off. A caption says first who stands where, and may tell the story then: "Divers searching the wreck on Friday. Officials
 * said it carried no lights."
 */
const cutFirstSentence = (text: string): string => {
  for (const { index } of text.matchAll(BETWEEN)) {
    const sentence = text.slice(0, index);
    if (index >= SHORTEST_SENTENCE && !SHORT_WORD.test(sentence.slice(-LONGEST_SHORT))) return sentence;
  }
  return text;
};
/** So much of a text's end holds a short word and what stands before it. UTF-16 units. */
const LONGEST_SHORT = 5;
/** No sentence is so short that says who stands where: "Prof. Lindqvist said …". UTF-16 units. */
const SHORTEST_SENTENCE = 20;

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
    // "… since 1951.—White Star": behind it stands who took the picture.
    if (!sentence || text.length < SHORTEST || text !== context.texts[i + 1] || !endsSentence(text)) continue;
    if (context.isBody(i)) continue;
    const words = split(text);
    const sumsUp = (some: readonly string[]): boolean => some.some((word) => summing.has(word));
    if (!sumsUp(words) || words.some((word) => picture.has(word))) continue;
    const opening = cutFirstSentence(text);
    if (opening === text || sumsUp(split(opening)))
      return { value: text, blocks: [i, i + 1], rule: "standfirst.repeated", confidence: LIKELY };
  }
  return null;
}
