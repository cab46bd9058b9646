/**
 * What was published and what it was made of: what is made of the same need not be made again. A table holds most of it; what was
 * published since it was written is news, a small file beside it.
 */
import { lstatSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { PublishedParts, SiteBefore } from "./before.ts";
import { readKnown, writeChecked } from "./checked-file.ts";
import { applyParts, type PartNews, tellParts } from "./part-news.ts";
import { VERSIONS } from "./versions.ts";

/** A published file. */
interface PublishedFile {
  readonly key: string;
  readonly size: number;
  readonly mtimeMs: number;
}

/** Published files by columns: a tenth of the time that a list for each file takes to read. */
interface FileColumns {
  readonly files: readonly string[];
  readonly keys: readonly string[];
  readonly sizes: readonly number[];
  readonly mtimes: readonly number[];
}

interface Table {
  readonly output: string;
  readonly published: FileColumns;
  readonly parts: PublishedParts | null;
}

/** What is other than in the table. */
interface News {
  /** Hash of the table. */
  readonly of: string;
  readonly published: FileColumns;
  /** Files of the table that are gone. */
  readonly gone: readonly string[];
  readonly parts: PartNews | null;
}

const TABLE = "published.json";
const NEWS = "published-news.json";
/** News at most, as a share of the table; where there are more, the table is written anew. */
const MOST_NEWS = 0.25;
const NO_THROW = { throwIfNoEntry: false } as const;

/** Decides which files of a site have to be made, and remembers what is published. */
export interface Keeper extends SiteBefore {
  /** The files that stay. */
  readonly kept: ReadonlySet<string>;
  /** Key of a file that was asked for in this build: what has the same is the same. */
  readonly keyOf: (file: string) => string | undefined;
  /** Bytes of a file that stays. */
  readonly sizeOf: (file: string) => number;
  /** Remembers for the next build what is published now. */
  readonly remember: (parts: PublishedParts | null) => void;
}

type Rows = Map<string, PublishedFile>;

/** The table of what was published, as it was written. */
interface KnownTable {
  readonly hash: string;
  readonly size: number;
  readonly parts: PublishedParts | null;
  /** Files of it that were gone when the news were written. */
  readonly gone: readonly string[];
  /** What was news then. */
  readonly news: ReadonlySet<string>;
}

interface Published {
  readonly files: Rows;
  readonly parts: PublishedParts | null;
  readonly table: KnownTable | null;
}

const addRows = (rows: Rows, { files, keys, sizes, mtimes }: FileColumns): void => {
  for (let at = 0; at < files.length; at += 1)
    rows.set(files[at] ?? "", { key: keys[at] ?? "", size: sizes[at] ?? 0, mtimeMs: mtimes[at] ?? 0 });
};

const packRows = (rows: ReadonlyMap<string, PublishedFile>): FileColumns => {
  const all = [...rows.values()];
  return {
    files: [...rows.keys()],
    keys: all.map(({ key }) => key),
    sizes: all.map(({ size }) => size),
    mtimes: all.map(({ mtimeMs }) => mtimeMs),
  };
};

function readPublished(output: string, cache: string): Published {
  const known = readKnown(join(cache, TABLE), VERSIONS.looking);
  // The files prove that `remember` of the same program wrote them.
  const table = (known?.value ?? null) as Table | null;
  const files: Rows = new Map();
  if (known === null || table?.output !== output) return { files, parts: null, table: null };
  addRows(files, table.published);
  const own = { hash: known.hash, size: files.size, parts: table.parts };
  const news = (readKnown(join(cache, NEWS), VERSIONS.looking)?.value ?? null) as News | null;
  if (news?.of !== known.hash) return { files, parts: table.parts, table: { ...own, gone: [], news: new Set() } };
  for (const file of news.gone) files.delete(file);
  addRows(files, news.published);
  const parts = applyParts(table.parts, news.parts);
  return { files, parts, table: { ...own, gone: news.gone, news: new Set(news.published.files) } };
}

/** Files of the table that are not there any more. */
const listGone = (
  table: KnownTable | null,
  kept: ReadonlySet<string>,
  before: Rows,
  made: ReadonlyMap<string, unknown>,
): string[] => {
  const isGone = (file: string): boolean => !kept.has(file) && !made.has(file);
  let left = kept.size;
  for (const file of made.keys()) if (before.has(file) && !kept.has(file)) left += 1;
  // Most builds remove nothing: then a hundred thousand files need not be looked at.
  const now = left === before.size ? [] : [...before.keys()].filter(isGone);
  return [...(table?.gone ?? []).filter(isGone), ...now];
};

/** Writes what is published now: the news alone where they are few. */
function writePublished(
  { output, cache }: { readonly output: string; readonly cache: string },
  table: KnownTable | null,
  kept: ReadonlySet<string>,
  before: Rows,
  made: Rows,
  parts: PublishedParts | null,
): void {
  const news: Rows = new Map();
  const add = (file: string): void => {
    const row = kept.has(file) ? before.get(file) : undefined;
    if (row !== undefined) news.set(file, row);
  };
  for (const file of table?.news ?? []) add(file);
  for (const [file, row] of made) if (!kept.has(file)) news.set(file, row);
  const gone = listGone(table, kept, before, made);
  if (table !== null && news.size + gone.length <= table.size * MOST_NEWS) {
    const own: News = { of: table.hash, published: packRows(news), gone, parts: tellParts(table.parts, parts) };
    writeChecked(join(cache, NEWS), VERSIONS.looking, own);
    return;
  }
  for (const file of kept) add(file);
  writeChecked(join(cache, TABLE), VERSIONS.looking, { output, published: packRows(news), parts } satisfies Table);
  // Of another table they would be passed over.
  rmSync(join(cache, NEWS), { recursive: true, force: true });
}

/** Whether a file is as it was published. */
function isSame(output: string, file: string, { size, mtimeMs }: PublishedFile): boolean {
  const stat = lstatSync(`${output}/${file}`, NO_THROW);
  return stat?.isFile() === true && stat.size === size && stat.mtimeMs === mtimeMs;
}

/**
 * Finds the published files that are not as the last build left them.
 * @param output The output folder.
 * @param cache The cache folder.
 * @returns Null where nothing is remembered.
 */
export function findChanged(output: string, cache: string): readonly string[] | null {
  const { files, table } = readPublished(output, cache);
  return table === null ? null : [...files].flatMap(([file, own]) => (isSame(output, file, own) ? [] : [file]));
}

/**
 * Opens what the last build remembers of an output folder.
 * @param output The output folder; what was changed there since is not kept.
 * @param cache The cache folder.
 * @param force Whether nothing is to be kept.
 * @param changed Published files that are not as they were, where somebody has looked; null where nobody has.
 */
export function openKeeper(
  output: string,
  cache: string,
  force: boolean,
  changed: ReadonlySet<string> | null = null,
): Keeper {
  const nothing: Published = { files: new Map(), parts: null, table: null };
  const { files: published, parts: before, table } = force ? nothing : readPublished(output, cache);
  /** Of files that do not stay. */
  const keys = new Map<string, string>();
  const kept = new Set<string>();
  // Nothing changes there until publishing begins: the system is asked once for each file that stays.
  const isThere = (file: string, own: PublishedFile): boolean =>
    changed === null ? kept.has(file) || isSame(output, file, own) : !changed.has(file);
  const keeps = (file: string, key: string): boolean => {
    const known = published.get(file);
    if (known?.key !== key || !isThere(file, known)) {
      keys.set(file, key);
      return false;
    }
    kept.add(file);
    return true;
  };
  const remember = (parts: PublishedParts | null): void => {
    if (keys.size === 0 && kept.size === published.size) return;
    const made: Rows = new Map();
    for (const [file, key] of keys) {
      const stat = lstatSync(join(output, file), NO_THROW);
      if (stat) made.set(file, { key, size: stat.size, mtimeMs: stat.mtimeMs });
    }
    writePublished({ output, cache }, table, kept, published, made, parts);
  };
  const find = (file: string): string | null => {
    const known = published.get(file);
    return known !== undefined && isThere(file, known) ? join(output, file) : null;
  };
  const keyOf = (file: string): string | undefined =>
    keys.get(file) ?? (kept.has(file) ? published.get(file)?.key : undefined);
  const sizeOf = (file: string): number => published.get(file)?.size ?? 0;
  return { keeps, find, parts: before, kept, keyOf, sizeOf, remember };
}
