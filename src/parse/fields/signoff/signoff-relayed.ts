/** Reads who wrote what another passes on: "NNN-XINHUA", "THE KOREA HERALD/ASIA NEWS NETWORK". */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";

/** "NNN-XINHUA", "NNN-BERNAMA": the NAM News Network, then the agency whose story it is. */
const RELAYED = new RegExp(String.raw`^${oneOf("relays")}-(\p{Lu}[\p{Lu} ]{2,20})$`, "u");
/** "The Korea Herald/ANN", "THE YOMIURI SHIMBUN/ASIA NEWS NETWORK": a paper, then the network. */
const NETWORKED = new RegExp(String.raw`^(\p{Lu}[\p{L} .'’-]{2,40})\/ ?${oneOf("networks")}$`, "u");
/** A paper's name has so many words at most, each with a capital but for small ones: "of", "and". */
const MOST_WORDS = 5;
const NAME_WORD = /^(?:\p{Lu}.*|\p{Ll}{2,3})$/u;
const CAPITALS = /^[^\p{Ll}]+$/u;
/** "TAIPEI TIMES" are words, "ANTV" may be letters that stand for some. */
const WORDS = /\s/u;

/** "THE KOREA HERALD" → "The Korea Herald". */
const lowerCapitals = (name: string): string =>
  name.replace(/(\p{L})([\p{L}’']*)/gu, (_, first: string, others: string) => first + others.toLowerCase());

/** The paper whose story its network passes on, by the name that readers know; null where a run is none. */
function readNetworked(run: string): string | null {
  const paper = run.includes("/") ? NETWORKED.exec(run)?.[1]?.trim() : undefined;
  if (paper === undefined) return null;
  const words = paper.split(" ");
  if (words.length > MOST_WORDS || !words.every((word) => NAME_WORD.test(word))) return null;
  return CAPITALS.test(paper) && WORDS.test(paper) ? lowerCapitals(paper) : paper;
}

/**
 * Reads the agency or paper that wrote what another passes on.
 * @param run the words that sign, without signs around them
 * @returns its short name; null where the run is no such pair
 */
export function readRelayed(run: string): string | null {
  const behind = RELAYED.exec(run)?.[1];
  if (behind === undefined) return readNetworked(run);
  const folded = foldLabel(behind);
  // "NNN-AGENCIES" names none: then it is the relay's own.
  if (lexicon.phrases.someAgencies.includes(folded)) return run.slice(0, -behind.length - 1);
  return lexicon.agencies.get(folded)?.name ?? behind;
}
