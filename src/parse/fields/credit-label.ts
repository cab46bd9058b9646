/** The labels of picture credits, and what is left of a credit without them. */
import { isLetter, isMarked, Kind, kindAt, LAST_ASCII, markCodes } from "../../lexicon/codes.ts";
import { foldLabel, foldText, lexicon } from "../../lexicon/index.ts";
import { oneOf } from "../../lexicon/phrases.ts";
import { filterWords, mayHoldWord } from "../../lexicon/word-filter.ts";

/** A credit found in a text. */
export interface CreditReading {
  /** Without its label and brackets: "REUTERS", not "PHOTO: REUTERS". */
  readonly credit: string;
  /** Where label and credit stand in the text; `textFrom`, `textTo` are the credit alone. UTF-16 offsets. */
  readonly from: number;
  readonly to: number;
  readonly textFrom: number;
  readonly textTo: number;
  readonly rule: string;
  /** From 0 to 1. */
  readonly confidence: number;
  /** The label before it says where news or a film comes from as often as a picture: "Quelle:", "Source:", "Video:". */
  readonly loose: boolean;
}

/** A label before a comma of other scripts is no shorter. UTF-16 units. */
const SHORTEST_BEFORE_COMMA = 4;
/** Longest credit. UTF-16 units. */
export const LONGEST_CREDIT = 120;
/** Code from which on scripts are written without spaces, for the purpose of labels: CJK, kana, Hangul. */
export const FIRST_UNSPACED = 0x2e80;
/** A label is at most so long. */
export const LONGEST_LABEL = 32;

/** How sure a reading is: by its label, by who signs, by its look alone. */
export const SURE = 0.95;
export const LIKELY = 0.8;
export const WEAK = 0.6;

/** "Lena Marsh/The Harrow Post. Food styling: Jo Reyes": who did something else for the picture. */
const OTHER_CRAFT = /(?<=\p{L})\. \p{Lu}[\p{L} ]{3,30}: [^:]{3,60}$/u;
/** "Lena Marsh | Vídeo: EMV": whose the film is that stands with the picture. */
const FILMED = new RegExp(String.raw`\s[|/]\s${oneOf("filmLabels")}: [^:]{2,60}$`, "iu");

/**
 * A reading of a part of a text: what is left when label, brackets and closing signs are off.
 * @param from where the credit starts, label aside, and `to` where it ends
 * @param labelFrom where the label starts, and `labelTo` where the last sign of the credit ends
 * @returns null where too little or too much is left
 */
export function trimmed(
  text: string,
  from: number,
  to: number,
  labelFrom: number,
  labelTo: number,
  rule: string,
  confidence: number,
): CreditReading | null {
  const whole = text.slice(from, to);
  const piece = whole.includes(": ") ? whole.replace(OTHER_CRAFT, "").replace(FILMED, "") : whole;
  const lead = /^[\s©:：.…,|/–—-]*/u.exec(piece)?.[0].length ?? 0;
  const credit = piece.slice(lead).replace(/(?<![\s;,|])[\s;,|]+$|(?<=\p{Ll}{3})\.$/u, "");
  if (credit.length < 2 || credit.length > LONGEST_CREDIT) return null;
  const label = foldLabel(text.slice(labelFrom, from + lead).replace(/(?<![©\s])[©\s]+$/, "")).replace(/^[([]/, "");
  const loose = lexicon.sourceLabels.has(label) || lexicon.phrases.looseLabels.includes(label);
  return {
    credit,
    from: labelFrom,
    to: labelTo,
    textFrom: from + lead,
    textTo: from + lead + credit.length,
    rule,
    confidence,
    loose,
  };
}

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
  const first = head.charCodeAt(0);
  if (first > FIRST_UNSPACED) return true;
  let isPlain = true;
  let end = 0;
  for (let kind = kindAt(head, 0); isLetter(kind) || kind === Kind.mark; kind = kindAt(head, end)) {
    if (head.charCodeAt(end) > LAST_ASCII) isPlain = false;
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

/**
 * The label with which a text starts, and the offset after it.
 * @param bracketed whether the text stands in brackets, where a label needs no colon: "(foto Ann Lee)"
 */
export function cutLabel(text: string, bracketed = false): { end: number; kind: "colon" | "by" | "sign" } | null {
  const mayBeSign = isMarked(SIGN_STARTS, text, 0) || kindAt(text, 0) === Kind.space;
  const sign = mayBeSign ? SIGN.exec(text) : null;
  if (sign !== null) return { end: sign[0].length, kind: "sign" };
  let bracket = 0;
  while (isMarked(BRACKETS, text, bracket) || kindAt(text, bracket) === Kind.space) bracket += 1;
  const head = text.slice(bracket, bracket + LONGEST_LABEL);
  const isGlued = head.charCodeAt(0) > LAST_ASCII || head.startsWith(",");
  const [glued = "", named = ""] = isGlued ? (GLUED_LABEL.exec(head) ?? []) : [];
  if (named.trim().includes(" ") && lexicon.creditLabels.has(foldLabel(named)))
    return { end: bracket + glued.length, kind: "colon" };
  if (!startsLikeLabel(head)) {
    const mayBeHouse = kindAt(head, 0) === Kind.upper && kindAt(head, 1) === Kind.upper;
    const house = mayBeHouse ? (HOUSE.exec(head)?.[0].length ?? 0) : 0;
    const label = house === 0 ? null : cutLabel(text.slice(bracket + house));
    return label?.kind === "colon" ? { end: bracket + house + label.end, kind: "colon" } : null;
  }
  const colon = /^([^:：=＝，،՝]{2,30}?)\s*(?::|：|=|＝|，|،|՝|\.\.\.|…|(?<=\p{Script=Han})[/／,])/u.exec(head);
  // "图像来源，": not "图片，声音和文字", pictures among other things.
  const isListed = colon !== null && /[，،,]$/u.test(colon[0]) && (colon[1] ?? "").length < SHORTEST_BEFORE_COMMA;
  if (colon !== null && !isListed && lexicon.creditLabels.has(foldLabel(colon[1] ?? "")))
    return { end: bracket + colon[0].length, kind: "colon" };
  // "（撮影・宮地輝一）", "（图/程可）"; outside brackets pictures are listed, "写真・画像", and "图：" is before a caption as often.
  const dotted = bracketed || bracket > 0 ? /^(\p{Script=Han}{1,6})[・/／:：]/u.exec(head) : null;
  if (dotted !== null && lexicon.creditLabels.has(dotted[1] ?? ""))
    return { end: bracket + dotted[0].length, kind: "colon" };
  const slashed = SLASHED.exec(head);
  if (slashed !== null) return { end: bracket + slashed[0].length, kind: "colon" };
  const words = head.split(/\s+/);
  // "(Photo d’archives)", "Video grab": what kind of picture it is, or a credit as it stands, and nothing behind it.
  const isWhole = words.length > 1 && text.length - bracket <= LONGEST_LABEL;
  if (isWhole && [lexicon.creditLabels, lexicon.creditBare].some((forms) => forms.has(foldLabel(head)))) return null;
  for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
    const label = words.slice(0, count).join(" ");
    if (!lexicon.creditLabels.has(foldLabel(label))) continue;
    const rest = head.slice(label.length);
    if (/[,|©–-]$/.test(label) || (label.endsWith(".") && label.length <= 6) || /^\s*[,|©–-]/.test(rest))
      return { end: bracket + label.length, kind: "colon" };
    // "Beeld Jurgen Maljaars / de Volksbode": Dutch papers print no colon.
    if (lexicon.phrases.bareLabels.includes(label) && /^\s+\p{Lu}\p{L}+/u.test(rest))
      return { end: bracket + label.length, kind: "by" };
    if (ENDS_LABEL.test(label) || bracket > 0 || bracketed || /^[\p{Lu}\s]{4,}$/u.test(label))
      return { end: bracket + label.length, kind: "by" };
  }
  return null;
}

const LABEL_SIGN = /[=＝:：]/u;
const ANGLES = [
  ["〈", "〉"],
  ["《", "》"],
  ["<", ">"],
] as const;

/** A text without the bracket that closes it. */
export function closeBracket(text: string): string {
  const last = text.trimEnd();
  // "〈사진=연합뉴스〉"; the credit "《环球时报》" is a title, whole.
  for (const [open, close] of ANGLES) {
    const from = last.endsWith(close) ? last.lastIndexOf(open) : 0;
    if (last.endsWith(close) && (from < 0 || LABEL_SIGN.test(last.slice(from)))) return last.slice(0, -1);
  }
  return text.replace(/(?:(?<!\s)\s+)?[)\]）］】]\s*\.?$/u, "");
}

/** Four words in small letters, one after another, are prose. */
export const MANY_SMALL_WORDS = /(?:^|\s)\p{Ll}+\s\p{Ll}+\s\p{Ll}+\s\p{Ll}/u;

/** Two small words, and a sentence's end with something behind it. */
const SMALL_WORDS = /\s\p{Ll}+\s\p{Ll}+\s/u;
const STOP_INSIDE = /[\p{Ll}\p{N}]{3}[.!?]["”’»)]?\s+\S/u;

/** "Image: Harrow boss Lena Marsh on the touchline at Pound Lane" */
const WHERE = new RegExp(String.raw`\s\p{Ll}+(?:\s\p{Lu}\S*)*\s${oneOf("whereWords")} ${oneOf("determiners")}\s`, "u");
/** "Vídeo: El resumen del Harrow 2-1 Kestrel": an article before a common noun, and more. */
const OPENS_TITLE = new RegExp(String.raw`^\s*${oneOf("titleArticles")} \p{Ll}\S*\s\p{Ll}`, "u");
/** "Grafik: Entwicklung der Wasserpreise seit 2013" */
const SINCE = new RegExp(String.raw`\s${oneOf("sinceWords")} \d{4}$`, "u");
const THANKS = new RegExp(String.raw`^\s*${oneOf("thanks")}`, "i");

/**
 * Whether what follows a label is a caption, and no credit: "Photos: A town dries out, one hymnal and one trombone at a time"; or a caption
 * with its credit behind it: "FILE PHOTO: The lamp at Cape Wren is seen on Jan. 3, 2022. KESTREL/Lena Holm". Only thanks to somebody may run
 * so long.
 */
export function speaks(rest: string): boolean {
  if (THANKS.test(rest)) return false;
  if (WHERE.test(rest) || OPENS_TITLE.test(rest) || SINCE.test(rest)) return true;
  return MANY_SMALL_WORDS.test(rest) || (STOP_INSIDE.test(rest) && SMALL_WORDS.test(rest));
}
