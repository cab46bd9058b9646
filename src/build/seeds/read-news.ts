/** Seeds that no build has read before → what is to be remembered of them. */
import { createHash } from "node:crypto";
import { lstatSync, type Stats } from "node:fs";
import { join } from "node:path";
import { setImmediate as giveWay } from "node:timers/promises";
import type { ArticleMeta, ArticleRecord, Doubt } from "../../model.ts";
import { keepDecisions } from "../../parse/index.ts";
import { takeMeta } from "../../view/take-meta.ts";
import type { Crew } from "../crew/crew.ts";
import type { PicturesBeside } from "../pictures/beside.ts";
import type { NewSeed } from "./cached-seed.ts";
import { parseBytes, readBytes } from "./read-record.ts";

/** Seeds that a thread reads before it tells of them: few enough that all threads end at about the same time. */
const READ_AT_ONCE = 64;

/** Records that stay in memory after they were read, because their pages are about to be made. */
export const MOST_KEPT = 5_000;
/** Where more than so many of them had to go, those that are left are few of all, and a hundred megabytes of a large archive. */
export const MOST_GONE = 10_000;

export const NO_STAT = { size: 0, mtimeMs: 0, ctimeMs: 0 };
/** What is not there to be read has no hash, and is looked for again by the next build. */
export const NO_HASH = "";

/** Hex SHA-256. */
export const hashBytes = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Asks the system for a file's size and times; null where there is no such file. */
export function statSeed(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}

/**
 * Strings that were cut from a text hold on to it; a copy does not. Only metadata that stays in this thread needs it: what is sent to
 * another is copied on the way.
 */
const copyMeta = (meta: ArticleMeta): ArticleMeta => JSON.parse(JSON.stringify(meta));

/**
 * Reads a seed to its end.
 * @param root Folder of the seeds.
 * @param file Path below it.
 * @param pictures Pictures beside it.
 * @param keep Is given the record.
 * @returns What may hold on to the text; see `copyMeta`.
 */
export function readNewSeed(
  root: string,
  file: string,
  pictures: readonly string[],
  keep: (record: ArticleRecord) => void,
): NewSeed {
  // The times come first: what is written after them is read again by the next build.
  const stat = statSeed(join(root, file));
  const { size, mtimeMs, ctimeMs } = stat ?? NO_STAT;
  const told = (sha256: string, meta: ArticleMeta | null, doubts: readonly Doubt[]): NewSeed["seed"] => ({
    file,
    size,
    mtimeMs,
    ctimeMs,
    sha256,
    pictures,
    meta,
    doubts,
    isSettled: true,
  });
  const read = readBytes(root, file, stat?.isFile() === true ? size : undefined);
  if (!read.ok) return { seed: told(NO_HASH, null, [read.doubt]), line: null };
  const result = parseBytes(file, read.bytes, pictures);
  if (!result.ok) return { seed: told(hashBytes(read.bytes), null, result.doubts), line: null };
  const { record, decisions, doubts } = result;
  keep(record);
  return { seed: told(record.sha256, takeMeta(record), doubts), line: keepDecisions(decisions) };
}

const cutBatches = (files: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(files.length / READ_AT_ONCE) }, (_, batch) =>
    files.slice(batch * READ_AT_ONCE, (batch + 1) * READ_AT_ONCE),
  );

/**
 * Reads new seeds; threads that have none left take the next.
 * @param root Folder of the seeds.
 * @param files Paths below it.
 * @param beside Pictures beside them.
 * @param crew Who helps; null where nobody does.
 * @param keep Is given the records that this thread has read.
 * @param take Is given all seeds, in no certain order.
 */
export async function readNews(
  root: string,
  files: readonly string[],
  beside: PicturesBeside,
  crew: Crew | null,
  keep: (record: ArticleRecord) => void,
  take: (seed: NewSeed) => void,
): Promise<void> {
  const waiting = cutBatches(files);
  const helping = crew?.parse(root, beside, () => waiting.shift(), take);
  for (let own = waiting.shift(); own !== undefined; own = waiting.shift()) {
    crew?.own(own);
    for (const file of own) {
      const { seed, line } = readNewSeed(root, file, beside.get(file) ?? [], keep);
      take({ seed: { ...seed, meta: seed.meta === null ? null : copyMeta(seed.meta) }, line });
    }
    // Answers of the others come in between.
    await giveWay();
  }
  await helping;
}
