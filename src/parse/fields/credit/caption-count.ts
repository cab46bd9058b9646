/** Which of a gallery's pictures a caption is of, printed before it. */
import { isMarked, Kind, kindAt, markCodes } from "../../../lexicon/codes.ts";
import { oneOf } from "../../../lexicon/phrases.ts";

/**
 * "3/11 Each pot has its own dent", "[1/2] The quay at Harrow", "1 of 12 | The quay", "Bild 2 von 7: Der Kai": which of a gallery's pictures.
 * Numbers alone, "24/7 Service", "2 of 3 ferries", "1/2 cup", may be words of the caption.
 */
const COUNTED = new RegExp(
  String.raw`^(?:${oneOf("pictureNouns")} (?=\d))?([[(]?)(\d{1,3})\s?(\/|${oneOf("countJoints")})\s?(\d{1,3})([\])]?)(\s?[|:–—•](?=\s)|)\s*(?=\p{Lu}|\p{Lo}|["“„«])`,
  "iu",
);
const UPPER = /^(?:\p{Lu}|\p{Lo}|["“„«])/u;
/** The day that is called so, and what never closes. */
const CALLED: readonly string[] = ["9/11", "24/7"];
/** A picture's noun before the count is no longer. UTF-16 units. */
const LONGEST_NOUN = 12;
const OPENERS = markCodes("[(");

/** Whether a count may open a text: a digit does, behind a bracket or a word. */
function mayOpenCount(text: string): boolean {
  if (kindAt(text, isMarked(OPENERS, text, 0) ? 1 : 0) === Kind.digit) return true;
  for (let at = 1; at <= LONGEST_NOUN; at += 1) if (text.charAt(at) === " ") return kindAt(text, at + 1) === Kind.digit;
  return false;
}

/** A caption without the count before it. */
export function withoutCount(text: string): string {
  const match = mayOpenCount(text) ? COUNTED.exec(text) : null;
  if (match === null) return text;
  const [all, open = "", one = "", joint = "", most = "", close = "", sign = ""] = match;
  const words = text.slice(all.length);
  const hasNoun = kindAt(text, 0) !== Kind.digit && open === "";
  const isCalled = CALLED.includes(`${one}/${most}`) && open === "";
  if (isCalled || !UPPER.test(words) || Number(one) > Number(most) || (open === "") !== (close === "")) return text;
  if (hasNoun || open !== "" || sign !== "") return words;
  // "4of5A goat on the hill": a word's joint that nothing parts from its numbers is no caption's.
  if (joint !== "/" && !all.includes(" ")) return words;
  // Of bare numbers the last, "7/7 The day", is none: it may be a day.
  return joint === "/" && all.endsWith(" ") && Number(one) < Number(most) ? words : text;
}
