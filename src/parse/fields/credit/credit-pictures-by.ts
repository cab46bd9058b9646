/** Who took a story's pictures, without a colon: "Fotos de Lena Marsh", "Fotografia de Lena Marsh", "Photographs by Lena Marsh". */
import { oneOf } from "../../../lexicon/phrases.ts";
import { isPlaceName } from "../byline/name-piece.ts";
import { hasGivenName } from "../given-names.ts";
import { isName } from "../names.ts";

/** Such a line is no longer. UTF-16 units. */
const LONGEST = 64;
const PICTURES_BY = new RegExp(
  String.raw`^${oneOf("severalPictures", "pictureWorks")} (?:${oneOf("picturesBy")} )?(\p{Lu}[\p{L}.'’-]+ .{2,40})$`,
  "u",
);

/**
 * Reads who took the pictures.
 * @param text the block
 * @returns the name; empty where the line names nobody: "Fotos de archivo", "Fotos de San Marcos"
 */
export function namePhotographer(text: string): string {
  const name = text.length <= LONGEST ? (PICTURES_BY.exec(text)?.[1] ?? "") : "";
  return isName(name) && hasGivenName(name) && !isPlaceName(name) ? name : "";
}
