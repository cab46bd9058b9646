/** Tells the language of a text by its script and, where several share one, by its function words. */
import type { Direction } from "../../model.ts";
import { lexicon } from "../../lexicon/index.ts";

export interface LanguageReading {
  /** BCP 47; `und` where the text is too short to tell. */
  readonly language: string;
  readonly direction: Direction;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** How much of a text is looked at: enough for some 70 words. UTF-16 units. */
const SAMPLE = 480;
/** Shares of letters from which on a script decides. Kana among Han makes Japanese. */
const KANA_SHARE = 0.08;
const FEWEST_WORDS = 2;

type Script = "latin" | "greek" | "cyrillic" | "hebrew" | "arabic" | "devanagari" | "bengali" | "thai" | "hangul" | "kana" | "han";

/** Languages that have a script to themselves here. */
const OWN_SCRIPT: Readonly<Partial<Record<Script, string>>> = {
  greek: "el",
  hebrew: "he",
  devanagari: "hi",
  bengali: "bn",
  thai: "th",
  hangul: "ko",
};

/** The script of a letter by its code, or null for signs and rarer scripts. Bounds are the Unicode blocks'. */
function scriptOf(code: number): Script | null {
  if (code < 0x41) return null;
  if (code < 0x250) return code === 0xd7 || code === 0xf7 || (code > 0x7a && code < 0xc0) ? null : "latin";
  if (code < 0x370) return null;
  if (code < 0x400) return "greek";
  if (code < 0x530) return "cyrillic";
  if (code < 0x590) return null;
  if (code < 0x600) return "hebrew";
  if (code < 0x780) return "arabic";
  if (code < 0x900) return null;
  if (code < 0x980) return "devanagari";
  if (code < 0xa00) return "bengali";
  if (code >= 0xe00 && code < 0xe80) return "thai";
  if (code >= 0x1e00 && code < 0x1f00) return "latin";
  if (code >= 0x3040 && code < 0x3100) return "kana";
  if (code >= 0x3400 && code < 0xa000) return "han";
  if (code >= 0xac00 && code < 0xd7b0) return "hangul";
  return null;
}

function countScripts(text: string): Map<Script, number> {
  const counts = new Map<Script, number>();
  for (let i = 0; i < text.length; i += 1) {
    const script = scriptOf(text.charCodeAt(i));
    if (script !== null) counts.set(script, (counts.get(script) ?? 0) + 1);
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

/** Function word → the languages that have it, each with the weight of one shared among so many. */
const WORDS: ReadonlyMap<string, readonly (readonly [string, number])[]> = (() => {
  const owners = new Map<string, string[]>();
  for (const data of new Set([...lexicon.languages.values()].map((forms) => forms.data))) {
    for (const word of data.words) owners.set(word, [...(owners.get(word) ?? []), data.code]);
  }
  return new Map([...owners].map(([word, codes]) => [word, codes.map((code) => [code, 1 / codes.length] as const)]));
})();

/** Letters that tell apart two languages whose function words are nearly the same. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[іїєґ]/, "uk"],
  [/[ыэё]/, "ru"],
  [/[پچژگک]/, "fa"],
];

function scoreWords(text: string, script: Script): Map<string, number> {
  const scores = new Map<string, number>();
  for (const word of text.toLowerCase().split(/[\s.,;:!?"“”„«»()/|–—]+/)) {
    for (const [code, weight] of WORDS.get(word) ?? []) {
      if ((SCRIPT_OF_LANGUAGE.get(code) ?? "latin") === script) scores.set(code, (scores.get(code) ?? 0) + weight);
    }
  }
  return scores;
}

function best<Key>(counts: ReadonlyMap<Key, number>): [Key, number] | null {
  let found: [Key, number] | null = null;
  for (const [key, count] of counts) if (found === null || count > found[1]) found = [key, count];
  return found;
}

function decideByWords(text: string, script: Script): { language: string; confidence: number } {
  const scores = scoreWords(text, script);
  for (const [letters, code] of LETTERS) {
    if ((SCRIPT_OF_LANGUAGE.get(code) ?? "latin") === script && letters.test(text)) scores.set(code, (scores.get(code) ?? 0) + 3);
  }
  const top = best(scores);
  if (top === null || top[1] < FEWEST_WORDS) return { language: "und", confidence: 0 };
  let total = 0;
  for (const score of scores.values()) total += score;
  return { language: top[0], confidence: top[1] / total };
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
  const kana = counts.get("kana") ?? 0;
  const han = counts.get("han") ?? 0;
  if (kana > KANA_SHARE * (kana + han) && kana + han > (counts.get("latin") ?? 0) / 2) return { language: "ja", confidence: 0.98 };
  const top = best(counts);
  if (top === null) return { language: "und", confidence: 0 };
  const [script] = top;
  if (script === "han" || script === "kana") return decideHan(sample);
  const own = OWN_SCRIPT[script];
  if (own !== undefined) return { language: own, confidence: 0.98 };
  return decideByWords(sample, script);
}

/**
 * Tells the language of a capture.
 * @param texts its prose first: the more function words, the surer
 * @returns `und` and `ltr` where it cannot be told
 */
export function detectLanguage(texts: readonly string[]): LanguageReading {
  let sample = "";
  for (const text of texts) {
    sample += `${text.slice(0, SAMPLE - sample.length)} `;
    if (sample.length >= SAMPLE) break;
  }
  const { language, confidence } = decide(sample);
  const direction = lexicon.languages.get(language)?.data.direction ?? "ltr";
  return { language, direction, confidence };
}
