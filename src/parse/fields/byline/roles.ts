/** What authors do, and for whom: roles in bylines, and names of agencies. */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";

/** What a trade is made of in one word, and the shortest trades that such a word ends with. UTF-16 units. */
const SHORTEST_FIELD = 3;
const SHORTEST_TRADE = 8;
const LONGEST_TRADE = 40;

/** "Krimireporter", "Wirtschaftsredakteurin", "sportjournalist": a field and the trade, in one word. */
function endsInTrade(word: string): boolean {
  if (word.length > LONGEST_TRADE) return false;
  for (let at = SHORTEST_FIELD; at <= word.length - SHORTEST_TRADE; at += 1)
    if (lexicon.roles.has(word.slice(at))) return true;
  return false;
}

/** Whether a piece of a byline says what its author does, or where: "Political Editor", "in Berlin", "Redakteurin". */
export function isRole(text: string): boolean {
  const words = foldLabel(text).split(/[\s,-]+/);
  return words.length <= 12 && words.some((word) => lexicon.roles.has(word) || endsInTrade(word));
}

/** The short name of the agency that a text names and nothing else, or null. */
export function readAgencyName(text: string): string | null {
  return lexicon.agencies.get(foldLabel(text).replace(/^\(|\)$/g, ""))?.name ?? null;
}
