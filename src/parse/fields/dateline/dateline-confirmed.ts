/** A place in small letters before a stop or a dash, "Hannover. Um zehn nach sieben …", "Ieper - Eigenaar …": one where the page confirms it. */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { primaryOf } from "../../../lexicon/language-names.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import type { FieldContext } from "../context.ts";
import { isPlace } from "./dateline-parts.ts";
import type { DatelineReading } from "./dateline-reading.ts";

/** "Bad Hallow. Nach dem Sturm …", "Hollabrunn/Wien – Bei Bauarbeiten …", "St. Urtlach – In …". */
const OPENING =
  /^((?:St\. )?\p{Lu}\p{Ll}[\p{L}’-]*(?: (?:am |an der )?\p{Lu}\p{Ll}[\p{L}’-]*){0,2}(?:\/\p{Lu}\p{Ll}[\p{L}’-]+)?)(\.\s+|\s[–—-]\s)(?=[\p{Lu}\d„“"»‚])/u;
const LONGEST = 90;

/** Languages in which papers print a place so; before a stop in fewer. */
const BEFORE_DASH: ReadonlySet<string> = new Set(["de", "nl", "id"]);
const BEFORE_STOP: ReadonlySet<string> = new Set(["de", "sw"]);

const PREPOSITION = String.raw`(?<![\p{L}-])${oneOf("placePrepositions")} `;
const ARTICLE = String.raw`(?<![\p{L}-])${oneOf("nounArticles")} `;
const ENDS = String.raw`(?![\p{L}-])`;

/** "Bremer Rathaus" for Bremen, "Lüttringer Pendler" for Lüttringen, "Mindener Torwart". */
const dwellersOf = (place: string): string => {
  const stem = place.endsWith("en") ? `(?:${place}|${place.slice(0, -2)})` : place;
  return String.raw`(?<![\p{L}-])${stem}er (?=\p{Lu})`;
};

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
  const isGerman = primaryOf(language) === "de";
  const told = new RegExp(`${PREPOSITION}${place}${ENDS}${isGerman ? `|${dwellersOf(place)}` : ""}`, "u");
  const article = new RegExp(`${ARTICLE}${place}${ENDS}`, "iu");
  let isTold = false;
  for (const [at, text] of texts.entries()) {
    const rest = at === bodyStart ? text.slice(place.length) : text;
    if (!rest.includes(isGerman && place.endsWith("en") ? place.slice(0, -2) : place)) continue;
    if (isGerman && article.test(rest)) return false;
    isTold ||= told.test(rest);
  }
  return isTold;
}

/**
 * Reads a place before a story's first sentence that only the rest of the page tells from a sentence of one word.
 * @param context the capture, with its story known
 * @returns null where there is none, or nothing confirms it
 */
export function readConfirmed(context: FieldContext): DatelineReading | null {
  const language = primaryOf(context.language);
  const head = (context.texts[context.bodyStart] ?? "").slice(0, LONGEST);
  const [whole = "", place = "", sign = ""] = OPENING.exec(head) ?? [];
  const isOwn = sign.startsWith(".") ? BEFORE_STOP.has(language) : BEFORE_DASH.has(language);
  if (place === "" || !isOwn || !isPlace(place)) return null;
  if (!place.split("/").some((each) => isConfirmed(context, each))) return null;
  const dateline = { text: place, place, agency: null, day: null };
  return { dateline, length: whole.length, names: [], byline: null, rule: "dateline.confirmed" };
}
