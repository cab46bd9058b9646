/** Characters of scripts that are written without spaces; two of them read like a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const CHARACTERS_A_WORD = 2;
const MAY_BE_UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;

function countIn(text: string): number {
  if (!MAY_BE_UNSPACED.test(text)) return text.split(" ").length;
  let characters = 0;
  const rest = text.replace(UNSPACED, () => {
    characters += 1;
    return " ";
  });
  const words = rest.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return words + Math.ceil(characters / CHARACTERS_A_WORD);
}

/**
 * Counts the words of a body.
 * @param texts Its pieces, spaces folded.
 */
export function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + countIn(text), 0);
}
