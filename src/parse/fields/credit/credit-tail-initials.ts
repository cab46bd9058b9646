/** Credits behind a caption's last sentence that are short: a house and who took it for the house by letters, or a house behind a danda. */
import { lexicon } from "../../../lexicon/index.ts";
import { isSigner } from "./credit-bare.ts";
import { type CreditReading, LIKELY, trimmed } from "./credit-reading.ts";

/** "DDM, F.C.": its last letters are looked for first. UTF-16 units. */
const LAST = 6;
const INITIALS_END = /\p{Lu}\.[ -]?\p{Lu}\.$/u;

/** Whether a text ends in initials, whose stop ends no sentence. */
export const endsInInitials = (text: string): boolean => text.endsWith(".") && INITIALS_END.test(text.slice(-LAST));

/** "… sous la halle. GDM - LENA MARSH", "… sous la halle. GDM, L. M.", "Photo GDM-L.M.", "GDM/L.M.": a house's letters, and who took it in capitals. */
const HOUSE_LETTERS =
  /(?<=[\p{Ll}\p{N}][.!?…”"’)»]{1,2})\s+((?:(\p{Lu}\p{Ll}{3,9})\s)?\p{Lu}{2,4}(?:\s?[-–/]\s?|,\s)(?:(?:\p{Lu}\.[ -]?){2,3}|\p{Lu}[\p{Lu}'’-]+(?:\s\p{Lu}[\p{Lu}'’-]+){1,3}))$/u;
/** It is no longer. UTF-16 units. */
const LONGEST = 64;

/** Reads a house's letters and who took it. */
export function readHouseLetters(text: string): CreditReading | null {
  const [, whole = "", label = ""] = HOUSE_LETTERS.exec(text.slice(-LONGEST)) ?? [];
  if (whole === "" || (label !== "" && !lexicon.creditLabels.has(label.toLowerCase()))) return null;
  const from = text.length - whole.length;
  const skipped = label === "" ? 0 : label.length + 1;
  return trimmed(text, from + skipped, text.length, from, text.length, "credit.tail-sentence", LIKELY);
}

/** "… अंकपत्र दिखातीं लीना देवी। पीटीआई": behind a danda a house that the lexicon knows; other words there may be the time, or a sentence that a link breaks. */
const BEHIND_DANDA = /।\s+([^।]{2,24})$/u;
/** UTF-16 units. */
const LONGEST_HOUSE = 28;

/** Reads a house behind a danda. */
export function readBehindDanda(text: string): CreditReading | null {
  const end = text.slice(-LONGEST_HOUSE);
  const house = end.includes("।") ? (BEHIND_DANDA.exec(end)?.[1] ?? "") : "";
  if (house === "" || !isSigner(house)) return null;
  const from = text.length - house.length;
  return trimmed(text, from, text.length, from, text.length, "credit.tail-sentence", LIKELY);
}
