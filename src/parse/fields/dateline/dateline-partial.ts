/** Datelines that lack their dash or their place: "New Delhi, March 20 (IANS) …", "(AP) — …", "[JAKARTA] …", "Berlin. …". */
import { isMarked, markCodes } from "../../../lexicon/codes.ts";
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { readDesk } from "../signoff/signoff-desk.ts";
import { cutDay, isDay, isKnownOutlet, isPlace } from "./dateline-parts.ts";
import type { DatelineReading } from "./dateline-reading.ts";

/** "Weiden. (sl/dpa) Um kurz nach vier …": a place and its stop, then who wrote by initials, and the agency. */
function readStoppedDesk(head: string): DatelineReading | null {
  if (!head.includes(". (")) return null;
  const match = /^(\p{Lu}[^().]{2,40})\. (\([^()]{5,24}\)) (?=[\p{Lu}"“„‚«])/u.exec(head);
  const [whole = "", place = "", bracket = ""] = match ?? [];
  const agency = readDesk(bracket)?.agencies[0];
  if (agency === undefined || !isPlace(place)) return null;
  const dateline = { text: whole.trimEnd(), place, agency, day: null };
  return { dateline, length: whole.length, names: [], byline: null, rule: "dateline.desk" };
}

/** "New Delhi, March 20 (IANS) Volunteers …", "САМАРА, 14 мая. /ТАСС/. …": a day before an agency in brackets is a dateline without a dash. */
export function readUndashed(head: string, language: string): DatelineReading | null {
  if (!/\s[(/]/.test(head)) return null;
  const match = /^([^()/]{4,60}?)\.?\s[(/]([^()/]{2,24})[)/]([.।]?\s)(?=[\p{Lu}\p{Lo}"“‘'«])/u.exec(head);
  if (match === null) return readStoppedDesk(head);
  if (!lexicon.agencies.has(foldLabel(match[2] ?? ""))) return null;
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

const STOPPED_DAY =
  /^((\p{Lu}[^.()\d]{1,30})\. (\d{1,2} \p{L}{3,10})\. (\p{Lu}[\p{Lu}\d.-]{2,19}(?: \p{Lu}[\p{Lu}\d.-]{1,19})?)) (?:—|–|--?) (?=\S)/u;

/** "INTERFAX.RU", "ИНТЕРФАКС-ЗАПАД": a house by its address, or one of its desks. */
const HOUSE_TAIL = /[.-]\p{Lu}+$/u;

/** "Москва. 18 декабря. ИНТЕРФАКС - Суд …": a place and a day, each with a stop, and a house in capitals before the dash; "СПЕКТАКЛЬ - …" is what is on. */
export function readStoppedDay(head: string, language: string): DatelineReading | null {
  if (!head.includes(". ")) return null;
  const [whole = "", text = "", place = "", day = "", agency = ""] = STOPPED_DAY.exec(head) ?? [];
  if (whole === "" || !isKnownOutlet(agency.replace(HOUSE_TAIL, "")) || !isPlace(place) || !isDay(day, language))
    return null;
  const dateline = { text, place, agency, day };
  return { dateline, length: whole.length, names: [], byline: null, rule: "dateline.stopped-day" };
}

/** At most so much stands before an agency's bracket. UTF-16 units, letters of two told. */
const BEFORE_BRACKET = 48;
const OPENERS = markCodes("([");

/** Whether a bracket opens near a text's start. */
function mayOpenBracket(head: string): boolean {
  for (let at = 0; at <= BEFORE_BRACKET && at < head.length; at += 1) if (isMarked(OPENERS, head, at)) return true;
  return false;
}

/** "(ANSA) - VENEZIA, 03 OTT - Dopo undici anni …": the place stands behind the agency, in capitals or with the day. */
const PLACE_BEHIND = /^(\p{Lu}[^()[\]—–:-]{1,40}?) (?:—|–|--?) (?=\S)/u;

function readPlaceBehind(
  text: string,
  language: string,
): { place: string; day: string | null; length: number; printed: string } | null {
  const [whole = "", printed = ""] = PLACE_BEHIND.exec(text) ?? [];
  if (printed === "") return null;
  const { place, day } = cutDay(printed, language);
  return isPlace(place) && (day !== null || !/\p{Ll}/u.test(place))
    ? { place, day, length: whole.length, printed }
    : null;
}

/** "(KTLA) — …": the call sign of a station; "(VIDEO) — …" is none. */
const CALL_SIGN = /^[KW][A-Z]{2,3}(?:-TV)?$/;
const isHouse = (name: string): boolean => isKnownOutlet(name) || CALL_SIGN.test(name);

/** "June 4 (Reuters) - Kestrel Lines said …", "(AP) — …": an agency in brackets and a dash, and at most a day before them. */
export function readPlaceless(head: string, language: string): DatelineReading | null {
  if (!mayOpenBracket(head)) return null;
  const match = /^([^()[\]—–:]{0,24})[([]([^()[\]]{2,24})[)\]]\s*(?:—|–|--?|:)\s+(?=\S)/u.exec(head);
  const agency = match?.[2] ?? "";
  if (match === null || !isHouse(agency)) return null;
  // ", Nov 3 (AFP) — …": the place before the comma is lost.
  const lost = /^,\s/.exec(match[1] ?? "")?.[0].length ?? 0;
  const day = (match[1] ?? "").slice(lost).trim().replace(/,$/, "");
  if (lost > 0 && day === "") return null;
  if (day !== "" && !isDay(day, language)) return null;
  const behind = day === "" ? readPlaceBehind(head.slice(match[0].length), language) : null;
  if (behind !== null) {
    const dateline = { text: match[0] + behind.printed, place: behind.place, agency, day: behind.day };
    const length = match[0].length + behind.length;
    return { dateline, length, names: [], byline: null, rule: "dateline.place-behind" };
  }
  const text = match[0].slice(lost, match[0].lastIndexOf(agency) + agency.length + 1);
  return {
    dateline: { text, place: null, agency, day: day === "" ? null : day },
    length: match[0].length,
    names: [],
    byline: null,
    rule: "dateline.placeless",
  };
}

/** "[JAKARTA] The trader at the centre of a dispute …": a place in capitals and brackets. */
export function readBracketed(head: string): DatelineReading | null {
  if (!head.startsWith("[")) return null;
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
export function readSentenceDateline(head: string): DatelineReading | null {
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
