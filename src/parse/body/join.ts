import { oneOf } from "../../lexicon/phrases.ts";
import { UNSPACED_SCRIPTS } from "../../lexicon/scripts.ts";
import { isParticleOf } from "../korean-particles.ts";
import { opensWord } from "./large-letters.ts";

/** Full-width punctuation, which carries its own space. */
const FULL_WIDTH = "\\u3000-\\u303f\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff3d\\uff5b-\\uff65\\u30fb\\u30fc";

const ENDS_UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}${FULL_WIDTH}]["'”’0-9A-Za-z%]{0,12}$`, "u");
const STARTS_UNSPACED = new RegExp(`^["'“‘]?[${UNSPACED_SCRIPTS}${FULL_WIDTH}]`, "u");
const ENDS_IN_UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}${FULL_WIDTH}]$`, "u");
/** Punctuation that closes what stands before it: "agreed to comply" / ", the media reported". */
const STARTS_CLOSING =
  /^(?:[.,;:!?)\]}%”’…،؛؟。、，；：！？）】」』]|»(?![\p{L}\p{N}])|['"](?:[.,;:!?)\s]|$)|['’]s\b)/u;
/** So much of the text before a fragment decides how it is joined: a quotation is shorter. UTF-16 units. */
export const FARTHEST_BACK = 400;

/** No pattern but that of a quotation reaches back so far. UTF-16 units. */
const LONGEST_END = 20;
/** Guillemets point both ways: "der Verein »" / "Harrow Pier" and "le club «" open, "»Harrow Pier«" / "nennt" closes. */
const ENDS_OPENING = /[([{“‘„（【「『¿¡]$|(?<![^\s([„“])[«»"]$/u;
/** "das Medikament „Wegovy“" / "für viel Aufsehen": the sign that opens in English closes what a low one has opened. */
function closesLowQuote(before: string): boolean {
  if (!before.endsWith("“")) return false;
  const quoted = before.slice(-FARTHEST_BACK, -1);
  return quoted.lastIndexOf("„") > quoted.lastIndexOf("“");
}

/** "quando l'" / "istituto nautico", "ce qu’" / "en dit": the apostrophe stands for a vowel, and the next word close to it. */
const ENDS_ELIDED = new RegExp(String.raw`(?<![^\s(«“„"—–-])${oneOf("elided")}['’]$`, "iu");
const STARTS_WORD = /^["“«‘]?\s?[\p{L}\p{N}]/u;
const endsElided = (end: string): boolean => (end.endsWith("'") || end.endsWith("’")) && ENDS_ELIDED.test(end);

/** "der betrügerischen Phishing" / "-Masche sind …", "the early-2010s Brooklyn" / "—was largely", "Robbing Peter" / "/Flickr": a word goes on, or a dash stands close. */
const STARTS_CLOSE = /^(?:[-‑](?=\p{L}{2})|—(?=\p{Ll})|\/(?=\p{L}))/u;
/** "—Milo, age 8" behind a full stop stands apart. */
const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
/** "Daran hat auch der 50. Berlin-" / "Marathon", "Christie quit—" / "telling". */
const ENDS_CLOSE = /(?:\p{L}[-‑]|[\p{Ll}\p{N}]—)$/u;
/** "Vor-" / "und Nachteile": the hyphen stands for the word that both end with. */
const STARTS_APART = /^(?:\p{Ll}{1,4}\s|[^\p{L}])/u;

/** "three desalination unit" / "s, hired": a link that took a word without its ending. Before a space "s" may be a word, as in "s Petrem". */
const STARTS_IN_ENDING = /^s(?=[,.;:!?)”"]|$)/u;
const ENDS_IN_NOUN = /\p{Ll}{3}$/u;

/** Whether a word, or a dash that stands close to it, goes on over the break. */
function standsClose(end: string, after: string): boolean {
  if (STARTS_CLOSE.test(after)) return ENDS_IN_WORD.test(end);
  if (after.startsWith("s") && STARTS_IN_ENDING.test(after)) return ENDS_IN_NOUN.test(end);
  return ENDS_CLOSE.test(end) && !STARTS_APART.test(after);
}

/**
 * Joins two fragments of a sentence that a link had kept apart: one space between them, none before punctuation that closes, none
 * after punctuation that opens or a letter set large, none within a word or at a dash that stands close, none between scripts without spaces, none before a Korean particle.
 * @param before Text so far; may be empty, and its last {@link FARTHEST_BACK} characters decide.
 * @param after The next fragment.
 */
export function joinFragments(before: string, after: string): string {
  if (before === "" || after === "") return before + after;
  const end = before.slice(-LONGEST_END);
  if (STARTS_CLOSING.test(after) || (ENDS_OPENING.test(end) && !closesLowQuote(before))) return before + after;
  if (opensWord(before, after)) return before + after;
  if (endsElided(end) && STARTS_WORD.test(after)) return before + after;
  if (standsClose(end, after)) return before + after;
  if (isParticleOf(end, after)) return before + after;
  const unspaced = ENDS_UNSPACED.test(end) && (STARTS_UNSPACED.test(after) || ENDS_IN_UNSPACED.test(end));
  return unspaced ? before + after : `${before} ${after}`;
}
