/** A publisher's name, parted from what a form leaves around it: rights, years, "newsletter". */
import { oneOf } from "../../lexicon/phrases.ts";

/** "The contents of this site are ©2017 …": a sentence goes on into the name's place. */
const ENDS_OPEN = new RegExp(String.raw`\s${oneOf("notOutletEnds")}$`, "u");

/** "All Rights Reserved ©", "Tidal Media. Alle Rechte vorbehalten": rights behind a name, or in its place. */
const RIGHTS = new RegExp(String.raw`(?:(?<![\s.,·|–-])[\s.,·|–-]+|^)${oneOf("allRights")}\.?$`, "iu");
/** "Copyright Tidal Media", "Tidal Herald newsletter", "Tidal Media -": what is none of a name that stands in a form's place. */
const BEFORE_NAME = new RegExp(String.raw`^${oneOf("copyright")} (?:\p{Ll}{2} )?`, "iu");
const BEHIND_NAME = new RegExp(String.raw`(?<!\s)\s${oneOf("newsletters")}$`, "iu");

/** A year, which is masked, and spaces at either end; a dash or a bar behind it. */
export const YEARS = /^[#\s]+|(?<![#\s|–-])[#\s|–-]+$/gu;

/** A name without what a form leaves around it. */
export const cleanName = (name: string): string =>
  name.replace(RIGHTS, "").replace(BEFORE_NAME, "").replace(BEHIND_NAME, "").replace(YEARS, "");

/** Longest word in small letters within a name: "of", "und", "über". UTF-16 units. */
const LONGEST_SMALL = 4;
const SMALL_WORD = /^\p{Ll}+$/u;
/** In these languages the words of a name begin with capitals; "Menschen warten am Kai" is a sentence, "Diario de avisos" none. */
const TITLED: ReadonlySet<string> = new Set(["en", "de"]);

/** Whether words are printed as a name is, and not as a sentence or its start. */
export function isPrintedAsName(name: string, language: string): boolean {
  if (ENDS_OPEN.test(name)) return false;
  return (
    !TITLED.has(language) || name.split(" ").every((word) => word.length <= LONGEST_SMALL || !SMALL_WORD.test(word))
  );
}
