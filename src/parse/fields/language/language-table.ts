/** The function words by which languages that share a script are told apart, and whose each is. */
import { type LanguageData, lexicon } from "../../../lexicon/index.ts";
import { filterWords, type WordFilter } from "../../../lexicon/word-filter.ts";

/** The languages that share a function word, by their places in the table's, and what the word weighs for each. */
export interface Owners {
  readonly places: readonly number[];
  readonly weight: number;
}

/** By what languages are told. */
export interface LanguageTable {
  readonly languages: readonly LanguageData[];
  readonly words: ReadonlyMap<string, Owners>;
  readonly filter: WordFilter;
  /** A longer word is none of a function. UTF-16 units. */
  readonly longest: number;
  /** Letters of its own, for each language; null where it has none. */
  readonly letters: readonly (RegExp | null)[];
}

function listOwners(languages: readonly LanguageData[]): Map<string, Owners> {
  const owners = new Map<string, number[]>();
  const addOwned = (isNear: boolean): void =>
    languages.forEach(({ near, words }, place) => {
      if ((near !== "") !== isNear) return;
      for (const word of words) owners.set(word, [...(owners.get(word) ?? []), place]);
    });
  // Of equals the first is taken: "van" alone is rather Dutch than Afrikaans.
  addOwned(false);
  addOwned(true);
  const near = languages.map((language) => languages.findIndex(({ code }) => code === language.near));
  // Catalan and Spanish, which is near to it, are one owner of "que".
  const countApart = (places: readonly number[]): number =>
    places.filter((place) => !places.includes(near[place] ?? -1)).length;
  return new Map([...owners].map(([word, places]) => [word, { places, weight: 1 / countApart(places) }]));
}

/**
 * Makes the table of some languages.
 * @param languages each once
 */
export function makeLanguageTable(languages: readonly LanguageData[]): LanguageTable {
  const words = listOwners(languages);
  return {
    languages,
    words,
    filter: filterWords(words.keys()),
    longest: Math.max(...[...words.keys()].map((word) => word.length)),
    letters: languages.map(({ letters }) => (letters === "" ? null : new RegExp(`[${letters}]`, "u"))),
  };
}

/** The lexicon's. */
export const LANGUAGES: LanguageTable = makeLanguageTable([
  ...new Set([...lexicon.languages.values()].map((forms) => forms.data)),
]);
