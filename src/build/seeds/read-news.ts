/** Seeds that no build has read before → what is to be remembered of them. */
import { lstatSync, type Stats } from "node:fs";
import { join } from "node:path";
import { setImmediate as giveWay } from "node:timers/promises";
import { pairEach } from "../../list-each.ts";
import type { ArticleMeta, ArticleRecord } from "../../model.ts";
import { keepDecisions, type ParsedSeed, READ_TOGETHER } from "../../parse/index.ts";
import { takeMeta } from "../../view/take-meta.ts";
import type { Crew } from "../crew/crew.ts";
import { hashBytes } from "../hash-bytes.ts";
import type { PicturesBeside } from "../pictures/beside.ts";
import type { NewSeed } from "./cached-seed.ts";
import { cutBatches } from "./cut-batches.ts";
import { parseFiles, readBytes, type SeedFile } from "./read-record.ts";

/** No more seeds are read together once they have so many bytes: what is known of each while it is read is many times its text. */
const MOST_BYTES = 1_000_000;

export const NO_STAT = { size: 0, mtimeMs: 0, ctimeMs: 0 };
/** What is not there to be read has no hash, and is looked for again by the next build. */
export const NO_HASH = "";

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

/** Takes a record while it is at hand. */
type Keep = (record: ArticleRecord) => void;

/** A seed's file that was opened, and what the system says of it; null where there is no such file. */
interface OpenedSeed extends SeedFile {
  readonly stat: Stats | null;
}

function openSeed(root: string, file: string, pictures: readonly string[]): OpenedSeed {
  // The times come first: what is written after them is read again by the next build.
  const stat = statSeed(join(root, file));
  return { file, pictures, stat, read: readBytes(root, file, stat?.isFile() === true ? stat.size : undefined) };
}

/** What is to be remembered of a seed. */
function takeParsed({ file, pictures, stat, read }: OpenedSeed, parsed: ParsedSeed): NewSeed {
  const { size, mtimeMs, ctimeMs } = stat ?? NO_STAT;
  const told = { file, size, mtimeMs, ctimeMs, pictures, doubts: parsed.doubts, isSettled: true };
  if (!parsed.ok)
    return { seed: { ...told, sha256: read.ok ? hashBytes(read.bytes) : NO_HASH, meta: null }, line: null };
  const { record, decisions } = parsed;
  return { seed: { ...told, sha256: record.sha256, meta: takeMeta(record) }, line: keepDecisions(decisions) };
}

/** Takes what was read of a seed. */
type Take = (seed: NewSeed) => void;

/**
 * Reads seeds to their end.
 * @param root Folder of the seeds.
 * @param files Paths below it.
 * @param beside Pictures beside them.
 * @param keep Is given the records.
 * @param take Is given each seed, in the order of the files, as soon as those read together with it are read. What it is given may hold on
 * to the text: see `copyMeta`.
 */
export function readNewSeeds(
  root: string,
  files: readonly string[],
  beside: PicturesBeside,
  keep: Keep,
  take: Take,
): void {
  let opened: OpenedSeed[] = [];
  let bytes = 0;
  const tell = (seed: OpenedSeed, parsed: ParsedSeed): void => {
    if (parsed.ok) keep(parsed.record);
    take(takeParsed(seed, parsed));
  };
  const parseOpened = (): void => {
    pairEach(opened, parseFiles(opened), tell);
    opened = [];
    bytes = 0;
  };
  for (const file of files) {
    const seed = openSeed(root, file, beside.get(file) ?? []);
    opened.push(seed);
    bytes += seed.read.ok ? seed.read.bytes.length : 0;
    if (opened.length === READ_TOGETHER || bytes > MOST_BYTES) parseOpened();
  }
  parseOpened();
}

/** Where none is to stay in memory. */
export const KEEP_NONE: Keep = () => undefined;

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
  keep: Keep,
  take: Take,
): Promise<void> {
  const waiting = cutBatches(files, (crew?.size ?? 0) + 1);
  const helping = crew?.parse(root, beside, () => waiting.shift(), take);
  for (let own = waiting.shift(); own !== undefined; own = waiting.shift()) {
    crew?.own(own.files);
    readNewSeeds(root, own.files, beside, own.isKept ? keep : KEEP_NONE, ({ seed, line }) => {
      take({ seed: { ...seed, meta: seed.meta === null ? null : copyMeta(seed.meta) }, line });
    });
    // Answers of the others come in between.
    await giveWay();
  }
  await helping;
}
