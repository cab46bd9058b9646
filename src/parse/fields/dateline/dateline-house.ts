/** A house before a dash that no bracket holds, behind a place or without one: "London CNN — A ferry …", "CNN — A ferry …". */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { isPlace } from "./dateline-parts.ts";
import type { DatelineReading } from "./dateline-reading.ts";

/** Behind the dash a sentence begins: "AFP — or what is left of it — said …" is prose. */
const HOUSE = /^(\p{Lu}[^()[\]\d—–:.!?-]{1,58}?)\s?(?:—|–|--)\s+(?=[\p{Lu}\p{Lo}“"‘«])/u;
const IN_CAPITALS = /^\p{Lu}{2,}$/u;

const isHouse = (words: string): boolean => {
  const agency = lexicon.agencies.get(foldLabel(words));
  return agency !== undefined && !agency.weak && !agency.credit;
};

const readAs = (whole: string, text: string, place: string | null, agency: string): DatelineReading => ({
  dateline: { text, place, agency, day: null },
  length: whole.length,
  names: [],
  byline: null,
  rule: "dateline.house",
});

/**
 * Reads an agency before a dash. Alone it stands in capitals: "Bloomberg – …" may be a man.
 * @param head the start of the story's first paragraph
 * @returns null where no agency that the lexicon knows stands there
 */
export function readHouseUnbracketed(head: string): DatelineReading | null {
  const [whole = "", text = ""] = HOUSE.exec(head) ?? [];
  if (whole === "") return null;
  if (isHouse(text)) return IN_CAPITALS.test(text) ? readAs(whole, text, null, text) : null;
  for (let at = text.indexOf(" "); at > 0; at = text.indexOf(" ", at + 1)) {
    const place = text.slice(0, at).replace(/,$/, "");
    const agency = text.slice(at + 1);
    if (isHouse(agency)) return isPlace(place) ? readAs(whole, text, place, agency) : null;
  }
  return null;
}
