/** Reads a credit that a bracket, a sign or a label marks at the end of a caption. */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { Sign } from "../../signs.ts";
import { isName } from "../names.ts";
import { areRightsAlone } from "./credit-labelled.ts";
import type { CreditReading } from "./credit-reading.ts";
import { closeBracket, creditIn, LIKELY, SURE, trimmed } from "./credit-reading.ts";
import { speaks } from "./credit-speech.ts";
import { readTailBracket } from "./credit-tail-bracket.ts";
import { readTwoBrackets } from "./credit-tail-brackets.ts";
import { findTailLabel } from "./credit-tail-label.ts";
import { readTailIssued, readTailTaken } from "./credit-tail-taken.ts";
import { isKindOfPicture } from "./picture-kind.ts";

/**
 * "Lundgren (C), Ek - Moberg": a letter in brackets before a comma says who leads a team. "Le conseil a dÃ©cidÃ© lundi soir": the bytes of a
 * UTF-8 letter, read one by one, end in the sign, and nobody is credited.
 */
const TAIL_SIGN = /(?:(?<!\s)\s+)?(?:(?<![Ã-ß])©|ⓒ|（Ｃ）|\([Cc]\)(?!\s?[,;]))\s*(?:\d{4}\s+)?([^©]{2,90})$/u;
/** "… a major restoration. Harbour Lodge: Jacob Holm, jacob@holm.example": a house, who took it for the house, and where to write. */
const TAIL_ADDRESS =
  /(?<=[.!?…”"’)])\s(\p{Lu}[^.:!?]{2,50}: \p{Lu}[^.:!?,]{3,40}, [\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3})$/u;

/** "… in the bay near Swan Quay, N.C. Lena Marsh lmarsh@harrow.example": who took it, and where to write, which is no part of the credit. */
const TAIL_NAME_AND_ADDRESS =
  /(?<=[.!?…”"’)])\s(\p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){1,3})[,|]? [\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}$/u;

/** "… hingen acht der Kameras. – Public Domain Lena Marsh": under which licence a picture stands, and whose it is. */
const TAIL_LICENCE = new RegExp(
  String.raw`\s[–—-]\s(?:${oneOf("licences")}|cc[ -]by(?:-\p{L}{2})*(?: \d\.\d)?)[:,]?\s+(\S.{1,60})$`,
  "iu",
);

/** Whether a text may hold a sign that TAIL_SIGN asks for. */
function mayHoldSign(text: string, signs: number): boolean {
  if ((signs & Sign.rights) !== 0) return true;
  return (signs & Sign.opener) !== 0 && (text.includes("(c)") || text.includes("(C)") || text.includes("（Ｃ）"));
}

/** A credit with an address at its end. */
function readAddress(text: string, signs: number): CreditReading | null {
  if (!text.includes("@")) return null;
  const house = (signs & Sign.colon) !== 0 ? TAIL_ADDRESS.exec(text) : null;
  if (house !== null) return creditIn(text, house, "credit.tail-address", LIKELY);
  const named = TAIL_NAME_AND_ADDRESS.exec(text);
  return named !== null && isName(named[1] ?? "") ? creditIn(text, named, "credit.tail-address", LIKELY) : null;
}

/** Behind an address, a licence, "©", or what says who took it. */
function readTailSign(text: string, signs: number): CreditReading | null {
  const address = readAddress(text, signs);
  if (address !== null) return address;
  const licence = (signs & Sign.dash) !== 0 ? TAIL_LICENCE.exec(text) : null;
  if (licence !== null && !speaks(licence[1] ?? "")) return creditIn(text, licence, "credit.tail-licence", SURE);
  const sign = mayHoldSign(text, signs) ? TAIL_SIGN.exec(text) : null;
  // "… comprato nuovo. © RIPRODUZIONE RISERVATA": nobody's name.
  if (sign !== null && areRightsAlone(sign[1] ?? "")) return null;
  if (sign !== null && sign.index > 0) return creditIn(text, sign, "credit.tail-sign", SURE);
  return readTailTaken(text, signs);
}

const NO_LETTER = /^[^\p{L}\p{N}]*$/u;

/** "© NOR Foto: Lena Marsh": a station's letters behind the sign keep its rights, and the label says who took the picture. An agency gave it: "© dpa Foto: Lena Marsh". */
const HOUSE_LETTERS = /^\p{Lu}{2,5}$/u;

/** "© Lena Marsh Foto: Lena Marsh": whom a sign and a label name alike is named once. */
function sayOnce(text: string, marked: CreditReading, label: { at: number; end: number }): CreditReading {
  const name = text.slice(label.end).trim();
  // "… à marée basse. © Crédit photo : Ana Sol/« OG »": the sign and the label say the same.
  if (NO_LETTER.test(text.slice(marked.from, label.at))) return { ...marked, credit: name, textFrom: label.end };
  if (marked.credit.startsWith(`${name} `)) return { ...marked, credit: name };
  const house = text.slice(marked.textFrom, label.at).trim();
  const isTaker = HOUSE_LETTERS.test(house) && !lexicon.agencies.has(foldLabel(house)) && isName(name);
  return isTaker ? { ...marked, credit: name, textFrom: label.end } : marked;
}

/** What a label signs; null where it stands behind another sign, at `before`. */
function readLabelledTail(
  text: string,
  { at, end }: { at: number; end: number },
  before: number,
): CreditReading | null {
  // "… (Foto de archivo)": the label's word is a part of what kind of picture it is.
  if (at > before || isKindOfPicture(closeBracket(text, at).slice(at))) return null;
  const to = Math.max(end, closeBracket(text, end).length);
  return trimmed(text, end, to, at, text.length, "credit.tail-label", SURE);
}

/**
 * Reads a marked credit.
 * @param text the caption with its credit
 * @param signs its signs
 * @returns null where nothing marks one
 */
export function readMarked(text: string, signs: number): CreditReading | null {
  const read = readAnyMarked(text, signs);
  // "Riproduzione riservata © Copyright ANSA": rights, and no picture's words before the sign.
  return read !== null && areRightsAlone(text.slice(0, read.from).trimEnd()) ? null : read;
}

function readAnyMarked(text: string, signs: number): CreditReading | null {
  const issued = (signs & Sign.unspaced) === 0 ? null : readTailIssued(text);
  if (issued !== null) return issued;
  const bracketed = readTwoBrackets(text, signs) ?? readTailBracket(text, signs);
  const label = bracketed === null || (signs & Sign.colon) !== 0 ? findTailLabel(text, signs) : null;
  // "Foto: Lena Marsh (dpa)": the bracket is a part of what the label opens.
  if (bracketed !== null) return (label !== null && readLabelledTail(text, label, bracketed.from)) || bracketed;
  const marked = readTailSign(text, signs);
  const read = label === null ? null : readLabelledTail(text, label, marked?.from ?? text.length);
  if (read !== null) return read;
  return marked === null || label === null ? marked : sayOnce(text, marked, label);
}
