/** What readers call the script that a letter is of. */

export const LATIN = "Latin";

/** Scripts by a letter of theirs. */
const ALPHABETS: readonly (readonly [letter: RegExp, name: string])[] = [
  [/\p{Script=Greek}/u, "Greek"],
  [/\p{Script=Cyrillic}/u, "Cyrillic"],
  [/\p{Script=Armenian}/u, "Armenian"],
  [/\p{Script=Georgian}/u, "Georgian"],
  [/\p{Script=Hebrew}/u, "Hebrew"],
  [/\p{Script=Arabic}/u, "Arabic"],
  [/\p{Script=Thaana}/u, "Thaana"],
  [/\p{Script=Devanagari}/u, "Devanagari"],
  [/\p{Script=Bengali}/u, "Bengali"],
  [/\p{Script=Gurmukhi}/u, "Gurmukhi"],
  [/\p{Script=Gujarati}/u, "Gujarati"],
  [/\p{Script=Oriya}/u, "Odia"],
  [/\p{Script=Tamil}/u, "Tamil"],
  [/\p{Script=Telugu}/u, "Telugu"],
  [/\p{Script=Kannada}/u, "Kannada"],
  [/\p{Script=Malayalam}/u, "Malayalam"],
  [/\p{Script=Sinhala}/u, "Sinhala"],
  [/\p{Script=Thai}/u, "Thai"],
  [/\p{Script=Lao}/u, "Lao"],
  [/\p{Script=Tibetan}/u, "Tibetan"],
  [/\p{Script=Myanmar}/u, "Burmese"],
  [/\p{Script=Ethiopic}/u, "Ethiopic"],
  [/\p{Script=Khmer}/u, "Khmer"],
  [/\p{Script=Hangul}/u, "Korean"],
];

/** Of scripts that no newspaper of ours is printed in. */
const OTHERS = "Other scripts";

/**
 * Names the script of a letter that is not Latin.
 *
 * @param letter One letter.
 * @returns "Cyrillic".
 */
export const nameAlphabet = (letter: string): string => ALPHABETS.find(([of]) => of.test(letter))?.[1] ?? OTHERS;
