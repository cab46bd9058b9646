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
const NOWHERE = -1;

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

/** Goes through a table by files: gives the place of a file, and tells of those that it passes. Files are asked for in order. */
function openWalk(table: SeedCache["table"], tellPassed: (at: number) => void) {
  const byFile = table?.byFile ?? new Uint32Array();
  const fileAt = (place: number): string => table?.fileOf(byFile[place] ?? 0) ?? "";
  let next = 0;
  let waiting = fileAt(0);
  const goOn = (): number => {
    next += 1;
    waiting = fileAt(next);
    return byFile[next - 1] ?? 0;
  };
  const find = (file: string): number => {
    while (next < byFile.length && waiting < file) tellPassed(goOn());
    return next < byFile.length && waiting === file ? goOn() : NOWHERE;
  };
  const end = (): void => {
    while (next < byFile.length) tellPassed(goOn());
  };
  return { find, end };
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
  { table, news, gone: goneBefore }: SeedCache,
): RecalledSeeds {
  const standing = new Uint8Array(table?.count ?? 0);
  const others = new Map<string, CachedSeed>();
  const unknown: string[] = [];
  const wereArticles = new Set<string>();
  const left = new Set(news.keys());
  const gone: string[] = [];
  const goneArticles: string[] = [];
  let hasNews = false;
  const tellPassed = (at: number): void => {
    const file = table?.fileOf(at) ?? "";
    gone.push(file);
    if (goneBefore.has(file) || news.has(file)) return;
    hasNews = true;
    if (table?.metaOf(at) !== null) goneArticles.push(file);
  };
  const walk = openWalk(table, tellPassed);
  const take = (file: string, known: CachedSeed, stat: Stats | null): void => {
    const isSame = isSameList(known.pictures, beside.get(file) ?? NO_PICTURES);
    const isOld = isSame && stat !== null && isTrusted(stat, known);
    const own = isOld ? known : isSame ? recallByContent(root, known, stat) : null;
    hasNews ||= !isOld;
    if (own !== null) others.set(file, own);
    else {
      unknown.push(file);
      if (known.meta !== null) wereArticles.add(file);
    }
  };
  const near = nearPath(root);
  for (const file of files) {
    const at = walk.find(file);
    left.delete(file);
    const own = news.size === 0 ? undefined : news.get(file);
    const row = own === undefined && at !== NOWHERE && !goneBefore.has(file) ? at : NOWHERE;
    const stat = statSeed(`${near}/${file}`);
    const isStanding =
      row !== NOWHERE &&
      stat !== null &&
      table?.isTrusted(row, stat) === true &&
      isSameList(table.picturesOf(row), beside.get(file) ?? NO_PICTURES);
    if (isStanding) standing[row] = 1;
    else if (own !== undefined) take(file, own, stat);
    else if (row !== NOWHERE && table !== null) take(file, table.seedOf(row), stat);
    else {
      hasNews = true;
      unknown.push(file);
    }
  }
  walk.end();
  for (const file of left) {
    hasNews = true;
    if (news.get(file)?.meta != null) goneArticles.push(file);
  }
  return { standing, others, unknown, wereArticles, gone, goneArticles, hasNews };
}
