/** Papers' names of scripts without spaces, told by how they end: "北岬日報". */
import { languageForms, lexicon } from "../../../lexicon/index.ts";

/** "國際日報" has as many letters before its end, and a paper's own name no more. UTF-16 units. */
const SHORTEST_OWN = 2;
const LONGEST_OWN = 8;
const NOT_OWN: ReadonlySet<string> = new Set(lexicon.phrases.notPaperOwn);
const LETTERS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u;

/**
 * Whether a line is a paper's name by its end.
 * @param text the line
 * @param language what the page is written in: "新聞" ends papers' names in Japanese, and sections' in Chinese, "國際新聞"
 */
export function isSpacelessPaper(text: string, language: string): boolean {
  const end = languageForms(language).paperEnds.find((word) => text.endsWith(word)) ?? "";
  const own = text.length - end.length;
  if (end === "" || own < SHORTEST_OWN || own > LONGEST_OWN || !LETTERS.test(text)) return false;
  return !NOT_OWN.has(text.slice(0, own));
}
