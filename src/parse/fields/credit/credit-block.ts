/** Reads a block that is nothing but a picture credit. */
import { isMarked, markCodes } from "../../../lexicon/codes.ts";
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { isName } from "../names.ts";
import { isPersonAndOutlet } from "./credit-american.ts";
import { isPersonWithHouse, isSigner, weighBareCredit } from "./credit-bare.ts";
import { OPENS_CREDIT, readBracket } from "./credit-bracket.ts";
import { readCourtesy } from "./credit-courtesy.ts";
import { readLabelLast } from "./credit-label-last.ts";
import { cutLabels, isOfCapitals, readLabelledCredit } from "./credit-labelled.ts";
import { namePhotographer } from "./credit-pictures-by.ts";
import type { CreditReading } from "./credit-reading.ts";
import { LIKELY, SURE, trimmed, WEAK } from "./credit-reading.ts";
import { isCaptionWithAgency } from "./credit-tail-dash.ts";
import { readTaken } from "./credit-taken.ts";
import { nameTakenFor } from "./credit-taken-for.ts";
import { readWorded } from "./credit-worded.ts";

/** Longest block that is nothing but a credit. */
const LONGEST_BLOCK = 160;

/** "© dpa-infocom, dpa:260211-930-671184/3": an agency's number of a story signs that, and no picture. */
const STORY_NUMBER = /:\d{6}-\d{2,4}-\d/u;

/** "/ritzau/": an agency between slashes signs a story, above it or below, and no picture. */
const WIRE_MARK = /^\/\p{L}[\p{L} -]*\/$/u;

/** "HBO / Via films.example": where a page has its picture from. */
const VIA = new RegExp(String.raw`^\S.{1,40} \/ ${oneOf("foundVia")} (\S.{1,40})$`, "u");
const VIA_WORDS = lexicon.phrases.foundVia.map((word) => `/ ${word} `);
/** An address, an account or a house; "Borgo / Via Marsh, 14" is a street. */
const isVia = (body: string): boolean => {
  const from = VIA.exec(body)?.[1] ?? "";
  return (/\S[.@]\S|\S:/.test(from) && !/\s\d+$/.test(from)) || from.startsWith("@") || isSigner(from);
};

/** "[촬영 한소라]", "[사진 운령시]": who took it, behind the word, in brackets that are nothing else. */
const TAKEN_IN_BRACKET = new RegExp(String.raw`^[[(]${oneOf("tookFirst")}\s(\S{2,20}(?:\s\S{2,20})?)[\])]$`, "u");

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

/** "FILE - The harbour wall, Feb. 3, 2023. (AP Photo/Tom Reed, File)": the label is the caption's, whose credit stands behind its stop. */
const BEHIND_STOP = /[\p{L}\p{N}][.!?]\s\(([^()]{2,80})\)\.?$/u;
const isCaptionWithBracket = (text: string): boolean => OPENS_CREDIT.test(BEHIND_STOP.exec(text)?.[1] ?? "");

/** Neither label nor sign tells whether a block is a credit: it may be one by its look. */
export const BY_LOOK = "by-look";

/** How long the sign is with which a page sets a credit off, with the space behind it; 0 where none stands before it. UTF-16 units. */
const measureSignBefore = (text: string): number =>
  isMarked(MARKERS, text, 0) ? (MARKER.exec(text)?.[0].length ?? 0) : 0;

/**
 * Reads a block that is nothing but a credit, by a label or a sign that makes it sure.
 * @returns null where it is none whatever it looks like
 */
export function readMarkedBlock(text: string): CreditReading | null | typeof BY_LOOK {
  if (text.length > LONGEST_BLOCK || (text.length > LONGEST_PLAIN && !SIGNS_HINT.test(text))) return null;
  if ((text.includes(":") && STORY_NUMBER.test(text)) || WIRE_MARK.test(text)) return null;
  const marker = measureSignBefore(text);
  const body = marker === 0 ? text : text.slice(marker);
  const dash = isMarked(DASHES, text, 0) ? (DASH.exec(text)?.[0].length ?? 0) : 0;
  const dashed = dash === 0 ? null : cutLabels(text.slice(dash));
  const dashedCredit = dashed?.kind === "colon" ? readLabelledCredit(text, dash, dashed) : null;
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
  if (label !== null) return isCaptionWithBracket(body) ? null : readLabelledCredit(text, marker, label);
  const inBracket = readBracket(text, marker);
  if (inBracket !== null) return inBracket;
  return readTaken(text, marker) ?? readLabelLast(text, marker) ?? readCourtesy(text, marker) ?? BY_LOOK;
}

/** Reads a block of which {@link readMarkedBlock} tells nothing: a house, a name with one, a bare name. It costs the most. */
export function readByLook(text: string): CreditReading | null {
  const marker = measureSignBefore(text);
  const body = text.slice(marker);
  // "ANI |": the bar waits for a place or a time.
  const weight = body.endsWith("|") ? 0 : weighBareCredit(body);
  if (isCaptionWithAgency(text)) return null;
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
