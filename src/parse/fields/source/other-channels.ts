/** Whom else a page calls to follow: the team of which it tells, a section, a desk, a supplement. */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { hasOutletWord } from "../byline/outlets.ts";
import type { FieldContext } from "../context.ts";

/** "RFC", "United": words of clubs' names. */
const CLUBS: ReadonlySet<string> = new Set(lexicon.phrases.clubWords);
/** "Magazine", "podcast": what a house has beside its paper. */
const SUPPLEMENTS: ReadonlySet<string> = new Set(lexicon.phrases.supplements);
/** "Weekend": what such a thing is called after, beside a section and a day. */
const SUPPLEMENT_NAMES: ReadonlySet<string> = new Set(lexicon.phrases.supplementNames);

const isSection = (word: string): boolean => lexicon.sections.has(word) && !lexicon.outlets.has(word);
const isHouse = (words: readonly string[]): boolean =>
  words.some((word) => lexicon.outlets.has(word)) || lexicon.publishers.has(words.join(" "));
const isPart = (word: string): boolean =>
  lexicon.sections.has(word) || lexicon.weekdays.has(word) || SUPPLEMENT_NAMES.has(word);

/** Whether the headline or the story's first block names somebody. Farther down it names its own house as well: "… she told Tideline". */
const isToldFirst = ({ texts, headline, bodyStart }: FieldContext, name: string): boolean =>
  [texts[headline], texts[bodyStart]].some((text) => text?.includes(name) === true);

/**
 * Whether a name in a call to follow somebody is not whose page it is: "Aberwen RFC", "Herald Sport", "Weekend Magazine".
 * @param context the capture, with its story known
 */
export function isOtherChannel(context: FieldContext, name: string): boolean {
  const folded = foldLabel(name);
  if (lexicon.publishers.has(folded)) return false;
  const words = folded.split(" ");
  const last = words.at(-1) ?? "";
  // "The Kansas City Star" is a paper.
  if ((words.some((word) => CLUBS.has(word)) && !hasOutletWord(name)) || words.every(isPart)) return true;
  const before = words.slice(0, -1);
  // "Herald Sport", "Harbour Courier Sports Desk"; "El Mundo" is a house, and so is "Harbour News".
  if (before.length > 0 && (lexicon.desks.has(last) || (isSection(last) && isHouse(before)))) return true;
  if (SUPPLEMENTS.has(last) && before.every(isPart)) return true;
  return !hasOutletWord(name) && isToldFirst(context, name);
}
