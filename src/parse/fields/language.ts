/** Tells the language of a text by its script and, where several share one, by its function words. */

import { lexicon } from "../../lexicon/index.ts";
import { filterWords, mayHoldWord } from "../../lexicon/word-filter.ts";
import type { Direction } from "../../model.ts";

export interface LanguageReading {
  /** BCP 47; `und` where the text is too short to tell. */
  readonly language: string;
  readonly direction: Direction;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** How much of a text is looked at: enough for some 100 words. UTF-16 units. */
const SAMPLE = 700;
/** A block from this length on is prose; a menu's entries, often in English, are shorter. UTF-16 units. */
const PROSE = 80;
/** Shares of letters from which on a script decides. Kana among Han makes Japanese. */
const KANA_SHARE = 0.08;
const FEWEST_WORDS = 2;

const SCRIPTS = [
  "latin",
  "greek",
  "cyrillic",
  "hebrew",
  "arabic",
  "devanagari",
  "bengali",
  "thai",
  "kana",
  "han",
  "hangul",
] as const;
type Script = (typeof SCRIPTS)[number];

/** Languages that have a script to themselves here. */
const OWN_SCRIPT: Readonly<Partial<Record<Script, string>>> = {
  greek: "el",
  hebrew: "he",
  devanagari: "hi",
  bengali: "bn",
  thai: "th",
  hangul: "ko",
};

/** First and last code of each script's main blocks, in the order of SCRIPTS; Latin has two runs more, see scriptOf. */
const FIRST_CODES = [0x41, 0x370, 0x400, 0x590, 0x600, 0x900, 0x980, 0xe00, 0x3040, 0x3400, 0xac00];
const LAST_CODES = [0x24f, 0x3ff, 0x52f, 0x5ff, 0x77f, 0x97f, 0x9ff, 0xe7f, 0x30ff, 0x9fff, 0xd7af];
/** How many UTF-16 units there are. */
const UNITS = 0x10000;
const LATIN_MORE = [0x1e00, 0x1eff] as const;

/** Place of a letter's script in SCRIPTS, or -1 for signs and rarer scripts. */
function findScript(code: number): number {
  if (code < 0x250)
    return (code >= 0x61 && code < 0x7b) ||
      (code >= 0x41 && code < 0x5b) ||
      (code >= 0xc0 && code !== 0xd7 && code !== 0xf7)
      ? 0
      : -1;
  if (code >= LATIN_MORE[0] && code <= LATIN_MORE[1]) return 0;
  for (let i = 1; i < FIRST_CODES.length; i += 1) {
    if (code <= (LAST_CODES[i] ?? 0)) return code >= (FIRST_CODES[i] ?? 0) ? i : -1;
  }
  return -1;
}

/** By code, what findScript says. */
const SCRIPT_OF = new Int8Array(UNITS);
for (let code = 0; code < UNITS; code += 1) SCRIPT_OF[code] = findScript(code);

/** Letters by script, in the order of SCRIPTS. */
function countScripts(text: string): Uint16Array {
  const counts = new Uint16Array(SCRIPTS.length);
  for (let i = 0; i < text.length; i += 1) {
    const script = SCRIPT_OF[text.charCodeAt(i)] as number;
    if (script >= 0) counts[script] = (counts[script] as number) + 1;
  }
  return counts;
}

const SCRIPT_OF_LANGUAGE: ReadonlyMap<string, Script> = new Map([
  ["ru", "cyrillic"],
  ["uk", "cyrillic"],
  ["bg", "cyrillic"],
  ["ar", "arabic"],
  ["fa", "arabic"],
]);

/** The languages that are told by function words, and the script of each. */
const CODES: readonly string[] = [...new Set([...lexicon.languages.values()].map((forms) => forms.data.code))];
const SCRIPTS_OF_CODES: readonly Script[] = CODES.map((code) => SCRIPT_OF_LANGUAGE.get(code) ?? "latin");

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
  return new Map([...owners].map(([word, places]) => [word, { places, weight: 1 / places.length }]));
})();
const WORD_FILTER = filterWords(WORDS.keys());

/** Letters that tell apart two languages whose function words are nearly the same. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[іїєґ]/, "uk"],
  [/[ыэё]/, "ru"],
  [/[پچژگک]/, "fa"],
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
  readonly points: Float64Array;
  readonly order: number[];
}

function addPoints({ points, order }: Scores, place: number, more: number): void {
  const had = points[place] as number;
  if (had === 0) order.push(place);
  points[place] = had + more;
}

function scoreWords(text: string, script: Script): Scores {
  const scores: Scores = { points: new Float64Array(CODES.length), order: [] };
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

function decideByWords(text: string, script: Script): { language: string; confidence: number } {
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

/** Characters of traditional writing that simplified has not, and the other way round. */
const TRADITIONAL = /[這們國來為說時個會後對學過還於從開門問與將東電無]/gu;
const SIMPLIFIED = /[这们国来为说时个会后对学过还于从开门问与将东电无]/gu;

function decideHan(text: string): { language: string; confidence: number } {
  const [traditional, simplified] = [text.match(TRADITIONAL)?.length ?? 0, text.match(SIMPLIFIED)?.length ?? 0];
  return { language: traditional > simplified ? "zh-Hant" : "zh-Hans", confidence: 0.95 };
}

function decide(sample: string): { language: string; confidence: number } {
  const counts = countScripts(sample);
  const kana = counts[SCRIPTS.indexOf("kana")] ?? 0;
  const han = counts[SCRIPTS.indexOf("han")] ?? 0;
  if (kana > KANA_SHARE * (kana + han) && kana + han > (counts[0] ?? 0) / 2)
    return { language: "ja", confidence: 0.98 };
  const most = Math.max(...counts);
  const script = SCRIPTS[counts.indexOf(most)];
  if (most === 0 || script === undefined) return { language: "und", confidence: 0 };
  if (script === "han" || script === "kana") return decideHan(sample);
  const own = OWN_SCRIPT[script];
  if (own !== undefined) return { language: own, confidence: 0.98 };
  return decideByWords(sample, script);
}

/** The start of the blocks that are long enough. */
function takeSample(texts: readonly string[], shortest: number): string {
  let sample = "";
  for (const text of texts) {
    if (sample.length >= SAMPLE) break;
    if (text.length >= shortest) sample += `${text.slice(0, SAMPLE - sample.length)} `;
  }
  return sample;
}

/**
 * Tells the language of a capture.
 * @param texts its blocks; those long enough to be prose decide, so that a page's menus do not
 * @returns `und` and `ltr` where it cannot be told
 */
export function detectLanguage(texts: readonly string[]): LanguageReading {
  const prose = decide(takeSample(texts, PROSE));
  const { language, confidence } = prose.language === "und" ? decide(takeSample(texts, 0)) : prose;
  const direction = lexicon.languages.get(language)?.data.direction ?? "ltr";
  return { language, direction, confidence };
}
