/** Bylines of who lived a story and who wrote it down: "Lena Marsh, as told to Jan Reck". */
import { oneOf } from "../../../lexicon/phrases.ts";
import type { FieldContext } from "../context.ts";
import { isName } from "../names.ts";
import { readNames } from "./byline.ts";
import type { BylineReading } from "./byline-reading.ts";

const SURE = 0.95;
/** UTF-16 units. */
const LONGEST = 110;
const TOLD_TO = new RegExp(String.raw`,?\s${oneOf("toldTo")}\s`, "iu");

/** It stands so near below the headline. Blocks. */
const NEAR_HEADLINE = 4;

/** Whether a block stands in the page's head or right below the story: "More stories" / "I gave up the sea" / "Tom Reed, as told to Ann Lowe" is of another one. */
const isOfStory = ({ headline, bodyEnd }: FieldContext, index: number): boolean =>
  headline >= 0 && ((index > headline && index - headline <= NEAR_HEADLINE) || (bodyEnd >= 0 && index === bodyEnd + 1));

/** Reads such a byline: names alone stand on both sides; "It was 1962, as told to her mother" tells of something. */
export function readToldTo(context: FieldContext, index: number): BylineReading {
  const text = context.texts[index] ?? "";
  if (text.length > LONGEST || context.isBody(index) || !isOfStory(context, index)) return null;
  const sides = text.split(TOLD_TO);
  if (sides.length !== 2) return null;
  const read = sides.map((side) => readNames(side, context.language, "labelled"));
  const names = read.flatMap((side) => side.names);
  if (!read.every(({ whole, names: some }) => whole && some.length > 0) || !names.every((name) => isName(name)))
    return null;
  const value = { text, names, agency: null, desks: [], outlet: null };
  return { value, blocks: [index], rule: "byline.told", confidence: SURE };
}
