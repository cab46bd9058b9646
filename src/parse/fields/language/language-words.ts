/** Tells languages that share a script by their function words. */
import { type LanguageData, lexicon } from "../../../lexicon/index.ts";
import type { Script } from "../../../lexicon/scripts.ts";
import { filterWords, mayHoldWord, type WordFilter } from "../../../lexicon/word-filter.ts";
import { realZeros } from "../../story/zeros.ts";

const FEWEST_WORDS = 2;
/** What a letter weighs that most of a script's languages have not: they share nearly all of their function words. */
const LETTER_WEIGHT = 3;

/** The languages that share a function word, by their places in the table's, and what the word weighs for each. */
interface Owners {
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
  languages.forEach(({ words }, place) => {
    for (const word of words) owners.set(word, [...(owners.get(word) ?? []), place]);
  });
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

const BETWEEN_WORDS = /[\s.,;:!?"“”„«»()/|–—]/;
const FIRST_BEYOND_ASCII = 0x80;
/** For each code of ASCII whether it stands between words. */
const PARTS_ASCII = Uint8Array.from({ length: FIRST_BEYOND_ASCII }, (_, code) =>
  BETWEEN_WORDS.test(String.fromCharCode(code)) ? 1 : 0,
);

const isBetweenWords = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < FIRST_BEYOND_ASCII ? PARTS_ASCII[code] === 1 : BETWEEN_WORDS.test(text.charAt(at));
};

/** Points by language, and the languages in the order in which they got their first: of equals the first is taken. */
interface Scores {
  readonly points: number[];
  readonly order: number[];
}

function addPoints({ points, order }: Scores, place: number, more: number): void {
  const had = points[place] as number;
  if (had === 0) order.push(place);
  points[place] = had + more;
}

function scoreWords(table: LanguageTable, text: string, script: Script): Scores {
  const { languages, words, filter, longest } = table;
  const scores: Scores = { points: realZeros(languages.length), order: [] };
  const folded = text.toLowerCase();
  for (let from = 0, at = 0; at <= folded.length; at += 1) {
    if (at < folded.length && !isBetweenWords(folded, at)) continue;
    const length = at - from;
    const mayOwn = length > 0 && length <= longest && mayHoldWord(filter, folded.charCodeAt(from), length);
    const owners = mayOwn ? words.get(folded.slice(from, at)) : undefined;
    from = at + 1;
    if (owners === undefined) continue;
    for (const place of owners.places) if (languages[place]?.script === script) addPoints(scores, place, owners.weight);
  }
  return scores;
}

/** The language of a script whose function words a text has most of; `und` where it has too few. */
export function decideByWords(
  text: string,
  script: Script,
  table: LanguageTable,
): { language: string; confidence: number } {
  const scores = scoreWords(table, text, script);
  table.letters.forEach((letters, place) => {
    if (letters !== null && table.languages[place]?.script === script && letters.test(text))
      addPoints(scores, place, LETTER_WEIGHT);
  });
  let [top, most, total] = ["und", 0, 0];
  for (const place of scores.order) {
    const points = scores.points[place] as number;
    total += points;
    if (points > most) [top, most] = [table.languages[place]?.code ?? "und", points];
  }
  return most < FEWEST_WORDS ? { language: "und", confidence: 0 } : { language: top, confidence: most / total };
}
