/** A day and a place, which are no caption, but where a credit stands behind them. */
import { oneOf } from "../../../lexicon/phrases.ts";
import type { Glance } from "../../glance.ts";
import { tailCredit } from "../credit/credit-glance.ts";
import { SURE } from "../credit/credit-reading.ts";

/** "Con Rosa Marini al Teatro Faro, 1981": words, and the year of the picture. */
const YEAR_BEHIND = /^(?:[^\s\d]+ ){3,}[^\s\d]+, (?:18|19|20)\d\d$/u;
/** UTF-16 units. */
const LONGEST = 60;

/** "Fort Zielony, 12.02.2025. PAP/Lena Marsz": a day and its place, and who took the picture there, and for which house. */
function isSurelySigned(glance: Glance): boolean {
  const credit = tailCredit(glance);
  return credit !== null && credit.confidence >= SURE && credit.credit.includes("/");
}

/** "12 de março de 2024": a day in words. */
const WORDED_DAY = new RegExp(
  String.raw`\d{1,2}[.ºª]{0,2} ${oneOf("dateJoints")} \p{L}{3,12} ${oneOf("dateJoints", "yearJoints")} \d{4}`,
  "u",
);

/** "Protesto em Harrow, 12 de março de 2024": what is seen beside the day. */
const TELLS_WHERE = /\p{L}\s\p{Ll}+\s\p{Lu}/u;

/** Whether a text has no words beside a day but its own small ones. */
function hasFewWords(text: string): boolean {
  const rest = text.replace(WORDED_DAY, "");
  return !/\p{Ll}\s\p{Ll}+\s\p{Ll}/u.test(rest) && (rest === text || !TELLS_WHERE.test(rest));
}

/** Whether a text is date and time with few words. */
export const saysWhen = (text: string): boolean =>
  text.length < LONGEST && /\d{1,2}[:.]\d\d|\d{4}/.test(text) && hasFewWords(text) && !YEAR_BEHIND.test(text);

/** Whether a block is date and time with few words, and nobody signs them. */
export const isWhen = (glance: Glance): boolean => saysWhen(glance.text) && !isSurelySigned(glance);
