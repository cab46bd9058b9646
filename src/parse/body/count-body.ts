/** Counts the words of a body, where it can by what was seen of its blocks. */
import type { Block } from "../../model.ts";
import { countGlanced, type LookAt } from "../glance.ts";
import { Sign } from "../signs.ts";
import type { BodyPiece } from "./body-piece.ts";
import { countWords } from "./count-words.ts";

/** The words of a piece that is of whole blocks with a space between each two; they were counted when those were looked at. */
function countWhole(blocks: readonly Block[], { text, blocks: from }: BodyPiece, glance: LookAt): number | null {
  if (from.length === 1) return blocks[from[0] ?? -1]?.text === text ? countGlanced(glance(from[0] ?? -1)) : null;
  let [length, words] = [from.length - 1, 0];
  for (const block of from) {
    const seen = glance(block);
    if ((seen.signs & Sign.wordless) !== 0) return null;
    length += seen.text.length;
    words += countGlanced(seen);
  }
  return length === text.length ? words : null;
}

/** The words of the body. */
export function countBody(blocks: readonly Block[], pieces: readonly BodyPiece[], glance: LookAt | undefined): number {
  let words = 0;
  for (const piece of pieces) words += (glance && countWhole(blocks, piece, glance)) ?? countWords(piece.text);
  return words;
}
