/**
 * Where a word ends, for the index and for queries alike. Pagefind parts words at spaces; writing that has none would be one
 * word a sentence, and "l’Iran" would not be found by "Iran". Runs in the browser too.
 */

/** Signs of writing without spaces between words. Each is a word of its own, and a word of such signs is a phrase. */
const LETTER = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]`;
/** With its marks; a mark, which is of the same script, begins none. */
const SIGN = String.raw`(?!\p{M})${LETTER}\p{M}*`;

/** Articles and particles that French, Italian and Catalan write in one with the word after them. */
const ELIDED =
  "l|d|j|m|n|s|t|c|qu|jusqu|lorsqu|puisqu|quoiqu|un|all|bell|com|dall|dell|dov|nell|quell|quest|sant|sull|tutt";

/** Marks a space that we put in. Pagefind keeps it in the text and leaves it out of words. */
const JOINER = "\u2060";

const AFTER_SIGN = new RegExp(`(${SIGN})(?=[^\\s\\p{M}])`, "gu");
const BEFORE_SIGN = new RegExp(`([\\p{L}\\p{N}]\\p{M}*)(?=${SIGN})`, "gu");
const ELISION = new RegExp(`(?<![\\p{L}\\p{N}])((?:${ELIDED})[’'])(?=\\p{L}{2})`, "giu");
const ONE_SIGN = new RegExp(`^\\P{L}*(?=\\p{L})${LETTER}\\P{L}*$`, "u");

/**
 * Puts a space, marked as ours, wherever a word ends without one.
 *
 * @param text Any text.
 * @returns The text; `joinWords` takes the spaces out again.
 */
export const separateWords = (text: string): string =>
  text
    .replaceAll(JOINER, "")
    .replace(AFTER_SIGN, `$1${JOINER} `)
    .replace(BEFORE_SIGN, `$1${JOINER} `)
    .replace(ELISION, `$1${JOINER} `);

/**
 * Takes the spaces of `separateWords` out again.
 *
 * @param text Text that it gave, or a part of it; other white space may have been folded.
 * @returns The text as it was, without word joiners of its own.
 */
export const joinWords = (text: string): string => text.replace(/\u2060\s?/g, "");

/**
 * Parts a text into the words that the index has for it.
 *
 * @param text A few words of a query.
 * @returns Its words; an elided article is one: "l’".
 */
export const listWords = (text: string): string[] =>
  separateWords(text)
    .replaceAll(JOINER, "")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Tells whether a word is a sign of writing without spaces. */
export const isSign = (word: string): boolean => ONE_SIGN.test(word);

/** Tells whether a word is an article or particle that stood in one with the word after it. */
export const isElided = (word: string): boolean => /[’']$/.test(word);
