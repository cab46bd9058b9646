/** Makes the photos of a record: where in the body each stands, and its alt text. */

import { listEach } from "../../list-each.ts";
import type { Photo } from "../../model.ts";
import type { BodyPiece } from "../body/body-piece.ts";
import type { Reading } from "../record/reading.ts";
import { zeros } from "../story/zeros.ts";
import { attachPictures, linkImages } from "./photos.ts";

/** How many of the body's children stand before a block. */
export function placePhotos(pieces: readonly BodyPiece[], children: readonly number[]): (block: number) => number {
  const firsts = zeros(pieces.length);
  for (let at = 0; at < firsts.length; at += 1) firsts[at] = pieces[at]?.blocks[0] ?? 0;
  return (block) => {
    // Halving: a page of thousands of pictures costs no more for each.
    let before = 0;
    for (let after = firsts.length; before < after; ) {
      const middle = (before + after) >> 1;
      if ((firsts[middle] ?? 0) > block) after = middle;
      else before = middle + 1;
    }
    return before === 0 ? 0 : (children[before - 1] ?? 0) + 1;
  };
}

/** A picture's alt text: of two blocks that say the same the first, as the picture stands above its caption. */
function readAlt({ verdicts, blocks }: Reading, from: readonly number[]): string | null {
  const repeat = from.find((index) => verdicts[index]?.label === "repeat" && verdicts[index]?.of !== undefined);
  if (repeat === undefined) return null;
  return blocks[Math.min(repeat, verdicts[repeat]?.of ?? repeat)]?.text ?? null;
}

/**
 * Makes the photos of a record.
 * @param reading Everything that was read.
 * @param positionOf How many of the body's children stand before a block.
 * @param end How many children the body has.
 */
export function makePhotos(reading: Reading, positionOf: (block: number) => number, end: number): Photo[] {
  const found = listEach(reading.fields.photos, ({ value: { caption, credit }, blocks }) => ({
    photo: { caption, credit, alt: readAlt(reading, blocks), position: positionOf(blocks[0] ?? 0) },
    blocks,
  }));
  return attachPictures(
    reading.seed,
    linkImages(reading.seed, reading.blocks, reading.verdicts, found, positionOf),
    end,
  );
}
