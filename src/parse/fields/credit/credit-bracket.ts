/** Reads a block that is a bracket with a picture credit in it, and nothing else. */
import { oneOf, WORD_END } from "../../../lexicon/phrases.ts";
import { isName } from "../names.ts";
import { weighBareCredit } from "./credit-bare.ts";
import { isKnownHouseWithName, isOffice, isStation } from "./credit-house.ts";
import type { CreditReading } from "./credit-reading.ts";
import { LIKELY, SURE, trimmed, WEAK } from "./credit-reading.ts";
import { isPersonInBracket } from "./person-in-bracket.ts";

const GIVEN = new RegExp(String.raw`^([^.,]{2,40}?)\s${oneOf("gave")}(?:[.,]\s?${oneOf("notForSale")})?$`, "u");

/** "연합뉴스 자료사진. 재판매 및 DB 금지": whose file picture it is, and that it is not for sale. */
export const NOT_FOR_SALE = new RegExp(String.raw`^(.{2,30}?)[.,]\s?${oneOf("notForSale")}\.?$`, "u");

/** "AP Photo/Lena Marsh", "Courtesy Lena Marsh": what a bracket holds that opens so is a credit. */
export const OPENS_CREDIT = new RegExp(`^${oneOf("opensCredits")}${WORD_END}`, "iu");

const PAIR = /^[^|/]{4,40}\s?[|/]\s?[^|/]{4,40}$/u;

/** "National Film Board of Canada": names, and one small word between them. */
const PROPER = /^\p{Lu}[\p{L}.&'’-]+(?: \p{Lu}[\p{L}.&'’-]*){1,4}(?: \p{Ll}{1,3}(?: \p{Lu}[\p{L}.&'’-]*){1,3})?$/u;

/**
 * Reads a bracket: "(Karen Ducey/Getty Images)", "[우주기술연구원 제공. 재판매 및 DB 금지]": a bracket with a credit in it, and nothing else.
 * @param text the block
 * @param marker where its bracket opens, behind a sign of a list
 * @returns null where the block is no bracket, or holds no credit
 */
export function readBracket(text: string, marker: number): CreditReading | null {
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
  const isHouse = isKnownHouseWithName(inner) || isOffice(inner) || isPersonInBracket(inner);
  // "(Lena Marsh | Harbour Times)", "[Lena Marsh/Harbour Times]": who took it, and for whom.
  const isPair = PAIR.test(inner) && weighBareCredit(inner.replace("|", "/")) > 0;
  const sure = isHouse ? SURE : isPair || OPENS_CREDIT.test(inner) ? LIKELY : 0;
  const isProper = isName(inner) || isStation(inner) || PROPER.test(inner);
  const weight = Math.max(weighBareCredit(inner), sure, isProper ? WEAK : 0);
  return weight > 0 ? read(inner.length, "credit.bracket", weight) : null;
}
