/** Reads picture credits: a block of its own, or the end of a caption. */
import { foldLabel, foldText, lexicon } from "../../lexicon/index.ts";
import { isName } from "./names.ts";

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

/** Longest credit. UTF-16 units. */
const LONGEST = 120;
/** Longest block that is nothing but a credit. */
const LONGEST_BLOCK = 160;
/** Code from which on scripts are written without spaces, for the purpose of labels: CJK, kana, Hangul. */
const FIRST_UNSPACED = 0x2e80;
const FIRST_HANGUL = 0xac00;
/** A label is at most so long. */
const LONGEST_LABEL = 32;

const SURE = 0.95;
const LIKELY = 0.8;
const WEAK = 0.6;

const OPEN_END = /^[\s:：.…,|/–—-]+|[\s.;,|]+$/gu;
/** Two or three parts, each a name, an outlet or an agency: "Name/Agency", "Natalie Naccache | Bloomberg | Getty Images". */
const PARTED = /\s*[/|]\s*|\s+via\s+|\s+for\s+|,\s+/u;

function trimmed(text: string, from: number, to: number, labelFrom: number, labelTo: number, rule: string, confidence: number): CreditReading | null {
  const piece = text.slice(from, to);
  const lead = /^[\s:：.…,|/–—-]*/u.exec(piece)?.[0].length ?? 0;
  const credit = piece.slice(lead).replace(/[\s;,|]+$|(?<=\p{Ll}{3})\.$/u, "");
  if (credit.length < 2 || credit.length > LONGEST) return null;
  const label = foldLabel(text.slice(labelFrom, from + lead)).replace(/^[(\[]/, "");
  const loose = lexicon.sourceLabels.has(label) || label === "video";
  return { credit, from: labelFrom, to: labelTo, textFrom: from + lead, textTo: from + lead + credit.length, rule, confidence, loose };
}

/** Whether words are those that sign pictures: an agency, a photo service, "Handout", a name. */
function isSigner(piece: string): boolean {
  const folded = foldLabel(piece).replace(/^\(|\)$/g, "").replace(/^(?:via|pool|handout)[ /]| (?:photo|file|pool|images|foto|wire|video)$/g, "");
  return lexicon.agencies.has(folded) || lexicon.creditBare.has(folded) || lexicon.publishers.has(folded);
}

/** Four words in small letters, one after another, are prose. */
const MANY_SMALL_WORDS = /(?:^|\s)\p{Ll}+\s\p{Ll}+\s\p{Ll}+\s\p{Ll}/u;
const PARTED_HINT = /[/|,]|\s(?:via|for)\s/;

/**
 * Whether a text that has no label can be a credit: "Getty Images/Juanmonino", "REUTERS", "Niall Carson/PA Images via Getty Images".
 * @returns 0 where it cannot, else how sure
 */
export function weighBareCredit(text: string): number {
  if (text.length > LONGEST || text.length < 2 || MANY_SMALL_WORDS.test(text) || /[.!?]["”]?$/.test(text.replace(/\b(?:Inc|Ltd|Co|Jr)\.$/, ""))) return 0;
  if (isSigner(text)) return SURE;
  if (!PARTED_HINT.test(text) || /:|\p{Ll}{2}[.!?]["”]?\s/u.test(text)) return 0;
  const pieces = text.split(PARTED).map((piece) => piece.replace(OPEN_END, "")).filter((piece) => piece !== "");
  if (pieces.length < 2) return 0;
  const signers = pieces.filter(isSigner).length;
  const named = pieces.filter((piece) => !isSigner(piece) && (isName(piece, true) || /^\p{Lu}[\p{L}\p{N}&.'’ -]{1,40}$/u.test(piece))).length;
  if (signers > 0 && signers + named >= pieces.length) return SURE;
  // "imago images/Name Name" and other houses that the lexicon lacks: a slash between capitalised words.
  return /\S\s?\/\s?\S/.test(text) && named + signers === pieces.length && pieces.length <= 3 && pieces.some((p) => isName(p)) ? WEAK : 0;
}

const FIRST_WORD = /^[\p{L}\p{M}]+/u;

/** Whether the first word is one of those with which credit labels start; scripts without spaces are let through. */
function startsLikeLabel(head: string): boolean {
  if (head.charCodeAt(0) > FIRST_UNSPACED) return true;
  const word = FIRST_WORD.exec(head)?.[0];
  return word !== undefined && lexicon.creditWords.has(foldText(word));
}

/** The label with which a text starts, and the offset after it. */
function cutLabel(text: string, bracketed = false): { end: number; kind: "colon" | "by" | "sign" | "dots" } | null {
  const sign = /^[(（[]?\s*(?:©|\(c\)|（Ｃ）|\(C\)|ⓒ|📷)\s*(?:\d{4}\s*)?/u.exec(text);
  if (sign !== null) return { end: sign[0].length, kind: "sign" };
  const bracket = /^[([（［【\s]*/u.exec(text)?.[0].length ?? 0;
  const head = text.slice(bracket, bracket + LONGEST_LABEL);
  if (!startsLikeLabel(head)) return null;
  const colon = /^([^:：=＝]{2,30}?)\s*(?::|：|=|＝|\.\.\.|…|(?<=\p{Script=Han})[/／])/u.exec(head);
  if (colon !== null && lexicon.creditLabels.has(foldLabel(colon[1] ?? ""))) return { end: bracket + colon[0].length, kind: "colon" };
  const slashed = /^photo\//i.exec(head);
  if (slashed !== null) return { end: bracket + slashed[0].length, kind: "colon" };
  const words = head.split(/\s+/);
  for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
    const label = words.slice(0, count).join(" ");
    if (!lexicon.creditLabels.has(foldLabel(label))) continue;
    const rest = head.slice(label.length);
    if (/[,|©–-]$/.test(label) || (label.endsWith(".") && label.length <= 6) ||  /^\s*[,|©–-]/.test(rest)) return { end: bracket + label.length, kind: "colon" };
    if (/\b(?:by|von|of|from|de|di|af|av|via|z|из|з)$/i.test(label) || bracket > 0 || bracketed || /^[\p{Lu}\s]{4,}$/u.test(label)) return { end: bracket + label.length, kind: "by" };
  }
  return null;
}

const closeBracket = (text: string): string => text.replace(/\s*[)\]）］】]\s*\.?$/u, "");

/**
 * Reads a block that is nothing but a credit, with its label or without.
 * @param text the block
 * @returns null where it is none; confidence is low for a bare name, which only a caption beside it makes a credit
 */
export function readCreditBlock(text: string): CreditReading | null {
  if (text.length > LONGEST_BLOCK) return null;
  const marker = /^[-•*|/]\s+/.exec(text)?.[0].length ?? 0;
  const body = text.slice(marker);
  // "ST FILE PHOTO": a label of several words that is itself the credit.
  if (body.includes(" ") && /^[\p{Lu} ]+$/u.test(body) && lexicon.creditLabels.has(foldLabel(body))) {
    return trimmed(text, marker, text.length, 0, text.length, "credit.bare", LIKELY);
  }
  const label = cutLabel(body);
  if (label !== null) {
    const end = closeBracket(body).length;
    const rest = body.slice(label.end, end);
    if (rest.trim() !== "" && !(rest.length > 60 && /[.!?]$/.test(rest.trim()) && /\s\p{Ll}+\s\p{Ll}+\s\p{Ll}+/u.test(rest))) {
      return trimmed(text, marker + label.end, marker + end, 0, text.length, `credit.${label.kind}`, label.kind === "by" ? LIKELY : SURE);
    }
    return null;
  }
  const bracket = "([（".includes(body.charAt(0)) ? /^[([（]([^()[\]]{2,80})[)\]）]\.?$/u.exec(body) : null;
  if (bracket !== null) {
    const inner = bracket[1] ?? "";
    const weight = Math.max(weighBareCredit(inner), /^(?:AP|REUTERS|AFP|Getty|Courtesy)\b/i.test(inner) ? LIKELY : 0, isName(inner) ? WEAK : 0);
    if (weight > 0) return trimmed(text, marker + 1, marker + 1 + inner.length, 0, text.length, "credit.bracket", weight);
  }
  const weight = weighBareCredit(body);
  if (weight > 0) return trimmed(text, marker, text.length, 0, text.length, "credit.bare", weight);
  return isName(body) ? trimmed(text, marker, text.length, 0, text.length, "credit.name", WEAK / 2) : null;
}

const TAIL_BRACKET = /\s*[([（［]([^()[\]（）［］]{2,90})[)\]）］]\s*[.。]?$/u;
const TAIL_SIGN = /\s*(?:©|ⓒ|（Ｃ）|\(C\)|\(c\))\s*(?:\d{4}\s+)?([^©]{2,90})$/u;
const TAIL_PIPE = /(?:\s[|/]\s|\s[—–]\s|(?<=[.!?”"])\s?[—–|/]\s?)([^|—–]{2,80}(?:\s\|\s[^|—–]{2,60})?)$/u;
const TAIL_SENTENCE = /(?<=[.!?…”"’)])\s+([^.!?]{2,90})$/u;
const TAIL_WIDE = /[＝=]([^＝=。、]{2,24}?)(?:撮影|提供)?$/u;
const TAIL_TAKEN = /[、（(]([^、（()）]{2,20})(?:撮影|提供|摄|攝)[)）]?$/u;
const TAIL_KOREAN = /(?<=[.다)])\s+((?:\p{Script=Hangul}{2,4}\s(?:선임|인턴)?기자)|[^\s.]{2,12}(?:\s제공)?|[^.]{2,20}\s?제공|\p{Script=Hangul}{2,8}=(?:\p{Script=Hangul}{2,6}))$/u;

/** Words and parts of words: a caption may run into its credit's label, "NadeschdinBild: X". */
const WORDS = /\p{Lu}?\p{Ll}+|\p{Lu}+|\p{Lo}+/gu;
/** Without a colon, an equals sign or "©" only a word with a capital can start a label: "Photo by X". */
const CAPITAL_WORDS = /\p{Lu}\p{Ll}+|\p{Lu}{2,}/gu;
const LABEL_SIGN = /[:：=＝©]/u;

/** The place near the end of a caption where a labelled credit starts: "Foto: X/dpa", "Photo by X", "Bild © X". */
function findTailLabel(text: string): { at: number; end: number } | null {
  const from = Math.max(0, text.length - LONGEST - LONGEST_LABEL);
  let found: { at: number; end: number } | null = null;
  const tail = text.slice(from);
  for (const match of tail.matchAll(LABEL_SIGN.test(tail) ? WORDS : CAPITAL_WORDS)) {
    const at = from + match.index;
    if (at === 0 || (match[0].charCodeAt(0) < FIRST_UNSPACED && !lexicon.creditWords.has(match[0].toLowerCase()))) continue;
    const label = cutLabel(text.slice(at));
    if (label === null || (label.kind === "by" && !/^\p{Lu}/u.test(match[0]))) continue;
    const rest = text.slice(at + label.end);
    if (rest.trim().length < 2 || rest.length > LONGEST || /[.!?]\s+\p{Lu}\p{L}+\s+\p{Ll}/u.test(rest)) continue;
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
      return trimmed(text, start + label.end, start + inner.length, bracket.index, text.length, "credit.tail-bracket", SURE);
    }
    const taken = /^(.{2,20}?)(?:撮影|提供|摄|攝)$/u.exec(inner);
    if (taken !== null) {
      const start = bracket.index + bracket[0].lastIndexOf(inner);
      return trimmed(text, start, start + (taken[1] ?? "").length, bracket.index, text.length, "credit.tail-bracket", LIKELY);
    }
    if (lexicon.creditBare.has(foldLabel(inner)) && /archi|symbol|file|stock|repro/i.test(inner)) return null;
    if (/^(?:AP Photo|Courtesy|Getty|Reuters|AFP|AP)\b/i.test(inner) || weighBareCredit(inner) >= LIKELY) return creditIn(text, bracket, "credit.tail-bracket", SURE);
    if (/\//.test(inner) && weighBareCredit(inner) > 0) return creditIn(text, bracket, "credit.tail-bracket", LIKELY);
  }
  const sign = SIGN_HINT.test(text) ? TAIL_SIGN.exec(text) : null;
  if (sign !== null && sign.index > 0) return creditIn(text, sign, "credit.tail-sign", SURE);
  if (text.charCodeAt(text.length - 1) < FIRST_UNSPACED && !text.includes("＝")) return null;
  const taken = TAIL_TAKEN.exec(text);
  if (taken !== null) return creditIn(text, taken, "credit.tail-taken", LIKELY);
  const wide = TAIL_WIDE.exec(text);
  if (wide !== null && /[＝]/.test(wide[0]) && !/[\d０-９]/.test(wide[1] ?? "")) return creditIn(text, wide, "credit.tail-wide", LIKELY);
  return null;
}

/**
 * Finds the credit at the end of a caption: "… talks. PHOTO: REUTERS", "(AP Photo/Name)", "| Name/Agency", "Foto: X", "＝X".
 * @param text the caption with its credit
 * @returns null where the caption ends with its own words
 */
export function splitCredit(text: string): CreditReading | null {
  const marked = readTailMark(text);
  if (marked !== null && marked.rule === "credit.tail-bracket") return marked;
  const label = findTailLabel(text);
  if (label !== null && (marked === null || label.at <= marked.from)) {
    const end = closeBracket(text).length;
    const read = trimmed(text, label.end, Math.max(label.end, end), label.at, text.length, "credit.tail-label", SURE);
    if (read !== null) return read;
  }
  if (marked !== null) return marked;
  return splitBareCredit(text);
}

const TAIL_SLASH = /\s(\p{Lu}[\p{L}.'’-]*\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}.'’-]*)\s?\/\s?((?:via |\p{Lu})[^/]{1,40}(?:\/[^/]{2,40})?)$/u;

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
  const sentence = /[.!?…]["”’')]*$/u.test(text) ? null : TAIL_SENTENCE.exec(text.slice(-LONGEST));
  if (sentence !== null) {
    const inner = sentence[1] ?? "";
    const from = text.length - inner.length;
    if (/^[([]/.test(inner)) return null;
    const weight = weighBareCredit(inner) || (/^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?: for [\p{Lu}].*)?$/u.test(inner) ? WEAK : 0);
    if (weight > 0 || foldText(inner) === "supplied") return trimmed(text, from, text.length, from, text.length, "credit.tail-sentence", weight || LIKELY);
  }
  return null;
}
