import { codeAt } from "../../code-at.ts";
import { UNSPACED_SCRIPTS } from "../../lexicon/scripts.ts";

/** Characters of scripts that are written without spaces; two of them read like a word. */
const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`, "gu");
const CHARACTERS_A_WORD = 2;
const MAY_BE_UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
const FIRST_UNSPACED = 0x0e00;
const SPACE = 0x20;

/** Words between single spaces; -1 where a character may be of a script without them. */
function countSpaced(text: string): number {
  let words = 1;
  for (let i = 0; i < text.length; i += 1) {
    const code = codeAt(text, i);
    if (code === SPACE) words += 1;
    // Quotes and dashes stand between those scripts.
    else if (code >= FIRST_UNSPACED && (code < 0x2000 || code > 0x2fff)) return -1;
  }
  return words;
}

/**
 * Counts the words of a text.
 * @param text With single spaces.
 */
export function countWords(text: string): number {
  const spaced = countSpaced(text);
  if (spaced >= 0) return spaced;
  if (!MAY_BE_UNSPACED.test(text)) return text.split(" ").length;
  let characters = 0;
  const rest = text.replace(UNSPACED, () => {
    characters += 1;
    return " ";
  });
  const words = rest.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return words + Math.ceil(characters / CHARACTERS_A_WORD);
}
