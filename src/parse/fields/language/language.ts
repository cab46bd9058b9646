/** Tells the language of a text by its script and, where several share one, by its function words. */

import { lexicon } from "../../../lexicon/index.ts";
import { SCRIPTS, type Script } from "../../../lexicon/scripts.ts";
import type { Direction } from "../../../model.ts";
import { LANGUAGES, type LanguageTable } from "./language-table.ts";
import { decideByWords, mayBeOwners, type Told } from "./language-words.ts";
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
/** How much more where that tells none. */
const LONG_SAMPLE = 2800;
/** A block from this length on is prose; a menu's entries, often in English, are shorter. UTF-16 units. */
const PROSE = 80;
/** Shares of letters from which on a script decides. Kana among Han makes Japanese. */
const KANA_SHARE = 0.08;

/** From so many words on prose that tells no language is in one that is not known, whatever the page's menus are in. */
const ENOUGH_WORDS = 30;

/** Whose a script is of which the lexicon has no language. */
const WITHOUT_FILE: Readonly<Partial<Record<Script, string>>> = { odia: "or" };

/** What a text of a script is told to be that has a language to itself here; null where several share it. */
function decideByOwner(sample: string, script: Script, table: LanguageTable): Told | null {
  const [first, second] = table.languages.filter((language) => language.script === script);
  if (second !== undefined) return null;
  if (first !== undefined && !mayBeOwners(sample, first, table))
    return { language: "und", confidence: 0, words: ENOUGH_WORDS, isFar: false };
  const owner = first?.code ?? WITHOUT_FILE[script];
  return owner === undefined ? null : { language: owner, confidence: 0.98, words: 0, isFar: false };
}

/** Characters of traditional writing that simplified has not, and the other way round. */
const TRADITIONAL = /[這們國來為說時個會後對學過還於從開門問與將東電無]/gu;
const SIMPLIFIED = /[这们国来为说时个会后对学过还于从开门问与将东电无]/gu;

function decideHan(text: string): Told {
  const [traditional, simplified] = [text.match(TRADITIONAL)?.length ?? 0, text.match(SIMPLIFIED)?.length ?? 0];
  return { language: traditional > simplified ? "zh-Hant" : "zh-Hans", confidence: 0.95, words: 0, isFar: false };
}

/** The script of most of a text's letters; null of one without any. */
function findScript(counts: readonly number[]): Script | null {
  let most = 0;
  for (const count of counts) if (count > most) most = count;
  return most === 0 ? null : (SCRIPTS[counts.indexOf(most)] ?? null);
}

/** What only letters are asked of. */
const UNTOLD: Told = { language: "und", confidence: 0, words: 1, isFar: true };

function decide(sample: string, table: LanguageTable, asksWords = true): Told {
  const counts = countScripts(sample);
  const kana = counts[SCRIPTS.indexOf("kana")] ?? 0;
  const han = counts[SCRIPTS.indexOf("han")] ?? 0;
  if (kana > KANA_SHARE * (kana + han) && kana + han > (counts[0] ?? 0) / 2)
    return { language: "ja", confidence: 0.98, words: 0, isFar: false };
  const script = findScript(counts);
  if (script === null) return { language: "und", confidence: 0, words: 0, isFar: true };
  if (script === "han" || script === "kana") return decideHan(sample);
  return decideByOwner(sample, script, table) ?? (asksWords ? decideByWords(sample, script, table) : UNTOLD);
}

/** The start of the blocks that are long enough. */
function takeSample(texts: readonly string[], shortest: number, size: number): string {
  let sample = "";
  for (const text of texts) {
    if (sample.length >= size) break;
    if (text.length >= shortest) sample += `${text.slice(0, size - sample.length)} `;
  }
  return sample;
}

/** "“Tá áthas an domhain orainn …”": what somebody said may be in another language than the page. */
const OPENS_QUOTE = /^[“”„«»"‟「『]/u;
/** So sure its own words have to be, and so many. */
const SURELY = 0.5;
const FEW_WORDS = 12;

/** What the page's own words tell where they stand beside quotations; null where they tell too little. */
function decideByOwnWords(texts: readonly string[], table: LanguageTable): Told | null {
  const own = texts.filter((text) => !OPENS_QUOTE.test(text));
  if (own.length === texts.length) return null;
  const told = decide(takeSample(own, PROSE, SAMPLE), table);
  return told.language !== "und" && told.words >= FEW_WORDS && told.confidence >= SURELY ? told : null;
}

/** What the prose tells: more of it is asked where its start does not, which may be captions full of names. */
function decideByProse(texts: readonly string[], table: LanguageTable): Told {
  const own = decideByOwnWords(texts, table);
  if (own !== null) return own;
  const told = decide(takeSample(texts, PROSE, SAMPLE), table);
  return told.language !== "und" || told.words < ENOUGH_WORDS || told.isFar
    ? told
    : decide(takeSample(texts, PROSE, LONG_SAMPLE), table);
}

/** What a page's short lines tell as well, where its prose tells nothing: where there is enough of that, letters alone can change it. */
function decideByAll(texts: readonly string[], prose: Told, table: LanguageTable): Told {
  const isShort = prose.words < ENOUGH_WORDS;
  const all = decide(takeSample(texts, 0, SAMPLE), table, isShort);
  return isShort || all.words === 0 ? all : prose;
}

/** Yiddish and Sindhi run from right to left, whether they are known or not. */
function directionOf(texts: readonly string[]): Direction {
  const script = findScript(countScripts(takeSample(texts, 0, SAMPLE)));
  return script === "arabic" || script === "hebrew" ? "rtl" : "ltr";
}

/**
 * Tells the language of a capture.
 * @param texts its blocks; those long enough to be prose decide, so that a page's menus do not
 * @param table the languages that it may be in
 * @returns `und` where it cannot be told
 */
export function detectLanguage(texts: readonly string[], table: LanguageTable = LANGUAGES): LanguageReading {
  const prose = decideByProse(texts, table);
  const { language, confidence } = prose.language === "und" ? decideByAll(texts, prose, table) : prose;
  const direction = lexicon.languages.get(language)?.data.direction ?? directionOf(texts);
  return { language, direction, confidence };
}
