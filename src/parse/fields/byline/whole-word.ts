/** Words and names that stand in a text as wholes. */
import { isLetter, kindAt } from "../../../lexicon/codes.ts";

/** Whether a text holds a word or a name as it is printed, with no letter before or behind it. */
export function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (!isLetter(kindAt(text, at - 1)) && !isLetter(kindAt(text, at + word.length))) return true;
  return false;
}
