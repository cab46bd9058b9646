/** Reads the dateline at the start of the first paragraph: "HANOI, Vietnam (AP) — ", "【釧路＝氏名】", "新华社兰州3月3日电". */

import { foldLabel, languageForms, lexicon } from "../../lexicon/index.ts";
import { type DatelineReading, readUnspaced } from "./dateline-unspaced.ts";
import { isName } from "./names.ts";
import { rememberLast } from "./remember.ts";

/** Where the story starts at the latest. UTF-16 units. */
const LONGEST = 90;
const LONGEST_PLACE = 40;

/** What ends a dateline. A colon only after a place in capitals. */
const END = /^(?:[^—–:-]|-(?=\S)(?!-))*?((?<!\s)\s*(?:—|–|\s--?|--|\.-|:)\s+)/u;
/** What each of its signs ends with. */
const END_HINT = /[—–:-]\s/;
const BRACKET = /^(.*?)(?<!\s)\s*[([]([^()[\]]{2,60})[)\]]\s*$/u;
const CAPITALS = /^[\p{Lu}\p{M}\s.,'’()/-]+$/u;
const PLACE_WORD =
  /^(?:\p{Lo}[\p{Lo}\p{M}]+|\p{Lu}[\p{L}\p{M}.'’-]*|(?:de|del|la|le|los|las|do|da|di|du|of|the|am|an|der|im|sur|el|al-\p{L}+|y|and|upon|in|bei|ob))$/u;

const STRONG_ENDS = /[—–]|--/;

/** "PARIS, March 3" → place and day; a day is a month's name beside a number. */
function cutDay(text: string, language: string): { place: string; day: string | null } {
  const { months } = languageForms(language);
  // "TERUEL 29 Ene. (EUROPA PRESS) - …"
  const [, capitals = "", spaced = ""] = /^(\p{Lu}{2}[\p{Lu}\s]*) (\d{1,2} \p{L}{3,}\.?)$/u.exec(text) ?? [];
  if (isDay(spaced, language)) return { place: capitals, day: spaced };
  const pieces = text.split(/(?:(?<!\s)\s+)?,\s*/);
  const at = pieces.findIndex((piece, i) => {
    const words = piece.split(" ");
    return (
      i > 0 &&
      /\d/.test(piece) &&
      words.some((word) => months.has(foldLabel(word)) || lexicon.months.has(foldLabel(word)))
    );
  });
  if (at < 0) return { place: text, day: null };
  return { place: pieces.slice(0, at).join(", "), day: pieces.slice(at).join(", ") };
}

function isPlace(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_PLACE || /[\d?!"“”;]/.test(text)) return false;
  const words = text.split(/[\s,/]+/).filter((word) => word !== "");
  return (
    words.length > 0 &&
    words.length <= 6 &&
    words.every((word) => PLACE_WORD.test(word)) &&
    /^[\p{Lu}\p{Lo}]/u.test(text)
  );
}

function isKnownOutlet(bracket: string): boolean {
  return lexicon.agencies.has(foldLabel(bracket)) || lexicon.publishers.has(foldLabel(bracket));
}

/** Whether a bracket after a place names who reports: an agency, or an outlet in a few capitalised words. */
function isOutlet(bracket: string): boolean {
  if (isKnownOutlet(bracket)) return true;
  return (
    bracket.split(/[\s/]+/).every((word) => /^(?:\p{Lu}|dpa|afp|and$|of$|the$)[\p{L}\p{N}.&/-]*/u.test(word)) &&
    bracket.length <= 40
  );
}

/**
 * Reads the dateline of the story's first paragraph.
 * @param text the paragraph
 * @param language BCP 47
 * @returns null where it has none
 */
export function readDateline(text: string, language: string): DatelineReading | null {
  return readOnce(text.slice(0, LONGEST), language, null);
}

const readOnce = rememberLast((head: string, language: string): DatelineReading | null => {
  const unspaced = readUnspaced(head);
  if (unspaced !== null) return unspaced;
  const signed = readUndashed(head, language) ?? readPlaceless(head, language) ?? readBracketed(head);
  if (signed !== null) return signed;
  const end = END_HINT.test(head) ? END.exec(head) : null;
  const sign = end?.[1];
  if (end === null || sign === undefined) return readSentenceDateline(head);
  const printed = end[0].slice(0, -sign.length).trim();
  const bracket = BRACKET.exec(printed);
  const before = bracket?.[1] ?? printed;
  const inside = bracket?.[2] ?? null;
  if (inside !== null && !isOutlet(inside)) return null;
  const outlet = /^[\w.]+\.(?:com|id|co\.id|net),\s*/iu.exec(before)?.[0] ?? "";
  const house = /^(\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+){0,3}), (?=\p{Lu}{3}[\p{Lu}\s]*$)/u.exec(before)?.[0] ?? "";
  const author = /^((?:\p{Lu}[\p{L}]+ ){1,2}\p{Lu}{2,})\/(?=\p{Lu}{2,})/u.exec(before);
  const lead = author?.[0] ?? (outlet || house);
  const { place: printedPlace, day } = cutDay(before.slice(lead.length).replace(/,$/, ""), language);
  const place = printedPlace.replace(/(?:(?<!\s)\s+)?[([][^()[\]]{2,24}[)\]]/gu, "");
  if (!isPlace(place)) return null;
  const caseless = /^\p{Lo}/u.test(place);
  if (
    caseless &&
    inside === null &&
    (sign.trim() === ":" || place.split(" ").length > 3 || !/^(?:ar|he|fa)/.test(language))
  )
    return null;
  const capitals = CAPITALS.test(place.split(",")[0] ?? "");
  if (
    sign.trim() === ":" &&
    inside === null &&
    (!capitals || /\b(?:DEAR|UPDATE|CORRECTION|EXCLUSIVE|WATCH|LIVE|BREAKING|OPINION|NOTE|STORY)\b/.test(place))
  )
    return null;
  // A dash after one capitalised word parts clauses too, unless capitals, an agency or a day say that this is a place.
  if (!capitals && !caseless && inside === null && day === null && !(place.includes(",") && STRONG_ENDS.test(sign)))
    return null;
  if (lexicon.notNames.has(foldLabel(place)) || lexicon.forms.whole.has(foldLabel(place))) return null;
  const told = author === null ? printed : printed.slice(author[0].length);
  const names = author === null ? [] : [author[1] ?? ""].filter((name) => isName(name));
  const byline = names[0] ?? null;
  // "VADASAR (Gujarat): …": before a colon a bracket that names no known outlet is where the place is.
  const isRegion = sign.trim() === ":" && inside !== null && !isKnownOutlet(inside);
  const dateline = { text: told, place, agency: isRegion ? null : inside, day };
  return { dateline, length: end[0].length, names, byline, rule: "dateline.place" };
});

/** "New Delhi, March 20 (IANS) Volunteers …", "САМАРА, 14 мая. /ТАСС/. …": a day before an agency in brackets is a dateline without a dash. */
function readUndashed(head: string, language: string): DatelineReading | null {
  if (!/\s[(/]/.test(head)) return null;
  const match = /^([^()/]{4,60}?)\.?\s[(/]([^()/]{2,24})[)/](\.?\s)(?=[\p{Lu}\p{Lo}"“‘'«])/u.exec(head);
  if (match === null || !lexicon.agencies.has(foldLabel(match[2] ?? ""))) return null;
  const { place, day } = cutDay(match[1] ?? "", language);
  if (day === null || !isPlace(place)) return null;
  return {
    dateline: { text: match[0].slice(0, -(match[3] ?? "").length), place, agency: match[2] ?? null, day },
    length: match[0].length,
    names: [],
    byline: null,
    rule: "dateline.undashed",
  };
}

/** Whether words are a month's name and numbers: "June 4". */
function isDay(text: string, language: string): boolean {
  const { months } = languageForms(language);
  const isMonth = (word: string): boolean => months.has(foldLabel(word)) || lexicon.months.has(foldLabel(word));
  const words = text.split(/[\s,]+/);
  return words.some(isMonth) && words.every((word) => isMonth(word) || /^\d{1,4}\.?$/.test(word));
}

/** "June 4 (Reuters) - Kestrel Lines said …", "(AP) — …": an agency in brackets and a dash, and at most a day before them. */
function readPlaceless(head: string, language: string): DatelineReading | null {
  const match = /^([^()[\]—–:]{0,24})[([]([^()[\]]{2,24})[)\]]\s*(?:—|–|--?|:)\s+(?=\S)/u.exec(head);
  const agency = match?.[2] ?? "";
  if (match === null || !lexicon.agencies.has(foldLabel(agency))) return null;
  const day = (match[1] ?? "").trim().replace(/,$/, "");
  if (day !== "" && !isDay(day, language)) return null;
  const text = match[0].slice(0, match[0].lastIndexOf(agency) + agency.length + 1);
  return {
    dateline: { text, place: null, agency, day: day === "" ? null : day },
    length: match[0].length,
    names: [],
    byline: null,
    rule: "dateline.placeless",
  };
}

/** "[JAKARTA] The trader at the centre of a dispute …": a place in capitals and brackets. */
function readBracketed(head: string): DatelineReading | null {
  const match = /^\[(\p{Lu}[\p{Lu}\s./-]{2,30})\]\s+(?=\S)/u.exec(head);
  const place = match?.[1] ?? "";
  if (match === null || !isPlace(place) || lexicon.forms.whole.has(foldLabel(place))) return null;
  return {
    dateline: { text: match[0].trimEnd(), place, agency: null, day: null },
    length: match[0].length,
    names: [],
    byline: null,
    rule: "dateline.bracket",
  };
}

/** "Berlin. Der Wirkstoff …": German regional papers end the place with a full stop. Capitals alone are sure. */
function readSentenceDateline(head: string): DatelineReading | null {
  const match = /^(\p{Lu}[\p{Lu}\s/-]{2,30})\.\s+(?=\p{Lu})/u.exec(head);
  const place = match?.[1]?.trim();
  if (match === null || place === undefined || !isPlace(place) || place.split(" ").length > 3) return null;
  return {
    dateline: { text: place, place, agency: null, day: null },
    length: match[0].length,
    names: [],
    byline: null,
    rule: "dateline.stop",
  };
}

/** What is left where the place stood in an element of its own and is gone: "- President Xi …". */
const RESIDUE = /^(?:[-–—]{1,2}|--)\s+(?=[\p{Lu}\p{Lo}"“‘'\d])/u;

/**
 * Measures the residue of a lost dateline at the start of the first paragraph.
 * @param text the story's first paragraph
 * @param nextIsItem whether the block after it starts with a dash too, which makes both list items
 * @returns UTF-16 units to leave out; 0 where there is no residue
 */
export function measureResidue(text: string, nextIsItem: boolean): number {
  return nextIsItem ? 0 : (RESIDUE.exec(text)?.[0].length ?? 0);
}
