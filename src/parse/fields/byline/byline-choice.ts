/** Which of some blocks has the byline. */

import { type FieldContext, LONGEST_HEAD } from "../context.ts";
import { readAlone } from "./byline-alone.ts";
import { readDesk, readDeskWithTime, readLabelledDesk } from "./byline-desk.ts";
import { readLabelled } from "./byline-labelled.ts";
import type { BylineReading } from "./byline-reading.ts";
import { readWithTime } from "./byline-timed.ts";

/** The first of some blocks whose byline, read so, names somebody. */
export function firstNamed(
  context: FieldContext,
  indexes: readonly number[],
  read: (context: FieldContext, index: number) => BylineReading,
): BylineReading {
  for (const index of indexes) {
    const reading = read(context, index);
    if (reading !== null && reading.value.names.length > 0) return reading;
  }
  return null;
}

/** "By Agency": a label that names nobody. */
export function firstUnnamed(context: FieldContext, indexes: readonly number[]): BylineReading {
  for (const index of indexes) {
    const reading = readLabelled(context, index);
    if (reading !== null) return reading;
  }
  return null;
}

/** As many of the first and of the last blocks of a longer list are asked for names alone: what speaks for each is looked for on the whole page. */
const nearEnds = (indexes: readonly number[]): readonly number[] =>
  indexes.length <= 2 * LONGEST_HEAD ? indexes : [...indexes.slice(0, LONGEST_HEAD), ...indexes.slice(-LONGEST_HEAD)];

/** The surest name without a label, of long lists near their ends; of equals the first. */
export function surestAlone(context: FieldContext, indexes: readonly number[]): BylineReading {
  let alone: BylineReading = null;
  for (const index of nearEnds(indexes)) {
    const read = readWithTime(context, index) ?? readAlone(context, index);
    if (read !== null && read.confidence > (alone?.confidence ?? 0)) alone = read;
  }
  return alone;
}

/** A desk, an agency or a newspaper, where nobody is named. */
export function firstDesk(context: FieldContext, head: readonly number[]): BylineReading {
  for (const read of [readDesk, readLabelledDesk, readDeskWithTime]) {
    for (const index of head) {
      const found = read(context, index);
      if (found !== null) return found;
    }
  }
  return null;
}
