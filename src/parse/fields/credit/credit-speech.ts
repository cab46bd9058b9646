/** Whether the words behind a picture's label speak of the picture, and name nobody who signs it. */
import { oneOf } from "../../../lexicon/phrases.ts";

/** Four words in small letters, one after another, are prose. */
export const MANY_SMALL_WORDS = /(?:^|\s)\p{Ll}+\s\p{Ll}+\s\p{Ll}+\s\p{Ll}/u;

/** Two small words, and a sentence's end with something behind it. */
const SMALL_WORDS = /\s\p{Ll}+\s\p{Ll}+\s/u;
const STOP_INSIDE = /[\p{Ll}\p{N}]{3}[.!?]["”’»)]?\s+\S/u;

/** "Image: Harrow boss Lena Marsh on the touchline at Pound Lane" */
const WHERE = new RegExp(String.raw`\s\p{Ll}+(?:\s\p{Lu}\S*)*\s${oneOf("whereWords")} ${oneOf("determiners")}\s`, "u");
/** "Vídeo: El resumen del Harrow 2-1 Kestrel": an article before a common noun, and more. */
const OPENS_TITLE = new RegExp(String.raw`^\s*${oneOf("titleArticles")} \p{Ll}\S*\s\p{Ll}`, "u");
/** "Grafik: Entwicklung der Wasserpreise seit 2013" */
const SINCE = new RegExp(String.raw`\s${oneOf("sinceWords")} \d{4}$`, "u");
const THANKS = new RegExp(String.raw`^\s*${oneOf("thanks")}`, "i");

/**
 * Whether what follows a label is a caption, and no credit: "Photos: A town dries out, one hymnal and one trombone at a time"; or a caption
 * with its credit behind it: "FILE PHOTO: The lamp at Cape Wren is seen on Jan. 3, 2022. KESTREL/Lena Holm". Only thanks to somebody may run
 * so long.
 */
export function speaks(rest: string): boolean {
  if (THANKS.test(rest)) return false;
  if (WHERE.test(rest) || OPENS_TITLE.test(rest) || SINCE.test(rest)) return true;
  return MANY_SMALL_WORDS.test(rest) || (STOP_INSIDE.test(rest) && SMALL_WORDS.test(rest));
}
