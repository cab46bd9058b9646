/** Reads a credit that a caption runs into, as where the page parts the two by their place alone: "… el pasado 27 de abril.Lena Marsh". */

import { hasGivenName } from "../given-names.ts";
import { mayHoldGluedCapital } from "../glued-capital.ts";
import { isName } from "../names.ts";
import { isSigner, splitHouse, weighBareCredit } from "./credit-bare.ts";
import { OPENS_CREDIT } from "./credit-bracket.ts";
import { LONGEST_CREDIT } from "./credit-label.ts";
import type { CreditReading } from "./credit-reading.ts";
import { LIKELY, SURE, trimmed, WEAK } from "./credit-reading.ts";
import { MANY_SMALL_WORDS } from "./credit-speech.ts";

/** "…under the Longfellow Bridge.Kim Sorrell/Ledger Staff", "… on Monday.Tom Reed / AP file": two names with a slash between them. */
const PAIR = /(?<=(?:\p{Ll}|\d{4})[.!?”"])\p{Lu}[^.!?/]{2,40}\/ ?\p{Lu}[^.!?/]{1,40}$/u;
/** What stands behind a stop, a quote's end, a bracket or a year without a space. */
const GLUED = /(?<=\p{Ll}{2}[.!?”"»)]|\s(?:19|20)\d\d)\p{Lu}[^.!?:;,\d]{3,70}$/u;
/** "… el sábado a la mañanaLena Marsh": a word of small letters alone, which no name such as "LeBron" or "YouTube" is. */
const GLUED_TO_WORD = /(?<=\s\p{Ll}{4,24})\p{Lu}\p{Ll}+ [^.!?:;,\d]{2,60}$/u;
/** "Martín Quiroga - El Horizonte": a person, and the house behind a dash. */
const NAME_AND_HOUSE = /^([^()]{4,40}) [-–] \p{Lu}[^()]{2,40}$/u;
/** A caption has two small words in a row; a line of the page's own, "Published 4 March 2024Lena Marsh", has none. */
const SMALL_WORDS = /\s\p{Ll}+\s\p{Ll}+/u;
const SHORTEST_BEFORE = 20;

/** A person's name that a caption's last word runs into, where no stop ends the caption. */
function readGluedToWord(text: string): CreditReading | null {
  const [name] = GLUED_TO_WORD.exec(text.slice(-LONGEST_CREDIT)) ?? [];
  if (name === undefined || !isName(name) || !hasGivenName(name)) return null;
  const from = text.length - name.length;
  if (from < SHORTEST_BEFORE || !SMALL_WORDS.test(text.slice(0, from))) return null;
  return trimmed(text, from, text.length, from, text.length, "credit.tail-glued-word", WEAK);
}

/** How sure the words that a caption runs into are its credit; 0 where they are none. */
function weigh(inner: string): number {
  const [, name = inner] = NAME_AND_HOUSE.exec(inner) ?? [];
  if ((isName(name) && hasGivenName(name)) || OPENS_CREDIT.test(inner)) return LIKELY;
  // "Lena Marsh (EFE)"
  const { name: person, house } = splitHouse(inner);
  if (isName(person) && isSigner(house)) return SURE;
  return weighBareCredit(inner) >= SURE ? SURE : 0;
}

/**
 * Reads a credit that a caption runs into.
 * @param text the caption with its credit
 * @returns null where it ends with its own words
 */
export function readGlued(text: string): CreditReading | null {
  const end = text.length;
  const last = text.slice(-LONGEST_CREDIT);
  if (!mayHoldGluedCapital(last)) return null;
  const [pair] = PAIR.exec(last) ?? [];
  const [name = "", house = ""] = pair?.split("/").map((part) => part.trim()) ?? [];
  if (pair !== undefined && (isName(name) || isSigner(house)) && !MANY_SMALL_WORDS.test(house))
    return trimmed(text, end - pair.length, end, end - pair.length, end, "credit.tail-bar", LIKELY);
  const [inner] = GLUED.exec(last) ?? [];
  if (inner === undefined) return readGluedToWord(text);
  const from = end - inner.length;
  const weight = from < SHORTEST_BEFORE || !SMALL_WORDS.test(text.slice(0, from)) ? 0 : weigh(inner);
  return weight > 0 ? trimmed(text, from, end, from, end, "credit.tail-glued", weight) : null;
}
