/** Tells languages that share a script by their function words. */
import { lexicon } from "../../../lexicon/index.ts";
import { filterWords, mayHoldWord } from "../../../lexicon/word-filter.ts";
import { realZeros } from "../../story/zeros.ts";
import type { Script } from "./letter-scripts.ts";

const FEWEST_WORDS = 2;

const SCRIPT_OF_LANGUAGE: ReadonlyMap<string, Script> = new Map([
  ["ru", "cyrillic"],
  ["uk", "cyrillic"],
  ["bg", "cyrillic"],
  ["sr", "cyrillic"],
  ["ar", "arabic"],
  ["fa", "arabic"],
  ["ur", "arabic"],
]);

/** The languages that are told by function words, and the script of each. */
const CODES: readonly string[] = [...new Set([...lexicon.languages.values()].map((forms) => forms.data.code))];
const SCRIPTS_OF_CODES: readonly Script[] = CODES.map((code) => SCRIPT_OF_LANGUAGE.get(code) ?? "latin");

/** By code, the language that shares most of its words. */
const NEAR: ReadonlyMap<string, string> = new Map(
  [...lexicon.languages.values()].map(({ data }) => [data.code, data.near]),
);

/** The languages that share a function word, by their places in CODES, and what the word weighs for each. */
interface Owners {
  readonly places: readonly number[];
  readonly weight: number;
}

const WORDS: ReadonlyMap<string, Owners> = (() => {
  const owners = new Map<string, number[]>();
  for (const data of new Set([...lexicon.languages.values()].map((forms) => forms.data))) {
    for (const word of data.words) owners.set(word, [...(owners.get(word) ?? []), CODES.indexOf(data.code)]);
  }
  // Catalan and Spanish, which is near to it, are one owner of "que".
  const countApart = (places: readonly number[]): number =>
    places.filter((place) => !places.includes(CODES.indexOf(NEAR.get(CODES[place] ?? "") ?? ""))).length;
  return new Map([...owners].map(([word, places]) => [word, { places, weight: 1 / countApart(places) }]));
})();
const WORD_FILTER = filterWords(WORDS.keys());

/** Letters that tell apart two languages whose function words are nearly the same. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[іїєґ]/, "uk"],
  [/[ыэё]/, "ru"],
  [/[ђћљњј]/, "sr"],
  [/[پچژگک]/, "fa"],
  [/[ٹڈڑںےہ]/, "ur"],
];

/** A longer word is none of a function. UTF-16 units. */
const LONGEST_WORD = Math.max(...[...WORDS.keys()].map((word) => word.length));
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

function scoreWords(text: string, script: Script): Scores {
  const scores: Scores = { points: realZeros(CODES.length), order: [] };
  const folded = text.toLowerCase();
  for (let from = 0, at = 0; at <= folded.length; at += 1) {
    if (at < folded.length && !isBetweenWords(folded, at)) continue;
    const length = at - from;
    const mayOwn = length > 0 && length <= LONGEST_WORD && mayHoldWord(WORD_FILTER, folded.charCodeAt(from), length);
    const owners = mayOwn ? WORDS.get(folded.slice(from, at)) : undefined;
    from = at + 1;
    if (owners === undefined) continue;
    for (const place of owners.places) if (SCRIPTS_OF_CODES[place] === script) addPoints(scores, place, owners.weight);
  }
  return scores;
}

/** The language of a script whose function words a text has most of; `und` where it has too few. */
export function decideByWords(text: string, script: Script): { language: string; confidence: number } {
  const scores = scoreWords(text, script);
  for (const [letters, code] of LETTERS) {
    if ((SCRIPT_OF_LANGUAGE.get(code) ?? "latin") === script && letters.test(text))
      addPoints(scores, CODES.indexOf(code), 3);
  }
  let [top, most, total] = ["und", 0, 0];
  for (const place of scores.order) {
    const points = scores.points[place] as number;
    total += points;
    if (points > most) [top, most] = [CODES[place] ?? "und", points];
  }
  return most < FEWEST_WORDS ? { language: "und", confidence: 0 } : { language: top, confidence: most / total };
}
