/** A place in small letters before a stop or a dash, "Hannover. Um zehn nach sieben …", "Ieper - Eigenaar …": one where the page confirms it. */
import { foldLabel, hasHabit, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import type { FieldContext } from "../context.ts";
import { isPlace } from "./dateline-parts.ts";
import type { DatelineReading } from "./dateline-reading.ts";

/** "Bad Hallow. Nach dem Sturm …", "Hollabrunn/Wien – Bei Bauarbeiten …", "St. Urtlach – In …". */
const WORD = String.raw`\p{Lu}\p{Ll}[\p{L}’-]*`;
const OPENING = new RegExp(
  String.raw`^((?:${oneOf("saints")} )?${WORD}(?: (?:${oneOf("placeWaters")} )?${WORD}){0,2}(?:/\p{Lu}\p{Ll}[\p{L}’-]+)?)(\.\s+|\s[–—-]\s)(?=[\p{Lu}\d„“"»‚])`,
  "u",
);
const LONGEST = 90;

/** What stands right before a place, and before a noun that is none. */
const PREPOSITION_END = new RegExp(String.raw`(?<![\p{L}-])${oneOf("placePrepositions")} $`, "u");
const ARTICLE_END = new RegExp(String.raw`(?<![\p{L}-])${oneOf("nounArticles")} $`, "iu");
/** So much before a word is looked at. UTF-16 units. */
const BEFORE = 16;
const IN_WORD = /[\p{L}-]/u;

/** What stands before each place of a word in a text, where no letter goes on on either side. */
function listBefore(text: string, word: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const before = text.slice(Math.max(0, at - BEFORE), at);
    if (!IN_WORD.test(before.slice(-1)) && !IN_WORD.test(text.charAt(at + word.length))) found.push(before);
  }
  return found;
}

/** "Bremer Rathaus" for Bremen, "Lüttringer Pendler" for Lüttringen, "Mindener Torwart". */
function namesDwellers(text: string, place: string): boolean {
  const stems = place.endsWith("en") ? [place, place.slice(0, -2)] : [place];
  return stems.some((stem) => {
    const word = `${stem}er`;
    const at = text.indexOf(`${word} `);
    return at >= 0 && listBefore(text, word).length > 0 && /^\p{Lu}/u.test(text.slice(at + word.length + 1));
  });
}

/** "Sonntag. Nach …", "März – Das …", "Stille. Nach …": words that open a text and name no place. */
function isOther(word: string): boolean {
  const folded = foldLabel(word);
  return lexicon.weekdays.has(folded) || lexicon.months.has(folded) || lexicon.phrases.notPlaces.includes(word);
}

/**
 * Whether the page says of a word that it is a place: in its prose behind "in", or as who lives there. A noun has an article somewhere, "die Stille"; a verdict
 * alone in a line, "Falsch", is none.
 */
function isConfirmed({ texts, bodyStart, language }: FieldContext, place: string): boolean {
  if (isOther(place) || lexicon.agencies.has(foldLabel(place))) return false;
  const hasArticles = hasHabit(language, "capitalNouns");
  const hasDwellers = hasHabit(language, "dwellersInEr");
  let isTold = false;
  for (const [at, text] of texts.entries()) {
    const rest = at === bodyStart ? text.slice(place.length) : text;
    const before = listBefore(rest, place);
    if (hasArticles && before.some((words) => ARTICLE_END.test(words))) return false;
    isTold ||= before.some((words) => PREPOSITION_END.test(words)) || (hasDwellers && namesDwellers(rest, place));
  }
  return isTold;
}

/** "Hamburg – Berlin in 90 Minuten: …": what follows the dash. */
const FIRST_WORD = /^\p{Lu}[\p{L}’-]+/u;

/** Whether a route or a match stands where a place would, "Bremen – Köln 2:1": the page confirms the word behind the dash as well. */
function isPair(context: FieldContext, place: string, behind: string): boolean {
  const [other = ""] = FIRST_WORD.exec(behind) ?? [];
  return (
    other !== "" &&
    other !== place &&
    (/^\s(?:\d|[–—-]\s)/u.test(behind.slice(other.length)) || isConfirmed(context, other))
  );
}

/**
 * Reads a place before a story's first sentence that only the rest of the page tells from a sentence of one word.
 * @param context the capture, with its story known
 * @returns null where there is none, or nothing confirms it
 */
export function readConfirmed(context: FieldContext): DatelineReading | null {
  const head = (context.texts[context.bodyStart] ?? "").slice(0, LONGEST);
  const [whole = "", place = "", sign = ""] = OPENING.exec(head) ?? [];
  if (place === "") return null;
  const isOwn = hasHabit(context.language, sign.startsWith(".") ? "placeBeforeStop" : "placeBeforeDash");
  if (!isOwn || !isPlace(place)) return null;
  if (!place.split("/").some((each) => isConfirmed(context, each))) return null;
  if (!sign.startsWith(".") && isPair(context, place, head.slice(whole.length))) return null;
  const dateline = { text: place, place, agency: null, day: null };
  return { dateline, length: whole.length, names: [], byline: null, rule: "dateline.confirmed" };
}
