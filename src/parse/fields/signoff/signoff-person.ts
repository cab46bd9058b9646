/** Reads who signs an agency's story in a block below it: "Ewa Nowicka (PAP)", "Nauka w Polsce, Ewa Nowicka (PAP)", "Z Rzymu Ewa Nowicka (PAP)", "Selin Aydın / DATÇA, (DHA)". */
import { lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { hasGivenName } from "../given-names.ts";
import { isName } from "../names.ts";
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

/** "Selin Aydın / DATÇA, (DHA)", "Selin AYDIN-Mert KAYA/MUĞLA, (DHA)": who wrote, from where, and in brackets for which agency. */
const PLACED = /^([^/()]{4,60}?)\s?\/\s?\p{Lu}{3,}(?:[ -]\p{Lu}+){0,2}(?: ?\(\p{Lu}\p{L}+\))?, ?(\(\p{Lu}{2,5}\))$/u;
const NAME_JOINT = /\s?[-–,]\s?/u;

/** Who signs, and for which agencies. */
export interface PersonSignoff {
  readonly names: readonly string[];
  readonly agencies: readonly string[];
}

/** People who sign with where they wrote, and for which agency. */
function readPlacedSignoff(text: string): PersonSignoff | null {
  const [, people = "", house = ""] = PLACED.exec(text) ?? [];
  const agencies = house === "" ? [] : readAgencies(house, true);
  const names = people.split(NAME_JOINT);
  return agencies.length > 0 && names.every((name) => isName(name)) ? { names, agencies } : null;
}

/**
 * Reads a block in which a person signs for an agency.
 * @param text the block
 * @returns null where it holds anything else
 */
export function readPersonSignoff(text: string): PersonSignoff | null {
  if (text.length > LONGEST || !text.endsWith(")")) return null;
  const placed = text.includes("/") ? readPlacedSignoff(text) : null;
  // "Kultura/Sztuka, Ewa Nowicka (PAP)": a service's name may hold a slash as well.
  if (placed !== null) return placed;
  const end = ENDS.find((agency) => text.endsWith(agency));
  if (end === undefined) return null;
  const words = text.slice(0, -end.length).split(" ");
  for (const count of NAME_WORDS) {
    const name = words.slice(-count).join(" ");
    const lead = words.slice(0, -count).join(" ");
    if (words.length < count || !isName(name)) continue;
    // "Z Gdańska Malwina Okoniewska (PAP)": behind from where she reports a given name need not be known.
    if (FROM.test(lead) || (hasGivenName(name) && (lead === "" || SERVICE.test(lead))))
      return { names: [name], agencies: readAgencies(end.trim(), true) };
  }
  return null;
}
