/** Which stretches of a block may stand in another block, too: a look at words, before texts are compared. */
import type { Scan } from "./scan-texts.ts";
import { emptySlots, numberIn, openSlots, takeSlot } from "./slots.ts";

/** By long word: the number of the one block that has it, from 1 on, or SEVERAL. */
const owners = openSlots();
const SEVERAL = -1;

/**
 * Whether a stretch of a block may stand in another block as it is. False is certain: a long word that lies wholly in it stands in no
 * other block.
 * @param from Offset of its first UTF-16 unit in the block.
 * @param to Offset behind its last.
 */
export type MayBeRetold = (block: number, from: number, to: number) => boolean;

/**
 * Lists in which blocks the long words of a capture stand.
 * @param scan The capture.
 * @returns What tells; it holds until the words of another capture are listed.
 */
export function listRetold({ facts, words }: Scan): MayBeRetold {
  const { exact, lengths, ends, longs } = words;
  emptySlots(owners, words.longCount);
  for (let block = 0; block < facts.length; block += 1) {
    const { longStart, longEnd } = facts[block] as Scan["facts"][number];
    for (let k = longStart; k < longEnd; k += 1) {
      const slot = takeSlot(owners, exact[longs[k] as number] as number);
      const owner = owners.values[slot];
      if (owner !== block + 1) owners.values[slot] = owner === 0 ? block + 1 : SEVERAL;
    }
  }
  return (block, from, to) => {
    const { start, longStart, longEnd } = facts[block] as Scan["facts"][number];
    for (let k = longStart; k < longEnd; k += 1) {
      const word = longs[k] as number;
      const end = (ends[word] as number) - start;
      // At the stretch's edges a word may go on.
      const isInside = end < to && end - (lengths[word] as number) > from;
      if (isInside && numberIn(owners, exact[word] as number) !== SEVERAL) return false;
    }
    return true;
  };
}
