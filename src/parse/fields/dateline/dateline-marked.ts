/** Reads a dateline that a dash or a colon ends: "HANOI, Vietnam (AP) — ". */
import { foldLabel, hasHabit, lexicon } from "../../../lexicon/index.ts";
import { oneOf, WORD_END, WORD_START } from "../../../lexicon/phrases.ts";
import { isName } from "../names.ts";
import { readDesk } from "../signoff/signoff-desk.ts";
import { cutHouse, isKnownOutlet, isOutlet, isPlace } from "./dateline-parts.ts";
import type { DatelineReading } from "./dateline-reading.ts";

/** What ends a dateline. A colon only after a place in capitals. */
export const END = /^(?:[^—–:-]|-(?=\S)(?!-))*?((?<!\s)\s*(?:—|–|\s--?|--|\.-|:)\s+)/u;
const BRACKET = /^(.*?)(?<!\s)\s*[([]([^()[\]]{2,60})[)\]]\s*$/u;
const CAPITALS = /^[\p{Lu}\p{M}\s.,'’()/-]+$/u;
const NO_PLACE = new RegExp(`${WORD_START}${oneOf("notPlaces")}${WORD_END}`, "u");
/** "LENA ROWE, HOST:", "MARCUS PIKE, CNN CORRESPONDENT: …": who speaks in a broadcast's transcript. */
const ENDS_IN_VOICE = new RegExp(`${WORD_START}${oneOf("voicesInCapitals")}$`, "u");
/** "CLAIM: A video shows a flood.": what heads the parts of a fact check. */
const CHECK_HEADS: ReadonlySet<string> = new Set(lexicon.phrases.checkHeads.map(foldLabel));
/** A place of a script without capitals is named in so many words. */
const MOST_CASELESS_WORDS = 3;
/** Lands in a bracket behind a place. */
const REGIONS = new Set(lexicon.phrases.regions);
const STRONG_ENDS = /[—–]|--/;

/** "harrow.example.com, VIENNA", "The Harbour Post, VIENNA", "Lena Marsh/VIENNA": what stands before the place. */
const ADDRESS = /^\w[\w-]{2,}(?:\.[\w-]+)*\.(?:[a-z]{2,}|[A-Z]{2,3}),\s*/u;
const HOUSE = /^(\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+){0,3}), (?=\p{Lu}{3}[\p{Lu}\s]*$)/u;
const AUTHOR = /^((?:\p{Lu}[\p{L}]+ ){1,2}\p{Lu}{2,})\/(?=\p{Lu}{2,})/u;

const readHouse = (before: string): string =>
  before.includes(",") ? (ADDRESS.exec(before)?.[0] ?? HOUSE.exec(before)?.[0] ?? "") : "";

/** "МОСКВА, 26 авг — РИА Новости. Паром …": behind the dash the agency, and a stop. */
const AGENCY_BEHIND = /^(\p{Lu}[\p{L} -]{2,20}?)\.\s/u;
/** With its stop it is no longer. UTF-16 units. */
const LONGEST_BEHIND = 48;

function readAgencyBehind(text: string, from: number): string | null {
  const name = AGENCY_BEHIND.exec(text.slice(from, from + LONGEST_BEHIND))?.[1];
  return name !== undefined && lexicon.agencies.has(foldLabel(name)) ? name : null;
}

/** What stands before a colon or a dash and is no place: "FILE PHOTO: A farmer waves a branch …", "Advertisement – …". */
const isOtherWord = (folded: string): boolean =>
  lexicon.notNames.has(folded) || lexicon.forms.whole.has(folded) || lexicon.captionLabels.has(folded);

/** What is printed before a dateline's sign, and the sign itself. */
interface Before {
  /** Null where no bracket stands there. */
  readonly inside: string | null;
  readonly day: string | null;
  readonly sign: string;
}

/** Whether words before a sign are surely where a story was written, by their letters and by what stands beside them. */
function isSurelyPlace(place: string, { inside, day, sign }: Before, language: string): boolean {
  if (!isPlace(place)) return false;
  const isColon = sign.trim() === ":";
  const caseless = /^\p{Lo}/u.test(place);
  const isLong = (): boolean => place.split(" ").length > MOST_CASELESS_WORDS;
  if (caseless && inside === null && (isColon || isLong() || !hasHabit(language, "placeBeforeColon"))) return false;
  const capitals = CAPITALS.test(place.split(",")[0] ?? "");
  // "Srinagar, June 11: …" has its day, "Monday, June 11: …" is a day alone.
  const isDated = day !== null && !lexicon.weekdays.has(foldLabel(place));
  const isOther = (): boolean => NO_PLACE.test(place) || ENDS_IN_VOICE.test(place) || CHECK_HEADS.has(foldLabel(place));
  if (isColon && inside === null && ((!capitals && !isDated) || isOther())) return false;
  // A dash after one capitalised word parts clauses too, unless capitals, an agency or a day say that this is a place.
  const isTold = capitals || caseless || inside !== null || day !== null;
  if (!isTold && !(place.includes(",") && STRONG_ENDS.test(sign))) return false;
  return !isOtherWord(foldLabel(place));
}

/**
 * Reads a dateline that a dash or a colon ends.
 * @param text the story's first paragraph
 * @param end what {@link END} finds at its start
 * @param sign the sign with which that ends, and the space around it
 * @param language BCP 47
 * @returns null where no place stands before the sign
 */
export function readMarked(text: string, end: string, sign: string, language: string): DatelineReading | null {
  const printed = end.slice(0, -sign.length).trim();
  const bracket = BRACKET.exec(printed);
  const before = bracket?.[1] ?? printed;
  const inside = bracket?.[2] ?? null;
  const desk = inside === null || isOutlet(inside) ? null : readDesk(`(${inside})`);
  if (inside !== null && !isOutlet(inside) && !desk?.agencies.length) return null;
  const author = before.includes("/") ? AUTHOR.exec(before) : null;
  const lead = author?.[0] ?? readHouse(before);
  const { place: printedPlace, day, agency } = cutHouse(before.slice(lead.length).replace(/,$/, ""), language);
  const place = printedPlace.replace(/(?:(?<!\s)\s+)?[([][^()[\]]{2,24}[)\]]/gu, "");
  if (!isSurelyPlace(place, { inside, day, sign }, language)) return null;
  const told = author === null ? printed : printed.slice(author[0].length);
  const names = author === null ? [] : [author[1] ?? ""].filter((name) => isName(name));
  const byline = names[0] ?? null;
  const behind = inside === null && day !== null ? readAgencyBehind(text, end.length) : null;
  if (behind !== null) {
    const dateline = { text: `${told}${sign}${behind}`, place, agency: behind, day };
    return { dateline, length: end.length + behind.length + 2, names, byline, rule: "dateline.place" };
  }
  // "VADASAR (Gujarat): …": before a colon a bracket that names no known outlet is where the place is; "Harrow (Sachsen-Anhalt) – …".
  const isRegion = inside !== null && ((sign.trim() === ":" && !isKnownOutlet(inside)) || REGIONS.has(inside));
  const dateline = { text: told, place, agency: isRegion ? null : (desk?.agencies[0] ?? inside ?? agency), day };
  return { dateline, length: end.length, names, byline, rule: "dateline.place" };
}
