/** Reads a block that is nothing but a picture credit. */
import { isMarked, Kind, kindAt, markCodes } from "../../lexicon/codes.ts";
import { foldLabel, lexicon } from "../../lexicon/index.ts";
import type { CreditReading } from "./credit-label.ts";
import {
  closeBracket,
  cutLabel,
  FIRST_UNSPACED,
  LIKELY,
  LONGEST_CREDIT,
  MANY_SMALL_WORDS,
  SURE,
  speaks,
  trimmed,
  WEAK,
} from "./credit-label.ts";
import { hasGivenName, isName } from "./names.ts";

/** Longest block that is nothing but a credit. */
const LONGEST_BLOCK = 160;

const OPEN_END = /^[\s:：.…,|/–—-]+|(?<![\s.;,|])[\s.;,|]+$/gu;
/** Two or three parts, each a name, an outlet or an agency: "Name/Agency", "Natalie Naccache | Bloomberg | Getty Images". */
const PARTED = /(?:(?<!\s)\s+)?[/|]\s*|(?<!\s)\s+(?:via|for)\s+|,\s+/u;

/** Whether words are those that sign pictures: an agency, a photo service, "Handout", a name. */
export function isSigner(piece: string): boolean {
  const plain = foldLabel(piece);
  if (lexicon.agencies.has(plain) || lexicon.creditBare.has(plain) || lexicon.publishers.has(plain)) return true;
  if (!/[ (/]/.test(plain)) return false;
  // "연합뉴스 자료사진": an agency's file picture.
  const folded = plain
    .replace(/^\(|\)$/g, "")
    .replace(/ \(\d{4}$/, "")
    .replace(/^(?:via|pool|handout)[ /]| (?:photo|file|pool|images|foto|wire|video|자료사진|자료|db)$/g, "");
  return lexicon.agencies.has(folded) || lexicon.creditBare.has(folded) || lexicon.publishers.has(folded);
}

/** "harbour.example": a house by its address. */
const ADDRESS = /^[\p{Ll}\p{N}-]{2,24}\.\p{Ll}{2,7}$/u;

/** Whether a part of a credit is a house: one that signs, or an address. */
const isHouse = (piece: string): boolean => isSigner(piece) || ADDRESS.test(piece);

/** "Skjáskot/Dagen": a label in the place of a house, before one name. */
const isLabelled = ([label = "", name = "", ...more]: readonly string[]): boolean =>
  more.length === 0 &&
  lexicon.creditLabels.has(foldLabel(label)) &&
  /^\p{Lu}\p{Ll}/u.test(name) &&
  !lexicon.creditLabels.has(foldLabel(name));

/** "A.Oukhouya", "J.-P. Marsh": a name whose initials run into it. */
const WITH_INITIALS = /^(?:\p{Lu}\.[ -]?){1,3}\p{Lu}\p{Ll}[\p{L}'’-]+$/u;
/** "HBO / Via films.example": where a page has its picture from. */
const VIA = /^\S.{1,40} \/ Via \S.{1,40}$/u;

/** "Лена Марш / специально для «Вестника»": for whom it was taken, and a house in quotes. */
const FOR_WHOM = /^(?:специально для|спеціально для|для|pour|für|para|per)\s+(?=[\p{Lu}«„“])/u;
const IN_QUOTES = /^[«„“"]([^«»„“”"]{2,40})[»“”"]$/u;

const STOPS = markCodes(".!?");
const QUOTES = markCodes('"”');
const COMPANY = /\b(?:Inc|Ltd|Co|Jr)\.$/;
const PARTED_HINT = /[/|,]|\s(?:via|for)\s/;

/** Whether a text ends like a sentence. */
function isStopped(text: string): boolean {
  const last = text.length - 1;
  return isMarked(STOPS, text, isMarked(QUOTES, text, last) ? last - 1 : last);
}

/** "Sunniva Falk for The Metropolitan Ledger": a person, and the house that the picture was taken for. UTF-16 units. */
const LONGEST_TAKEN_FOR = 80;
const TAKEN_FOR = /^(.{4,40}) for (?:The )?\p{Lu}[\p{L}\p{N}.&'’-]*(?: \p{Lu}[\p{L}\p{N}.&'’-]*){0,4}$/u;

/** "MARIAM A. MONTESINOS (EFE)": a name in capitals, and its agency in brackets; "Ragnhild Sætre (NTB)" is a byline. */
const NAME_AND_HOUSE = /^([^()\p{Ll}]{4,48}) \(([^()]{2,40})\)$/u;

function isNameWithHouse(text: string): boolean {
  if (!text.endsWith(")") || text.length > LONGEST_CREDIT) return false;
  const [, name = "", house = ""] = NAME_AND_HOUSE.exec(text) ?? [];
  const [first = ""] = name.split(" ", 1);
  // "New York (AFP)" is a dateline.
  return house !== "" && isSigner(house) && isName(name) && hasGivenName(first);
}

function isTakenFor(text: string): boolean {
  const name = text.length <= LONGEST_TAKEN_FOR && text.includes(" for ") ? TAKEN_FOR.exec(text)?.[1] : undefined;
  return name !== undefined && isName(name) && hasGivenName(name);
}

/**
 * Whether a text that has no label can be a credit: "Getty Images/Juanmonino", "REUTERS", "Niall Carson/PA Images via Getty Images".
 * @returns 0 where it cannot, else how sure
 */
export function weighBareCredit(text: string): number {
  if (isTakenFor(text)) return LIKELY;
  if (isNameWithHouse(text)) return SURE;
  if (
    text.length > LONGEST_CREDIT ||
    text.length < 2 ||
    (isStopped(text) && !COMPANY.test(text)) ||
    MANY_SMALL_WORDS.test(text)
  )
    return 0;
  if (isSigner(text)) return SURE;
  if (!PARTED_HINT.test(text) || /:|\p{Ll}{2}[.!?]["”]?\s/u.test(text)) return 0;
  const pieces = text
    .split(PARTED)
    .map((piece) => piece.replace(OPEN_END, "").replace(FOR_WHOM, "").replace(IN_QUOTES, "$1"))
    .filter((piece) => piece !== "");
  if (pieces.length < 2) return 0;
  if (isLabelled(pieces)) return WEAK;
  const signers = pieces.filter(isHouse).length;
  const named = pieces.filter(
    (piece) =>
      !isHouse(piece) &&
      (isName(piece, true) ||
        /^(?:(?:il|la|le|el|de|die|der|das) )?(?=.*\p{L})[\p{Lu}\p{N}][\p{L}\p{N}&.'’ -]{1,40}$/u.test(piece)),
  ).length;
  if (signers > 0 && signers + named >= pieces.length) return SURE;
  // "imago images/Name Name" and other houses that the lexicon lacks: a slash between capitalised words.
  return /\S\s?\/\s?\S/.test(text) &&
    named + signers === pieces.length &&
    pieces.length <= 3 &&
    pieces.some((p) => isName(p) || WITH_INITIALS.test(p))
    ? WEAK
    : 0;
}

/** "新华社记者 苏晓棠 摄", "赵敏/摄", "写真部 撮影": who took it, then, apart, that it was taken. */
const TAKEN = /^(?!.*\.\s)([^。，、！？「」“”]{2,24}?)(?:\s*[/／]\s*|\s+)(?:摄|攝|撮影|촬영|供图|제공)$/u;

const GIVEN = /^([^.,]{2,40}?)\s(?:제공|촬영|캡처)(?:[.,]\s?재판매 및 DB 금지)?$/u;

function readTaken(text: string, marker: number): CreditReading | null {
  if (text.charCodeAt(text.length - 1) < FIRST_UNSPACED) return null;
  const match = TAKEN.exec(text.slice(marker));
  if (match === null) return null;
  const to = marker + (match[1] ?? "").length;
  return trimmed(text, marker, to, marker, text.length, "credit.taken", SURE);
}

/** A block longer than this is no credit without a sign: a bracket, a bar, a colon, "©", a comma, "by". UTF-16 units. */
const LONGEST_PLAIN = 48;
const MARKERS = markCodes("-•*|/");
const SIGNS_HINT = /[([（［【/|:：©ⓒ=＝,]|\.\.\.| (?:by|via|for|of|von|de) /i;

/** Whether a text is of words in capitals, two at least. */
function isOfCapitals(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (kindAt(text, at) !== Kind.upper && text[at] !== " ") return false;
  return text.includes(" ");
}

/**
 * Reads a block that is nothing but a credit, with its label or without.
 * @param text the block
 * @param isSure whether a credit by its look alone, such as a bare name, is not asked for: it costs the most
 * @returns null where it is none; confidence is low for a bare name, which only a caption beside it makes a credit
 */
export function readCreditBlock(text: string, isSure = false): CreditReading | null {
  if (text.length > LONGEST_BLOCK || (text.length > LONGEST_PLAIN && !SIGNS_HINT.test(text))) return null;
  const marker = isMarked(MARKERS, text, 0) ? (/^[-•*|/]\s+/.exec(text)?.[0].length ?? 0) : 0;
  const body = marker === 0 ? text : text.slice(marker);
  // "ST FILE PHOTO": a label of several words that is itself the credit.
  if (isOfCapitals(body) && lexicon.creditLabels.has(foldLabel(body))) {
    return trimmed(text, marker, text.length, 0, text.length, "credit.bare", LIKELY);
  }
  if (body.includes("/ Via ") && VIA.test(body))
    return trimmed(text, marker, text.length, 0, text.length, "credit.taken", SURE);
  const label = cutLabel(body);
  if (label !== null) {
    const end = closeBracket(body).length;
    const rest = body.slice(label.end, end);
    if (
      rest.trim() !== "" &&
      !speaks(rest) &&
      !(rest.length > 60 && /[.!?]$/.test(rest.trim()) && /\s\p{Ll}+\s\p{Ll}+\s\p{Ll}+/u.test(rest))
    ) {
      return trimmed(
        text,
        marker + label.end,
        marker + end,
        0,
        text.length,
        `credit.${label.kind}`,
        label.kind === "by" ? LIKELY : SURE,
      );
    }
    return null;
  }
  const bracket = "([（".includes(body.charAt(0)) ? /^[([（]([^()[\]]{2,80})[)\]）]\.?$/u.exec(body) : null;
  if (bracket !== null) {
    const inner = bracket[1] ?? "";
    // "[우주기술연구원 제공. 재판매 및 DB 금지]": who gave it, and that it is not for sale.
    const given = GIVEN.exec(inner)?.[1];
    if (given !== undefined)
      return trimmed(text, marker + 1, marker + 1 + given.length, 0, text.length, "credit.taken", SURE);
    const weight = Math.max(
      weighBareCredit(inner),
      /^(?:AP|REUTERS|AFP|Getty|Courtesy)\b/i.test(inner) ? LIKELY : 0,
      isName(inner) ? WEAK : 0,
    );
    if (weight > 0)
      return trimmed(text, marker + 1, marker + 1 + inner.length, 0, text.length, "credit.bracket", weight);
  }
  const taken = readTaken(text, marker);
  if (taken !== null || isSure) return taken;
  // "ANI |": the bar waits for a place or a time.
  const weight = body.endsWith("|") ? 0 : weighBareCredit(body);
  if (weight > 0) return trimmed(text, marker, text.length, 0, text.length, "credit.bare", weight);
  return isName(body) ? trimmed(text, marker, text.length, 0, text.length, "credit.name", WEAK / 2) : null;
}
