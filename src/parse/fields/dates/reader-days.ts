/** Days below the story on which readers wrote. */
import { oneOf } from "../../../lexicon/phrases.ts";
import { cutBylineLabel } from "../byline/byline.ts";
import type { FieldContext } from "../context.ts";
import { withoutMarker } from "../list-marker.ts";
import { isName } from "../names.ts";
import type { FoundDate } from "./dates.ts";

/** Length of a day in ISO 8601. */
const DAY = 10;

/** Whether comments are counted between the story and a block below it. */
function isBelowCount(context: FieldContext, block: number): boolean {
  const { bodyEnd } = context;
  if (bodyEnd < 0) return false;
  for (let i = bodyEnd + 1; i < block; i += 1) {
    const { form, digit } = context.glance(i);
    if (digit && form?.kind === "share") return true;
  }
  return false;
}

/** "3 Comments" / "Ella Drum" / "May 9, 2019 at 4:10 pm": when a reader wrote, below the story. */
const isOfComment = (context: FieldContext, block: number): boolean =>
  isName(withoutMarker(context.texts[block - 1] ?? "")) && isBelowCount(context, block);

/** "Comments", "13 comments:": the head of what readers wrote. */
const HEAD = new RegExp(String.raw`^(?:\d{1,4} )?${oneOf("answers")}\s?:?$`, "iu");
/** What a reader calls herself is no longer. UTF-16 units. */
const LONGEST_READER = 32;

/** "Quelle: Stadt Harrow": a label and what follows it is no reader's name. */
const LABELLED = /\p{L}\s?:\s/u;

/** Whether a line above a day tells of the page: "By Lena Marsh", "Quelle: Stadt Harrow". */
const isOfPage = ({ texts, language }: FieldContext, index: number): boolean => {
  const text = texts[index] ?? "";
  return LABELLED.test(text) || cutBylineLabel(text, language) !== null;
};

/**
 * "Comments" / "harbour66" / "31.10.2023, 19.18": when a reader wrote, right below the head of what readers wrote and whatever she calls herself. The call to
 * write may stand between, with her in the line of the day: "Comments" / "Discuss this article" / "Marth 02.12.2022, 15:57".
 */
function isOfFirstReader(context: FieldContext, block: number, date: FoundDate): boolean {
  const { texts, bodyEnd, glance } = context;
  if (bodyEnd < 0 || block <= bodyEnd + 1 || date.iso.length <= DAY) return false;
  const isHead = (at: number): boolean => at > bodyEnd && HEAD.test(texts[at] ?? "");
  const [above, text] = [texts[block - 1] ?? "", texts[block] ?? ""];
  if (above.length > LONGEST_READER && glance(block - 1).form === null) return false;
  // "Comments" / "Share" / "Harrow Post 2024-03-03 10:15": a button of one word is no call to write.
  if (glance(block - 1).form?.kind === "share" && !above.includes(" ") && !isHead(block - 1)) return false;
  if (isOfPage(context, block - 1)) return false;
  const isNamed = /^\p{L}/u.test(text.slice(0, date.from));
  return isHead(block - 2) || (isNamed && isHead(block - 1));
}

/** Whether a day without a label below the story is that on which a reader wrote. */
export const isOfReader = (context: FieldContext, block: number, date: FoundDate): boolean =>
  isOfComment(context, block) || (date.kind === "plain" && isOfFirstReader(context, block, date));

/** "Sue says:", "Kathrin sagt:" */
const SPEAKER = /^\p{Lu}[\p{L}\p{M}.'’ -]{1,40} \p{Ll}[\p{L}\p{M}]{2,12}\s?:$/u;

/** "cloudy in Harrow said...": the same with the dots that a blog's comments have; readers call themselves anything. */
const SAID = /^\S.{0,48} \p{Ll}[\p{L}\p{M}]{1,12}\s?(?:\.{3}|…)$/u;
/** Such a line is no longer. UTF-16 units. */
const LONGEST_SPEAKER = 64;

/** "Sue says:" / "September 9, 2019 at 6:14 am": when a reader wrote, below the story. */
export function isBelowSpeaker(context: FieldContext, block: number): boolean {
  const { bodyEnd, texts } = context;
  const above = bodyEnd >= 0 && block > bodyEnd ? (texts[block - 1] ?? "") : "";
  if (above.length > LONGEST_SPEAKER) return false;
  // "As the council said..." / "March 5, 2024": a story may end so.
  return SPEAKER.test(above) || (SAID.test(above) && isBelowCount(context, block));
}
