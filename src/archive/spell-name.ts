/** Names of people that a page prints in capitals, as lists spell them. */
import { hasHabit } from "../lexicon/index.ts";
import { primaryOf } from "../lexicon/language-names.ts";
import { FAMILY_JOINTS, FAMILY_PARTICLES, NAME_SUFFIXES } from "../lexicon/person-names.ts";

/** Greek loses its accents in capitals, so that they cannot be undone. */
const CAPITALS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}\s.'’‘-]+$/u;
const SMALL = /\p{Ll}/u;

const MOST_WORDS = 4;

/** "J.", "J.D.": stay as they are. */
const INITIALS = /^(?:\p{Lu}\.)+$/u;

/** "RUIZ". What is shorter may be letters: "AFP", "IANS" alone. */
const LONG = /^[\p{L}\p{M}'’‘-]{4,}$/u;
/** "TAN", "LEE": a consonant and a vowel can be spoken, and "BBC", "UPI" are spelt. */
const SHORT = /^[BCDFGHJKLMNPQRSTVWXYZ][AEIOUY][A-Z]$/;

/** "de la", "van": small or not, as each family has it. */
const isJoint = (word: string): boolean => {
  const small = word.toLowerCase();
  return FAMILY_PARTICLES.has(small) || FAMILY_JOINTS.has(small) || NAME_SUFFIXES.has(small);
};

const isSafe = (word: string): boolean =>
  !isJoint(word) && (LONG.test(word) || SHORT.test(word) || INITIALS.test(word));

/** Begins a word, or a part of one: "O’Brien", "García-Rei", "McLeish"; not "Ta’ayush". */
const BEGINNING = /(?<=^|-|^[od]['’‘])\p{Ll}/giu;
const SCOTTISH = /^Mc\p{L}(?=\p{L}{2})/u;

const spellWord = (word: string, language: string): string => {
  if (INITIALS.test(word)) return word;
  const locale = hasHabit(language, "dotlessI") ? primaryOf(language) : "en";
  const raise = (letter: string): string => letter.toLocaleUpperCase(locale);
  return (
    word
      .toLocaleLowerCase(locale)
      // "İ" of a name that is not in its own language.
      .replaceAll("i\u0307", "i")
      .replace(BEGINNING, raise)
      .replace(SCOTTISH, (letters) => `Mc${raise(letters.slice(-1))}`)
  );
};

/**
 * Tells whether a name of several words is in capitals.
 *
 * @param name As a page prints it.
 */
export const isInCapitals = (name: string): boolean => name.includes(" ") && CAPITALS.test(name) && !SMALL.test(name);

/**
 * Spells a name in capitals as names are spelt, where that is safe: who is called by letters, or by a small word, keeps them.
 *
 * @param name An author as a page prints it.
 * @param language BCP 47, of the page.
 * @returns "LUCIE MARCHAND" as "Lucie Marchand"; any other name as it is.
 */
export const spellName = (name: string, language: string): string => {
  if (!isInCapitals(name)) return name;
  const words = name.split(" ");
  const isName = words.length <= MOST_WORDS && words.every(isSafe) && words.some((word) => LONG.test(word));
  return isName ? words.map((word) => spellWord(word, language)).join(" ") : name;
};
