/** Lines beside a name that are parts of the same: a picture's label above it, the rest of a sentence below. */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import type { FieldContext } from "../context.ts";
import { announcesPhotographer } from "./byline-others.ts";

/** "Der Hafen / Photo by" / "Jonas Wied": a caption, and behind a slash or a bar the label of who took the picture. */
const LAST_PART = /\s[/|]\s(\p{L}{3,16} \p{L}{2,3})$/u;

/** "Foto:" / "Jonas Wied / dpa" */
export function isBelowCreditLabel({ texts }: FieldContext, index: number): boolean {
  const above = texts[index - 1] ?? "";
  if (/[:：]$/u.test(above)) return lexicon.creditLabels.has(foldLabel(above).replace(/[:：]$/u, ""));
  const last = LAST_PART.exec(above)?.[1];
  return last !== undefined && announcesPhotographer(last);
}

/** A line that ends in a word in small letters. */
const OPEN = /(?:^|\s)\p{Ll}+$/u;

/** "My pick for the council is" / "Lena Marsh" / ".": a name whose link parts a sentence. Below the headline a stop is what a page sets between name and day. */
export const isInSentence = ({ texts, headline }: FieldContext, index: number): boolean =>
  texts[index + 1] === "." && index - 1 !== headline && OPEN.test(texts[index - 1] ?? "");
