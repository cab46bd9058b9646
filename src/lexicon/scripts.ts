/** The scripts that letters are told by; a file of languages/ names one of them. */
import { codeAt } from "../code-at.ts";

export const SCRIPTS = [
  "latin",
  "greek",
  "cyrillic",
  "armenian",
  "hebrew",
  "arabic",
  "devanagari",
  "bengali",
  "gurmukhi",
  "gujarati",
  "odia",
  "tamil",
  "telugu",
  "kannada",
  "malayalam",
  "sinhala",
  "thai",
  "lao",
  "burmese",
  "georgian",
  "ethiopic",
  "khmer",
  "kana",
  "han",
  "hangul",
] as const;
export type Script = (typeof SCRIPTS)[number];

/*
 * Sets of scripts that many expressions ask for, each to stand within the brackets of a class. What a file alone asks for, or with other
 * scripts beside, it writes itself.
 */

/** Han and the syllables of Japanese. */
export const HAN_AND_KANA = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;

/** Codes from which on Han, kana and the half of a pair may stand; Thai has its own before them. */
const FIRST_HAN_OR_KANA = 0x2e80;
const THAI: readonly [number, number] = [0x0e00, 0x0e7f];

/** Whether a text may hold Han or kana; false is certain, and told of most texts without asking an expression. */
export function mayHoldHanOrKana(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (codeAt(text, at) >= FIRST_HAN_OR_KANA) return true;
  return false;
}

/** The same of Han, kana and Thai. */
export function mayHoldThai(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = codeAt(text, at);
    if (code >= FIRST_HAN_OR_KANA || (code >= THAI[0] && code <= THAI[1])) return true;
  }
  return false;
}

/** The scripts of Chinese, Japanese and Korean. */
export const EAST_ASIAN = String.raw`${HAN_AND_KANA}\p{Script=Hangul}`;

/** All that are written without spaces between words. */
export const UNSPACED_SCRIPTS = String.raw`${HAN_AND_KANA}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
