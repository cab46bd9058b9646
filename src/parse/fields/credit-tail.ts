/** Finds the credit at the end of a caption. */
import { isMarked, Kind, kindAt, markCodes } from "../../lexicon/codes.ts";
import { foldLabel, foldText, lexicon } from "../../lexicon/index.ts";
import { findSigns, Sign } from "../signs.ts";
import { isSigner, weighBareCredit } from "./credit-block.ts";
import type { CreditReading } from "./credit-label.ts";
import { closeBracket, cutLabel, FIRST_UNSPACED, LIKELY, LONGEST_CREDIT, SURE, trimmed, WEAK } from "./credit-label.ts";
import { endHas, findTailLabel } from "./credit-tail-label.ts";
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

const CLOSING = markCodes(")]）］");
const LAST_STOPS = markCodes(".。");
const BARS = markCodes("|/—–");
/** A credit behind a bar, or of two houses with a slash between them, is no longer than this. UTF-16 units. */
const LONGEST_BARRED = 160;
const SENTENCE_STOPS = markCodes(".!?…");
const SENTENCE_CLOSERS = markCodes("\"”’')");

/** Whether a text ends with a bracket that closes, a full stop after it told. */
function endsInBracket(text: string): boolean {
  let at = text.length - 1;
  if (isMarked(LAST_STOPS, text, at)) at -= 1;
  while (kindAt(text, at) === Kind.space) at -= 1;
  return isMarked(CLOSING, text, at);
}

/** Whether a text may hold a sign that TAIL_SIGN asks for. */
function mayHoldSign(text: string, signs: number): boolean {
  if ((signs & Sign.rights) !== 0) return true;
  return (signs & Sign.opener) !== 0 && (text.includes("(c)") || text.includes("(C)") || text.includes("（Ｃ）"));
}

/** Whether a sentence ends with the text, quotes and brackets after it told. */
function isStopped(text: string): boolean {
  let at = text.length - 1;
  while (isMarked(SENTENCE_CLOSERS, text, at)) at -= 1;
  return isMarked(SENTENCE_STOPS, text, at);
}

/** The credit that a match's first group holds. */
function creditIn(text: string, match: RegExpExecArray, rule: string, confidence: number): CreditReading | null {
  const inner = match[1] ?? "";
  const textFrom = match.index + match[0].lastIndexOf(inner);
  return trimmed(text, textFrom, textFrom + inner.length, match.index, text.length, rule, confidence);
}

function readTailMark(text: string, signs: number): CreditReading | null {
  const bracket = (signs & Sign.closer) !== 0 && endsInBracket(text) ? TAIL_BRACKET.exec(text) : null;
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
  const sign = mayHoldSign(text, signs) ? TAIL_SIGN.exec(text) : null;
  if (sign !== null && sign.index > 0) return creditIn(text, sign, "credit.tail-sign", SURE);
  if (text.charCodeAt(text.length - 1) < FIRST_UNSPACED && !((signs & Sign.colon) !== 0 && text.includes("＝")))
    return null;
  const taken = TAIL_TAKEN.exec(text);
  if (taken !== null) return creditIn(text, taken, "credit.tail-taken", LIKELY);
  const wide = TAIL_WIDE.exec(text);
  if (wide !== null && /[＝]/.test(wide[0]) && !/[\d０-９]/.test(wide[1] ?? ""))
    return creditIn(text, wide, "credit.tail-wide", LIKELY);
  return null;
}

/** Signs without which no credit can stand at a text's end: a bracket, a mark, a label, or words after a sentence's end. */
const TAIL_HINT = /[)\]）］】©ⓒ|/—–＝:：=]|\b[Bb][Yy]\s\p{Lu}|[.!?…”"’]\s+[^.!?\s][^.!?]*$|\p{Script=Hangul}$/u;

const BY_HINT = /\b[Bb][Yy]\s\p{Lu}/u;
/** Those of the signs that a look at a block tells. */
const HINTS = Sign.closer | Sign.rights | Sign.bar | Sign.dash | Sign.colon;

/** Whether a text may have one of the signs: what TAIL_HINT says, told sooner for most; true is not certain. */
function mayHoldCredit(text: string, signs: number): boolean {
  if ((signs & HINTS) !== 0) return true;
  if ((signs & Sign.unspaced) === 0 && isStopped(text)) return BY_HINT.test(text);
  return TAIL_HINT.test(text);
}

/** What a house adds behind a credit: "Photo: Lena Marsh, AP / Copyright 2019 The Associated Press. All rights reserved." */
const RIGHTS_END =
  /\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados)\.?$/iu;
const RIGHTS_SIGNS = ["copyright ", "© ", "(c) "];
const BEFORE_RIGHTS = markCodes(" /|–—-");
/** It is no longer than this. UTF-16 units. */
const LONGEST_RIGHTS = 100;

/** Where a text ends before the rights of a house; its length where it has none. */
function endBeforeRights(text: string): number {
  if (!RIGHTS_END.test(text)) return text.length;
  const from = Math.max(0, text.length - LONGEST_RIGHTS);
  const end = text.slice(from).toLowerCase();
  let at = from + Math.max(...RIGHTS_SIGNS.map((sign) => end.lastIndexOf(sign)));
  if (at < from) return text.length;
  while (isMarked(BEFORE_RIGHTS, text, at - 1)) at -= 1;
  return at === 0 ? text.length : at;
}

function readMarked(text: string, signs: number): CreditReading | null {
  const marked = readTailMark(text, signs);
  if (marked !== null && marked.rule === "credit.tail-bracket") return marked;
  const label = findTailLabel(text, signs);
  if (label !== null && (marked === null || label.at <= marked.from)) {
    const end = closeBracket(text).length;
    const read = trimmed(text, label.end, Math.max(label.end, end), label.at, text.length, "credit.tail-label", SURE);
    if (read !== null) return read;
  }
  return marked;
}

/**
 * Finds a credit that a bracket, a sign or a label marks at the end of a caption: "(AP Photo/Name)", "PHOTO: REUTERS", "＝X".
 * @param text the caption with its credit
 * @param signs its signs
 */
export function splitMarkedCredit(text: string, signs: number = findSigns(text)): CreditReading | null {
  if (!mayHoldCredit(text, signs)) return null;
  const end = endBeforeRights(text);
  if (end < text.length) {
    const read = readMarked(text.slice(0, end), signs);
    return read === null ? null : { ...read, to: text.length };
  }
  const read = readMarked(text, signs);
  return read !== null && TAIL_HINT.test(text) ? read : null;
}

/**
 * Finds the credit at the end of a caption: "… talks. PHOTO: REUTERS", "(AP Photo/Name)", "| Name/Agency", "Foto: X", "＝X".
 * @param text the caption with its credit
 * @param signs its signs
 * @returns null where the caption ends with its own words
 */
export function splitCredit(text: string, signs: number = findSigns(text)): CreditReading | null {
  return splitMarkedCredit(text, signs) ?? splitBareCredit(text, signs);
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

const TAIL_HYPHEN = /\s-\s(\p{Lu}[^/|]{4,40}?)\s?\/\s?(\p{Lu}[^/|]{1,40})$/u;

/** "… the cup in Porto - Lena Marsh/Instituto Cais": a hyphen parts words too, so a person and a house must stand behind it. */
function splitHyphen(text: string): CreditReading | null {
  const match = TAIL_HYPHEN.exec(text);
  if (match === null || !isName(match[1] ?? "")) return null;
  return trimmed(text, match.index + " - ".length, text.length, match.index, text.length, "credit.tail-bar", LIKELY);
}

/**
 * Finds a credit without a label after the caption's last sentence, or after a bar or a slash.
 * @param text the caption with its credit
 * @param signs its signs
 */
export function splitBareCredit(text: string, signs: number): CreditReading | null {
  if (!mayHoldCredit(text, signs)) return null;
  const read = readBare(text, signs);
  return read !== null && TAIL_HINT.test(text) ? read : null;
}

function readBare(text: string, signs: number): CreditReading | null {
  const barred = (signs & (Sign.bar | Sign.dash)) !== 0 && endHas(text, BARS, LONGEST_BARRED);
  const pipe = barred ? TAIL_PIPE.exec(text) : null;
  if (pipe !== null && pipe.index > 0) {
    const inner = pipe[1] ?? "";
    const from = pipe.index + pipe[0].lastIndexOf(inner);
    const weight = Math.max(weighBareCredit(inner), isName(inner) ? LIKELY : 0);
    // "… le 11 mars 2024. JEAN MARTIN / AFP": the bar stands inside the credit.
    const whole = readBehindSentence(text);
    if (whole !== null && whole.from < pipe.index && whole.confidence >= SURE) return whole;
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
  const slash = barred ? (splitHyphen(text) ?? splitSlash(text)) : null;
  if (slash !== null) return slash;
  return readBehindSentence(text);
}

/** Two to four names, and for whom; not "PTI ABC XY XY", an agency and the initials of who filed. */
const NAMES = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?: for [\p{Lu}].*)?$/u;
const INITIALS = /^\p{Lu}{2,5}(?: \p{Lu}{2,4}){2,}$/u;

/** A credit behind the caption's last sentence: "… after the talks. LENA MARSH / KESTREL". */
function readBehindSentence(text: string): CreditReading | null {
  const sentence = isStopped(text) ? null : TAIL_SENTENCE.exec(text.slice(-LONGEST_CREDIT));
  const inner = sentence?.[1] ?? "";
  if (sentence === null || /^[([]/.test(inner)) return null;
  const from = text.length - inner.length;
  const weight = weighBareCredit(inner) || (NAMES.test(inner) && !INITIALS.test(inner) ? WEAK : 0);
  if (weight === 0 && foldText(inner) !== "supplied") return null;
  return trimmed(text, from, text.length, from, text.length, "credit.tail-sentence", weight || LIKELY);
}
