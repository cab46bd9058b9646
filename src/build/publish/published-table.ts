/**
 * What is remembered of a published site. A table holds most of it; what was published since it was written is news, a small file
 * beside it.
 */
import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { readKnown, writeChecked } from "../checked-file.ts";
import { applyParts, type PartNews, tellParts } from "../downloads/part-news.ts";
import type { PublishedParts } from "../pages/before.ts";
import { VERSIONS } from "../versions.ts";
import type { ChosenFiles } from "./chosen-files.ts";
import {
  type FileColumns,
  joinFiles,
  openFiles,
  type PublishedFile,
  type PublishedFiles,
  packFiles,
} from "./published-files.ts";

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
/** What is published, by file. */
export type Rows = Map<string, PublishedFile>;

/** The table of what was published, as it was written. */
export interface KnownTable {
  readonly hash: string;
  readonly size: number;
  readonly parts: PublishedParts | null;
}

/** What was published. */
export interface Published {
  readonly files: PublishedFiles;
  readonly parts: PublishedParts | null;
  readonly table: KnownTable | null;
}

/** How large the table of a cache folder is: tells how large the site was before anything is read. Bytes; 0 where there is none. */
export const measureTable = (cache: string): number =>
  statSync(join(cache, TABLE), { throwIfNoEntry: false })?.size ?? 0;

const NO_FILES = openFiles(packFiles(new Map()));
/** Nothing was. */
export const NOTHING: Published = { files: joinFiles(NO_FILES, NO_FILES, []), parts: null, table: null };

/**
 * Reads what was published.
 * @param output The output folder; what is remembered of another is nothing.
 * @param cache The cache folder.
 */
export function readPublished(output: string, cache: string): Published {
  const known = readKnown(join(cache, TABLE), VERSIONS.looking);
  // The files prove that `remember` of the same program wrote them.
  const table = (known?.value ?? null) as Table | null;
  if (known === null || table?.output !== output) return NOTHING;
  const files = openFiles(table.published);
  const own = { hash: known.hash, size: files.count, parts: table.parts };
  // So do they of the news.
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

/**
 * Writes what is published now: the news alone where they are few.
 * @param folders The output folder and the cache folder.
 * @param table What was read of it before.
 * @param kept Which files of before stay.
 * @param before The files of before.
 * @param made The others.
 * @param parts Where in its files each article's text is.
 */
export function writePublished(
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
