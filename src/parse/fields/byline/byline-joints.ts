/** What parts the names of a byline, and what stands behind them: commas, bars, "and", a stop; two runs of Han. */
import { foldText } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { joinsGivenName } from "../arabic-names.ts";
import { cutLabel } from "../credit/credit-label.ts";

/** Between names. */
const COMMA = /(?:(?<!\s)\s+)?[,;&+、，；]\s*/u;
/** Between names, or between a name and its outlet, date or section; "海伦·麦金托什" is one foreign name in Han. */
const BAR = /(?:(?<!\s)\s+)?(?:[|•/]|(?<!\p{Script=Han})·|·(?!\p{Script=Han}))\s*|(?<!\s)\s+[-–—]\s+/u;
/** What parts names, and what stands between a name and what belongs to it: signs without which nothing is cut. */
const COMMA_HINT = /[,;&+、，；]/u;
const BAR_HINT = /[|•·/]|\s[-–—]\s/u;

/** Cuts a byline at its bars, bullets and dashes. */
export const cutAtBars = (text: string): readonly string[] => (BAR_HINT.test(text) ? text.split(BAR) : [text]);

/** Cuts what stands between two bars at its commas. */
export const cutAtCommas = (segment: string): readonly string[] =>
  COMMA_HINT.test(segment) ? segment.split(COMMA) : [segment];

/** Whether a byline ends with a sign or word that more names follow: "Stella Kim and". */
export function endsOpen(text: string, and: ReadonlySet<string>): boolean {
  const last = foldText(text.split(/\s+/).at(-1) ?? "");
  return and.has(last) || /[,&]$/.test(text);
}

/** Hebrew and Arabic write "and" as the first letter of the word after it: a first and a last name stand before and after that. */
function isJoined(words: readonly string[], at: number, and: ReadonlySet<string>): boolean {
  const word = words[at] ?? "";
  if (at < 2 || at >= words.length - 1 || word.length < 3 || !and.has(word.charAt(0))) return false;
  return /^[א-ת]/.test(word) || joinsGivenName(word);
}

/** Cuts at the words for "and" of the page's language; not inside a name of a script without spaces. */
export function cutAtAnd(piece: string, and: ReadonlySet<string>): string[] {
  const words = piece.split(" ");
  if (!words.some((word, i) => and.has(foldText(word)) || isJoined(words, i, and))) return piece === "" ? [] : [piece];
  const parts: string[][] = [[]];
  for (const [i, word] of words.entries()) {
    if (and.has(foldText(word)) && (words.length > 1 || word === "&")) parts.push([]);
    else if (isJoined(words, i, and)) parts.push([word.slice(1)]);
    else parts.at(-1)?.push(word);
  }
  return parts.map((part) => part.join(" ")).filter((part) => part !== "");
}

/** A stop, and the next sentence. */
const STOP = /(?<=\p{Ll})\.\s+(?=\p{Lu})/u;

/** "Imogen Harrow. Photographs by Tomas Beran" → "Imogen Harrow": behind a stop stands who took the pictures. */
export function cutPictures(text: string): string {
  const at = text.includes(". ") ? text.search(STOP) : -1;
  return at > 0 && cutLabel(text.slice(at + 1).trimStart()) !== null ? text.slice(0, at) : text;
}

/** "蔡慧敏 报道": what a person did. */
const REPORTED = new RegExp(String.raw`(?<=\p{Script=Han})\s+${oneOf("reportedRanks")}?${oneOf("reported")}$`, "u");
/** "郭凱盈 黎展鵬": Chinese writes a person's name without a space; two runs of Han are two people, where none is as short as a city. */
const SPACED_HAN = /^\s*\p{Script=Han}{3,4}(?:\s+\p{Script=Han}{3,4}){1,3}\s*$/u;

/** Parts the names of a Chinese byline that a space alone stands between. */
export function partSpacedHan(text: string): string {
  const names = text.trim().replace(REPORTED, "");
  return SPACED_HAN.test(names) ? names.replace(/\s+/g, "、") : names;
}
