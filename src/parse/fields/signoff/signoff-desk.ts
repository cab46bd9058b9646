/** Reads agencies and a desk's initials in one bracket: "(APA, red, 29.1.2023)", "(tem, 29.1.2023)", "(sl/dpa)". */
import { oneOf } from "../../../lexicon/phrases.ts";
import { readAgencies } from "./signoff-agencies.ts";
import { ENDS_SPEECH } from "./signoff-names.ts";

const DESK = /^\((\p{L}{2,12}(?:[/,] ?\p{L}{2,12}){0,4})(, \d{1,2}\.\s?\d{1,2}\.\s?\d{4})?\)\.?$/u;
const INITIALS = /^\p{Ll}{2,4}$/u;
/** "(Tsp/dpa)", "(HZ/dpa)": beside an agency a paper's own short name. */
const HOUSE = /^\p{Lu}\p{L}{1,3}$/u;
/** "(AAP/staff)": beside an agency a word for the newsroom. */
const NEWSROOM = new RegExp(`^${oneOf("signingDesks")}$`);
/** "sid/gth": initials that spell an agency are a person's, as "dpa" and "(afp/jd)" are not. */
const PRINTED_AS_AGENCY = new RegExp(
  String.raw`^(?:\p{Lu}|${oneOf("smallAgencies", "smallAgenciesInBrackets")}$)`,
  "u",
);

/** "dpa ek xx a3 hw", "dpa vbd yyni n1 olt": the agency's name, then marks of its wire, end a story. */
const WIRE = new RegExp(String.raw`^${oneOf("smallAgencies")}(?: [a-z][a-z\d]{1,3}){2,6}$`);
const LONGEST_WIRE = 32;

/** Whether a block is the line with which an agency's wire ends a story. */
export const isWireLine = (text: string): boolean => text.length <= LONGEST_WIRE && WIRE.test(text);

/** Agencies and a desk in one bracket. */
export interface Desk {
  /** Short names of the agencies, in order. */
  readonly agencies: readonly string[];
  /** Whether the day stands behind them. */
  readonly dated: boolean;
}

/**
 * Reads a bracket that holds nothing but agencies, the initials of those who wrote, and a day.
 * @param run with its brackets
 * @returns null where it holds other words: "(Wien, 29.1.2023)"
 */
export function readDesk(run: string): Desk | null {
  const desk = DESK.exec(run);
  const parts = desk?.[1]?.split(/[/,] ?/u) ?? [];
  const named = parts.map((part) => (PRINTED_AS_AGENCY.test(part) ? readAgencies(part, false) : []));
  const hasAgency = named.some((agencies) => agencies.length > 0);
  const isDesk = parts.every(
    (part, index) =>
      named[index]?.length !== 0 || INITIALS.test(part) || (hasAgency && (HOUSE.test(part) || NEWSROOM.test(part))),
  );
  return parts.length > 0 && isDesk ? { agencies: named.flat(), dated: desk?.[2] !== undefined } : null;
}

/** "dpa/mks", "kfw/dpa": without the brackets of "(sl/dpa)" one of two has to be in small letters; "RTV/TT" signs a picture. */
const UNBRACKETED = /^(?:\p{L}{2,8}\/\p{Ll}{2,4}|\p{Ll}{2,4}\/\p{L}{2,8})$/u;

/** As readDesk; without brackets a run has to hold a slash and an agency: "rt/sk/dg" is read elsewhere, "and/or" is prose. */
export function readDeskRun(run: string): Desk | null {
  if (run.startsWith("(")) return readDesk(run);
  const desk = run.includes("/") && UNBRACKETED.test(run) ? readDesk(`(${run})`) : null;
  return desk !== null && desk.agencies.length > 0 ? desk : null;
}

/** More than one part in a bracket: an agency and a desk, or a day. */
const HAS_PARTS = /[/,]/;

/**
 * Reads an agency with its desk, or a desk with a day, behind a sentence. "Es gab keine Verletzten. (APA/red)": an agency
 * with a desk behind a short one is no company's name; alone it may be a party's, "“The goat stays.” (SPA)".
 * @param run the words behind the sentence, without a sign before them
 * @param maySign whether the sentence is long enough for initials to sign it
 */
export function readDeskBehind(run: string, before: string, maySign: boolean): Desk | null {
  const desk = readDeskRun(run);
  if (desk === null) return null;
  if (desk.agencies.length > 0) return maySign || HAS_PARTS.test(run) ? desk : null;
  // "… so genau.“ (red, 29.1.2023)" may be who said so; with an agency it is not.
  return maySign && desk.dated && !ENDS_SPEECH.test(before) ? desk : null;
}
