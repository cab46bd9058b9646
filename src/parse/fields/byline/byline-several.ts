/** Authors who have a line each, with a label each: "By Lena Marsh" / "Reporter" / "By Jonas Thiel", or joined: "By Lena Marsh" / "and Jonas Thiel". */
import { foldLabel, foldText, languageForms, lexicon } from "../../../lexicon/index.ts";
import type { FieldContext } from "../context.ts";
import { isAboutAuthor, isWhen } from "./author-signs.ts";
import { cutBylineLabel, readNames } from "./byline.ts";
import type { BylineReading } from "./byline-reading.ts";
import { isJoint } from "./byline-run.ts";

/** So many blocks stand between two of them at most: a trade, and the house. */
const MOST_BETWEEN = 2;
/** So long is such a block, and a line with names, at most. UTF-16 units. */
const LONGEST = 64;
/** The name of a house has no more words; a title has. */
const MOST_HOUSE_WORDS = 4;
/** No more authors than this have a line each. */
const MOST_LINES = 5;

/** The label that opens a block, or that is all of it, folded; empty where none does. */
export function labelOf({ texts, language }: FieldContext, index: number): string {
  const text = texts[index] ?? "";
  const cut = cutBylineLabel(text, language);
  return cut === null ? "" : foldText(text.slice(cut.from, cut.at)).trim();
}

/** A line's names as printed, and their block. */
interface Line {
  readonly at: number;
  readonly names: string;
}

/** What stands behind, or below, the same label as above, or behind a word that joins names. */
function readLine(context: FieldContext, at: number, label: string): Line | null {
  const { texts, language } = context;
  const text = texts[at] ?? "";
  if (text.length > LONGEST || context.isBody(at)) return null;
  if (labelOf(context, at) === label) {
    const rest = cutBylineLabel(text, language)?.rest ?? "";
    return rest === "" ? { at: at + 1, names: texts[at + 1] ?? "" } : { at, names: rest };
  }
  // "By MARY WANJIKU" / "Correspondent" / "&" / "PETER LEKUTA"
  if (isJoint(context, at)) return { at: at + 1, names: texts[at + 1] ?? "" };
  const space = text.indexOf(" ");
  const isJoined = space > 0 && languageForms(language).and.has(foldText(text.slice(0, space)));
  return isJoined ? { at, names: text.slice(space + 1) } : null;
}

/** "Ferry runs aground" below an author's trade is another story's title: but for joining words a house's name is written large. */
const SMALL_WORD = / \p{Ll}{4}/u;
/** Whether a block can be the name of a house. "Photographs" / "By Jonas Thiel": who took the pictures. */
const mayNameHouse = (text: string): boolean =>
  text.split(" ").length <= MOST_HOUSE_WORDS && !SMALL_WORD.test(text) && !lexicon.creditLabels.has(foldLabel(text));

/** Whether a block says what an author does, or for which house; what stands below a trade is the house, whatever its name. "Ferry runs aground" / "By Jonas Thiel" is another story. */
function tellsTrade(context: FieldContext, index: number): boolean {
  const { text, digit, form } = context.glance(index);
  if (context.isBody(index) || text === "" || text.length > LONGEST || digit || form?.sure) return false;
  const isHouse = mayNameHouse(text) && isAboutAuthor(context, index - 1);
  return !isWhen(context, index) && (isAboutAuthor(context, index) || isHouse);
}

/** The next line with names after a block; null where the authors end. */
function nextLine(
  context: FieldContext,
  index: number,
  label: string,
): { at: number; names: readonly string[] } | null {
  for (let at = index + 1; at <= index + 1 + MOST_BETWEEN; at += 1) {
    const line = readLine(context, at, label);
    if (line !== null) {
      const { names, whole } = readNames(line.names, context.language, "labelled");
      return whole && names.length > 0 && !context.isBody(line.at) ? { at: line.at, names } : null;
    }
    if (!tellsTrade(context, at)) return null;
  }
  return null;
}

/**
 * Adds the authors of the lines below to those of a labelled byline above the story.
 * @param reading the first line's byline, or null
 */
export function joinLinesBelow(context: FieldContext, reading: BylineReading): BylineReading {
  const [first = -1] = reading?.blocks ?? [];
  if (reading === null || first < 0 || first > context.bodyStart) return reading;
  const label = labelOf(context, first);
  if (label === "") return reading;
  const names = [...reading.value.names];
  const blocks = [...reading.blocks];
  for (let lines = 1, last = blocks.at(-1) ?? first; lines < MOST_LINES; lines += 1) {
    const next = nextLine(context, last, label);
    if (next === null) break;
    names.push(...next.names.filter((name) => !names.includes(name)));
    blocks.push(next.at);
    last = next.at;
  }
  const text = blocks.map((at) => context.texts[at] ?? "").join(" ");
  return blocks.length === reading.blocks.length
    ? reading
    : { ...reading, value: { ...reading.value, text, names }, blocks };
}
