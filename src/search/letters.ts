/**
 * Letters that Pagefind takes for others than a reader without them types: it knows "ä" as "a", which Unicode takes apart, but not "ß"
 * as "ss". The index is given the plain letters, with a mark by which the page has the printed ones again. Runs in the browser too.
 */

/** Mark a letter as standing for another. Pagefind keeps them in the text and leaves them out of words; no text has them but mathematics. */
const MARK = "\u2061";
const OTHER_MARK = "\u2062";

/** A letter and what is typed for it, which is marked behind its first. */
const markPairs = (pairs: string, mark: string): (readonly [printed: string, plain: string])[] =>
  pairs.split(" ").map((pair) => [pair.slice(0, 1), pair.slice(1, 2) + mark + pair.slice(2)]);

/** Two letters before one: "o" and a mark begin "œ", too. */
const PAIRS = [
  ...markPairs("ßss ẞSS æae ÆAe œoe ŒOe þth ÞTh øo ØO łl ŁL đd ĐD ħh ĦH ıi", MARK),
  ...markPairs("ðd ÐD", OTHER_MARK),
];
const PLAIN = new Map(PAIRS);
const PRINTED = new Map(PAIRS.map(([printed, plain]) => [plain, printed]));

const MARKS = new RegExp(`[${MARK}${OTHER_MARK}]`, "g");
const LETTERS = new RegExp([...PLAIN.keys()].join("|"), "g");
const MARKED = new RegExp([...PRINTED.keys()].join("|"), "g");

/** Takes marks out of a text. */
export const dropMarks = (text: string): string => text.replace(MARKS, "");

/**
 * Writes plain letters, marked, for those that are not.
 *
 * @param text A text without marks.
 * @returns The text; `printLetters` makes it what it was.
 */
export const markPlain = (text: string): string => text.replace(LETTERS, (letter) => PLAIN.get(letter) ?? letter);

/** Takes marked letters for those that they stand for. */
export const printLetters = (text: string): string => text.replace(MARKED, (plain) => PRINTED.get(plain) ?? plain);

/** Writes plain letters as they are typed. */
export const typePlain = (text: string): string => dropMarks(markPlain(text));
