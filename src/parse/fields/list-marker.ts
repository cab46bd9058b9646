/** A marker that a list leaves at the start of a line, where fields are read: "- Mara Lindqvist". */
import { isMarked, Kind, kindAt, markCodes } from "../../lexicon/codes.ts";

const MARKERS = markCodes("-•*");

/** How long a text's list marker is, with the spaces behind it. UTF-16 units. */
export function measureListMarker(text: string): number {
  if (!isMarked(MARKERS, text, 0)) return 0;
  let end = 1;
  while (kindAt(text, end) === Kind.space) end += 1;
  return end === 1 ? 0 : end;
}

/** A text without its list marker. */
export function withoutMarker(text: string): string {
  const length = measureListMarker(text);
  return length === 0 ? text : text.slice(length);
}
