/** Reads who signs an agency's story in a block below it: "Ewa Nowicka (PAP)", "Nauka w Polsce, Ewa Nowicka (PAP)", "Z Rzymu Ewa Nowicka (PAP)". */
import { lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { hasGivenName, isName } from "../names.ts";
import { readAgencies } from "./signoff-agencies.ts";

/** Such a block holds little more than the name. UTF-16 units. */
const LONGEST = 80;
/** Agencies whose people sign so; others print a picture's credit in this form, "Lena Marsh (EFE)". */
const ENDS: readonly string[] = lexicon.phrases.peopleSign.map((agency) => ` (${agency})`);
/** What may stand before the name: a service of the agency's, or from where somebody reports. */
const SERVICE = /^\p{Lu}[^.!?:;()"„”\d]{2,40}(?:,| [-–—])$/u;
const FROM = new RegExp(String.raw`^${oneOf("signsFrom")} \p{Lu}\S{2,24}(?: \p{Lu}\S{2,24})?$`, "u");
/** A name has so many words. */
const NAME_WORDS: readonly number[] = [2, 3];

/** Who signs, and for which agencies. */
export interface PersonSignoff {
  readonly name: string;
  readonly agencies: readonly string[];
}

/**
 * Reads a block in which a person signs for an agency.
 * @param text the block
 * @returns null where it holds anything else
 */
export function readPersonSignoff(text: string): PersonSignoff | null {
  const end = text.length <= LONGEST && text.endsWith(")") ? ENDS.find((agency) => text.endsWith(agency)) : undefined;
  if (end === undefined) return null;
  const words = text.slice(0, -end.length).split(" ");
  for (const count of NAME_WORDS) {
    const name = words.slice(-count).join(" ");
    const lead = words.slice(0, -count).join(" ");
    if (words.length < count || !isName(name)) continue;
    // "Z Gdańska Malwina Okoniewska (PAP)": behind from where she reports a given name need not be known.
    if (FROM.test(lead) || (hasGivenName(name) && (lead === "" || SERVICE.test(lead))))
      return { name, agencies: readAgencies(end.trim(), true) };
  }
  return null;
}
