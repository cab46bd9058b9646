/** Articles' texts for downloads and feeds, as the threads of a crew have made them. */
import { openSync, readSync } from "node:fs";
import type { MadeParts } from "./crew.ts";

/**
 * Finds what was made of an article.
 * @param state Of the article; see `archive/state.ts`.
 * @param place Of the format among those of downloads; behind the last of them stands the entry of a feed.
 */
export type FindMade = (state: string, place: number) => Buffer | undefined;

interface Place {
  readonly file: number;
  readonly from: number;
  readonly lengths: readonly number[];
}

/** Opens the files that threads have made. They stay open until the process ends, and are in the cache folder. */
export function openParts(made: readonly MadeParts[]): FindMade {
  const places = new Map<string, Place>();
  for (const { file: path, rows } of made) {
    const file = openSync(path, "r");
    let from = 0;
    for (const [state, lengths] of rows) {
      places.set(state, { file, from, lengths });
      from += lengths.reduce((sum, length) => sum + length, 0);
    }
  }
  return (state, place) => {
    const own = places.get(state);
    const length = own?.lengths[place];
    if (own === undefined || length === undefined) return undefined;
    const bytes = Buffer.alloc(length);
    const before = own.lengths.slice(0, place).reduce((sum, each) => sum + each, 0);
    readSync(own.file, bytes, 0, length, own.from + before);
    return bytes;
  };
}
