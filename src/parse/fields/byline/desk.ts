/** Bylines that name a desk, an agency or a newspaper and nobody: "PTI", "IANS | New Delhi", "Special Correspondent", "By Herald Sports Bureau". */

import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { hasGivenName } from "../given-names.ts";
import { withoutMarker } from "../list-marker.ts";
import { isName } from "../names.ts";
import { readUsed, readUsedAgencies } from "../source/used-agency.ts";
import { cutBylineLabel } from "./byline.ts";
import { isPlaceName } from "./name-piece.ts";
import { isRole, readAgencyName } from "./roles.ts";

/** A byline without a name. */
export interface DeskByline {
  /** Short name of the agency that it is. */
  readonly agency: string | null;
  /** The newspaper or station whose desk it is. */
  readonly outlet: string | null;
  /** The desk or agency as printed; null where only a trade is told: "Special Correspondent". */
  readonly desk: string | null;
  /** Whether "By" or its like stands before it. */
  readonly labelled: boolean;
}

/** Longest byline of a desk, and longest name of one. UTF-16 units, and words. */
const LONGEST = 64;
const LONGEST_NAME = 42;
const MOST_WORDS = 5;
const PLACE_WORDS = 3;
/** Longest word in small letters within a newspaper's or a desk's name: "of", "der", "des". UTF-16 units. */
const LONGEST_SMALL_WORD = 3;
const SENTENCE_END = /[.!?…。！？]$/u;
/** Trades of one person, who stays unnamed. */
const TRADES = new Set(lexicon.phrases.trades);
/** "tidal-online", "tidal.example": a site's name starts with a small letter too. */
const SITE = /^[\p{L}\d]+(?:[-.][\p{L}\d]+)+$/u;

/** "IANS | New Delhi", "PTI in Mumbai": what stands between a desk and its place. */
const BEFORE_PLACE = new RegExp(String.raw`(?:(?<!\s)\s+)?\|\s*|,\s|\s${oneOf("deskPlaces")}\s`, "u");

/** "AFP, Victoria Falls": a given name may begin a place's. */
const PLACE_LAST_WORDS: ReadonlySet<string> = new Set(lexicon.phrases.placeLastWords);

/** Whether what stands beside an agency is a person, "PAP, Jan Kowal", and no place. */
export const isPersons = (text: string): boolean =>
  text.includes(" ") &&
  hasGivenName(text) &&
  isName(text) &&
  !isPlaceName(text) &&
  !PLACE_LAST_WORDS.has(text.slice(text.lastIndexOf(" ") + 1));

/** What follows an agency's name: a place, or nothing after a bar. */
const isPlace = (text: string): boolean =>
  /^(?:\p{Lu}[^:]*)?$/u.test(text) &&
  text.split(" ").length <= PLACE_WORDS &&
  readAgencyName(text) === null &&
  !isPersons(text);

const namesTrade = (words: readonly string[]): boolean => TRADES.has(words.at(-1) ?? "");
const namesDesk = (words: readonly string[]): boolean => words.some((word) => lexicon.desks.has(word));

/** "Delta Herald Sports Bureau" → "Delta Herald": two words or more, up to the one that newspapers' names end with. */
function readOutlet(words: readonly string[]): string | null {
  const at = words.findIndex((word) => lexicon.outlets.has(word.toLowerCase()));
  const name = words.slice(0, at + 1);
  return at > 0 && name.every((word) => /^\p{Lu}/u.test(word)) ? name.join(" ") : null;
}

/** Words after which a byline tells more than the desk. */
const LEADS = new Set(lexicon.phrases.deskLeads);

/** "Tidal Herald Sports Bureau with agency inputs", "TPN, in" → what stands before the first thing that is no part of the name. */
function cutDesk(text: string): string {
  const [name = ""] = text.split(/[,;|]/u, 1);
  const words = name.trim().split(" ");
  const end = words.findIndex((word, i) => i > 0 && LEADS.has(word));
  return (end < 0 ? words : words.slice(0, end)).join(" ");
}

/**
 * Reads what stands after "By" as the name of a desk, an agency, a newspaper or a site: anything that is printed as a name is, and no
 * person's.
 * @param text without the label
 * @returns the name as printed; null for prose and for the trade of somebody unnamed
 */
export function readDeskName(text: string): string | null {
  const name = cutDesk(text);
  if (name.length < 2 || name.length > LONGEST_NAME || SENTENCE_END.test(name) || /[@:]|\d{3}/.test(name)) return null;
  const folded = foldLabel(name);
  const words = folded.split(" ");
  if (words.length > MOST_WORDS || namesTrade(words) || lexicon.timeLabels.has(folded)) return null;
  const known = namesDesk(words) || lexicon.agencies.has(folded);
  if (!known && (lexicon.notNames.has(folded) || lexicon.sections.has(folded) || lexicon.services.has(folded)))
    return null;
  const printed = name.split(" ");
  const isPart = (word: string, i: number): boolean =>
    /^[\p{Lu}\p{Lo}\d]/u.test(word) ||
    SITE.test(word) ||
    (i > 0 && (word.length <= LONGEST_SMALL_WORD || lexicon.desks.has(word)));
  return printed.every(isPart) && /\p{L}{2}/u.test(name) ? name : null;
}

/**
 * Reads a block as the byline of a desk or an agency.
 * @param text the block
 * @param language BCP 47
 * @returns null where it is none; an agency alone may sign a picture as well, so its place must tell
 */
export function readDeskByline(text: string, language: string): DeskByline | null {
  if (text.length > LONGEST || text.length < 2 || SENTENCE_END.test(text)) return null;
  const [first = "", ...others] = withoutMarker(text).split(BEFORE_PLACE);
  const agency = readAgencyName(first);
  // "Foto REUTERS": who took the picture.
  if (agency !== null && lexicon.creditLabels.has(foldLabel(first.split(" ", 1)[0] ?? ""))) return null;
  if (agency !== null && others.every(isPlace))
    return lexicon.agencies.get(foldLabel(first))?.credit
      ? null
      : { agency, outlet: null, desk: first, labelled: false };
  const folded = foldLabel(text);
  const words = folded.split(" ");
  if (
    lexicon.notNames.has(folded) &&
    namesDesk(words) &&
    !words.some((word) => lexicon.phrases.notDesks.includes(word))
  )
    return { agency: null, outlet: null, desk: namesTrade(words) ? null : first, labelled: false };
  const rest = cutBylineLabel(text, language)?.rest ?? "";
  const named = rest.split(" ");
  if (!/^\p{Lu}/u.test(rest) || !named.some((word) => lexicon.desks.has(word.toLowerCase()))) return null;
  return { agency: null, outlet: readOutlet(named), desk: readDeskName(rest), labelled: true };
}

/** "La rédaction avec AFP", "EFE / Redacción": the agency whose report a newsroom used; words that say so are as good as a label. */
export function readUsedDesk(text: string): DeskByline | null {
  const used = readUsedAgencies(text);
  if (used === null) return null;
  const agency = used.agencies.length === 0 ? null : used.agencies.join(", ");
  return { agency, outlet: used.outlet, desk: null, labelled: readUsed(text) !== null };
}

/** "KHLO Staff", "Tidal Herald Sports Bureau", "Redaktion Hafenbote": a desk's name without "By", every word of it a name's. */
export function readBareDesk(text: string): string | null {
  const words = text.split(" ");
  const [first, last] = [foldLabel(words[0] ?? ""), foldLabel(words.at(-1) ?? "")];
  const leads = lexicon.desks.has(first) && lexicon.notNames.has(first);
  const ends = lexicon.desks.has(last) && !isRole(first);
  if (words.length < 2 || !(leads || ends)) return null;
  return words.every((word) => /^\p{Lu}/u.test(word)) ? readDeskName(text) : null;
}
