/**
 * How texts are compared: case, quotes, dashes, width and spacing aside. Used on the lexicon's forms and on blocks.
 * Cast to number: every code unit has a class.
 */
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
/** Letters that are their own compatibility form, and ASCII: first and last. */
const OWN_FORMS: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xc0, 0x12f],
  [0x131, 0x131],
  [0x386, 0x58f],
  [0x3041, 0x3096],
  [0x30a1, 0x30fa],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
];
/** What folding a character takes: of most its lower case alone, of signs the table above, of what is beyond both Unicode's tables. */
const SIGN = 1;
const BEYOND = 2;
const UNITS = 0x10000;
const CLASSES: Uint8Array = (() => {
  const classes = new Uint8Array(UNITS).fill(BEYOND);
  for (const [first, last] of OWN_FORMS) classes.fill(0, first, last + 1);
  for (const sign of SIGNS.keys()) classes[codeAt(sign, 0)] = SIGN;
  return classes;
})();

/** The classes that a text's characters are of, as bits. */
function classify(text: string): number {
  let classes = 0;
  for (let at = 0; at < text.length; at += 1) classes |= CLASSES[codeAt(text, at)] as number;
  return classes;
}

/** A text with the table's signs folded. */
function foldSigns(text: string): string {
  let folded = "";
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (CLASSES[codeAt(text, at)] !== SIGN) continue;
    folded += text.slice(from, at) + (SIGNS.get(text.charAt(at)) ?? "");
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

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
  const classes = classify(text);
  const known = (classes & BEYOND) === 0;
  const lower = (known ? text : text.normalize("NFKC")).toLowerCase();
  const signed = classes === 0 ? lower : foldSigns(lower);
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
