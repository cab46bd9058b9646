/**
 * Letters that Pagefind takes for others than a reader without them types: it knows "ä" as "a", which Unicode takes apart, but not "ß"
 * as "ss". The index is given the plain letters, with a mark by which the page has the printed ones again. Runs in the browser too.
 */

/** Mark a letter as standing for another. Pagefind keeps them in the text and leaves them out of words; no text has them but mathematics. */
const MARK = "\u2061";
const OTHER_MARK = "\u2062";

const PLAIN: Readonly<Record<string, string>> = {
  ß: `s${MARK}s`,
  ẞ: `S${MARK}S`,
  æ: `a${MARK}e`,
  Æ: `A${MARK}e`,
  œ: `o${MARK}e`,
  Œ: `O${MARK}e`,
  þ: `t${MARK}h`,
  Þ: `T${MARK}h`,
  ø: `o${MARK}`,
  Ø: `O${MARK}`,
  ł: `l${MARK}`,
  Ł: `L${MARK}`,
  đ: `d${MARK}`,
  Đ: `D${MARK}`,
  ð: `d${OTHER_MARK}`,
  Ð: `D${OTHER_MARK}`,
  ħ: `h${MARK}`,
  Ħ: `H${MARK}`,
  ı: `i${MARK}`,
};
const PRINTED = new Map(Object.entries(PLAIN).map(([letter, plain]) => [plain, letter]));

const MARKS = new RegExp(`[${MARK}${OTHER_MARK}]`, "g");
const LETTERS = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "g");
/** Two plain letters before one: "o" and a mark begin "œ", too. */
const MARKED = new RegExp([...PRINTED.keys()].sort((a, b) => b.length - a.length).join("|"), "g");

/** Takes marks out of a text. */
export const dropMarks = (text: string): string => text.replace(MARKS, "");

/**
 * Writes plain letters, marked, for those that are not.
 *
 * @param text A text without marks.
 * @returns The text; `printLetters` makes it what it was.
 */
export const markPlain = (text: string): string => text.replace(LETTERS, (letter) => PLAIN[letter] ?? letter);

/** Takes marked letters for those that they stand for. */
export const printLetters = (text: string): string => text.replace(MARKED, (plain) => PRINTED.get(plain) ?? plain);

/** Writes plain letters as they are typed. */
export const typePlain = (text: string): string => dropMarks(markPlain(text));
