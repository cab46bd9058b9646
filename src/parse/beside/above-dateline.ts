/** What stands above the paragraph that opens with a dateline sums the story up: the story begins with its dateline. */
import type { Verdict } from "../../model.ts";
import { BESIDE, type BesideOdds } from "./labels.ts";

const SURELY: BesideOdds = BESIDE.map((label) => (label === "standfirst" ? 1 : 0));

/** "(Adds details, quotes)": what an agency says of its own report. */
const OWN_WORDS = /^[([]/;

/**
 * "Ellbach – Es ist kurz vor zehn": a place in small letters, a dash, and a sentence; its first word is the second group.
 * What stands behind the dash of "Hamburg – Hafenstadt, Handelsstadt" is a list.
 */
const PLACE =
  /^(\p{Lu}[\p{L}\p{M}'’-]{2,24}(?: [\p{L}\p{M}'’-]{2,24}){0,3}) [–—] (?:["“„«]\s?)?(\p{Lu}[\p{L}\p{M}'’-]*)(?=\s)/u;
/** "Merkel – Im blauen Blazer, wie immer – lachte": the dashes set words apart. */
const SECOND_DASH = /^[^–—]+[–—][^–—.]+\s[–—]\s/u;
/** A paragraph that a place opens is no shorter. UTF-16 units. */
const SHORTEST_PLACED = 90;
/** A word behind the dash that names somebody is no shorter than this; "Es" and "Der" open a sentence. UTF-16 units. */
const SHORTEST_NAMED = 4;

/**
 * Whether a paragraph opens with a place that the headline or the first paragraph names, and no other opens so: "Ellbach bekommt keinen
 * Maibaum" / "In Ellbach tobt ein Streit." / "Ellbach – Es ist kurz vor zehn …". A dash after a capitalised word parts clauses elsewhere.
 */
function opensWithNamedPlace(
  decided: readonly (Verdict | undefined)[],
  textOf: (block: number) => string,
  first: number,
  next: number,
): boolean {
  const text = textOf(next);
  const [, place = "", word = ""] = text.length < SHORTEST_PLACED ? [] : (PLACE.exec(text) ?? []);
  if (place === "" || SECOND_DASH.test(text)) return false;
  const above = decided.flatMap((verdict, block) =>
    block === first || verdict?.label === "headline" ? [textOf(block)] : [],
  );
  // "Bayern – Dortmund ist seit Jahren das Spiel": two whom the headline names.
  const isOfTwo = word.length >= SHORTEST_NAMED && above.some((said) => said.includes(word));
  if (isOfTwo || !above.some((said) => said.includes(place))) return false;
  return decided.every((verdict, block) => block === next || !isParagraph(verdict) || !PLACE.test(textOf(block)));
}

const isParagraph = (verdict: Verdict | undefined): boolean =>
  verdict?.label === "paragraph" && verdict.rule.startsWith("story.");

/**
 * Says of a paragraph that it is the standfirst where the next block of the story is the first with a dateline: "The bell had been
 * pledged for a loan of Rs 600." / "VELLUR, Jan 9 (KNA) – A temple bell …".
 * @param decided By block: its verdict, or undefined where nothing has decided.
 * @param odds By block: what it is beside the story.
 * @param textOf A block's text.
 * @param hasDateline Whether a block opens with a dateline.
 * @returns The odds, of that block changed.
 */
export function markAboveDateline(
  decided: readonly (Verdict | undefined)[],
  odds: readonly (BesideOdds | undefined)[],
  textOf: (block: number) => string,
  hasDateline: (block: number) => boolean,
): readonly (BesideOdds | undefined)[] {
  const first = decided.findIndex((verdict) => isParagraph(verdict));
  const next = decided.findIndex(
    (verdict, block) => block > first && (isParagraph(verdict) || verdict?.label === "continuation"),
  );
  if (first < 0 || next < 0 || decided[next]?.label !== "paragraph" || odds[first] === undefined) return odds;
  if (OWN_WORDS.test(textOf(first)) || hasDateline(first)) return odds;
  if (!hasDateline(next) && !opensWithNamedPlace(decided, textOf, first, next)) return odds;
  return odds.map((own, block) => (block === first ? SURELY : own));
}
