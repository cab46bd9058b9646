/** A marker that a list leaves at the start of a line, where fields are read: "- Mara Lindqvist". */
import { isMarked, markCodes } from "../../lexicon/codes.ts";

const MARKERS = markCodes("-•*");
const MARKER = /^[-•*]\s+/;

/** How long a text's list marker is, with the spaces behind it. UTF-16 units. */
export const measureMarker = (text: string): number =>
  isMarked(MARKERS, text, 0) ? (MARKER.exec(text)?.[0].length ?? 0) : 0;

/** A text without its list marker. */
export function withoutMarker(text: string): string {
  const length = measureMarker(text);
  return length === 0 ? text : text.slice(length);
}
