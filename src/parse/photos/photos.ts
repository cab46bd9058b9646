/** Photos of a record: what the text says of each, and which file each is. */

import { listEach } from "../../list-each.ts";
import type { Block, Label, Photo, Seed, Verdict } from "../../model.ts";
import { resolveImage } from "./picture-path.ts";

/** A photo and the blocks that it was read from. */
export interface FoundPhoto {
  readonly photo: Photo;
  readonly blocks: readonly number[];
}

/** What a picture's words say where it is none of the article's: "![Advertisement](https://…/px.gif)". */
export const NO_PHOTO: ReadonlySet<Label | undefined> = new Set<Label>([
  "furniture",
  "advertisement",
  "promo",
  "badge",
  "share",
  "related",
]);

/** The block that comes after another, but for halves of links. */
function blockBelow(verdicts: readonly Verdict[], index: number): number {
  const below = index + 1;
  return verdicts[below]?.rule === "marks.signs" ? below + 1 : below;
}

/**
 * Finds the photo of an image in a clip. Where the image's alternative text was taken for a caption, and the caption stands below, the
 * photo of that text goes: "![A judge with a net over his wig](…)" / "Judge Alan Thwaite in court on Friday. Photo: Nell Ashby".
 * @returns Its place among the photos, or -1.
 */
function findOwn(photos: FoundPhoto[], index: number, below: number, alt: string): number {
  const isOpen = ({ photo }: FoundPhoto): boolean => !photo.file;
  const words = photos.findIndex(
    ({ photo, blocks }) => blocks.includes(index) && photo.caption === alt && !photo.credit,
  );
  const captioned = photos.findIndex((each) => isOpen(each) && each.blocks[0] === below);
  if (words >= 0 && captioned >= 0) {
    photos.splice(words, 1);
    return words < captioned ? captioned - 1 : captioned;
  }
  return photos.findIndex((each) => isOpen(each) && (each.blocks.includes(index) || each.blocks[0] === below));
}

/** Pictures in a row behind the first, and those among words. One of another host is its words, and those are in the sentence already. */
function readOthers(
  from: string,
  { index, mark, pictures = [] }: Block,
  label: Label | undefined,
  positionOf: (block: number) => number,
): FoundPhoto[] {
  return pictures.flatMap(({ url, alt: words }): FoundPhoto[] => {
    const file = resolveImage(from, url);
    const alt = words === "" ? null : words;
    const isWords = mark === "image" && alt !== null && !NO_PHOTO.has(label);
    if (file === null && !isWords) return [];
    const place = file === null ? {} : { file };
    return [{ photo: { caption: null, credit: null, alt, position: positionOf(index), ...place }, blocks: [index] }];
  });
}

/**
 * Gives photos what a clip says of their pictures in their places: the file, where it is one of ours, and the alternative text. A
 * picture of which nothing else is known is a photo of its own.
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
  const others = blocks.flatMap((block) => readOthers(from, block, verdicts[block.index]?.label, positionOf));
  for (const { index, image } of blocks) {
    if (image === undefined) continue;
    const file = resolveImage(from, image.url);
    const alt = image.alt === "" || (file === null && NO_PHOTO.has(verdicts[index]?.label)) ? null : image.alt;
    const below = blockBelow(verdicts, index);
    const at = findOwn(photos, index, below, image.alt);
    const known = photos[at];
    const place = file === null ? {} : { file };
    if (known) {
      // Of a picture without a caption the words may have been taken for one.
      const words = known.photo.caption === alt ? null : alt;
      photos[at] = { ...known, photo: { ...known.photo, alt: known.photo.alt ?? words, ...place } };
    } else if (file !== null || alt !== null) {
      const caption = verdicts[below]?.rule === "marks.caption" ? (blocks[below]?.text ?? null) : null;
      photos.push({ photo: { caption, credit: null, alt, position: positionOf(index), ...place }, blocks: [index] });
    }
  }
  photos.push(...others);
  const sorted = photos.sort((a, b) => (a.blocks[0] ?? 0) - (b.blocks[0] ?? 0));
  return listEach(sorted, ({ photo }) => photo);
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
