/** How texts are compared: case, quotes, dashes, width and spacing aside. Used on the lexicon's forms and on blocks. */

const PLAIN = /^[\x20-\x7e]*$/;

/** A marker that a list leaves at the start of a line. */
const MARKER = /^(?:[-*•·‣▪►▶»>|–—]|\/{1,2})[ \u00a0]+/;

/** What may hang on a label's end: a colon, an arrow, a full stop. */
const TAIL = /[\s:：;.,»›→>▸|/*]+$/;

const DIGITS = /[0-9]+(?:[.,][0-9]+)*/g;

/**
 * Folds a text for comparison: lower case, compatibility forms, plain quotes and dashes, single spaces.
 * @param text any text
 * @returns the folded text; its length may differ from the text's
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().trim();
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u200b-\u200f\u2060\ufeff\u0307\u00ad]/g, "")
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u00b4]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** Takes a list marker from the start of a folded text. */
export function dropMarker(folded: string): string {
  return MARKER.test(folded) ? folded.replace(MARKER, "") : folded;
}

/** Takes a list marker and closing punctuation from a folded text, so that "- Related:" and "related" are one. */
export function trimLabel(folded: string): string {
  const text = dropMarker(folded);
  return TAIL.test(text) ? text.replace(TAIL, "") : text;
}

/** Folds a whole block that may be a label. */
export function foldLabel(text: string): string {
  return trimLabel(foldText(text));
}

/** Writes every number of a folded text as `#`. */
export function maskNumbers(folded: string): string {
  return folded.replace(DIGITS, "#");
}
