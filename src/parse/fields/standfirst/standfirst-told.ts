/** A standfirst that says that it is one: whose last words say who writes, "The town's newest walk follows a road that all forgot, writes Lena Marsh.", or that a label opens. */
import { oneOf } from "../../../lexicon/phrases.ts";
import { endsSentence } from "../../sentence.ts";
import { hasOutletWord } from "../byline/outlets.ts";
import { hasGivenName } from "../given-names.ts";
import { isName } from "../names.ts";

/** So much of a text's end holds the verb and the name. UTF-16 units. */
const LONGEST_END = 64;
const SHORTEST = 36;
const WRITES = new RegExp(String.raw`, ${oneOf("writesBehind")} (\p{Lu}[^,;:!?]{3,40})\.$`, "u");

/** A name may end otherwise in its other cases: "Virtanen", "Virtasen"; "Fiala", "Fialy". Its start is so long at least. UTF-16 units. */
const LONGEST_CASE = 3;
const SHORTEST_STEM = 4;

/** "Partiet må snu, skriver Erna Solberg." / "Solberg mener at …": who is called by the last name alone is one of whom the story tells. */
function isToldOf(name: string, text: string, texts: readonly string[]): boolean {
  const family = name.slice(name.lastIndexOf(" ") + 1);
  const stem = family.slice(0, Math.max(SHORTEST_STEM, family.length - LONGEST_CASE));
  return texts.some((each) => each !== text && each.includes(stem) && each.replaceAll(name, "").includes(stem));
}

/**
 * The person whom a text's last words name as who writes.
 * @param texts what the page prints: a name that no given name tells has to stand alone there
 * @returns empty where they name nobody
 */
export function writerBehind(text: string, texts: readonly string[]): string {
  if (text.length < SHORTEST || !text.endsWith(".")) return "";
  const name = WRITES.exec(text.slice(-LONGEST_END))?.[1] ?? "";
  if (!name.includes(" ") || !isName(name) || hasOutletWord(name)) return "";
  return (hasGivenName(name) || texts.includes(name)) && !isToldOf(name, text, texts) ? name : "";
}

const LABELLED = new RegExp(String.raw`^${oneOf("summaryLabels")}\s?[:：]\s?\S`, "iu");
/** A label's colon stands no farther off. UTF-16 units. */
const LONGEST_LABEL = 36;

/** Whether a sentence or more stand behind a label that says that they sum the story up: "In short: The strip in the note is a thread, and no chip." */
const isLabelledSummary = (text: string): boolean =>
  text.length >= SHORTEST && /[:：]/u.test(text.slice(0, LONGEST_LABEL)) && LABELLED.test(text) && endsSentence(text);

/** Whether a sentence says itself that it is no part of the story, but sums it up. */
export const sumsUp = (text: string, texts: readonly string[]): boolean =>
  isLabelledSummary(text) || writerBehind(text, texts) !== "";
