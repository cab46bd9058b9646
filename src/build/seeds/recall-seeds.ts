/**
 * Seeds that earlier builds have read → which of them are what they were. The files and the table come in the same order, and are gone
 * through side by side: of a hundred thousand seeds that did not change, nothing is made here.
 */
import type { Stats } from "node:fs";
import { hashBytes } from "../hash-bytes.ts";
import { nearPath } from "../near-path.ts";
import type { AllSeeds } from "./all-seeds.ts";
import type { CachedSeed } from "./cached-seed.ts";
import type { SeedList } from "./list-seeds.ts";
import { NO_STAT, statSeed } from "./read-news.ts";
import { readBytes } from "./read-record.ts";
import type { SeedCache } from "./seed-cache.ts";
import { NOWHERE, openWalk } from "./walk-table.ts";

/** What is known of the seeds of a folder. The others among them are what they were, but do not stand so in the table. */
export interface RecalledSeeds extends AllSeeds {
  /** Files that have to be read. */
  readonly unknown: readonly string[];
  /** Of those, the ones that were articles. */
  readonly wereArticles: ReadonlySet<string>;
  /** Files of the table that are gone; and of those that were articles, also of the news. */
  readonly gone: readonly string[];
  readonly goneArticles: readonly string[];
  /** Whether the cache has to be told of anything yet. */
  readonly hasNews: boolean;
}

const NO_PICTURES: readonly string[] = [];

/** Whether the system says that a seed is what it was. */
const isTrusted = (stat: Stats, known: CachedSeed): boolean =>
  known.isSettled && stat.size === known.size && stat.mtimeMs === known.mtimeMs && stat.ctimeMs === known.ctimeMs;

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

/** Finds a seed as it is known where its content says that it did not change. */
function recallByContent(root: string, known: CachedSeed, stat: Stats | null): CachedSeed | null {
  const read = readBytes(root, known.file);
  if (!read.ok || hashBytes(read.bytes) !== known.sha256) return null;
  const { size, mtimeMs, ctimeMs } = stat ?? NO_STAT;
  return { ...known, size, mtimeMs, ctimeMs, isSettled: true };
}

/** What is found out of a folder's seeds, file after file. */
interface Recalling extends RecalledSeeds {
  readonly standing: Uint8Array;
  readonly others: Map<string, CachedSeed>;
  readonly unknown: string[];
  readonly wereArticles: Set<string>;
  readonly gone: string[];
  readonly goneArticles: string[];
  hasNews: boolean;
}

const beginRecall = (count: number): Recalling => ({
  standing: new Uint8Array(count),
  others: new Map(),
  unknown: [],
  wereArticles: new Set(),
  gone: [],
  goneArticles: [],
  hasNews: false,
});

/** Makes what notes a file of the table that is not there any more. */
function openPassing(found: Recalling, { table, news, gone }: SeedCache): (at: number) => void {
  return (at) => {
    const file = table?.fileOf(at) ?? "";
    found.gone.push(file);
    if (gone.has(file) || news.has(file)) return;
    found.hasNews = true;
    if (table?.metaOf(at) !== null) found.goneArticles.push(file);
  };
}

/** A seed as it is known, whose file may have another content, time or picture. */
interface KnownSeed {
  readonly known: CachedSeed;
  readonly stat: Stats | null;
  /** Pictures beside it now. */
  readonly pictures: readonly string[];
}

/** Notes whether a known seed is what it was, and asks for its content where the system's word does not do. */
function noteKnown(found: Recalling, root: string, { known, stat, pictures }: KnownSeed): void {
  const isSame = isSameList(known.pictures, pictures);
  const isOld = isSame && stat !== null && isTrusted(stat, known);
  const own = isOld ? known : isSame ? recallByContent(root, known, stat) : null;
  found.hasNews ||= !isOld;
  if (own !== null) {
    found.others.set(known.file, own);
    return;
  }
  found.unknown.push(known.file);
  if (known.meta !== null) found.wereArticles.add(known.file);
}

/** Notes what was news and has no file any more. */
function noteLeft(found: Recalling, left: ReadonlySet<string>, news: SeedCache["news"]): void {
  for (const file of left) {
    found.hasNews = true;
    if (news.get(file)?.meta != null) found.goneArticles.push(file);
  }
}

/**
 * Finds which seeds are what they were: where their times or their content say so, and the files beside them are the same.
 * @param root Folder of the seeds.
 * @param list Paths below it, in order, and the pictures beside them.
 * @param cache What earlier builds remember.
 */
export function recallSeeds(
  root: string,
  { files, pictures: beside }: Pick<SeedList, "files" | "pictures">,
  cache: SeedCache,
): RecalledSeeds {
  const { table, news, gone } = cache;
  const found = beginRecall(table?.count ?? 0);
  const left = new Set(news.keys());
  const walk = openWalk(table, openPassing(found, cache));
  const near = nearPath(root);
  for (const file of files) {
    const at = walk.find(file);
    left.delete(file);
    const own = news.size === 0 ? undefined : news.get(file);
    const row = own === undefined && at !== NOWHERE && !gone.has(file) ? at : NOWHERE;
    const stat = statSeed(`${near}/${file}`);
    const pictures = beside.get(file) ?? NO_PICTURES;
    const isStanding =
      row !== NOWHERE &&
      stat !== null &&
      table?.isTrusted(row, stat) === true &&
      isSameList(table.picturesOf(row), pictures);
    if (isStanding) found.standing[row] = 1;
    else if (own !== undefined) noteKnown(found, root, { known: own, stat, pictures });
    else if (row !== NOWHERE && table !== null) noteKnown(found, root, { known: table.seedOf(row), stat, pictures });
    else {
      found.hasNews = true;
      found.unknown.push(file);
    }
  }
  walk.end();
  noteLeft(found, left, news);
  return found;
}
