/**
 * What was decided of each seed, in a file of the cache, one line a seed: from it and the seed's text the record is put
 * together again. Lines are added at the end; where they stand, the seed cache knows. Memory holds none of them.
 */
import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { hashText } from "../../archive/state.ts";
import { type Decisions, recallDecisions } from "../../parse/index.ts";

/** Where a line stands, in bytes, and a hash that proves it is the one that was written. */
export type DecisionPlace = readonly [from: number, length: number, hash: string];

/** The store, and where in it the line of each seed's file stands. */
export interface Decided {
  readonly path: string;
  readonly places: ReadonlyMap<string, DecisionPlace>;
}

/** Finds what was decided of a seed by its file; null where that is not known. */
export type FindDecisions = (file: string) => Decisions | null;

const FILE = "decisions.jsonl";
const LINE_END = 0x0a;
/** Written at one time. Bytes. */
const BATCH = 1 << 20;
/** From so many bytes for each that is of use on, the file is written anew. */
const MOST_SWOLLEN = 2;

/** Path of the store in a cache folder. */
export const placeDecisions = (cache: string): string => join(cache, FILE);

/** Takes down what was decided. */
export interface DecisionStore {
  readonly add: (line: string) => DecisionPlace;
  /** Writes what is not written yet. Gives the store's size in bytes. */
  readonly close: () => number;
}

/** Bytes that a UTF-16 unit takes at most in UTF-8. */
const MOST_OF_UNIT = 3;

function openStore(path: string, flags: "a" | "w"): DecisionStore {
  const file = openSync(path, flags);
  let written = fstatSync(file).size;
  let waiting = Buffer.allocUnsafe(BATCH);
  let size = 0;
  const flush = (): void => {
    for (let from = 0; from < size; ) from += writeSync(file, waiting, from, size - from);
    written += size;
    size = 0;
  };
  const add = (line: string): DecisionPlace => {
    const most = line.length * MOST_OF_UNIT + 1;
    if (size + most > waiting.length) flush();
    if (most > waiting.length) waiting = Buffer.allocUnsafe(most);
    const from = size;
    size += waiting.write(line, size);
    waiting[size] = LINE_END;
    size += 1;
    return [written + from, size - from, hashText(line)];
  };
  const close = (): number => {
    flush();
    closeSync(file);
    return written;
  };
  return { add, close };
}

/**
 * Opens the store to be written.
 * @param cache The cache folder; it must exist.
 * @param isFresh Whether nothing that stands in it is of use any more.
 */
export function openDecisions(cache: string, isFresh: boolean): DecisionStore {
  const path = placeDecisions(cache);
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  // What lies in the cache may always go, be it a folder.
  if (!isFile) rmSync(path, { recursive: true, force: true });
  return openStore(path, isFresh || !isFile ? "w" : "a");
}

/** Reads a line; null where it is not the one that was written. */
function readLine(file: number, [from, length, hash]: DecisionPlace): string | null {
  const bytes = Buffer.allocUnsafe(length);
  if (readSync(file, bytes, 0, length, from) < length) return null;
  const line = bytes.toString("utf8", 0, length - 1);
  return hashText(line) === hash ? line : null;
}

/** A store that is open to be read. */
export interface OpenDecisions {
  readonly find: FindDecisions;
  readonly close: () => void;
}

/** A store of which one place is found at a time. */
interface FoundDecisions {
  readonly path: string;
  readonly places: { readonly get: (file: string) => DecisionPlace | undefined };
}

/**
 * Opens a store to be read, once something is asked for. What is not whole counts as not known.
 * @param decided The store; it need not exist.
 */
export function readDecisions({ path, places }: FoundDecisions): OpenDecisions {
  let opened: number | null = null;
  const find: FindDecisions = (file) => {
    const place = places.get(file);
    if (place === undefined) return null;
    try {
      opened ??= openSync(path, "r");
      const line = readLine(opened, place);
      return line === null ? null : recallDecisions(line);
    } catch {
      // The seed is judged again, as if it were new.
      return null;
    }
  };
  const close = (): void => {
    if (opened !== null) closeSync(opened);
    opened = null;
  };
  return { find, close };
}

/**
 * Whether most of a store is of no use any more.
 * @param size Of the store, in bytes.
 * @param used Bytes that are of use.
 */
export const isSwollen = (size: number, used: number): boolean => size > used * MOST_SWOLLEN;

/**
 * Writes a store anew where most of it is of no use any more.
 * @param cache The cache folder.
 * @param size Of the store, in bytes.
 * @param places Of the lines that are of use; null where a seed has none.
 * @returns Where the same lines stand now, in the same order.
 */
export function trimDecisions(
  cache: string,
  size: number,
  places: readonly (DecisionPlace | null)[],
): readonly (DecisionPlace | null)[] {
  const used = places.reduce((sum, place) => sum + (place?.[1] ?? 0), 0);
  if (!isSwollen(size, used)) return places;
  const path = placeDecisions(cache);
  const from = openSync(path, "r");
  const store = openStore(`${path}.new`, "w");
  const moved = places.map((place) => {
    const line = place === null ? null : readLine(from, place);
    return line === null ? null : store.add(line);
  });
  store.close();
  closeSync(from);
  renameSync(`${path}.new`, path);
  return moved;
}
