/** What of a capture is the story's by its length alone. */
import { endsSentence } from "../../sentence.ts";

/** Prose is so long, or as long as the second and a sentence: Trove's line of newspaper, day, page and headline is shorter. UTF-16 units. */
const PROSE = 200;
const SENTENCE = 60;

/** Whether a text is a paragraph by its length. */
export const isProse = (text: string): boolean =>
  text.length >= PROSE || (text.length >= SENTENCE && endsSentence(text));
