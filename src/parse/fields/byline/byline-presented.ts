/** Bylines that present who wrote: "By Lena Marsh, a senior reviewer covering kettles and the sea. Before joining the site she mended clocks." */
import { foldText, hasHabit, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import type { FieldContext } from "../context.ts";
import { isName } from "../names.ts";
import { cutBylineLabel, readNames } from "./byline.ts";
import type { BylineReading } from "./byline-reading.ts";

const SURE = 0.95;
/** The name ends within so much, and what its bearer is stands so near behind it. UTF-16 units, and words. */
const LONGEST_NAMED = 60;
const NEAR_NAME = 6;
/** What presents somebody is longer than a role behind a comma, and a note is no longer. UTF-16 units. */
const SHORTEST = 60;
const LONGEST = 480;

const TRADES: ReadonlySet<string> = new Set(lexicon.phrases.authorTrades);
/** "For", "at", "news": roles hold such words, and do so without a trade. */
const NO_TRADES: ReadonlySet<string> = new Set(lexicon.phrases.noTrades);
const WORDS = /[\s,.;:()]+/u;

/** Whether the words right behind a name say its bearer's trade. */
const tellsTrade = (behind: string): boolean =>
  foldText(behind.trimStart())
    .split(WORDS, NEAR_NAME)
    .some((word) => TRADES.has(word) || (lexicon.roles.has(word) && !NO_TRADES.has(word)));

/** "…: Wer die Fähre nimmt, …", "“The Long Water” is the story …": what is told or quoted in a first sentence is the story's. */
const TOLD = /[:：“”„«»"]/u;
/** "…, an engineer on the line, had measured the hull": a verb behind a further comma is what a sentence tells of its subject. */
const TELLS_ON = new RegExp(String.raw`, ${oneOf("verbsBehindSubject")}\s`, "u");
/** "… Before joining the site she mended clocks.": a second sentence that goes on about the writer. */
const GOES_ON = new RegExp(String.raw`[.!?]\s${oneOf("tellsOfWriter")}\s`, "u");
const FIRST_END = /[.!?](?=\s|$)/u;

/** Whether what stands behind the name's comma presents its bearer, and is no sentence that the name opens. */
function presents(behind: string): boolean {
  const first = behind.slice(0, FIRST_END.exec(behind)?.index ?? behind.length);
  const isMore = first.length + 1 < behind.length;
  return !TOLD.test(first) && !TELLS_ON.test(first) && (!isMore || GOES_ON.test(behind));
}

/** Where such a byline ends in a text, and its names; null where a text is none: "By Lena Marsh's count, …", "By day, a reporter …". */
export function cutPresented(
  text: string,
  language: string,
): { readonly to: number; readonly names: readonly string[] } | null {
  // "Von Thomas Reimann, Redakteur beim Hafenboten, stammt der Satz …", "Di …", "Par …", "Por …", "Av …": elsewhere such a word opens sentences as well.
  const mayBe = text.length >= SHORTEST && text.length <= LONGEST && hasHabit(language, "presentsWriters");
  const comma = mayBe ? text.indexOf(",") : -1;
  if (comma < 0 || comma > LONGEST_NAMED) return null;
  const cut = cutBylineLabel(text.slice(0, comma), language);
  if (cut === null || cut.rest === "" || !tellsTrade(text.slice(comma + 1))) return null;
  if (!presents(text.slice(comma + 1))) return null;
  const { names, whole } = readNames(cut.rest, language, "labelled");
  return whole && names.length > 0 && names.every((name) => isName(name)) ? { to: comma, names } : null;
}

/** Reads a byline that goes on with what its bearer is and does. */
export function readPresented(context: FieldContext, index: number): BylineReading {
  const text = context.texts[index] ?? "";
  const read = context.isBody(index) ? null : cutPresented(text, context.language);
  if (read === null) return null;
  const value = { text: text.slice(0, read.to), names: read.names, agency: null, desks: [], outlet: null };
  return { value, blocks: [index], rule: "byline.presented", confidence: SURE };
}
