/** A dateline in a block of its own that has lost its sign, or never had one: "Tehran, June 11, IRNA", "PARIS, June 11 (AFP)", "LONDON (Reuters)". */
import { readDateline } from "./dateline.ts";
import { isKnownOutlet } from "./dateline-parts.ts";
import type { DatelineReading } from "./dateline-reading.ts";

const SIGN = " — ";
/** It is no longer. UTF-16 units. */
const LONGEST = 60;
/** "Lena Marsh (AFP)" is portrayed there, "Paris (AFP)" where a picture was taken. */
const isInCapitals = (place: string): boolean => !/\p{Ll}/u.test(place);

/**
 * Reads a block that is a dateline without a sign: its agency is known, and its day or its letters say that the rest is a place.
 * @param text the block above the story's first sentence
 * @param language BCP 47
 * @returns the dateline, as long as the block and the space behind it; null where it is none
 */
export function readAlone(text: string, language: string): DatelineReading | null {
  if (text.length > LONGEST) return null;
  const read = readDateline(`${text}${SIGN}`, language);
  if (read === null || read.length !== text.length + SIGN.length) return null;
  const { place, agency, day } = read.dateline;
  if (place === null || agency === null || !isKnownOutlet(agency)) return null;
  return day !== null || isInCapitals(place) ? { ...read, length: text.length + 1, rule: "dateline.alone" } : null;
}
