/** A blog's foot below each of its posts: who posted it, and at which hour: "Posted by Gwenda at 18:42", "Publicado por Marisa en 19:05". */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import type { FieldContext } from "../context.ts";
import type { BylineReading } from "./byline-reading.ts";

const LIKELY = 0.8;
/** Longest such line. UTF-16 units. */
const LONGEST = 80;

/** The label, a name of at most four words, the word before an hour, maybe the day, the hour, and what tells which half of the day it is in. */
const FOOT = new RegExp(
  String.raw`^${oneOf("postedBy")}[:：]?\s*((?=[^\d\s])\S{2,30}(?:\s\S{1,20}){0,3}?)\s+${oneOf("postedAt")}[:：]?\s?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s)?(?:\p{L}{2}\s?)?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[\p{L}.]{1,6})?$`,
  "iu",
);

/** "admin", "Redaktion", "Unknown": nobody's name. */
const isNobody = (name: string): boolean =>
  lexicon.desks.has(name) || lexicon.roles.has(name) || lexicon.notNames.has(name) || lexicon.sections.has(name);

/** Who posted a page by the foot of its post; one word is enough there. */
export function readPostFoot({ texts }: FieldContext, index: number): BylineReading {
  const text = texts[index] ?? "";
  const name = text.length <= LONGEST ? (FOOT.exec(text)?.[1] ?? "") : "";
  if (name === "" || isNobody(foldLabel(name))) return null;
  const value = { text, names: [name], agency: null, desks: [], outlet: null };
  return { value, blocks: [index], rule: "byline.post-foot", confidence: LIKELY };
}
