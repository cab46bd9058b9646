/** From which chance on a block is a caption: less is enough where it speaks of a picture, or stands twice. */
import type { FieldContext } from "./context.ts";
import { isPictureMark, isSaidTwice, isShown, speaksOfPicture } from "./photo-signs.ts";

/** From this chance on a block is a caption. */
const LEAST_CHANCE = 0.45;
/** The same where it speaks of a picture, or stands below a picture's mark. */
const LEAST_SHOWN_CHANCE = 0.25;
/** The same where it stands twice between two paragraphs, or speaks of a picture below a picture's control. */
export const LEAST_TWIN_CHANCE = 0.05;

/** So far a list of other stories is looked for. Blocks. */
const FARTHEST_TEASER = 8;

/** Whether a block of one gap of the story stands twice and no other in it does: several are a list of other stories, each with its picture. */
function isLoneTwin(context: FieldContext, index: number): boolean {
  const { texts, bodyStart, bodyEnd, isBody } = context;
  if (index < bodyStart || index > bodyEnd || !isSaidTwice(context, index)) return false;
  for (const step of [-1, 1]) {
    for (
      let i = index + step;
      Math.abs(i - index) <= FARTHEST_TEASER && !isBody(i) && i >= 0 && i < texts.length;
      i += step
    )
      if (texts[i] !== texts[index] && isSaidTwice(context, i)) return false;
  }
  return true;
}

/** Whether a block speaks of a picture below a picture's control: "Enlarge image" / "The quay, in this photo with its crane". */
const isBelowControl = (context: FieldContext, index: number): boolean =>
  index > 0 && isPictureMark(context, index - 1) && speaksOfPicture(context, index);

/**
 * Whether its chance makes a caption of a block, where it stands.
 * @param chance from 0 to 1
 */
export function isLikelyCaption(context: FieldContext, index: number, chance: number): boolean {
  if (chance >= LEAST_CHANCE) return true;
  if (chance >= LEAST_SHOWN_CHANCE && isShown(context, index)) return true;
  return chance >= LEAST_TWIN_CHANCE && (isLoneTwin(context, index) || isBelowControl(context, index));
}
