/** Finds the credit at the end of a caption. */
import { foldLabel, foldText, lexicon } from "../../lexicon/index.ts";
import { isSigner, weighBareCredit } from "./credit-block.ts";
import type { CreditReading } from "./credit-label.ts";
import {
  closeBracket,
  cutLabel,
  FIRST_UNSPACED,
  LIKELY,
  LONGEST_CREDIT,
  LONGEST_LABEL,
  SURE,
  trimmed,
  WEAK,
} from "./credit-label.ts";
import { isName } from "./names.ts";

/** First code of Hangul syllables. */
const FIRST_HANGUL = 0xac00;

const TAIL_BRACKET = /(?:(?<!\s)\s+)?[([（［]([^()[\]（）［］]{2,90})[)\]）］]\s*[.。]?$/u;
const TAIL_SIGN = /(?:(?<!\s)\s+)?(?:©|ⓒ|（Ｃ）|\(C\)|\(c\))\s*(?:\d{4}\s+)?([^©]{2,90})$/u;
const TAIL_PIPE = /(?:\s[|/]\s|\s[—–]\s|(?<=[.!?”"])\s?[—–|/]\s?)([^|—–]{2,80}(?:\s\|\s[^|—–]{2,60})?)$/u;
const TAIL_SENTENCE = /(?<=[.!?…”"’)])\s+([^.!?]{2,90})$/u;
const TAIL_WIDE = /[＝=]([^＝=。、]{2,24}?)(?:撮影|提供)?$/u;
const TAIL_TAKEN = /[、（(]([^、（()）]{2,20})(?:撮影|提供|摄|攝)[)）]?$/u;
const TAIL_KOREAN =
  /(?<=[.다)])\s+((?:\p{Script=Hangul}{2,4}\s(?:선임|인턴)?기자)|[^\s.]{2,12}(?:\s제공)?|[^.]{2,20}\s?제공|\p{Script=Hangul}{2,8}=(?:\p{Script=Hangul}{2,6}))$/u;

/** Words and parts of words: a caption may run into its credit's label, "NadeschdinBild: X". */
const WORDS = /\p{Lu}?\p{Ll}+|\p{Lu}+|\p{Lo}+/gu;
/** Without a colon, an equals sign or "©" only a word with a capital can start a label: "Photo by X". */
const CAPITAL_WORDS = /\p{Lu}\p{Ll}+|\p{Lu}{2,}/gu;
const LABEL_SIGN = /[:：=＝©]/u;

/** The place near the end of a caption where a labelled credit starts: "Foto: X/dpa", "Photo by X", "Bild © X". */
function findTailLabel(text: string): { at: number; end: number } | null {
  const from = Math.max(0, text.length - LONGEST_CREDIT - LONGEST_LABEL);
  let found: { at: number; end: number } | null = null;
  const tail = text.slice(from);
  for (const match of tail.matchAll(LABEL_SIGN.test(tail) ? WORDS : CAPITAL_WORDS)) {
    const at = from + match.index;
    if (at === 0 || (match[0].charCodeAt(0) < FIRST_UNSPACED && !lexicon.creditWords.has(match[0].toLowerCase())))
      continue;
    const label = cutLabel(text.slice(at));
    if (label === null || (label.kind === "by" && !/^\p{Lu}/u.test(match[0]))) continue;
    const rest = text.slice(at + label.end);
    if (rest.trim().length < 2 || rest.length > LONGEST_CREDIT || /[.!?]\s+\p{Lu}\p{L}+\s+\p{Ll}/u.test(rest)) continue;
    found = { at, end: at + label.end };
    if (label.kind !== "by") break;
  }
  return found;
}

const BRACKET_ENDS = ")]）］】.。";
const SIGN_HINT = /[©ⓒ（(]/u;
const BAR_HINT = /[|/—–]/u;

/** The credit that a match's first group holds. */
function creditIn(text: string, match: RegExpExecArray, rule: string, confidence: number): CreditReading | null {
  const inner = match[1] ?? "";
  const textFrom = match.index + match[0].lastIndexOf(inner);
  return trimmed(text, textFrom, textFrom + inner.length, match.index, text.length, rule, confidence);
}

function readTailMark(text: string): CreditReading | null {
  const last = text.charAt(text.length - 1);
  const bracket = BRACKET_ENDS.includes(last) ? TAIL_BRACKET.exec(text) : null;
  if (bracket !== null) {
    const inner = bracket[1] ?? "";
    const label = cutLabel(inner, true);
    if (label !== null) {
      const start = bracket.index + bracket[0].lastIndexOf(inner);
      return trimmed(
        text,
        start + label.end,
        start + inner.length,
        bracket.index,
        text.length,
        "credit.tail-bracket",
        SURE,
      );
    }
    const taken = /^(.{2,20}?)(?:撮影|提供|摄|攝)$/u.exec(inner);
    if (taken !== null) {
      const start = bracket.index + bracket[0].lastIndexOf(inner);
      return trimmed(
        text,
        start,
        start + (taken[1] ?? "").length,
        bracket.index,
        text.length,
        "credit.tail-bracket",
        LIKELY,
      );
    }
    if (lexicon.creditBare.has(foldLabel(inner)) && /archi|symbol|file|stock|repro/i.test(inner)) return null;
    if (/^(?:AP Photo|Courtesy|Getty|Reuters|AFP|AP)\b/i.test(inner) || weighBareCredit(inner) >= LIKELY)
      return creditIn(text, bracket, "credit.tail-bracket", SURE);
    if (/\//.test(inner) && weighBareCredit(inner) > 0) return creditIn(text, bracket, "credit.tail-bracket", LIKELY);
  }
  const sign = SIGN_HINT.test(text) ? TAIL_SIGN.exec(text) : null;
  if (sign !== null && sign.index > 0) return creditIn(text, sign, "credit.tail-sign", SURE);
  if (text.charCodeAt(text.length - 1) < FIRST_UNSPACED && !text.includes("＝")) return null;
  const taken = TAIL_TAKEN.exec(text);
  if (taken !== null) return creditIn(text, taken, "credit.tail-taken", LIKELY);
  const wide = TAIL_WIDE.exec(text);
  if (wide !== null && /[＝]/.test(wide[0]) && !/[\d０-９]/.test(wide[1] ?? ""))
    return creditIn(text, wide, "credit.tail-wide", LIKELY);
  return null;
}

/** Signs without which no credit can stand at a text's end: a bracket, a mark, a label, or words after a sentence's end. */
const TAIL_HINT = /[)\]）］】©ⓒ|/—–＝:：=]|\b[Bb][Yy]\s\p{Lu}|[.!?…”"’]\s+[^.!?\s][^.!?]*$|\p{Script=Hangul}$/u;

/**
 * Finds a credit that a bracket, a sign or a label marks at the end of a caption: "(AP Photo/Name)", "PHOTO: REUTERS", "＝X".
 * @param text the caption with its credit
 */
export function splitMarkedCredit(text: string): CreditReading | null {
  if (!TAIL_HINT.test(text)) return null;
  const marked = readTailMark(text);
  if (marked !== null && marked.rule === "credit.tail-bracket") return marked;
  const label = findTailLabel(text);
  if (label !== null && (marked === null || label.at <= marked.from)) {
    const end = closeBracket(text).length;
    const read = trimmed(text, label.end, Math.max(label.end, end), label.at, text.length, "credit.tail-label", SURE);
    if (read !== null) return read;
  }
  return marked;
}

/**
 * Finds the credit at the end of a caption: "… talks. PHOTO: REUTERS", "(AP Photo/Name)", "| Name/Agency", "Foto: X", "＝X".
 * @param text the caption with its credit
 * @returns null where the caption ends with its own words
 */
export function splitCredit(text: string): CreditReading | null {
  return TAIL_HINT.test(text) ? (splitMarkedCredit(text) ?? splitBareCredit(text)) : null;
}

const TAIL_SLASH =
  /\s(\p{Lu}[\p{L}.'’-]*\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}.'’-]*)\s?\/\s?((?:via |\p{Lu})[^/]{1,40}(?:\/[^/]{2,40})?)$/u;

/** "… a plane in Washington DC Stefan Rousseau/via Reuters", "… at Eday SHONA LEASK/PA": two names, a slash, a house. */
function splitSlash(text: string): CreditReading | null {
  const match = TAIL_SLASH.exec(text);
  if (match === null || !(match[2] ?? "").split("/").some((part) => isSigner(part.trim()))) return null;
  const from = match.index + 1;
  return trimmed(text, from, text.length, from, text.length, "credit.tail-slash", LIKELY);
}

/** A credit without a label after the caption's last sentence, or after a bar or a slash. */
function splitBareCredit(text: string): CreditReading | null {
  const barred = BAR_HINT.test(text);
  const pipe = barred ? TAIL_PIPE.exec(text) : null;
  if (pipe !== null && pipe.index > 0) {
    const inner = pipe[1] ?? "";
    const from = pipe.index + pipe[0].lastIndexOf(inner);
    const weight = Math.max(weighBareCredit(inner), isName(inner) ? LIKELY : 0);
    if (weight > 0) return trimmed(text, from, text.length, pipe.index, text.length, "credit.tail-bar", weight);
  }
  const korean = text.charCodeAt(text.length - 1) >= FIRST_HANGUL ? TAIL_KOREAN.exec(text) : null;
  if (korean !== null) {
    const inner = korean[1] ?? "";
    if (/기자$|제공$|=/.test(inner) || isSigner(inner)) {
      const credit = inner.replace(/\s(?:(?:선임|인턴)?기자|제공)$/u, "");
      const from = text.length - inner.length;
      return trimmed(text, from, from + credit.length, from, text.length, "credit.tail-korean", LIKELY);
    }
  }
  const slash = barred ? splitSlash(text) : null;
  if (slash !== null) return slash;
  const sentence = /[.!?…]["”’')]*$/u.test(text) ? null : TAIL_SENTENCE.exec(text.slice(-LONGEST_CREDIT));
  if (sentence !== null) {
    const inner = sentence[1] ?? "";
    const from = text.length - inner.length;
    if (/^[([]/.test(inner)) return null;
    const weight =
      weighBareCredit(inner) ||
      (/^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?: for [\p{Lu}].*)?$/u.test(inner) ? WEAK : 0);
    if (weight > 0 || foldText(inner) === "supplied")
      return trimmed(text, from, text.length, from, text.length, "credit.tail-sentence", weight || LIKELY);
  }
  return null;
}
