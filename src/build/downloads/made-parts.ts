/** Articles' texts for downloads and feeds, as the threads of a crew have made them. */

import { closeSync, openSync, readSync } from "node:fs";
import { makeRefusal } from "../../refuse.ts";

/** Articles' texts for downloads and feeds, in a file one after the other. */
export interface MadeParts {
  readonly file: string;
  /** State of each article, see `archive/state.ts`, and how many bytes it takes: in each format, then in a feed where it stands in one. */
  readonly rows: readonly (readonly [state: string, lengths: readonly number[]])[];
}

/**
 * Finds what was made of an article.
 * @param state Of the article; see `archive/state.ts`.
 * @param place Of the format among those of downloads; behind the last of them stands the entry of a feed.
 * @returns Bytes that are overwritten when another article is asked for.
 */
export type FindMade = (state: string, place: number) => Buffer | undefined;

interface Place {
  readonly file: number;
  readonly from: number;
  readonly lengths: readonly number[];
}

const sum = (lengths: readonly number[]): number => lengths.reduce((all, length) => all + length, 0);

/** Reads all parts of an article at once, into the beginning of a buffer that is long enough: they are asked for one after the other. */
const readParts = ({ file, from, lengths }: Place, room: Buffer): Buffer => {
  const bytes = room.subarray(0, sum(lengths));
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(file, bytes, at, bytes.length - at, from + at);
    if (read === 0) throw makeRefusal("what a thread made for the downloads was cut short; build again");
    at += read;
  }
  return bytes;
};

/** What threads have made, open to be read. */
export interface OpenParts {
  readonly find: FindMade;
  readonly close: () => void;
}

/** What was made of articles elsewhere, and the key of what it was made of beside them; see `view/frame.ts`. */
export interface LentParts {
  readonly frames: string;
  readonly made: readonly MadeParts[];
}

/** Opens the files that threads have made. */
export function openParts(made: readonly MadeParts[]): OpenParts {
  const files: number[] = [];
  const places = new Map<string, Place>();
  for (const { file: path, rows } of made) {
    const file = openSync(path, "r");
    files.push(file);
    let from = 0;
    for (const [state, lengths] of rows) {
      places.set(state, { file, from, lengths });
      from += sum(lengths);
    }
  }
  // One for all: ten thousand buffers outside the heap would have the engine look for what it may give back, again and again.
  let room = Buffer.alloc(0);
  let last: { readonly state: string; readonly bytes: Buffer } = { state: "", bytes: room };
  const find: FindMade = (state, place) => {
    const own = places.get(state);
    const length = own?.lengths[place];
    if (own === undefined || length === undefined) return undefined;
    if (last.state !== state) {
      const size = sum(own.lengths);
      if (size > room.length) room = Buffer.allocUnsafeSlow(2 * size);
      last = { state, bytes: readParts(own, room) };
    }
    const from = sum(own.lengths.slice(0, place));
    return last.bytes.subarray(from, from + length);
  };
  const close = (): void => {
    for (const file of files) closeSync(file);
  };
  return { find, close };
}
