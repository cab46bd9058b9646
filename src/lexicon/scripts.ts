/** The scripts that letters are told by; a file of languages/ names one of them. */
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

/** The scripts of Chinese, Japanese and Korean. */
export const EAST_ASIAN = String.raw`${HAN_AND_KANA}\p{Script=Hangul}`;

/** All that are written without spaces between words. */
export const UNSPACED_SCRIPTS = String.raw`${HAN_AND_KANA}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
