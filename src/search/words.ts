/**
 * Where a word ends, for the index and for queries alike. Pagefind parts words at spaces; writing that has none would be one
 * word a sentence, and "l’Iran" would not be found by "Iran". Runs in the browser too.
 */
import elided from "./elided.json" with { type: "json" };
import { dropMarks, markPlain, printLetters } from "./letters.ts";

/** Signs of writing without spaces between words, those of UNSPACED_SCRIPTS, written short for the browser. Each is a word of its own, and a word of such signs is a phrase. */
const LETTER = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]`;
/** With its marks; a mark, which is of the same script, begins none. */
const SIGN = String.raw`(?!\p{M})${LETTER}\p{M}*`;

/** Typewriters had one sign for all, and who types a name of a newspaper has another than it printed. */
const APOSTROPHE = "['’‘´`]";

/** Marks a space that we put in. Pagefind keeps it in the text and leaves it out of words. */
const JOINER = "\u2060";

const AFTER_SIGN = new RegExp(`${SIGN}(?=[^\\s\\p{M}])`, "gu");
const BEFORE_SIGN = new RegExp(`[\\p{L}\\p{N}]\\p{M}*(?=${SIGN})`, "gu");
/** "l’Iran", "O’Brien": what French, Italian, Catalan and names write in one with the word after it. Looked for from its apostrophe on: those are few. */
const ELISION = new RegExp(`${APOSTROPHE}(?<=(?<![\\p{L}\\p{N}])(?:${elided})${APOSTROPHE})(?=\\p{L}{2})`, "giu");
const ONE_ELIDED = new RegExp(`^\\P{L}*(?:${elided})${APOSTROPHE}$`, "iu");
/** "Nuñez-O’Brien": Pagefind knows the parts of a compound, but not of one with an apostrophe. */
const BY_HYPHEN = new RegExp(`-(?=\\p{L}+${APOSTROPHE}\\p{L})`, "gu");
/** "US$14,000", "£10-£20m": the index would know neither as "14,000" or "20m". */
const BEFORE_SUM = /[\p{L}\p{N}]\p{M}*[\p{Pd}/]?(?=\p{Sc}\p{N})/gu;
/** "5€/Monat", "100€-Schein". */
const BEHIND_SUM = /(?<=\p{N})\p{Sc}[\p{Pd}/](?=[\p{L}\p{N}])/gu;
/** In this order: each finds what the ones before have left. */
const WORD_ENDS = [AFTER_SIGN, BEFORE_SIGN, BY_HYPHEN, ELISION, BEFORE_SUM, BEHIND_SUM];
const ONE_SUM = /^\p{Sc}\p{N}/u;
const ONE_SIGN = new RegExp(`^\\P{L}*(?=\\p{L})${LETTER}\\P{L}*$`, "u");

const partWords = (text: string): string =>
  WORD_ENDS.reduce((parted, end) => parted.replace(end, `$&${JOINER} `), dropMarks(text).replaceAll(JOINER, ""));

/**
 * Puts a space, marked as ours, wherever a word ends without one, and plain letters, marked, in the place of "ß" and its like.
 *
 * @param text Any text.
 * @returns The text; `joinWords` makes it what it was.
 */
export const separateWords = (text: string): string => markPlain(partWords(text));

/**
 * Takes back what `separateWords` did.
 *
 * @param text Text that it gave, or a part of it; other white space may have been folded.
 * @returns The text as it was, without word joiners and marks of its own.
 */
export const joinWords = (text: string): string => printLetters(text.replace(/\u2060\s?/g, ""));

/**
 * Parts a text into the words that the index has for it.
 *
 * @param text A few words of a query.
 * @returns Its words; an elided article is one: "l’".
 */
export const listWords = (text: string): string[] =>
  partWords(text)
    .split(/\u2060?\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Tells whether a word is a sign of writing without spaces. */
export const isSign = (word: string): boolean => ONE_SIGN.test(word);

/** Tells whether a word is an amount behind the sign of its currency. */
export const isSum = (word: string): boolean => ONE_SUM.test(word);

/** Tells whether a word is an article or particle that stood in one with the word after it. */
export const isElided = (word: string): boolean => ONE_ELIDED.test(word);
