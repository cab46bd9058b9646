/**
 * Published files by columns. A site has a hundred thousand of them, and a build asks for all, nearly always in the order in which the one
 * before asked, or in that of their names: each is looked for behind the last one first, and no list by name has to be made.
 */
import { compareText } from "../../archive/compare-text.ts";
import {
  type Numbers,
  openTexts,
  packCounts,
  packNumbers,
  packTexts,
  type Texts,
  unpackCounts,
  unpackNumbers,
  unpackTexts,
} from "../seeds/columns.ts";

/** By what a published file is known again: `key` names all that it was made of; size and time say that nobody has touched it since. */
export interface PublishedFile {
  readonly key: string;
  readonly size: number;
  readonly mtimeMs: number;
}

/** Files by columns. */
export interface FileColumns {
  readonly count: number;
  readonly files: Texts;
  /** Places in the order of the names. */
  readonly byName: Numbers;
  readonly keys: Texts;
  readonly sizes: Numbers;
  readonly mtimes: Numbers;
}

/** Puts files into columns, in their order. */
export const packFiles = (rows: ReadonlyMap<string, PublishedFile>): FileColumns => {
  const files = [...rows.keys()];
  const all = [...rows.values()];
  const byName = files.map((file, at) => ({ file, at })).sort((a, b) => compareText(a.file, b.file));
  return {
    count: files.length,
    files: packTexts(files),
    byName: packCounts(byName.map(({ at }) => at)),
    keys: packTexts(all.map(({ key }) => key)),
    sizes: packNumbers(all.map(({ size }) => size)),
    mtimes: packNumbers(all.map(({ mtimeMs }) => mtimeMs)),
  };
};

/** No place. */
export const NOWHERE = -1;

/** Opened columns. */
export interface FileTable {
  readonly count: number;
  readonly nameOf: (at: number) => string;
  readonly keyOf: (at: number) => string;
  readonly sizeOf: (at: number) => number;
  readonly mtimeOf: (at: number) => number;
  /** Place of a file, or `NOWHERE`. */
  readonly find: (file: string) => number;
}

/** Opens columns. */
export const openFiles = (columns: FileColumns): FileTable => {
  const { count } = columns;
  const files = unpackTexts(columns.files);
  // Who looks whether files are as they were asks for no key.
  const keyOf = openTexts(columns.keys);
  const [sizes, mtimes] = [unpackNumbers(columns.sizes), unpackNumbers(columns.mtimes)];
  const byName = unpackCounts(columns.byName);
  /** Behind the last one that was found, in the order of the table and in that of names. */
  let [next, nextByName] = [0, 0];
  const search = (file: string): number => {
    let [from, to] = [0, count];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((files[byName[middle] ?? 0] ?? "") < file) from = middle + 1;
      else to = middle;
    }
    const at = byName[from] ?? NOWHERE;
    if (files[at] !== file) return NOWHERE;
    next = at + 1;
    nextByName = from + 1;
    return at;
  };
  const find = (file: string): number => {
    if (files[next] === file) return next++;
    const at = byName[nextByName] ?? NOWHERE;
    if (files[at] !== file) return search(file);
    nextByName += 1;
    return at;
  };
  return {
    count,
    nameOf: (at) => files[at] ?? "",
    keyOf,
    sizeOf: (at) => sizes[at] ?? 0,
    mtimeOf: (at) => mtimes[at] ?? 0,
    find,
  };
};

/** Files of a table, and what is other than in it. */
export interface PublishedFiles extends FileTable {
  /** How many there are: places of files that are gone, or come again among the news, count in `count` alone. */
  readonly live: number;
  readonly isLive: (at: number) => boolean;
}

/**
 * Puts news to a table: their places come behind those of the table.
 * @param table The table.
 * @param news Files that are new or other.
 * @param gone Files of the table that are gone.
 */
export const joinFiles = (table: FileTable, news: FileTable, gone: readonly string[]): PublishedFiles => {
  const first = table.count;
  const count = first + news.count;
  const isLive = new Uint8Array(count).fill(1);
  const bury = (file: string): void => {
    const at = table.find(file);
    if (at !== NOWHERE) isLive[at] = 0;
  };
  for (const file of gone) bury(file);
  const places = new Map<string, number>();
  for (let at = 0; at < news.count; at += 1) {
    bury(news.nameOf(at));
    places.set(news.nameOf(at), first + at);
  }
  const find = (file: string): number => {
    const at = table.find(file);
    return at !== NOWHERE && isLive[at] === 1 ? at : (places.get(file) ?? NOWHERE);
  };
  return {
    count,
    live: isLive.reduce((sum, one) => sum + one, 0),
    isLive: (at) => isLive[at] === 1,
    nameOf: (at) => (at < first ? table.nameOf(at) : news.nameOf(at - first)),
    keyOf: (at) => (at < first ? table.keyOf(at) : news.keyOf(at - first)),
    sizeOf: (at) => (at < first ? table.sizeOf(at) : news.sizeOf(at - first)),
    mtimeOf: (at) => (at < first ? table.mtimeOf(at) : news.mtimeOf(at - first)),
    find,
  };
};
