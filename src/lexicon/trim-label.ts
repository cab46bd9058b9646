/** What stands around a label and is no part of it: a list's marker, a colon, an arrow, brackets. */
import { codeAt } from "../code-at.ts";
import { isLetter, isMarked, Kind, kindAt, markCodes } from "./codes.ts";
import { foldText } from "./fold.ts";

/** What may hang on a label's end: a colon, an arrow, a full stop. */
const TAIL = markCodes(" \u00a0:：;.,»›→>▸|/*");
/** Markers that a list leaves at the start of a line; a slash may stand twice. */
const MARKS = markCodes("-*•·‣▪►▶»>|–—/");
const SPACES = markCodes(" \u00a0");

/** Whether a text starts with a sign that may be a list marker. */
export const startsWithMark = (text: string): boolean => isMarked(MARKS, text, 0);

/** Takes a list marker from the start of a folded text. */
export function dropMarker(folded: string): string {
  if (!startsWithMark(folded)) return folded;
  const sign = folded.startsWith("//") ? 2 : 1;
  let end = sign;
  while (isMarked(SPACES, folded, end)) end += 1;
  return end === sign ? folded : folded.slice(end);
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
  if (codeAt(folded, 0) < FIRST_ARROW) return folded;
  let from = 0;
  while (from < folded.length && POINTER.test(letterAt(folded, from))) from += letterAt(folded, from).length;
  return isLetterOrDigit(folded, from) ? folded.slice(from) : folded;
}

const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

function isLetterOrDigit(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  if (isLetter(kind) || kind === Kind.digit) return true;
  // "½", "Ⅳ": numbers that are no digits.
  return kind === Kind.other && LETTER_OR_NUMBER.test(text.charAt(at));
}

/** Whether a dash, or a folded "»", opens a label: a space stands behind it. */
const opensApart = (text: string, at: number): boolean => /[-"]/.test(text.charAt(at)) && text.charAt(at + 1) === " ";

/** Where a folded text begins behind the signs that decorate it. */
function skipOpening(folded: string): number {
  let from = 0;
  while (from < folded.length && (AROUND.test(letterAt(folded, from)) || opensApart(folded, from)))
    from += letterAt(folded, from).length;
  return from;
}

/** A folded text without the signs that decorate its start. */
export const dropOpening = (folded: string): string =>
  isLetterOrDigit(folded, 0) ? folded : folded.slice(skipOpening(folded));

/**
 * Takes what decorates a label from a folded text.
 * @returns The same text where nothing does.
 */
export function dropDecoration(folded: string): string {
  if (isLetterOrDigit(folded, 0) && isLetterOrDigit(folded, folded.length - 1)) return folded;
  const from = skipOpening(folded);
  let to = folded.length;
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
