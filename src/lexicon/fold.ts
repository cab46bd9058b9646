/** How texts are compared: case, quotes, dashes, width and spacing aside. Used on the lexicon's forms and on blocks. */
import { codeAt } from "../code-at.ts";
import { LAST_ASCII } from "./codes.ts";

const DIGITS = /[0-9]+(?:[.,][0-9]+)*/g;

/** Quotes, dashes and spaces that most texts hold, with what they fold to. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["\u2018", "'"],
  ["\u2019", "'"],
  ["\u201a", "'"],
  ["\u201b", "'"],
  ["\u2032", "'"],
  ["\u00b4", "'"],
  ["\u201c", '"'],
  ["\u201d", '"'],
  ["\u201e", '"'],
  ["\u201f", '"'],
  ["\u2033", '"'],
  ["\u00ab", '"'],
  ["\u00bb", '"'],
  ["\u2010", "-"],
  ["\u2011", "-"],
  ["\u2012", "-"],
  ["\u2013", "-"],
  ["\u2014", "-"],
  ["\u2015", "-"],
  ["\u2212", "-"],
  ["\u00a0", " "],
  ["\u2026", "..."],
  ["\t", " "],
]);
const SIGN = /[\u2018-\u201f\u2032\u2033\u00b4\u00ab\u00bb\u2010-\u2015\u2212\u00a0\u2026\t]/g;

/** What neither ASCII, the table above, nor the letters that are their own compatibility form cover: it takes Unicode's tables. */
const BEYOND_TABLE =
  /[^\x20-\x7e\u00a0\u00ab\u00b4\u00bb\u00c0-\u012f\u0131\u0386-\u058f\u2010-\u2015\u2018-\u201f\u2026\u2032\u2033\u2212\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3\t]/;

/** Short texts come again and again: labels, names, the words of both. Those that take more than lower case are kept, up to a bound. */
const FOLDED = new Map<string, string>();
const LONGEST_KEPT = 48;
const MOST_KEPT = 8192;

/**
 * Folds a text for comparison: lower case, compatibility forms, plain quotes and dashes, single spaces.
 * @param text any text
 * @returns the folded text; its length may differ from the text's
 */
export function foldText(text: string): string {
  if (isPlain(text)) return foldAscii(text);
  if (text.length > LONGEST_KEPT) return fold(text);
  const kept = FOLDED.get(text);
  if (kept !== undefined) return kept;
  if (FOLDED.size >= MOST_KEPT) FOLDED.clear();
  const folded = fold(text);
  FOLDED.set(text, folded);
  return folded;
}

const SPACE = 0x20;

/** Whether a text is of ASCII's letters, digits, signs and spaces: then its lower case is its folded form. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = codeAt(text, i);
    if (code < SPACE || code >= LAST_ASCII) return false;
  }
  return true;
}

/**
 * Folds a text of ASCII's letters, digits, signs and spaces.
 * @param text without any other character
 */
export function foldAscii(text: string): string {
  const folded = text.toLowerCase();
  return text.startsWith(" ") || text.endsWith(" ") ? folded.trim() : folded;
}

function fold(text: string): string {
  const known = !BEYOND_TABLE.test(text);
  const signed = (known ? text : text.normalize("NFKC")).toLowerCase().replace(SIGN, (sign) => SIGNS.get(sign) ?? sign);
  if (known) return signed.includes("  ") ? signed.replace(/ +/g, " ").trim() : signed.trim();
  return signed
    .replace(/(?:[\u200b-\u200f\u2060\ufeff\u00ad]|\u0307)/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Writes every number of a folded text as `#`. */
export function maskNumbers(folded: string): string {
  return folded.replace(DIGITS, "#");
}
