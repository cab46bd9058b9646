/** A city in small letters, without a day or an agency: "Karachi: The council …", "Islamabad — The council …". Only one that papers write from, told by the lexicon. */
import { oneOf } from "../../../lexicon/phrases.ts";
import type { DatelineReading } from "./dateline-reading.ts";

const CITY = oneOf("datelineCities");
const OPENING = new RegExp(
  String.raw`^(${CITY}(?:(?:/|, | and )${CITY}|, \p{Lu}\p{Ll}+)?)((?::|\s?[—–]|\s--?)\s+)(?=[\p{Lu}\p{Lo}\d"“‘'])`,
  "u",
);
/** "London – Paris in two hours: …": a way from one to another. */
const OTHER_CITY = new RegExp(String.raw`^${CITY}(?![\p{L}’'])`, "u");
const LONGEST = 90;
/** A label and its value, "London: Tickets from £20", is shorter than a story's first paragraph. UTF-16 units. */
const SHORTEST_PARAGRAPH = 60;

/**
 * Reads a known city before a story's first sentence.
 * @param text the story's first paragraph
 * @returns null where there is none
 */
export function readCity(text: string): DatelineReading | null {
  if (text.length < SHORTEST_PARAGRAPH) return null;
  const [whole = "", place = "", sign = ""] = OPENING.exec(text.slice(0, LONGEST)) ?? [];
  if (place === "") return null;
  if (sign.trim() !== ":" && OTHER_CITY.test(text.slice(whole.length))) return null;
  const dateline = { text: place, place, agency: null, day: null };
  return { dateline, length: whole.length, names: [], byline: null, rule: "dateline.city" };
}
