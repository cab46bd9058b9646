/** The one reading of a capture's characters: all that asks about words and signs asks what was found here. */

import { listEach } from "../../list-each.ts";
import type { Facts } from "./facts.ts";
import { layOut, MOST_SHARED, READ_TOGETHER, type Reel } from "./reel.ts";
import { scanBlock } from "./scan-block.ts";

/** A capture's blocks, read. */
export interface Scan extends Reel {
  readonly texts: readonly string[];
  /** One for each block. */
  readonly facts: readonly Facts[];
}

/** What was read last of so many captures, for those that ask about them next; each lies in a room of its own. */
const recent: (Scan | undefined)[] = new Array<Scan | undefined>(READ_TOGETHER).fill(undefined);
/** The room for the next capture. */
let next = 0;

/** What was read of a list of texts, where it is among the last ones. */
export function recallScan(texts: readonly string[]): Scan | undefined {
  for (const scan of recent) if (scan?.texts === texts) return scan;
  return undefined;
}

/**
 * Reads a capture's blocks. What it gives holds until {@link READ_TOGETHER} other captures are read.
 * @param texts The blocks; asked again for the same list, it gives what it has.
 */
export function scanTexts(texts: readonly string[]): Scan {
  const had = recallScan(texts);
  if (had !== undefined) return had;
  const reel = layOut(texts, next);
  let start = 0;
  const facts = listEach(texts, (text) => {
    const read = scanBlock(text, reel, start);
    start += text.length + 1;
    return read;
  });
  const scan = { texts, facts, codes: reel.codes, words: reel.words };
  // A long one is not kept: it has memory of its own.
  if (start > MOST_SHARED) return scan;
  recent[next] = scan;
  next = (next + 1) % READ_TOGETHER;
  return scan;
}
