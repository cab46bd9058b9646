/** Reads a credit that a bracket, a sign or a label marks at the end of a caption. */
import { isMarked, Kind, kindAt, markCodes } from "../../lexicon/codes.ts";
import { foldLabel, lexicon } from "../../lexicon/index.ts";
import { Sign } from "../signs.ts";
import { weighBareCredit } from "./credit-block.ts";
import type { CreditReading } from "./credit-label.ts";
import { closeBracket, cutLabel, FIRST_UNSPACED, LIKELY, SURE, trimmed } from "./credit-label.ts";
import { findTailLabel } from "./credit-tail-label.ts";

const TAIL_BRACKET = /(?:(?<!\s)\s+)?[([（［]([^()[\]（）［］]{2,90})[)\]）］]\s*[.。]?$/u;
const TAIL_SIGN = /(?:(?<!\s)\s+)?(?:©|ⓒ|（Ｃ）|\(C\)|\(c\))\s*(?:\d{4}\s+)?([^©]{2,90})$/u;
const TAIL_WIDE = /[＝=]([^＝=。、]{2,24}?)(?:撮影|提供)?$/u;
const TAIL_TAKEN = /[、（(]([^、（()）]{2,20})(?:撮影|提供|摄|攝)[)）]?$/u;

/** "…推出港外。記者江佩蓉攝", "…瘋傳。圖／翻攝自臉書": behind a sentence's stop who took it, or where it was taken from. */
const TAIL_REPORTER =
  /(?<=[。！？]\s?)(?:[\p{Script=Han}]{0,6}(?:記者|记者)\s?([\p{Script=Han}·]{2,8}?)\s?[／/]?(?:攝影|摄影|攝|摄)|([\p{Script=Han}]{2,8})(?:供图|供圖)|(?:圖|图|照片)[／/：:](?:翻攝自|翻摄自|取自)?([^。]{2,40}))$/u;

/** "HT PHOTO", "NST FILE PIC": capitals that end with a label's word are a credit themselves. */
const CAPITALS_LABEL = /^(?:\p{Lu}[\p{Lu}&.-]* ){1,3}(\p{Lu}+)$/u;
/** "ABC Western Qld: Bronte Kelleher", "Supplied: Diocese of Harrow": a house, and who took it for the house. */
const HOUSE_AND_NAME = /^(\p{Lu}[\p{L}\p{N}&.'’ -]{1,40}): (\p{Lu}[\p{L}\p{N}&.'’,/ -]{2,60})$/u;
/** "Mirror photo by Lena Marsh", "Express File Photo: Lena Marsh": a house before the label. */
const HOUSE_LABEL =
  /^(?:\p{Lu}[\p{L}.]+ ){1,3}(?:[Pp]hotos?|[Pp]ictures?|[Pp]ics?|[Ii]mages?)(?: by |: ?)(\p{Lu}.{2,60})$/u;
/** Small words stand in names of houses too, and so few of them. */
const MOST_SMALL_WORDS = 1;
/** "共同通信社ヘリから": an agency, and what it took it from. */
const TAKEN_FROM = /から$/u;

/** Whether a bracket's words are a house's, by their form. */
function isOfHouse(inner: string): boolean {
  const capitals = CAPITALS_LABEL.exec(inner)?.[1];
  if (capitals !== undefined) return lexicon.creditLabels.has(capitals.toLowerCase());
  if (TAKEN_FROM.test(inner)) return [...lexicon.agencies.keys()].some((form) => inner.startsWith(form));
  const [, house = "", name = ""] = HOUSE_AND_NAME.exec(inner) ?? [];
  return house !== "" && (`${house} ${name}`.match(/(?<= )\p{Ll}/gu) ?? []).length <= MOST_SMALL_WORDS;
}

const CLOSING = markCodes(")]）］");
const LAST_STOPS = markCodes(".。");

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

/** The credit that a match's first group holds. */
function creditIn(text: string, match: RegExpExecArray, rule: string, confidence: number): CreditReading | null {
  const inner = match[1] ?? match[2] ?? match[3] ?? "";
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
    const taker = HOUSE_LABEL.exec(inner)?.[1];
    if (taker !== undefined) {
      const end = bracket.index + bracket[0].lastIndexOf(inner) + inner.length;
      return trimmed(text, end - taker.length, end, bracket.index, text.length, "credit.tail-bracket", SURE);
    }
    if (isOfHouse(inner)) return creditIn(text, bracket, "credit.tail-bracket", SURE);
    // "(Vince Carracino | Garden Ledger)": in brackets a bar parts what a slash does.
    if (/[/|]/.test(inner) && weighBareCredit(inner.replace(" | ", "/")) > 0)
      return creditIn(text, bracket, "credit.tail-bracket", LIKELY);
  }
  const sign = mayHoldSign(text, signs) ? TAIL_SIGN.exec(text) : null;
  if (sign !== null && sign.index > 0) return creditIn(text, sign, "credit.tail-sign", SURE);
  if (text.charCodeAt(text.length - 1) < FIRST_UNSPACED && !((signs & Sign.colon) !== 0 && text.includes("＝")))
    return null;
  const taken = TAIL_TAKEN.exec(text) ?? TAIL_REPORTER.exec(text);
  if (taken !== null) return creditIn(text, taken, "credit.tail-taken", LIKELY);
  const wide = TAIL_WIDE.exec(text);
  if (wide !== null && /[＝]/.test(wide[0]) && !/[\d０-９]/.test(wide[1] ?? ""))
    return creditIn(text, wide, "credit.tail-wide", LIKELY);
  return null;
}

/**
 * Reads a marked credit.
 * @param text the caption with its credit
 * @param signs its signs
 * @returns null where nothing marks one
 */
export function readMarked(text: string, signs: number): CreditReading | null {
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
