/** Tells languages that share a script by their function words. Casts to number: a language's place is one of the list's. */
import { codeAt } from "../../../code-at.ts";
import type { LanguageData } from "../../../lexicon/index.ts";
import type { Script } from "../../../lexicon/scripts.ts";
import { mayHoldWord } from "../../../lexicon/word-filter.ts";
import { realZeros } from "../../story/zeros.ts";
import type { LanguageTable, Owners } from "./language-table.ts";

const FEWEST_WORDS = 2;
/** What a letter weighs that most of a script's languages have not: they share nearly all of their function words. */
const LETTER_WEIGHT = 3;

const BETWEEN_WORDS = /[\s.,;:!?"“”„«»()/|–—،؛؟۔।։።፣፡]/;
const FIRST_BEYOND_ASCII = 0x80;
/** For each code of ASCII whether it stands between words. */
const PARTS_ASCII = Uint8Array.from({ length: FIRST_BEYOND_ASCII }, (_, code) =>
  BETWEEN_WORDS.test(String.fromCharCode(code)) ? 1 : 0,
);

const isBetweenWords = (text: string, at: number): boolean => {
  const code = codeAt(text, at);
  return code < FIRST_BEYOND_ASCII ? PARTS_ASCII[code] === 1 : BETWEEN_WORDS.test(text.charAt(at));
};

/** Points by language, and the languages in the order in which they got their first: of equals the first is taken. */
interface Scores {
  readonly points: number[];
  /** Whose each of the text's words is that is anybody's. */
  readonly found: Owners[];
  readonly order: number[];
  /** How many words the text has. */
  words: number;
}

function addPoints({ points, order }: Scores, place: number, more: number): void {
  const had = points[place] as number;
  if (had === 0) order.push(place);
  points[place] = had + more;
}

/** "2019" and "12.30" are words of no language. */
const isLetterCode = (code: number): boolean => code >= 0x61;

function scoreWords(table: LanguageTable, text: string, script: Script): Scores {
  const { languages, words, filter, longest } = table;
  const scores: Scores = { points: realZeros(languages.length), found: [], order: [], words: 0 };
  const folded = text.toLowerCase();
  for (let from = 0, at = 0; at <= folded.length; at += 1) {
    if (at < folded.length && !isBetweenWords(folded, at)) continue;
    const length = at - from;
    if (length > 0 && isLetterCode(codeAt(folded, from))) scores.words += 1;
    const mayOwn = length > 0 && length <= longest && mayHoldWord(filter, codeAt(folded, from), length);
    const owners = mayOwn ? words.get(folded.slice(from, at)) : undefined;
    from = at + 1;
    if (owners === undefined) continue;
    scores.found.push(owners);
    for (const place of owners.places) if (languages[place]?.script === script) addPoints(scores, place, owners.weight);
  }
  return scores;
}

/** Of 100 words of running text a language's own texts have nearly always so large a part of what they have on average. */
const DENSE_ENOUGH = 0.53;
/** A text of a few words may have as many fewer. */
const FEWER_WORDS = 2;
/** Its words differ: of nine one is new, up to so many. Among foreign words the same one or two come again and again: "na", "a", "di". */
const KINDS_SHARE = 0.11;
const MOST_KINDS = 9;
const FEWER_KINDS = 3;

/** Whose the words of a text are that are a language's. */
const listOwn = ({ found }: Scores, place: number): Owners[] => found.filter(({ places }) => places.includes(place));

/** Whether a text has as many of a language's function words as its own texts have. */
function isDenseEnough(own: readonly Owners[], words: number, { density }: LanguageData): boolean {
  return own.length + FEWER_WORDS >= (DENSE_ENOUGH * density * words) / 100;
}

function isVariedEnough(own: readonly Owners[], words: number): boolean {
  return new Set(own).size + FEWER_KINDS >= Math.min(MOST_KINDS, KINDS_SHARE * words);
}

/** What a text is told to be, by its words. */
export interface Told {
  readonly language: string;
  readonly confidence: number;
  /** How many words it has; 0 where its letters alone have told. */
  readonly words: number;
  /** Whether it has no language's function words, or so few that more of it would tell nothing else. */
  readonly isFar: boolean;
}

/** Captions full of names have so large a part of what their language's running text must have, and more. */
const NEAR = 0.5;

/** The language of a script whose function words a text has most of; `und` where it has too few, or fewer than that language's own texts. */
export function decideByWords(text: string, script: Script, table: LanguageTable): Told {
  const scores = scoreWords(table, text, script);
  table.letters.forEach((letters, place) => {
    if (letters !== null && table.languages[place]?.script === script && letters.test(text))
      addPoints(scores, place, LETTER_WEIGHT);
  });
  let [top, most, total] = [-1, 0, 0];
  for (const place of scores.order) {
    const points = scores.points[place] as number;
    total += points;
    if (points > most) [top, most] = [place, points];
  }
  const { words } = scores;
  const language = table.languages[top];
  const none = { language: "und", confidence: 0, words, isFar: true };
  if (language === undefined || most < FEWEST_WORDS) return none;
  const own = listOwn(scores, top);
  if (isDenseEnough(own, words, language) && isVariedEnough(own, words))
    return { language: language.code, confidence: most / total, words, isFar: false };
  return { ...none, isFar: !isDenseEnough(own, words * NEAR, language) };
}

/** Whether a text may be in the language that has its script to itself here: Yiddish is none of Hebrew's words. */
export function mayBeOwners(text: string, owner: LanguageData, table: LanguageTable): boolean {
  if (owner.density === 0) return true;
  const scores = scoreWords(table, text, owner.script);
  return isDenseEnough(listOwn(scores, table.languages.indexOf(owner)), scores.words, owner);
}
