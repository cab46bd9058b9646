/** The labels of picture credits: the one with which a text starts. */
import { codeAt } from "../../../code-at.ts";
import { isLetter, isMarked, Kind, kindAt, LAST_ASCII, markCodes } from "../../../lexicon/codes.ts";
import { foldLabel, foldText, lexicon } from "../../../lexicon/index.ts";
import { oneOf, WORD_START } from "../../../lexicon/phrases.ts";
import { filterWords, mayHoldWord } from "../../../lexicon/word-filter.ts";
import { measureColon } from "./credit-label-colon.ts";

/** Longest credit. UTF-16 units. */
export const LONGEST_CREDIT = 120;
/** Code from which on scripts are written without spaces, for the purpose of labels: CJK, kana, Hangul. */
export const FIRST_UNSPACED = 0x2e80;
/** A label is at most so long. */
export const LONGEST_LABEL = 32;

const WORDS = filterWords(lexicon.creditWords);

/**
 * Whether a word may be one of those with which credit labels start; false is certain where all of it is ASCII.
 * @param first code of its first letter
 * @param length UTF-16 units
 */
export const mayStartLabel = (first: number, length: number): boolean => mayHoldWord(WORDS, first, length);

/**
 * Whether the first word is one of those with which credit labels start; scripts without spaces are let through.
 * @param head a text, or its start
 */
export function startsLikeLabel(head: string): boolean {
  if (head === "") return false;
  const first = codeAt(head, 0);
  if (first > FIRST_UNSPACED) return true;
  let isPlain = true;
  let end = 0;
  for (let kind = kindAt(head, 0); isLetter(kind) || kind === Kind.mark; kind = kindAt(head, end)) {
    if (codeAt(head, end) > LAST_ASCII) isPlain = false;
    end += 1;
  }
  if (end === 0 || (isPlain && !mayStartLabel(first, end))) return false;
  return lexicon.creditWords.has(foldText(head.slice(0, end)));
}

/** What may open a credit's sign, and brackets that open a credit. A camera's picture is of two units. */
const SIGN_STARTS = markCodes("(（[©ⓒ\ud83d");
const BRACKETS = markCodes("([（［【");

/** A house's short name before its label: "MP PHOTO: ", "NST FILE PIC: ". */
const HOUSE = /^\p{Lu}{2,5} (?=\p{Lu}{3,}[ :：])/u;

/** "،تصویر کا ذریعہLENA MARSH": a label that its page runs into Latin letters, a comma of its list before it. */
const GLUED_LABEL = /^[،,]?\s?([\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali} ]{5,30})(?=[\p{Lu}\p{N}])/u;
/** "Photo by", "(foto di": a label without a colon that ends so is followed by who signs. */
const ENDS_LABEL = new RegExp(`${WORD_START}${oneOf("labelEnds")}$`, "iu");

const SIGN = /^[(（[]?\s*(?:©|\(c\)|（[ＣC]）|\(C\)|ⓒ|📷)\s*(?:\d{4}\s*)?/u;

/** A label, and the offset after it: before a colon, before a name without one, or "©" and its like. */
export interface CreditLabel {
  readonly end: number;
  readonly kind: "colon" | "by" | "sign";
}

/** "©", "(c)", "📷". */
function cutSign(text: string): CreditLabel | null {
  const mayBeSign = isMarked(SIGN_STARTS, text, 0) || kindAt(text, 0) === Kind.space;
  const sign = mayBeSign ? SIGN.exec(text) : null;
  return sign === null ? null : { end: sign[0].length, kind: "sign" };
}

/** How long a label is that runs into Latin letters; 0 where none does. */
function measureGlued(head: string): number {
  const isGlued = codeAt(head, 0) > LAST_ASCII || head.startsWith(",");
  const [glued = "", named = ""] = isGlued ? (GLUED_LABEL.exec(head) ?? []) : [];
  return named.trim().includes(" ") && lexicon.creditLabels.has(foldLabel(named)) ? glued.length : 0;
}

/** How long a house's short name before its label is; 0 where none stands there. */
function measureHouse(head: string): number {
  const mayBeHouse = kindAt(head, 0) === Kind.upper && kindAt(head, 1) === Kind.upper;
  return mayBeHouse ? (HOUSE.exec(head)?.[0].length ?? 0) : 0;
}

/** A label of so many words may have no colon. */
const MOST_WORDS = 4;
/** "Fot.": a short form whose stop is its colon. UTF-16 units. */
const LONGEST_SHORT = 6;
const LABEL_END = /[,|©–-]$/;
const ENDS_BEHIND = /^\s*[,|©–-]/;
const CAPITALS = /^[\p{Lu}\s]{4,}$/u;
const NAME_BEHIND = /^\s+(?:\p{Lu}\p{L}+|\p{Script=Arabic}{2})/u;

/** A label of several words without a colon: "Photo by", "Fot.", "Beeld", "(foto". */
function cutWords(head: string, words: readonly string[], isBracketed: boolean): CreditLabel | null {
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count -= 1) {
    const label = words.slice(0, count).join(" ");
    if (!lexicon.creditLabels.has(foldLabel(label))) continue;
    const end = label.length;
    const rest = head.slice(end);
    // "중계 화면 캡처. /사진=SBN": a sentence's end, where a script knows no such short forms.
    const isShort = label.endsWith(".") && end <= LONGEST_SHORT && codeAt(label, 0) < FIRST_UNSPACED;
    if (LABEL_END.test(label) || isShort || ENDS_BEHIND.test(rest)) return { end, kind: "colon" };
    // "Beeld Jurgen Maljaars / de Volksbode": Dutch papers print no colon.
    if (lexicon.phrases.bareLabels.includes(label) && NAME_BEHIND.test(rest)) return { end, kind: "by" };
    if (ENDS_LABEL.test(label) || isBracketed || CAPITALS.test(label)) return { end, kind: "by" };
  }
  return null;
}

/**
 * The label with which a text starts, and the offset after it.
 * @param bracketed whether the text stands in brackets, where a label needs no colon: "(foto Ann Lee)"
 */
export function cutLabel(text: string, bracketed = false): CreditLabel | null {
  const sign = cutSign(text);
  if (sign !== null) return sign;
  let bracket = 0;
  while (isMarked(BRACKETS, text, bracket) || kindAt(text, bracket) === Kind.space) bracket += 1;
  const head = text.slice(bracket, bracket + LONGEST_LABEL);
  const glued = measureGlued(head);
  if (glued > 0) return { end: bracket + glued, kind: "colon" };
  if (!startsLikeLabel(head)) {
    const house = measureHouse(head);
    const label = house === 0 ? null : cutLabel(text.slice(bracket + house));
    return label?.kind === "colon" ? { end: bracket + house + label.end, kind: "colon" } : null;
  }
  const isBracketed = bracketed || bracket > 0;
  const colon = measureColon(head, isBracketed);
  if (colon > 0) return { end: bracket + colon, kind: "colon" };
  const words = head.split(/\s+/);
  // "(Photo d’archives)", "Video grab": what kind of picture it is, or a credit as it stands, and nothing behind it.
  const isWhole = words.length > 1 && text.length - bracket <= LONGEST_LABEL;
  if (isWhole && [lexicon.creditLabels, lexicon.creditBare].some((forms) => forms.has(foldLabel(head)))) return null;
  const label = cutWords(head, words, isBracketed);
  return label === null ? null : { end: bracket + label.end, kind: label.kind };
}
