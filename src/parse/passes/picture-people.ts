/** Captions without a credit that say where somebody of the story is seen: "Lena Marsh at her stall under the bridge", between two paragraphs. */
import { oneOf } from "../../lexicon/phrases.ts";
import type { Block, Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { isBetweenParagraphs } from "./between-paragraphs.ts";
import { isOpenCaption } from "./picture-captions.ts";
import { caption } from "./picture-claims.ts";
import { ABOVE } from "./picture-credits.ts";

/** UTF-16 units: a subhead is shorter as a rule, and a longer line has a verb. */
const SHORTEST = 30;
const LONGEST = 110;
/** The model is surer of the story's own subheads. */
const MOST_SURE = 0.85;
/** "Mrs Marsh at her stall": a name of two words, or a title and a name, and right behind it where. */
const SEEN = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}.'’-]* ){1,3}(\p{Lu}[\p{L}'’-]{2,}) ${oneOf("seenBehindNames")} \p{L}[^.,:;!?“”„«»"]+$`,
  "u",
);
const SMALL = /\s\p{Ll}+(?=\s|$)/gu;
/** "Harrow Council in New York" is a title: a line of what is seen has so many small words. */
const FEWEST_SMALL = 3;

/** Whether a paragraph tells of somebody. */
const isTold = ({ blocks, judged }: Capture, name: string): boolean =>
  blocks.some(({ index, text }) => judged[index]?.label === "paragraph" && text.includes(name));

function isSeen(capture: Capture, { index, text }: Block): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || !isOpenCaption(text)) return false;
  const { label, confidence = 0 } = capture.judged[index] ?? {};
  if (label === "headline" || label === "paragraph" || confidence > MOST_SURE) return false;
  const name = SEEN.exec(text)?.[1];
  if (name === undefined || (text.match(SMALL) ?? []).length < FEWEST_SMALL) return false;
  return isBetweenParagraphs(capture, index, index) && isTold(capture, name);
}

/** Finds such lines on a page of which another picture's words are known: others have subheads alone. */
export function findPeople(capture: Capture, found: readonly Verdict[]): Verdict[] {
  if (!found.some(({ label }) => label === "caption")) return [];
  const taken = new Set(found.map(({ block }) => block));
  return capture.blocks
    .filter((block) => !taken.has(block.index) && capture.verdicts[block.index] === undefined && isSeen(capture, block))
    .map(({ index }) => caption(index, "pictures.people", ABOVE));
}
