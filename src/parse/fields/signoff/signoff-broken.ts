/** Who reported and edited, in blocks where links have broken the sign-off: "Reporting by" / "Lena Marsh" / "in Harrow; Editing by" / "Ann Hale". */
import { oneOf } from "../../../lexicon/phrases.ts";
import { joinFragments } from "../../body/join.ts";
import { isName } from "../names.ts";
import { signsStory } from "./signoff.ts";

/** A sign-off is no longer in all, and no piece between two names. UTF-16 units. */
const LONGEST = 240;
const LONGEST_BETWEEN = 80;
/** "Reporting by", "in Tollan and", "in Harrow; Editing by": a name is still to come. */
const WAITS = /(?:^|[\s;,])\p{Ll}{2,4}$|[,;&]$/u;
/** "in Harrow and", "; editing by", ", Tom Reck and": what goes on behind a name. */
const GOES_ON = /^(?:[;,&]|(?:in|and|with|for|from)\s)/u;
/** ")": what closes the note behind the last name. */
const CLOSES = /^\)[.;]?$/;
/** "Ann Hale and Jon Cole" */
const PARTED = new RegExp(String.raw`,\s|\s(?:${oneOf("signerJoints")}|&)\s`, "u");
const areNames = (text: string): boolean => text.split(PARTED).every((part) => isName(part, true));

/** Whether a block goes on with the note below one of its pieces. */
function goesOn(above: string, text: string): boolean {
  if (WAITS.test(above)) return areNames(text);
  return CLOSES.test(text) || (text.length <= LONGEST_BETWEEN && GOES_ON.test(text));
}

/**
 * Finds where a sign-off ends that links have broken.
 * @param texts all blocks
 * @param at the block that opens it
 * @returns number of its last block: `at` itself where it is whole
 */
export function endOfSignoff(texts: readonly string[], at: number): number {
  if (!signsStory(texts[at] ?? "")) return at;
  let length = texts[at]?.length ?? 0;
  let end = at;
  // Where a piece comes last for which no name stands, the story's own lines have begun.
  let named = at;
  for (let next = at + 1; next < texts.length; next += 1) {
    const text = texts[next] ?? "";
    length += text.length;
    if (length > LONGEST || CLOSES.test(texts[end] ?? "")) break;
    if (!goesOn(texts[end] ?? "", text)) break;
    end = next;
    if (!WAITS.test(text)) named = next;
  }
  return named;
}

/** The words of blocks `at` to `end` as one line. */
export const joinSignoff = (texts: readonly string[], at: number, end: number): string =>
  texts.slice(at, end + 1).reduce((line, piece) => joinFragments(line, piece), "");
