/** What parts the names of a byline, and what stands behind them: commas, bars, "and", a stop; two runs of Han. */
import { foldText, lexicon } from "../../../lexicon/index.ts";
import { FAMILY_JOINTS } from "../../../lexicon/person-names.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { joinsGivenName } from "../arabic-names.ts";
import { cutLabel } from "../credit/credit-label.ts";
import { hasGivenName } from "../given-names.ts";
import { isName } from "../names.ts";
import { readAgencyName } from "./roles.ts";

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

const SMALL = /\p{Ll}/u;
const PARTICLES: ReadonlySet<string> = new Set(lexicon.phrases.nameParticles);

/** "Josep I Vila", "Marco E Rossi": a letter in capitals among words that are not is short for a name. */
const isInitial = (word: string, piece: string): boolean =>
  word.length === 1 && word !== word.toLowerCase() && SMALL.test(piece);

/** "Hans von | und | zu Berg": with such a word no name ends. */
const endsInParticle = (before: readonly string[]): boolean => before.length > 1 && PARTICLES.has(before.at(-1) ?? "");

/** "Josep Puig | i | Cadafalch": one word behind that is no given name is the other half of the family's, where peoples join those so. */
function joinsFamily(before: readonly string[], behind: readonly string[], word: string): boolean {
  const [half = ""] = behind;
  if (behind.length !== 1 || before.length < 2 || !FAMILY_JOINTS.has(word)) return false;
  return isName(half, true) && !hasGivenName(half) && readAgencyName(half) === null;
}

/** Cuts at the words for "and" of the page's language; not inside a name of a script without spaces, and not inside a family's name. */
export function cutAtAnd(piece: string, and: ReadonlySet<string>): string[] {
  const words = piece.split(" ");
  const isAnd = (word = ""): boolean => and.has(foldText(word)) && !isInitial(word, piece);
  if (!words.some((word, i) => isAnd(word) || isJoined(words, i, and))) return piece === "" ? [] : [piece];
  const parts: string[][] = [[]];
  for (const [i, word] of words.entries()) {
    const part = parts.at(-1) ?? [];
    if (isAnd(word) && (words.length > 1 || word === "&")) {
      let next = i + 1;
      while (next < words.length && !isAnd(words[next])) next += 1;
      const behind = words.slice(i + 1, next);
      if (endsInParticle(part) || joinsFamily(part, behind, foldText(word))) part.push(word);
      else parts.push([]);
    } else if (isJoined(words, i, and)) parts.push([word.slice(1)]);
    else part.push(word);
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
