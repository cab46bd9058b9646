/**
 * What was published and what it was made of: what is made of the same need not be made again. A table holds most of it; what was
 * published since it was written is news, a small file beside it.
 */
import { lstatSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { PublishedParts, SiteBefore } from "./before.ts";
import { readKnown, writeChecked } from "./checked-file.ts";
import { applyParts, type PartNews, tellParts } from "./part-news.ts";
import {
  type ChosenFiles,
  chooseFiles,
  type FileColumns,
  type FileSet,
  joinFiles,
  NOWHERE,
  openFiles,
  type PublishedFile,
  type PublishedFiles,
  packFiles,
} from "./published-files.ts";
import { VERSIONS } from "./versions.ts";

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
  readonly kept: FileSet;
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
}

interface Published {
  readonly files: PublishedFiles;
  readonly parts: PublishedParts | null;
  readonly table: KnownTable | null;
}

const NO_FILES = openFiles(packFiles(new Map()));
const NOTHING: Published = { files: joinFiles(NO_FILES, NO_FILES, []), parts: null, table: null };

function readPublished(output: string, cache: string): Published {
  const known = readKnown(join(cache, TABLE), VERSIONS.looking);
  // The files prove that `remember` of the same program wrote them.
  const table = (known?.value ?? null) as Table | null;
  if (known === null || table?.output !== output) return NOTHING;
  const files = openFiles(table.published);
  const own = { hash: known.hash, size: files.count, parts: table.parts };
  const news = (readKnown(join(cache, NEWS), VERSIONS.looking)?.value ?? null) as News | null;
  if (news?.of !== known.hash) return { files: joinFiles(files, NO_FILES, []), parts: table.parts, table: own };
  const parts = applyParts(table.parts, news.parts);
  return { files: joinFiles(files, openFiles(news.published), news.gone), parts, table: own };
}

/** Files of the table that are not as they were there, nor among the news. */
const listGone = (table: KnownTable, kept: ChosenFiles, before: PublishedFiles, news: Rows): string[] => {
  const gone: string[] = [];
  for (let at = 0; at < table.size; at += 1)
    if (!kept.hasPlace(at) && !news.has(before.nameOf(at))) gone.push(before.nameOf(at));
  return gone;
};

/** Writes what is published now: the news alone where they are few. */
function writePublished(
  { output, cache }: { readonly output: string; readonly cache: string },
  table: KnownTable | null,
  kept: ChosenFiles,
  before: PublishedFiles,
  made: Rows,
  parts: PublishedParts | null,
): void {
  const news: Rows = new Map();
  const add = (at: number): void => {
    const row = { key: before.keyOf(at), size: before.sizeOf(at), mtimeMs: before.mtimeOf(at) };
    if (kept.hasPlace(at)) news.set(before.nameOf(at), row);
  };
  for (let at = table?.size ?? 0; at < before.count; at += 1) add(at);
  for (const [file, row] of made) if (!kept.has(file)) news.set(file, row);
  const gone = table === null ? [] : listGone(table, kept, before, news);
  if (table !== null && news.size + gone.length <= table.size * MOST_NEWS) {
    const own: News = { of: table.hash, published: packFiles(news), gone, parts: tellParts(table.parts, parts) };
    writeChecked(join(cache, NEWS), VERSIONS.looking, own);
    return;
  }
  for (let at = 0; at < (table?.size ?? 0); at += 1) add(at);
  writeChecked(join(cache, TABLE), VERSIONS.looking, { output, published: packFiles(news), parts } satisfies Table);
  // Of another table they would be passed over.
  rmSync(join(cache, NEWS), { recursive: true, force: true });
}

/** Whether a file is as it was published. */
function isSame(output: string, files: PublishedFiles, at: number): boolean {
  const stat = lstatSync(`${output}/${files.nameOf(at)}`, NO_THROW);
  return stat?.isFile() === true && stat.size === files.sizeOf(at) && stat.mtimeMs === files.mtimeOf(at);
}

/**
 * Finds the published files that are not as the last build left them.
 * @param output The output folder.
 * @param cache The cache folder.
 * @returns Null where nothing is remembered.
 */
export function findChanged(output: string, cache: string): readonly string[] | null {
  const { files, table } = readPublished(output, cache);
  if (table === null) return null;
  const changed: string[] = [];
  for (let at = 0; at < files.count; at += 1)
    if (files.isLive(at) && !isSame(output, files, at)) changed.push(files.nameOf(at));
  return changed;
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
  const { files: published, parts: before, table } = force ? NOTHING : readPublished(output, cache);
  /** Of files that do not stay. */
  const keys = new Map<string, string>();
  const kept = chooseFiles(published);
  // Nothing changes there until publishing begins: the system is asked once for each file that stays.
  const isThere = (file: string, at: number): boolean =>
    changed === null ? kept.hasPlace(at) || isSame(output, published, at) : changed.size === 0 || !changed.has(file);
  const keeps = (file: string, key: string): boolean => {
    const at = published.find(file);
    if (at === NOWHERE || published.keyOf(at) !== key || !isThere(file, at)) {
      keys.set(file, key);
      return false;
    }
    kept.add(at);
    return true;
  };
  const remember = (parts: PublishedParts | null): void => {
    if (keys.size === 0 && kept.size === published.live) return;
    const made: Rows = new Map();
    for (const [file, key] of keys) {
      const stat = lstatSync(join(output, file), NO_THROW);
      if (stat) made.set(file, { key, size: stat.size, mtimeMs: stat.mtimeMs });
    }
    writePublished({ output, cache }, table, kept, published, made, parts);
  };
  const find = (file: string): string | null => {
    const at = published.find(file);
    return at !== NOWHERE && isThere(file, at) ? join(output, file) : null;
  };
  const keyOf = (file: string): string | undefined => {
    const at = published.find(file);
    return keys.get(file) ?? (at !== NOWHERE && kept.hasPlace(at) ? published.keyOf(at) : undefined);
  };
  const sizeOf = (file: string): number => {
    const at = published.find(file);
    return at === NOWHERE ? 0 : published.sizeOf(at);
  };
  return { keeps, find, parts: before, kept, keyOf, sizeOf, remember };
}
