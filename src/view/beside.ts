/** Whether captions stand in the margin of a wide window: where they outrun the text, its column would be empty beside them. */
import type { Body } from "./parts.ts";
import type { PhotoProps } from "./photo.ts";

/** What a character takes of a caption's height in the margin and of a text's in its column, as `article.css` sets them. CSS pixels. */
const CAPTION_CHARACTER = 0.64;
const TEXT_CHARACTER = 0.42;

/** What a caption, and a block of text, has above and below and in its last line. CSS pixels. */
const CAPTION_ROOM = 45;
const BLOCK_ROOM = 33;

/** A picture stands in the column of text. CSS pixels. */
const PICTURE_HEIGHT = 400;

/** How far captions may go on below the text. CSS pixels. */
const MOST_EMPTY = 200;

const measureCaption = ({ caption, description, credit }: PhotoProps): number =>
  CAPTION_ROOM + CAPTION_CHARACTER * [caption, description, credit].reduce((sum, own) => sum + (own?.length ?? 0), 0);

/**
 * Tells whether an article's captions may stand beside its text.
 *
 * @param body Its body made ready.
 * @returns False where it has none, too.
 */
export const standBeside = ({ parts, texts }: Body): boolean => {
  let captions = 0;
  let column = 0;
  let blocks = 0;
  for (const part of parts) {
    if (part.kind === "block") column += BLOCK_ROOM + TEXT_CHARACTER * (texts[blocks++]?.text.length ?? 0);
    if (part.kind !== "photo") continue;
    if (part.photo.picture === null) captions = Math.max(captions, column) + measureCaption(part.photo);
    else column += PICTURE_HEIGHT;
  }
  return captions > 0 && captions - column <= MOST_EMPTY;
};
