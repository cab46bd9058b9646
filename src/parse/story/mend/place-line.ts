/** A place in small letters and a colon, alone above the first paragraph: "New Delhi:" / "The monsoon came early …", "Sondhari:". */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";

const PLACE = /^(\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2})\s?:$/u;
/** What the story begins with: a word that has more behind it, and no other label. */
const OPENS_PROSE = /^\p{Lu}[^:]{60}/u;
const KNOWN: ReadonlySet<string> = new Set([...lexicon.phrases.placeNames, ...lexicon.phrases.datelineCities]);
/** What stands right before a place amid prose. */
const LEADS_TO_PLACE = new RegExp(String.raw`(?<![\p{L}-])${oneOf("deskPlaces", "placePrepositions")} $`, "u");
/** So much before a word is looked at. UTF-16 units. */
const BEFORE = 16;

/** Whether a text says of a word that it is a place: "in Sondhari district". */
function tellsOfPlace(text: string, place: string): boolean {
  for (let at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + place.length)) {
    const isWhole = !/^[\p{L}\p{N}-]/u.test(text.slice(at + place.length));
    if (isWhole && LEADS_TO_PLACE.test(text.slice(Math.max(0, at - BEFORE), at))) return true;
  }
  return false;
}

/**
 * Whether a block is a place that a story opens with.
 * @param texts all blocks: one of them names the place, where the lexicon doesn't know it
 * @param at the block above the first paragraph
 */
export function isPlaceLine(texts: readonly string[], at: number): boolean {
  const place = PLACE.exec(texts[at] ?? "")?.[1];
  if (place === undefined || !OPENS_PROSE.test(texts[at + 1] ?? "")) return false;
  // "January:" / "In January the harbour froze …"
  if (lexicon.months.has(foldLabel(place)) || lexicon.weekdays.has(foldLabel(place))) return false;
  return KNOWN.has(place) || texts.some((text) => tellsOfPlace(text, place));
}
