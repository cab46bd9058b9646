import { isParticleOf } from "./korean-particles.ts";
import { startsSmall } from "./sentence.ts";

/** Scripts that are written without spaces between words. */
const UNSPACED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
/** Full-width punctuation, which carries its own space. */
const FULL_WIDTH = "\\u3000-\\u303f\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff3d\\uff5b-\\uff65\\u30fb\\u30fc";

const ENDS_UNSPACED = new RegExp(`[${UNSPACED}${FULL_WIDTH}]["'”’0-9A-Za-z%]{0,12}$`, "u");
const STARTS_UNSPACED = new RegExp(`^["'“‘]?[${UNSPACED}${FULL_WIDTH}]`, "u");
const ENDS_IN_UNSPACED = new RegExp(`[${UNSPACED}${FULL_WIDTH}]$`, "u");
/** Punctuation that closes what stands before it: "agreed to comply" / ", the media reported". */
const STARTS_CLOSING =
  /^(?:[.,;:!?)\]}%”’…،؛؟。、，；：！？）】」』]|»(?![\p{L}\p{N}])|['"](?:[.,;:!?)\s]|$)|['’]s\b)/u;
/** No pattern above reaches back so far. UTF-16 units. */
export const LONGEST_END = 20;
/** Guillemets point both ways: "der Verein »" / "Harrow Pier" and "le club «" open, "»Harrow Pier«" / "nennt" closes. */
const ENDS_OPENING = /[([{“‘„（【「『¿¡]$|(?<![^\s([„“])[«»]$/u;
/** "N" / "a endlich!": a letter set large at a story's start. Others are words of their own: "A" / "ferry", "W" / "rozmowie", "K" / "večeru". */
const DROP_CAP = /^["“„«]?[BDFGHJLMNPQRT]$/u;

/**
 * Joins two fragments of a sentence that a link had kept apart: one space between them, none before punctuation that closes, none
 * after punctuation that opens or a letter set large, none between scripts without spaces, none before a Korean particle.
 * @param before Text so far; may be empty, and its last {@link LONGEST_END} characters decide.
 * @param after The next fragment.
 */
export function joinFragments(before: string, after: string): string {
  if (before === "" || after === "") return before + after;
  const end = before.slice(-LONGEST_END);
  if (STARTS_CLOSING.test(after) || ENDS_OPENING.test(end)) return before + after;
  if (DROP_CAP.test(before) && startsSmall(after)) return before + after;
  if (isParticleOf(end, after)) return before + after;
  const unspaced = ENDS_UNSPACED.test(end) && (STARTS_UNSPACED.test(after) || ENDS_IN_UNSPACED.test(end));
  return unspaced ? before + after : `${before} ${after}`;
}
