/** Names that state the family's first, as catalogues and reference managers do: "Bellamy, Ruth", "King, Martin Luther, Jr." */
import { foldText, hasHabit, lexicon } from "../../lexicon/index.ts";
import { DESK_WORDS } from "../../lexicon/person-names.ts";
import { hasGivenName } from "../fields/given-names.ts";
import { isPerson } from "../fields/particle-names.ts";

const SUFFIXES: ReadonlySet<string> = new Set(lexicon.phrases.nameSuffixes);
/** "J. R." */
const INITIALS = /^(?:\p{Lu}\.[ -]?)+$/u;
/** "AFP", "BBC": a house behind a person's name, and no given one. */
const LETTERS = /^\p{Lu}{2,}$/u;

const firstWord = (name: string): string => name.split(" ", 1)[0] ?? "";

const isGiven = (text: string): boolean => hasGivenName(firstWord(text)) || INITIALS.test(text);

const isHouse = (text: string): boolean =>
  LETTERS.test(text) ||
  lexicon.agencies.has(foldText(text)) ||
  text.split(" ").some((word) => DESK_WORDS.has(foldText(word)));

/** "van der Berg", "De la Cruz": a family's name in several words that particles join. */
const JOINED = /(?:^|\s)\p{Ll}/u;

/** "Gabriel José", "J. R.": nothing but given names. */
const areGiven = (text: string): boolean => INITIALS.test(text) || text.split(" ").every((word) => hasGivenName(word));

/**
 * Whether a family's name may stand before a given one: "Jo Bloggs, Ann" begins with a name that is given. What has several words, "García Márquez", does before
 * given names alone: "Sanvi Oduya, Ayo Odunsi" are two people, and "Sanvi Oduya, Harrow" is one in a place.
 */
const mayBeTurned = (family: string, given: string): boolean => {
  if (isHouse(given) || isHouse(family)) return false;
  if (!family.includes(" ")) return true;
  return !hasGivenName(firstWord(family)) && (JOINED.test(family) || areGiven(given));
};

/**
 * Turns a name around that states the family's first.
 * @param text "Bellamy, Ruth"
 * @param isListed whether semicolons part it from others: then a comma within it parts the name
 * @returns "Ruth Bellamy"; null where the text may be another thing, "Ruth Bellamy, BBC"
 */
export function turnRound(text: string, language: string, isListed: boolean): string | null {
  const [family = "", given = "", suffix = "", ...more] = text.split(",").map((part) => part.trim());
  if (given === "" || more.length > 0 || (suffix !== "" && !SUFFIXES.has(foldText(suffix)))) return null;
  if (SUFFIXES.has(foldText(given)) || !mayBeTurned(family, given) || !(isListed || isGiven(given))) return null;
  const turned = hasHabit(language, "familyFirst") ? `${family} ${given}` : `${given} ${family}`;
  if (!isPerson(turned, true)) return null;
  return suffix === "" ? turned : `${turned} ${suffix}`;
}

/**
 * Whether two names between which a comma stands may be one, the family's first: "Kerbrat, Solenn".
 * @param items what stands between commas
 */
export function maybeOneName(items: readonly string[]): boolean {
  const [family = "", given = "", ...more] = items;
  if (given === "" || more.length > 0 || !mayBeTurned(family, given)) return false;
  if (given.includes(" ") && !INITIALS.test(given)) return false;
  return (!family.includes(" ") || isGiven(given)) && isPerson(`${given} ${family}`, true);
}
