/** Who signs in the words behind a paragraph's last sentence: agencies, a desk's initials, a house. */
import { foldLabel, lexicon, matchBlockForm } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { LANGUAGES } from "../language/language-table.ts";
import { readAgencies } from "./signoff-agencies.ts";
import { readDeskBehind } from "./signoff-desk.ts";
import { ENDS_SPEECH } from "./signoff-names.ts";

/** A sign-off at the end of a paragraph. */
export interface InlineSignoff {
  /** As printed: "REUTERS, AFP". */
  readonly text: string;
  /** UTF-16 offset of its first character. */
  readonly from: number;
  /** Short names of the agencies, in order. */
  readonly agencies: readonly string[];
  readonly rule: string;
}

const TAIL =
  /(?:^|[\s”"’»)\]。」])([([（【/|]?[-–—=]{0,2}\s?(?:©\s*)?[\p{L}\p{N}][\p{L}\p{M}\p{N}\s./&,'’-]*[)\]）】]?)\.?$/u;
/** "/TASS/" */
const WRAPPED = /^\/\p{L}[\p{L} -]*\/$/u;
/** "Source: CNA/Agencies/ab(kg)": agencies, then the desk. */
const SOURCE_DESK = new RegExp(
  String.raw`^${oneOf("deskSources")}: ?([\p{L} /]{2,40})\/\p{Ll}{2,3}\(\p{Ll}{2,3}\)$`,
  "u",
);
/** "AFP, agencies" names one. */
const SOME_AGENCIES = new RegExp(String.raw`\/${oneOf("someAgencies")}$`, "iu");
const SOME = new RegExp(`^${oneOf("someAgencies")}$`, "iu");

/** A bracket of few words behind the last sentence. */
const NAMED = /^[(（]\s?\p{L}+(?: \p{L}+){1,5}[)）]$/u;
/** An agency's name has so many words at most. */
const MOST_NAME_WORDS = 3;

/** The agency that the last words of a bracket name: "(Con información de AFP)", "(mit Material von dpa)". */
function nameLast(run: string): string[] {
  const words = run
    .replace(/[()（）]/gu, "")
    .trim()
    .split(" ");
  for (let count = 1; count <= MOST_NAME_WORDS && count < words.length; count += 1) {
    const agency = lexicon.agencies.get(foldLabel(words.slice(-count).join(" ")));
    if (agency !== undefined && !agency.credit && !agency.weak) return [agency.name];
  }
  return [];
}

/** Two to four capitals behind the last sentence; longer ones, "CORRECTION", are words. */
const HOUSE = /^\p{Lu}{2,4}$/u;
/**
 * Initials of who wrote and edited, "(tem/gth)", "(mbr)", or a house, "(AEP)", in brackets behind the last sentence. "(they/them)" is said of a person.
 */
const BRACKETED = new RegExp(
  String.raw`^\((?!${oneOf("pronouns")}\/|${oneOf("notInitials")}\))(?:\p{Ll}{2,4}(?:\/\p{Ll}{2,4})*|\p{Lu}{3,6})\)\.?$`,
  "u",
);
/** "– CNA/fh", "/TISG", "| IOL", "—Agencies": a sign before who signs. */
const LEAD_SIGN = /^(?:[-–—]{1,2}|[|/])\s?/u;
/** Behind a sign a house's initials may be longer: "/TISG", "- NAMPA". */
const LED_HOUSE = /^\p{Lu}{2,6}$/u;
const DASH = /^[-–—]/u;
/** What is read so ends no story that goes on below it. */
export const LED = "signoff.led-house";
/** By what an agency's name alone is read behind a sentence. */
export const INLINE = "signoff.inline";
/** "(Ant/H-3)": an Indonesian paper's desk, by its letters and a number, and before it whose report it used. "(B-52)" is an aeroplane. */
const DESK_CODE = /^\((\p{L}{2,8})\/\p{Lu}{1,2}-\d{1,2}\)$/u;
/** "… no crashes. /dl": a desk's small letters behind a slash. */
const LED_INITIALS = /^\/\p{Ll}{2,3}$/u;
/** "… no crashes. bb/jw", "APP/abc": those who wrote and edited, and a house before them. "and/or" are words. */
const INITIALS_RUN = /^(?:\p{Lu}{2,5}|\p{Ll}{2,4})(?:\/\p{Ll}{2,4}){1,4}$/u;
const isWords = (run: string): boolean => run.split("/").every((part) => LANGUAGES.words.has(part));
/** They sign a paragraph; a line that ends so is a company's name: "Harrow Lufttechnik GmbH & Co. KG". UTF-16 units. */
const SHORTEST_SIGNED = 60;
/** "Der Eintritt ist frei. (mku)": a short last sentence is signed by small initials in brackets, which are no company's and no party's. UTF-16 units. */
const SHORTEST_INITIALED = 20;
const INITIALS_ALONE = /^\(\p{Ll}{2,4}(?:\/\p{Ll}{2,4})*\)$/u;

/** Whether a run is printed as agencies sign: in capitals, in brackets, or as short forms that are never words. */
function isSigned(text: string): boolean {
  if (/^[([（【].*[)\]）】]$|^[-–—=]/u.test(text) || WRAPPED.test(text)) return true;
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}{3}/u.test(text);
}

/** "… had been good. (NAN)": in a bracket of its own a short name that is a word or a name, too, is an agency's, but behind what somebody of a party has said. */
const SHORT_NAME = /^\(\p{Lu}{3,5}\)\.?$/u;
const isShortName = (run: string, before: string): boolean => SHORT_NAME.test(run) && !ENDS_SPEECH.test(before);

/** Small letters are no party's: a speaker's stands in capitals behind what he said, "… so genau.“ (CDU)". */
const SMALL_INITIALS = /^\(\p{Ll}/u;

/** Whether a run is initials or a house in brackets; "(VIDEO)" is a label. */
const isBracketed = (run: string, before: string): boolean =>
  BRACKETED.test(run) &&
  (SMALL_INITIALS.test(run) || !ENDS_SPEECH.test(before)) &&
  matchBlockForm(run.replace(/[().]/gu, "")) === null;

/** "… an die Harrow Lufttechnik GmbH & Co. KG": a company's form, and no house's initials. */
const COMPANY = /\bCo\.\s?$/u;

/** Reads initials of a house or a desk behind a paragraph's last sentence; null where a run is none. */
function readHouse(run: string, before: string): Pick<InlineSignoff, "agencies" | "rule"> | null {
  const code = DESK_CODE.exec(run)?.[1];
  if (code !== undefined) return { agencies: readAgencies(code, false), rule: "signoff.desk-code" };
  // "… every one of the 14. DM": a newspaper's own initials.
  if (HOUSE.test(run) && !COMPANY.test(before)) return { agencies: [], rule: "signoff.house" };
  if (LED_INITIALS.test(run)) return { agencies: [], rule: LED };
  if (INITIALS_RUN.test(run) && !isWords(run)) return { agencies: [], rule: "signoff.initials" };
  const bare = run.replace(LEAD_SIGN, "");
  // "“We are all for the repair.” – NATO": behind a dash stands who said so as often.
  const mayBeHouse = LED_HOUSE.test(bare) && !(DASH.test(run) && ENDS_SPEECH.test(before));
  return bare !== run && (mayBeHouse || SOME.test(bare)) ? { agencies: [], rule: LED } : null;
}

/** Reads a run behind the last sentence, up to the paragraph's end, `from` units behind its start: who signs, and by which rule; null where it is prose. */
export function readSigningRun(
  run: string,
  from: number,
  before: string,
): Pick<InlineSignoff, "agencies" | "rule"> | null {
  const sourced = SOURCE_DESK.exec(run)?.[1];
  if (sourced !== undefined)
    return { agencies: readAgencies(sourced.replace(SOME_AGENCIES, ""), true), rule: "signoff.source" };
  if (!TAIL.test(` ${run}`)) return null;
  const agencies = readAgencies(run, !isShortName(run, before));
  // A sentence that is nothing but an agency's name is no sentence; with a full stop it may end one: "told the AP."
  if (agencies.length > 0 && (!run.endsWith(".") || isSigned(run.slice(0, -1)))) return { agencies, rule: INLINE };
  // "… en el país. (Con información de AFP)"
  const named = NAMED.test(run) ? nameLast(run) : [];
  if (named.length > 0) return { agencies: named, rule: "signoff.bracket" };
  const maySign = from >= SHORTEST_SIGNED || (from >= SHORTEST_INITIALED && INITIALS_ALONE.test(run));
  const desk = from >= SHORTEST_INITIALED ? readDeskBehind(run.replace(LEAD_SIGN, ""), before, maySign) : null;
  if (desk !== null) return { agencies: desk.agencies, rule: desk.dated ? "signoff.dated" : "signoff.desk-and-agency" };
  if (maySign && isBracketed(run, before)) return { agencies: [], rule: "signoff.bracketed" };
  const house = from >= SHORTEST_SIGNED ? readHouse(run, before) : null;
  if (house !== null) return house;
  // "… and by hand this year. Enditem"
  const isMark = lexicon.forms.whole.get(foldLabel(run))?.kind === "signoff";
  return isMark ? { agencies: [], rule: "signoff.mark" } : null;
}
