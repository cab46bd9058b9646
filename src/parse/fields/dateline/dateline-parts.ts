/** The parts of a dateline: its place, its day, and the house in brackets. */
import { foldLabel, languageForms, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";

/** UTF-16 units, and words: "SAN MIGUEL DE LOS ALTOS", "Bad Hallow an der Aue". */
const LONGEST_PLACE = 40;
const MOST_PLACE_WORDS = 6;
const PLACE_WORD = new RegExp(
  String.raw`^(?:\p{Lo}[\p{Lo}\p{M}]+|\p{Lu}[\p{L}\p{M}.'’-]*|${oneOf("placeParticles")}|${oneOf("gluedPlaceParticles")}\p{L}+)$`,
  "u",
);
/** "dpa", "Kestrel and Harrow News": a word of a house's name. */
const OUTLET_WORD = new RegExp(
  String.raw`^(?:\p{Lu}|${oneOf("smallAgencies", "smallAgenciesInBrackets")}|${oneOf("outletParticles")}$)[\p{L}\p{N}.&/-]*`,
  "u",
);

/** "नई दिल्ली, नौ जनवरी": Hindi spells out a day below ten. */
const SPELLED = /^(\p{Lo}[^,\d]{2,30}), ([\p{L}\p{M}]{2,8} ([\p{L}\p{M}]{2,12}))$/u;

/** A day behind a place, without a comma, in Arabic letters. */
const UNPARTED =
  /^(\p{Script=Arabic}[\p{Script=Arabic}\s]{1,24}) (\p{Nd}{1,2} \p{Script=Arabic}{2,}(?: \p{Script=Arabic}{2,})?)$/u;

function cutSpelledDay(text: string): { place: string; day: string | null } {
  const [, place = "", day = "", month = ""] = SPELLED.exec(text) ?? [];
  return lexicon.months.has(foldLabel(month)) ? { place, day } : { place: text, day: null };
}

/** "PARIS, March 3" → place and day; a day is a month's name beside a number. */
export function cutDay(text: string, language: string): { place: string; day: string | null } {
  if (!/\p{Nd}/u.test(text)) return cutSpelledDay(text);
  const { months } = languageForms(language);
  // "TERUEL 29 Ene. (EUROPA PRESS) - …"
  const [, capitals = "", spaced = ""] = /^(\p{Lu}{2}[\p{Lu}\s]*) (\d{1,2} \p{L}{3,}\.?)$/u.exec(text) ?? [];
  if (isDay(spaced, language)) return { place: capitals, day: spaced };
  // "القاهرة 26 أغسطس آب (رويترز) - …"
  const [, caseless = "", unparted = ""] = UNPARTED.exec(text) ?? [];
  if (isDay(unparted, language)) return { place: caseless, day: unparted };
  const pieces = text.split(/(?:(?<!\s)\s+)?,\s*/);
  const found = pieces.findIndex((piece, i) => {
    const words = piece.split(" ");
    return (
      i > 0 &&
      /\p{Nd}/u.test(piece) &&
      words.some((word) => months.has(foldLabel(word)) || lexicon.months.has(foldLabel(word)))
    );
  });
  if (found < 0) return cutStoppedDay(text, language);
  // "RAMALLAH, Sunday, June 11, 2023 (WAFA) – …"
  const at = found > 1 && lexicon.weekdays.has(foldLabel(pieces[found - 1] ?? "")) ? found - 1 : found;
  return { place: pieces.slice(0, at).join(", "), day: pieces.slice(at).join(", ") };
}

/** "MOSCOW. June 11 (Interfax) - …": a stop behind the place. */
const STOPPED = /^(\p{Lu}[^.\d]{1,30})\. (\S{1,12} \S{1,12})$/u;

function cutStoppedDay(text: string, language: string): { place: string; day: string | null } {
  const [, place = "", day = ""] = STOPPED.exec(text) ?? [];
  return isDay(day, language) ? { place, day } : { place: text, day: null };
}

/** "Tehran, June 11, IRNA – …", "Tirana, June 11 /ATA/ – …", "ASTANA. KAZINFORM - …": who reports, without a bracket or between strokes. */
const HOUSE_LAST = /^(.+?)(?:[.,]\s([^\s.,/][^.,/]{1,23})|(?<!\s)\s*\/([^,/]{2,24})\/)$/u;

/** What stands before a dateline's sign, its bracket aside. */
interface Unbracketed {
  readonly place: string;
  readonly day: string | null;
  readonly agency: string | null;
}

/**
 * Parts place, day and an agency that no bracket holds.
 * @param text what stands before a dateline's sign or bracket
 * @param language BCP 47
 */
export function cutHouse(text: string, language: string): Unbracketed {
  const [, rest = "", listed = "", stroked = ""] = HOUSE_LAST.exec(text) ?? [];
  if (listed !== "" && lexicon.agencies.has(foldLabel(listed))) return { ...cutDay(rest, language), agency: listed };
  if (stroked !== "" && isOutlet(stroked)) {
    const cut = cutDay(rest, language);
    if (cut.day !== null) return { ...cut, agency: stroked };
  }
  return { ...cutDay(text, language), agency: null };
}

/** "SIR – The 4.15 from …": a reader's letter addresses the paper, and nobody writes from there. */
const SALUTATIONS = new Set(lexicon.phrases.letterSalutations.map(foldLabel));

/** Whether words may name a place: a few, with capitals or of a script that has none. */
export function isPlace(text: string): boolean {
  if (SALUTATIONS.has(foldLabel(text))) return false;
  if (text.length < 2 || text.length > LONGEST_PLACE || /[\d?!"“”;]/.test(text)) return false;
  const words = text.split(/[\s,/]+/).filter((word) => word !== "");
  return (
    words.length > 0 &&
    words.length <= MOST_PLACE_WORDS &&
    words.every((word) => PLACE_WORD.test(word)) &&
    /^[\p{Lu}\p{Lo}]/u.test(text)
  );
}

/** Whether the lexicon knows the agency or the publisher that a bracket names. */
export function isKnownOutlet(bracket: string): boolean {
  return lexicon.agencies.has(foldLabel(bracket)) || lexicon.publishers.has(foldLabel(bracket));
}

/** Whether a bracket after a place names who reports: an agency, or an outlet in a few capitalised words. */
export function isOutlet(bracket: string): boolean {
  if (isKnownOutlet(bracket)) return true;
  return bracket.split(/[\s/]+/).every((word) => OUTLET_WORD.test(word)) && bracket.length <= 40;
}

/** Whether words are a month's name and numbers: "June 4". */
export function isDay(text: string, language: string): boolean {
  const { months } = languageForms(language);
  const isMonth = (word: string): boolean => months.has(foldLabel(word)) || lexicon.months.has(foldLabel(word));
  const words = text.split(/[\s,]+/);
  return words.some(isMonth) && words.every((word) => isMonth(word) || /^\d{1,4}\.?$/.test(word));
}
