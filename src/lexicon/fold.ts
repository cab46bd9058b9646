/** How texts are compared: case, quotes, dashes, width and spacing aside. Used on the lexicon's forms and on blocks. */
import { isMarked, LAST_ASCII, markCodes } from "./codes.ts";

/** A marker that a list leaves at the start of a line. */
const MARKER = /^(?:[-*•·‣▪►▶»>|–—]|\/{1,2})[ \u00a0]+/;

/** What may hang on a label's end: a colon, an arrow, a full stop. */
const TAIL = markCodes(" \u00a0:：;.,»›→>▸|/*");
const MARKS = markCodes("-*•·‣▪►▶»>|–—/");
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
    const code = text.charCodeAt(i);
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

/** Whether a text starts with a sign that may be a list marker. */
export const startsWithMark = (text: string): boolean => isMarked(MARKS, text, 0);

/** Takes a list marker from the start of a folded text. */
export function dropMarker(folded: string): string {
  return startsWithMark(folded) ? folded.replace(MARKER, "") : folded;
}

/** Takes a list marker and closing punctuation from a folded text, so that "- Related:" and "related" are one. */
export function trimLabel(folded: string): string {
  const text = dropMarker(folded);
  let end = text.length;
  while (end > 0 && isMarked(TAIL, text, end - 1)) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}

/** What a page sets around a label: "[관련기사]", "▶ Read more", "- Advertisement -", "👉 Lire aussi :". */
const AROUND = /[*=_~#<>[\](){}【】〈〉《》◇◆○●□■△▲▽▼▷▸▹►➡→⇒⬇↓+| \p{Extended_Pictographic}]|\ufe0f/u;
const BEHIND = /[:：;.,/-]/u;
/** What points at a teaser. */
const POINTER = /[◆●■▲▼▷▸►→⇒⬇↓◇☞ \p{Extended_Pictographic}]|\ufe0f/u;
const FIRST_ARROW = 0x2190;

const letterAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0);

/** Where the last character of a text's part begins: a pictograph is of two units. */
const lastBefore = (text: string, to: number): number => to - (/[\udc00-\udfff]/.test(text.charAt(to - 1)) ? 2 : 1);

/** Takes arrows and pictographs that point at a teaser from the start of a folded text: "👉 Lire aussi : …", "▶Read more about …". */
export function dropPointer(folded: string): string {
  if (folded.charCodeAt(0) < FIRST_ARROW) return folded;
  let from = 0;
  while (from < folded.length && POINTER.test(letterAt(folded, from))) from += letterAt(folded, from).length;
  return isLetterOrDigit(folded, from) ? folded.slice(from) : folded;
}

const isLetterOrDigit = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));

/** Whether a dash, or a folded "»", opens a label: a space stands behind it. */
const opensApart = (text: string, at: number): boolean => /[-"]/.test(text.charAt(at)) && text.charAt(at + 1) === " ";

/**
 * Takes what decorates a label from a folded text.
 * @returns The same text where nothing does.
 */
export function dropDecoration(folded: string): string {
  if (isLetterOrDigit(folded, 0) && isLetterOrDigit(folded, folded.length - 1)) return folded;
  let [from, to] = [0, folded.length];
  while (from < to && (AROUND.test(letterAt(folded, from)) || opensApart(folded, from)))
    from += letterAt(folded, from).length;
  for (let last = lastBefore(folded, to); last > from; last = lastBefore(folded, to)) {
    const sign = letterAt(folded, last);
    if (!AROUND.test(sign) && !BEHIND.test(sign)) break;
    to = last;
  }
  return folded.slice(from, to);
}

/** Folds a whole block that may be a label. */
export function foldLabel(text: string): string {
  return trimLabel(foldText(text));
}

/** Writes every number of a folded text as `#`. */
export function maskNumbers(folded: string): string {
  return folded.replace(DIGITS, "#");
}
