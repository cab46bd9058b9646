/** The labels of picture credits: the one with which a text starts. */
import { codeAt } from "../../../code-at.ts";
import { holdsMarked, isLetter, isMarked, Kind, kindAt, LAST_ASCII, markCodes } from "../../../lexicon/codes.ts";
import { foldLabel, foldText, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { filterWords, mayHoldWord } from "../../../lexicon/word-filter.ts";

/** A label before a comma of other scripts is no shorter. UTF-16 units. */
const SHORTEST_BEFORE_COMMA = 4;
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

/** "Photo/AFP", "Photo / Supplied" */
const SLASHED = new RegExp(String.raw`^${oneOf("slashedLabels")}\s?\/\s?`, "i");
/** "Photo by", "(foto di": a label without a colon that ends so is followed by who signs. */
const ENDS_LABEL = new RegExp(String.raw`\b${oneOf("labelEnds")}$`, "i");

const SIGN = /^[(（[]?\s*(?:©|\(c\)|（Ｃ）|\(C\)|ⓒ|📷)\s*(?:\d{4}\s*)?/u;

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

/**
 * "사진｜스포츠한빛": a wide bar is a colon too; "Image source,Lena Marsh": so is a comma that a longer label runs into, where
 * "photo,video" and "Foto,Video" are two things.
 */
const COLON =
  /^([^:：=＝，،՝｜]{2,30}?)\s*(?::|：|=|＝|｜|，|،|՝|\.\.\.|…|(?<=\p{Script=Han})[/／,]|(?<=\p{L} \p{L}+|\p{L}{6}),(?=[\p{Lu}\p{N}]))/u;
/** One of these parts a label from what is behind it: most heads have none. */
const SEPARATORS = markCodes(":：=＝｜，،՝….,/／・");
/** "Foto (Archiv): Lena Marsch": what kind of picture it is, between label and colon. */
const KIND_BEHIND = /\s\([\p{L} ]{3,16}\)$/u;
const DOTTED = /^(\p{Script=Han}{1,6})[・/／:：]/u;

/** "圖／中央社", "图/王小明": a label, a slash and a name, and nothing more. */
const SLASHED_NAME = /^\p{Script=Han}{1,4}[/／]\s?\p{Script=Han}{2,8}$/u;
/** "Foto / Photo: Lena Marsh", "Bild/Video: …": two labels, of two languages or of two kinds of pictures. */
const SLASH = /\s?\/\s?/u;
const areTwoLabels = (label: string): boolean =>
  label.includes("/") && label.split(SLASH).every((half) => lexicon.creditLabels.has(foldLabel(half)));
const isColonLabel = (label: string): boolean =>
  lexicon.creditLabels.has(foldLabel(label)) ||
  areTwoLabels(label) ||
  (label.endsWith(")") && lexicon.creditLabels.has(foldLabel(label.replace(KIND_BEHIND, ""))));

/** How long a label is with the colon behind it, or the sign in the place of one; 0 where there is none. */
function measureColon(head: string, isBracketed: boolean): number {
  if (!holdsMarked(SEPARATORS, head)) return 0;
  const colon = COLON.exec(head);
  // "图像来源，": not "图片，声音和文字", pictures among other things.
  const isListed = colon !== null && /[，،,]$/u.test(colon[0]) && (colon[1] ?? "").length < SHORTEST_BEFORE_COMMA;
  if (colon !== null && !isListed && isColonLabel(colon[1] ?? "")) return colon[0].length;
  // "（撮影・宮地輝一）", "（图/程可）"; outside brackets pictures are listed, "写真・画像", and "图：" is before a caption as often.
  const dotted = isBracketed || SLASHED_NAME.test(head) ? DOTTED.exec(head) : null;
  const isLabel = (label: string): boolean =>
    lexicon.creditLabels.has(label) || (isBracketed && lexicon.phrases.bracketLabels.includes(label));
  if (dotted !== null && isLabel(dotted[1] ?? "")) return dotted[0].length;
  return SLASHED.exec(head)?.[0].length ?? 0;
}

/** A label of so many words may have no colon. */
const MOST_WORDS = 4;
/** "Fot.": a short form whose stop is its colon. UTF-16 units. */
const LONGEST_SHORT = 6;
const LABEL_END = /[,|©–-]$/;
const ENDS_BEHIND = /^\s*[,|©–-]/;
const CAPITALS = /^[\p{Lu}\s]{4,}$/u;
const NAME_BEHIND = /^\s+\p{Lu}\p{L}+/u;

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
