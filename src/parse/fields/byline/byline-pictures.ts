/** A picture's label in a block of its own beside the names of a byline: whose it is. */

import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import type { FieldContext } from "../context.ts";
import { withoutMarker } from "../list-marker.ts";
import { isWhen } from "./author-signs.ts";
import { readNames } from "./byline.ts";
import { TOOK_IT } from "./name-piece.ts";

/** "Foto", "Fotografía". UTF-16 units. */
export const LONGEST_PHOTO_LABEL = 12;

/** Whether a block is such a label: "Foto". */
function isPictureLabel({ texts }: FieldContext, index: number): boolean {
  const text = texts[index] ?? "";
  if (text.length > LONGEST_PHOTO_LABEL) return false;
  const label = foldLabel(text);
  return TOOK_IT.test(label) && lexicon.creditLabels.has(label);
}

/** "Jana Dahl" / "Foto" / "Per Berg" / "12 mars 2024": of the first two names below the headline, with the time right below, the label is the second's. */
function isOfNext(context: FieldContext, label: number): boolean {
  if (label - 2 !== context.headline || !isWhen(context, label + 2)) return false;
  return [label - 1, label + 1].every((at) => {
    const { names, whole } = readNames(withoutMarker(context.texts[at] ?? ""), context.language);
    return whole && names.length > 0;
  });
}

/** "Jonas Ekdahl" / "Foto": the label below a name says that its bearer took the pictures. */
export const isPhotographer = (context: FieldContext, index: number): boolean =>
  isPictureLabel(context, index + 1) && !isOfNext(context, index + 1);

/** Whether the label above a name says that its bearer took the pictures. */
export const isPhotographerBelow = (context: FieldContext, index: number): boolean =>
  isPictureLabel(context, index - 1) && isOfNext(context, index - 1);
