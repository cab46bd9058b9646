/** A credit that was read: what is left of it without label, brackets and closing signs. */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { hasNextFact } from "../source/page-facts.ts";
import { LONGEST_CREDIT } from "./credit-label.ts";

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

/** How sure a reading is: by its label, by who signs, by its look alone. */
export const SURE = 0.95;
export const LIKELY = 0.8;
export const WEAK = 0.6;

/** "Lena Marsh/The Harrow Post. Food styling: Jo Reyes": who did something else for the picture. */
const OTHER_CRAFT = /(?<=\p{L})\. \p{Lu}[\p{L} ]{3,30}: [^:]{3,60}$/u;
/** "Lena Marsh | Vídeo: EMV": whose the film is that stands with the picture. */
const FILMED = new RegExp(String.raw`\s[|/]\s${oneOf("filmLabels")}: [^:]{2,60}$`, "iu");

/** "Jana Malá | Zdroj: Rádio Vltava": behind who took the picture the house that has it, as Czech radio prints it. */
const FROM_HOUSE = new RegExp(String.raw`(?<=\p{L})\s\|\s${oneOf("sourceSigns")}: [^:|]{2,60}$`, "u");

/** What stands before a credit's own words: "© ", "2025年　ロイター/Lena Marsh", the year of a picture. */
const OPENS_WITH = /^[\s©:：.…,|/–—-]*(?:\d{4}年\s+)?/u;

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
  const piece = whole.includes(": ")
    ? whole.replace(OTHER_CRAFT, "").replace(FILMED, "").replace(FROM_HOUSE, "")
    : whole;
  const lead = OPENS_WITH.exec(piece)?.[0].length ?? 0;
  const credit = piece.slice(lead).replace(/(?<![\s;,|])[\s;,|]+$|(?<=\p{Ll}{3})\.$/u, "");
  if (credit.length < 2 || credit.length > LONGEST_CREDIT) return null;
  const label = foldLabel(text.slice(labelFrom, from + lead).replace(/(?<![©\s])[©\s]+$/, "")).replace(/^[([]/, "");
  // "来源：临江晚报 作者：李文静 时间：2016年10月2日": what the page says of itself.
  const loose = lexicon.sourceLabels.has(label) || lexicon.phrases.looseLabels.includes(label);
  if (loose && hasNextFact(text.slice(from))) return null;
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

/** The reading of the credit that the first group of a match holds; what the match holds before it is its label. */
export function creditIn(text: string, match: RegExpExecArray, rule: string, confidence: number): CreditReading | null {
  const [inner = ""] = match.slice(1).filter((group) => group !== undefined);
  const textFrom = match.index + match[0].lastIndexOf(inner);
  return trimmed(text, textFrom, textFrom + inner.length, match.index, text.length, rule, confidence);
}

const LABEL_SIGN = /[=＝:：]/u;
const ANGLES = [
  ["〈", "〉"],
  ["《", "》"],
  ["<", ">"],
] as const;

/** A bracket at a text's end. */
const CLOSES = /(?:(?<!\s)\s+)?[)\]）］】]\s*\.?$/u;
const OPENS = /[([（［【]/u;
const BRACKETS = /[([（［【)\]）］】]/gu;

/** Whether the bracket with which a text ends is opened in it: "Lena Marsh (dpa)". */
function isOpened(text: string): boolean {
  if (!OPENS.test(text)) return false;
  let depth = 0;
  for (const [sign] of text.matchAll(BRACKETS)) depth = OPENS.test(sign) ? depth + 1 : depth - 1;
  return depth >= 0;
}

/**
 * A text without the bracket that closes it; "Foto: Lena Marsh (Archiv)" keeps its own.
 * @param from where the credit begins in it
 */
export function closeBracket(text: string, from: number): string {
  const last = text.trimEnd();
  // "〈사진=연합뉴스〉"; the credit "《环球时报》" is a title, whole.
  for (const [open, close] of ANGLES) {
    const at = last.endsWith(close) ? last.lastIndexOf(open) : 0;
    if (last.endsWith(close) && (at < 0 || LABEL_SIGN.test(last.slice(at)))) return last.slice(0, -1);
  }
  return CLOSES.test(last) && isOpened(last.slice(from)) ? text : text.replace(CLOSES, "");
}
