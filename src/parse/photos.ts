/** Photos of a record: what the text says of each, and which file each is. */
import type { Block, Photo, Seed, Verdict } from "../model.ts";
import { resolveImage } from "./picture-path.ts";

/** A photo and the blocks that it was read from. */
export interface FoundPhoto {
  readonly photo: Photo;
  readonly blocks: readonly number[];
}

/**
 * Gives photos the files that a clip shows in their places. A picture of which nothing else is known is a photo of its own.
 * @param seed A Markdown clip, or a seed without images.
 * @param blocks Its blocks.
 * @param verdicts One for each block.
 * @param found Photos in the order of the capture.
 * @param positionOf How many of the body's children stand before a block.
 */
export function linkImages(
  { file: from }: Pick<Seed, "file">,
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  found: readonly FoundPhoto[],
  positionOf: (block: number) => number,
): Photo[] {
  const photos = [...found];
  for (const { index, image } of blocks) {
    const file = image === undefined ? null : resolveImage(from, image.url);
    if (image === undefined || file === null) continue;
    // Its own block, or its caption's right below.
    const at = photos.findIndex(
      ({ photo, blocks: own }) => !photo.file && (own.includes(index) || own[0] === index + 1),
    );
    const known = photos[at];
    if (known) photos[at] = { ...known, photo: { ...known.photo, file } };
    else {
      const below = verdicts[index + 1]?.rule === "marks.caption" ? blocks[index + 1] : undefined;
      const photo = { caption: below?.text ?? null, credit: null, alt: image.alt === "" ? null : image.alt, file };
      photos.push({ photo: { ...photo, position: positionOf(index) }, blocks: [index] });
    }
  }
  return photos.sort((a, b) => (a.blocks[0] ?? 0) - (b.blocks[0] ?? 0)).map(({ photo }) => photo);
}

const fileless = (photo: Photo): boolean => photo.file === undefined;

/**
 * Gives photos the files that the front matter states, and then those that lie beside the seed, in order. Files that are left are
 * photos of their own: the first above the text where there is no other, the rest below it.
 * @param seed What its front matter states of photos, and the pictures beside it.
 * @param photos As they were read.
 * @param end How many children the body has.
 */
export function attachPictures(
  { stated, pictures }: Pick<Seed, "stated" | "pictures">,
  photos: readonly Photo[],
  end: number,
): Photo[] {
  const all = [...photos];
  const attach = (picture: { readonly file: string }): void => {
    const same = all.findIndex(({ file }) => file === picture.file);
    const at = same === -1 ? all.findIndex(fileless) : same;
    const words = all[at] ?? { caption: null, credit: null, alt: null, position: all.length === 0 ? 0 : end };
    all[at === -1 ? all.length : at] = { ...words, ...picture };
  };
  for (const photo of stated.photos ?? []) attach(photo);
  const named = new Set(all.map(({ file }) => file));
  for (const file of pictures) if (!named.has(file)) attach({ file });
  return all;
}
