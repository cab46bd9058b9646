/** Names with a family's small word that elsewhere is a title's: "Jan op den Berg", "Marco dei Rossi", "Llyr ab Iorwerth". */
import { oneOf } from "../../lexicon/phrases.ts";
import { hasGivenName } from "./given-names.ts";
import { isName } from "./names.ts";

/** The words between a given name and a family's: "op", "dei", "in 't". */
const INSIDE = new RegExp(String.raw`(?<=[\p{L}.]) ${oneOf("particleRuns", "familyParticles")}(?= [\p{L}'’])`, "gu");
/** "Marco dell'Acqua", "Seán Ó hEithir": what runs into a family's name. */
const GLUED = new RegExp(String.raw`(?<= )${oneOf("familyGlued")}(?=\p{Lu})`, "gu");

/**
 * Whether a text is one person's name, with a family's small word or without.
 * @param text with nothing else in it
 * @param labelled whether what stands before it says that a name follows; else "Palazzo dei Normanni" is none, and a given name has to tell
 */
export function isPerson(text: string, labelled: boolean): boolean {
  if (isName(text)) return true;
  if (!text.includes(" ")) return false;
  const plain = text.replace(INSIDE, "").replace(GLUED, "");
  return plain !== text && isName(plain) && (labelled || hasGivenName(text.slice(0, text.indexOf(" "))));
}

/** Whether a text is a name, of which the lexicon knows the given one: "Harrow Archive" is none. */
export const isKnownPerson = (text: string): boolean => isName(text) && hasGivenName(text);
