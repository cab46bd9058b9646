/** Credits that thank who gave a picture: "Gentileza familia Marsh", "Per gentile concessione di Lena Marsh". */
import { lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { type CreditReading, LIKELY, trimmed } from "./credit-reading.ts";
import { MANY_SMALL_WORDS } from "./credit-speech.ts";

/** Such a credit is no longer. UTF-16 units. */
const LONGEST = 72;
/** Somebody has a name: "Cortesía policial" is none. */
const NAMES = /\s["“«]?\p{Lu}[\p{L}\p{N}.'’-]+/u;
const OPENERS = lexicon.phrases.opensCourtesy;
const OPENS = new RegExp(String.raw`^${oneOf("opensCourtesy")}\s`, "u");

/**
 * Reads a block that is nothing but such thanks; the whole is the credit.
 * @param marker where its words begin
 */
export function readCourtesy(text: string, marker: number): CreditReading | null {
  if (text.length > LONGEST || !OPENERS.some((words) => text.startsWith(words, marker))) return null;
  const [opening = ""] = OPENS.exec(text.slice(marker)) ?? [];
  const rest = text.slice(marker + opening.length - 1);
  if (opening === "" || /[.!?:;]\s|[!?]$/u.test(rest) || !NAMES.test(rest) || MANY_SMALL_WORDS.test(rest)) return null;
  return trimmed(text, marker, text.length, marker, text.length, "credit.by", LIKELY);
}
