/** Reads a block that is nothing but a picture credit. */
import { codeAt } from "../../../code-at.ts";
import { isMarked, markCodes } from "../../../lexicon/codes.ts";
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { isName } from "../names.ts";
import { isPersonAndOutlet } from "./credit-american.ts";
import { isPersonWithHouse, isSigner, weighBareCredit } from "./credit-bare.ts";
import { readCourtesy } from "./credit-courtesy.ts";
import { isKnownHouseWithName, isOffice, isStation } from "./credit-house.ts";
import { FIRST_UNSPACED } from "./credit-label.ts";
import { readLabelLast } from "./credit-label-last.ts";
import { cutLabels, isOfCapitals, readLabelled } from "./credit-labelled.ts";
import { namePhotographer } from "./credit-pictures-by.ts";
import type { CreditReading } from "./credit-reading.ts";
import { LIKELY, SURE, trimmed, WEAK } from "./credit-reading.ts";
import { nameTakenFor } from "./credit-taken-for.ts";
import { readWorded } from "./credit-worded.ts";

/** Longest block that is nothing but a credit. */
const LONGEST_BLOCK = 160;

/** "© dpa-infocom, dpa:260211-930-671184/3": an agency's number of a story signs that, and no picture. */
const STORY_NUMBER = /:\d{6}-\d{2,4}-\d/u;

/** "HBO / Via films.example": where a page has its picture from. */
const VIA = new RegExp(String.raw`^\S.{1,40} \/ ${oneOf("foundVia")} (\S.{1,40})$`, "u");
const VIA_WORDS = lexicon.phrases.foundVia.map((word) => `/ ${word} `);
/** An address, an account or a house; "Borgo / Via Marsh, 14" is a street. */
const isVia = (body: string): boolean => {
  const from = VIA.exec(body)?.[1] ?? "";
  return (/\S[.@]\S|\S:/.test(from) && !/\s\d+$/.test(from)) || from.startsWith("@") || isSigner(from);
};

/** "新华社记者 苏晓棠 摄", "赵敏/摄", "写真部 撮影": who took it, then, apart, that it was taken. */
const TAKEN = new RegExp(
  String.raw`^(?!.*\.\s)([^。，、！？「」“”]{2,24}?)(?:\s*[/／]\s*|\s+)${oneOf("tookApart")}$`,
  "u",
);

const GIVEN = new RegExp(String.raw`^([^.,]{2,40}?)\s${oneOf("gave")}(?:[.,]\s?${oneOf("notForSale")})?$`, "u");

/** "[촬영 한소라]", "[사진 운령시]": who took it, behind the word, in brackets that are nothing else. */
const TAKEN_IN_BRACKET = new RegExp(String.raw`^[[(]${oneOf("tookFirst")}\s(\S{2,20}(?:\s\S{2,20})?)[\])]$`, "u");

/** "연합뉴스 자료사진. 재판매 및 DB 금지": whose file picture it is, and that it is not for sale. */
export const NOT_FOR_SALE = new RegExp(String.raw`^(.{2,30}?)[.,]\s?${oneOf("notForSale")}\.?$`, "u");

/** "新华社发（陈志远 摄）": the agency that put a picture out, and who took it; the whole is the credit, as no sign parts the two. */
export const AGENCY_ISSUED = `${oneOf("wireAgencies")}${oneOf("issued")}[（(][^（）()。]{2,20}${oneOf("took")}[）)]`;
const ISSUED = new RegExp(`^${AGENCY_ISSUED}$`, "u");

function readTaken(text: string, marker: number): CreditReading | null {
  if (codeAt(text, text.length - 1) < FIRST_UNSPACED) return null;
  if (ISSUED.test(text)) return trimmed(text, 0, text.length, 0, text.length, "credit.taken", SURE);
  const match = TAKEN.exec(text.slice(marker));
  if (match === null) return null;
  const to = marker + (match[1] ?? "").length;
  return trimmed(text, marker, to, marker, text.length, "credit.taken", SURE);
}

/** A block longer than this is no credit without a sign: a bracket, a bar, a colon, "©", a comma, "by". UTF-16 units. */
const LONGEST_PLAIN = 48;
const MARKERS = markCodes("-•*|/");
/** "/연합뉴스", "/사진=뉴시스": Korean sets a slash right before who signs. */
const MARKER = /^(?:[-•*|/]\s+|\/(?=\p{Script=Hangul}))/u;
/** "— Foto: Lena Marsh": a dash that parts a credit from its caption begins the block below that; "— Lena Marsh" is who speaks. */
const DASHES = markCodes("–—");
const DASH = /^[–—]\s+/;
/** "– Photo: 50 megapixels" is a list's: behind the dash and the label stands a person, a house that is known, or both. */
const isTaker = (words: string): boolean =>
  isSigner(words) || isName(words) || isPersonWithHouse(words) || weighBareCredit(words) > 0;
const SIGNS_HINT = new RegExp(String.raw`[([（［【/|:：©ⓒ=＝,]|\.\.\.| ${oneOf("creditJoints")} `, "i");

/** "AP Photo/Lena Marsh", "Courtesy Lena Marsh": what a bracket holds that opens so is a credit. */
export const OPENS_CREDIT = new RegExp(String.raw`^${oneOf("opensCredits")}\b`, "i");

const PAIR = /^[^|/]{4,40}\s?[|/]\s?[^|/]{4,40}$/u;

/** "National Film Board of Canada": names, and one small word between them. */
const PROPER = /^\p{Lu}[\p{L}.&'’-]+(?: \p{Lu}[\p{L}.&'’-]*){1,4}(?: \p{Ll}{1,3}(?: \p{Lu}[\p{L}.&'’-]*){1,3})?$/u;

/** "(Karen Ducey/Getty Images)", "[우주기술연구원 제공. 재판매 및 DB 금지]": a bracket with a credit in it, and nothing else. */
function readBracket(text: string, marker: number): CreditReading | null {
  if (!"([（".includes(text.charAt(marker))) return null;
  const inner = /^[([（]([^()[\]]{2,80})[)\]）]\.?$/u.exec(text.slice(marker))?.[1];
  if (inner === undefined) return null;
  const read = (length: number, rule: string, confidence: number) =>
    trimmed(text, marker + 1, marker + 1 + length, 0, text.length, rule, confidence);
  // Who gave it, and that it is not for sale.
  const given = GIVEN.exec(inner)?.[1];
  if (given !== undefined) return read(given.length, "credit.taken", SURE);
  const file = NOT_FOR_SALE.exec(inner)?.[1];
  if (file !== undefined) return read(file.length, "credit.taken", SURE);
  const isHouse = isKnownHouseWithName(inner) || isOffice(inner);
  // "(Lena Marsh | Harbour Times)", "[Lena Marsh/Harbour Times]": who took it, and for whom.
  const isPair = PAIR.test(inner) && weighBareCredit(inner.replace("|", "/")) > 0;
  const sure = isHouse ? SURE : isPair || OPENS_CREDIT.test(inner) ? LIKELY : 0;
  const isProper = isName(inner) || isStation(inner) || PROPER.test(inner);
  const weight = Math.max(weighBareCredit(inner), sure, isProper ? WEAK : 0);
  return weight > 0 ? read(inner.length, "credit.bracket", weight) : null;
}

/** "FILE - The harbour wall, Feb. 3, 2023. (AP Photo/Tom Reed, File)": the label is the caption's, whose credit stands behind its stop. */
const BEHIND_STOP = /[\p{L}\p{N}][.!?]\s\(([^()]{2,80})\)\.?$/u;
const isCaptionWithBracket = (text: string): boolean => OPENS_CREDIT.test(BEHIND_STOP.exec(text)?.[1] ?? "");

/** Neither label nor sign tells whether a block is a credit: it may be one by its look. */
export const BY_LOOK = "by-look";

const measureMarker = (text: string): number => (isMarked(MARKERS, text, 0) ? (MARKER.exec(text)?.[0].length ?? 0) : 0);

/**
 * Reads a block that is nothing but a credit, by a label or a sign that makes it sure.
 * @returns null where it is none whatever it looks like
 */
export function readMarkedBlock(text: string): CreditReading | null | typeof BY_LOOK {
  if (text.length > LONGEST_BLOCK || (text.length > LONGEST_PLAIN && !SIGNS_HINT.test(text))) return null;
  if (text.includes(":") && STORY_NUMBER.test(text)) return null;
  const marker = measureMarker(text);
  const body = marker === 0 ? text : text.slice(marker);
  const dash = isMarked(DASHES, text, 0) ? (DASH.exec(text)?.[0].length ?? 0) : 0;
  const dashed = dash === 0 ? null : cutLabels(text.slice(dash));
  const dashedCredit = dashed?.kind === "colon" ? readLabelled(text, dash, dashed) : null;
  if (dashedCredit !== null) return isTaker(dashedCredit.credit) ? dashedCredit : null;
  // "ST FILE PHOTO": a label of several words that is itself the credit.
  if (isOfCapitals(body) && lexicon.creditLabels.has(foldLabel(body))) {
    return trimmed(text, marker, text.length, 0, text.length, "credit.bare", LIKELY);
  }
  if (VIA_WORDS.some((words) => body.includes(words)) && isVia(body))
    return trimmed(text, marker, text.length, 0, text.length, "credit.taken", SURE);
  const taker = "[(".includes(body.charAt(0)) ? TAKEN_IN_BRACKET.exec(body)?.[1] : undefined;
  if (taker !== undefined)
    return trimmed(text, text.length - 1 - taker.length, text.length - 1, 0, text.length, "credit.taken", SURE);
  const photographer = namePhotographer(body);
  if (photographer !== "")
    return trimmed(text, text.length - photographer.length, text.length, 0, text.length, "credit.pictures-by", LIKELY);
  const label = cutLabels(body);
  if (label !== null) return isCaptionWithBracket(body) ? null : readLabelled(text, marker, label);
  const inBracket = readBracket(text, marker);
  if (inBracket !== null) return inBracket;
  return readTaken(text, marker) ?? readLabelLast(text, marker) ?? readCourtesy(text, marker) ?? BY_LOOK;
}

/** Reads a block of which {@link readMarkedBlock} tells nothing: a house, a name with one, a bare name. It costs the most. */
export function readByLook(text: string): CreditReading | null {
  const marker = measureMarker(text);
  const body = text.slice(marker);
  // "ANI |": the bar waits for a place or a time.
  const weight = body.endsWith("|") ? 0 : weighBareCredit(body);
  const worded = readWorded(text, marker);
  if (worded !== null && (weight === 0 || worded.textFrom > marker)) return worded;
  if (weight > 0) return trimmed(text, marker, text.length, 0, text.length, "credit.bare", weight);
  // "Cassidy Ruiz for NPW", "Lena Marsh, Courier": a name that may be any.
  return isName(body) || nameTakenFor(body) !== "" || isPersonWithHouse(body) || isPersonAndOutlet(body)
    ? trimmed(text, marker, text.length, 0, text.length, "credit.name", WEAK / 2)
    : null;
}

/**
 * Reads a block that is nothing but a credit, with its label or without.
 * @param text the block
 * @returns null where it is none; confidence is low for a bare name, which only a caption beside it makes a credit
 */
export function readCreditBlock(text: string): CreditReading | null {
  const marked = readMarkedBlock(text);
  return marked === BY_LOOK ? readByLook(text) : marked;
}
