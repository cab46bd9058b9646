/** Tells the language of a text by its script and, where several share one, by its function words. */

import { lexicon } from "../../../lexicon/index.ts";
import { SCRIPTS, type Script } from "../../../lexicon/scripts.ts";
import type { Direction } from "../../../model.ts";
import { decideByWords, LANGUAGES, type LanguageTable } from "./language-words.ts";
import { countScripts } from "./letter-scripts.ts";

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

/** Whose a script is of which the lexicon has no language. */
const WITHOUT_FILE: Readonly<Partial<Record<Script, string>>> = {
  gurmukhi: "pa",
  gujarati: "gu",
  odia: "or",
  tamil: "ta",
  telugu: "te",
  kannada: "kn",
  malayalam: "ml",
  sinhala: "si",
  lao: "lo",
  burmese: "my",
  ethiopic: "am",
  khmer: "km",
};

/** The language that has a script to itself here; null where several share it. */
function findOwner(script: Script, { languages }: LanguageTable): string | null {
  const [first, second] = languages.filter((language) => language.script === script);
  return second === undefined ? (first?.code ?? WITHOUT_FILE[script] ?? null) : null;
}

/** Characters of traditional writing that simplified has not, and the other way round. */
const TRADITIONAL = /[這們國來為說時個會後對學過還於從開門問與將東電無]/gu;
const SIMPLIFIED = /[这们国来为说时个会后对学过还于从开门问与将东电无]/gu;

function decideHan(text: string): { language: string; confidence: number } {
  const [traditional, simplified] = [text.match(TRADITIONAL)?.length ?? 0, text.match(SIMPLIFIED)?.length ?? 0];
  return { language: traditional > simplified ? "zh-Hant" : "zh-Hans", confidence: 0.95 };
}

function decide(sample: string, table: LanguageTable): { language: string; confidence: number } {
  const counts = countScripts(sample);
  const kana = counts[SCRIPTS.indexOf("kana")] ?? 0;
  const han = counts[SCRIPTS.indexOf("han")] ?? 0;
  if (kana > KANA_SHARE * (kana + han) && kana + han > (counts[0] ?? 0) / 2)
    return { language: "ja", confidence: 0.98 };
  let most = 0;
  for (const count of counts) if (count > most) most = count;
  const script = SCRIPTS[counts.indexOf(most)];
  if (most === 0 || script === undefined) return { language: "und", confidence: 0 };
  if (script === "han" || script === "kana") return decideHan(sample);
  const owner = findOwner(script, table);
  return owner === null ? decideByWords(sample, script, table) : { language: owner, confidence: 0.98 };
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
 * @param table the languages that it may be in
 * @returns `und` and `ltr` where it cannot be told
 */
export function detectLanguage(texts: readonly string[], table: LanguageTable = LANGUAGES): LanguageReading {
  const prose = decide(takeSample(texts, PROSE), table);
  const { language, confidence } = prose.language === "und" ? decide(takeSample(texts, 0), table) : prose;
  const direction = lexicon.languages.get(language)?.data.direction ?? "ltr";
  return { language, direction, confidence };
}
