/** Reads a credit in brackets at the end of a caption: "(AP Photo/Lena Marsh)", "[운령소방서 제공]". */
import { isMarked, Kind, kindAt, markCodes } from "../../../lexicon/codes.ts";
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { Sign } from "../../signs.ts";
import { isName } from "../names.ts";
import { weighUnknown } from "./bracket-unknown.ts";
import { isSigner, weighBareCredit } from "./credit-bare.ts";
import { NOT_FOR_SALE, OPENS_CREDIT } from "./credit-bracket.ts";
import { startOfCredit } from "./credit-given.ts";
import { isArchive, isHouseWithName } from "./credit-house.ts";
import { cutLabel } from "./credit-label.ts";
import type { CreditReading } from "./credit-reading.ts";
import { LIKELY, SURE, trimmed } from "./credit-reading.ts";
import { weighWired } from "./credit-tail-sentence.ts";
import { withinTaker, withoutDay } from "./credit-taker.ts";
import { isPersonInBracket } from "./person-in-bracket.ts";
import { isKindOfPicture } from "./picture-kind.ts";

const TAIL_BRACKET = /(?:(?<!\s)\s+)?[([（［]([^()[\]（）［］]{2,90})[)\]）］]\s*[.。]?$/u;

/** "（筆者撮影）": who gave or took it; "（昨年3月撮影）" is when. */
const TAKEN_IN = new RegExp(
  String.raw`^(?!.*\p{N}[年月日])(.{2,20}?)${oneOf("tookOrGave", "took", "gavePicture")}$`,
  "u",
);
/** "[운령소방서 제공. 재판매 및 DB 금지]": the same, and that it is not for sale. In square brackets alone: "(점심 제공)" is lunch. */
const TAKEN_IN_SQUARE = new RegExp(
  String.raw`\[(.{2,20}?)\s${oneOf("gave")}(?:[.,]\s?${oneOf("notForSale")})?\]\s*\.?$`,
  "u",
);

/** "（資料圖片）", "（網上圖片）", "（中央社檔案照片）": where a picture is from, in Chinese; "（圖片）" and "（見圖片）" do not say. */
const HAN_SOURCE = new RegExp(
  String.raw`^[\p{Script=Han}A-Za-z]{0,8}${oneOf("pictureOrigins")}${oneOf("originPictures")}$`,
  "u",
);

/** "HT PHOTO", "NST FILE PIC": capitals that end with a label's word are a credit themselves. */
const CAPITALS_LABEL = /^(?:\p{Lu}[\p{Lu}&.-]* ){1,3}(\p{Lu}+)$/u;
/** "HT Photo", "NST File Pic": a house's short name in capitals, and the label's word. */
const SHORT_HOUSE_LABEL = new RegExp(String.raw`^\p{Lu}{2,5} (?:\p{Lu}\p{Ll}+ )?${oneOf("signedPictures")}$`, "u");
/** "Mirror photo by Lena Marsh", "Express File Photo: Lena Marsh": a house before the label. */
const HOUSE_LABEL = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}.]+ ){1,3}${oneOf("signedPictures")}(?: ${oneOf("takenBy")} |: ?)(\p{Lu}.{2,60})$`,
  "u",
);

/** "共同通信社ヘリから": an agency, and what it took it from. */
const TAKEN_FROM = new RegExp(`${oneOf("takenFrom")}$`, "u");

/** Whether a bracket's words are a house's, by their form. */
function isOfHouse(inner: string): boolean {
  const capitals = CAPITALS_LABEL.exec(inner)?.[1];
  if (capitals !== undefined) return lexicon.creditLabels.has(capitals.toLowerCase());
  if (SHORT_HOUSE_LABEL.test(inner)) return true;
  if (TAKEN_FROM.test(inner)) return [...lexicon.agencies.keys()].some((form) => inner.startsWith(form));
  return isHouseWithName(inner);
}

/** "… reads one post (bit.ly/3abc).": where a story found what it says. */
const SHORT_ADDRESS = new RegExp(String.raw`^(?:https?:\/\/)?(?:www\.)?${oneOf("addressHosts")}\/\S+$`, "u");

const DASHED_LABEL = /^([\p{L}\p{M}]{2,16})\s?[-–—]\s+(?=\S)/u;
const CLOCK_END = new RegExp(String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?${oneOf("clockHalves")})?\s?$`, "iu");
const CLOSING = markCodes(")]）］");
const LAST_STOPS = markCodes(".。");

/** Whether a text ends with a bracket that closes, a full stop after it told. */
function endsInBracket(text: string): boolean {
  let at = text.length - 1;
  if (isMarked(LAST_STOPS, text, at)) at -= 1;
  while (kindAt(text, at) === Kind.space) at -= 1;
  return isMarked(CLOSING, text, at);
}

/** "… tras la batalla del sábado. Lena Marsh (EFE)": a person behind the caption's stop, with a space or without, before the agency. */
const NAME_BEFORE = /(?<=[\p{L}\d)”"»][.!?…”"»]\s?)\p{Lu}[^.!?()\s]+(?: [^.!?()\s]+){1,4}$/u;

/** The name that stands between a caption's last stop and a bracket; empty where none does. */
function nameBefore(text: string, to: number): string {
  const [name = ""] = NAME_BEFORE.exec(text.slice(0, to)) ?? [];
  return isName(name) ? name : "";
}

const SHORT_FORM = /^\p{Lu}{3,6}$/u;
/** An agency's letters may be anybody's by chance, "Adam Fox and Paul (AFP)", if there are fewer. */
const FEWEST_OF_AGENCY = 4;
/** The last words before a bracket, whose first letters its short form may be. UTF-16 units. */
const LONGEST_SPELT = 120;
/** A small word between two that are spelt out: "Office of the President". */
const SMALL_WORD = /^\p{Ll}{1,3}$/u;
const SPELT_WORD = /^\p{Lu}[^.,;:()]*$/u;

/** The first letters of the words with a capital at a text's end, small words left out. */
function initialsAtEnd(text: string): string {
  let initials = "";
  for (const word of text.trimEnd().split(" ").reverse()) {
    if (SPELT_WORD.test(word)) initials = word.charAt(0) + initials;
    else if (!SMALL_WORD.test(word)) break;
  }
  return initials;
}

/** "The National Oceanic and Atmospheric Administration (NOAA)": the bracket gives the short form of the words before it. */
function isShortForm(text: string, bracket: RegExpExecArray, inner: string): boolean {
  if (!SHORT_FORM.test(inner) || (inner.length < FEWEST_OF_AGENCY && lexicon.agencies.has(foldLabel(inner))))
    return false;
  const before = text.slice(Math.max(0, bracket.index - LONGEST_SPELT), bracket.index);
  return initialsAtEnd(before).endsWith(inner);
}

/** How sure the whole of a bracket's words is a credit; 0 where it is none. */
function weighBracket(text: string, bracket: RegExpExecArray, inner: string): number {
  if (isShortForm(text, bracket, inner)) return 0;
  if (OPENS_CREDIT.test(inner) || weighBareCredit(inner) >= LIKELY || weighWired(inner) >= LIKELY) return SURE;
  if (isOfHouse(inner) || isPersonInBracket(inner)) return SURE;
  // "(Vince Carracino | Garden Ledger)": in brackets a bar parts what a slash does.
  if (/[/|]/.test(inner) && weighBareCredit(inner.replace(" | ", "/")) > 0) return LIKELY;
  return weighUnknown(text, bracket, inner);
}

/**
 * Reads a credit in brackets.
 * @param text the caption with its credit
 * @param signs its signs
 * @returns null where no bracket ends the text, or none that holds a credit
 */
export function readTailBracket(text: string, signs: number): CreditReading | null {
  const bracket = (signs & Sign.closer) !== 0 && endsInBracket(text) ? TAIL_BRACKET.exec(text) : null;
  if (bracket === null) return null;
  const inner = bracket[1] ?? "";
  if (isKindOfPicture(inner) || SHORT_ADDRESS.test(inner)) return null;
  // "Publish Date: Thu, 03 Jul 2025 07:12 PM (IST)": whose time it is.
  if (CLOCK_END.test(text.slice(0, bracket.index))) return null;
  const start = bracket.index + bracket[0].lastIndexOf(inner);
  const read = (from: number, to: number, confidence: number): CreditReading | null =>
    trimmed(text, start + from, start + to, bracket.index, text.length, "credit.tail-bracket", confidence);
  const label = cutLabel(inner, true);
  if (label !== null) {
    const from = label.kind === "by" && isArchive(inner) ? 0 : startOfCredit(inner, label, true);
    const [name, end] = withinTaker(inner.slice(from));
    return read(from + name, from + end, SURE);
  }
  // "(फोटो- प्रभात)"
  const dashed = DASHED_LABEL.exec(inner);
  if (dashed !== null && lexicon.creditLabels.has(foldLabel(dashed[1] ?? "")))
    return read(dashed[0].length, inner.length, SURE);
  const taken = (TAKEN_IN.exec(withoutDay(inner)) ?? TAKEN_IN_SQUARE.exec(bracket[0]))?.[1];
  // "（記者江佩蓉攝）", "（民眾陳小姐提供）": the name alone is the credit.
  if (taken !== undefined) return read(...withinTaker(taken), LIKELY);
  const file = NOT_FOR_SALE.exec(inner)?.[1];
  if (file !== undefined) return read(0, file.length, LIKELY);
  if (HAN_SOURCE.test(inner)) return read(0, inner.length, LIKELY);
  const taker = HOUSE_LABEL.exec(inner)?.[1];
  if (taker !== undefined) return read(inner.length - taker.length, inner.length, SURE);
  const person = isSigner(inner) ? nameBefore(text, bracket.index) : "";
  // "Lena Marsh (EFE)": the name is the credit's, as the agency is, and the bracket stays.
  if (person !== "") {
    const from = bracket.index - person.length;
    const { length } = text.trimEnd();
    return trimmed(text, from, length, from, text.length, "credit.tail-bracket", SURE);
  }
  const weight = weighBracket(text, bracket, inner);
  return weight > 0 ? read(0, inner.length, weight) : null;
}
