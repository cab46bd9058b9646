/** The one reading of a capture's characters: all that asks about words and signs asks what was found here. */

import { listEach } from "../../list-each.ts";
import type { Facts } from "./facts.ts";
import { layOut, MOST_SHARED, type Reel } from "./reel.ts";
import { scanBlock } from "./scan-block.ts";

/** A capture's blocks, read. */
export interface Scan extends Reel {
  readonly texts: readonly string[];
  /** One for each block. */
  readonly facts: readonly Facts[];
}

/** What was read last, for those that ask about the same capture next. */
let last: Scan | undefined;

/** What was read of a list of texts, where it was the last that was read. */
export const recallScan = (texts: readonly string[]): Scan | undefined => (last?.texts === texts ? last : undefined);

/**
 * Reads a capture's blocks. What it gives holds until another capture is read.
 * @param texts The blocks; asked again for the same list, it gives what it has.
 */
export function scanTexts(texts: readonly string[]): Scan {
  if (last?.texts === texts) return last;
  const reel = layOut(texts);
  let start = 0;
  const facts = listEach(texts, (text) => {
    const read = scanBlock(text, reel, start);
    start += text.length + 1;
    return read;
  });
  const scan = { texts, facts, codes: reel.codes, words: reel.words };
  // A long one is not kept: it has memory of its own.
  last = start > MOST_SHARED ? undefined : scan;
  return scan;
}
