/** The seeds of a folder → what the archive has to know of them. What did not change since the last build is not read again. */
import { createHash } from "node:crypto";
import { lstatSync, type Stats } from "node:fs";
import { join } from "node:path";
import type { LoadWhole } from "../archive/index.ts";
import type { ArticleMeta, ArticleRecord, Doubt } from "../model.ts";
import { takeMeta } from "../view/take-meta.ts";
import type { PicturesBeside } from "./beside.ts";
import { type CallCrew, type Crew, shareOut } from "./crew.ts";
import type { SeedList } from "./list-seeds.ts";
import { makeLoad, makeShelf, type Shelf } from "./load-record.ts";
import { parseBytes, readBytes } from "./read-record.ts";
import { type CachedSeed, readSeedCache, writeSeedCache } from "./seed-cache.ts";

/** What was read. */
export interface ReadSeeds {
  readonly metas: readonly ArticleMeta[];
  /** In the order of the files. */
  readonly doubts: readonly Doubt[];
  /** How many seeds hold no article. */
  readonly failed: number;
  readonly load: LoadWhole;
}

/** A seed, and whether the cache has to be told of it. */
interface ReadSeed {
  readonly seed: CachedSeed;
  readonly isNews: boolean;
}

/** Records that stay in memory after they were read, because their pages are about to be made. */
export const MOST_KEPT = 5_000;

const NO_STAT = { size: 0, mtimeMs: 0, ctimeMs: 0 };
/** What is not there to be read has no hash, and is looked for again by the next build. */
const NO_HASH = "";

const hashBytes = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Strings that were cut from a text hold on to it; a copy does not. */
const copyMeta = (meta: ArticleMeta): ArticleMeta => JSON.parse(JSON.stringify(meta));

function statSeed(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}

/** Whether the system says that a seed is what it was. */
const isTrusted = (stat: Stats | null, known: CachedSeed): boolean =>
  known.isSettled && stat?.size === known.size && stat.mtimeMs === known.mtimeMs && stat.ctimeMs === known.ctimeMs;

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

/** Finds a seed as it is known, where its times or its content say that it did not change, and the files beside it are the same. */
function recallSeed(
  root: string,
  file: string,
  known: CachedSeed | undefined,
  pictures: readonly string[],
): ReadSeed | null {
  if (known === undefined || !isSameList(known.pictures, pictures)) return null;
  const stat = statSeed(join(root, file));
  if (isTrusted(stat, known)) return { seed: known, isNews: false };
  const read = readBytes(root, file);
  if (!read.ok || hashBytes(read.bytes) !== known.sha256) return null;
  const { size, mtimeMs, ctimeMs } = stat ?? NO_STAT;
  return { seed: { ...known, size, mtimeMs, ctimeMs, isSettled: true }, isNews: true };
}

/**
 * Reads a seed to its end.
 * @param root Folder of the seeds.
 * @param file Path below it.
 * @param pictures Pictures beside it.
 * @param keep Is given the record.
 */
export function readNewSeed(
  root: string,
  file: string,
  pictures: readonly string[],
  keep: (record: ArticleRecord) => void,
): CachedSeed {
  // The times come first: what is written after them is read again by the next build.
  const { size, mtimeMs, ctimeMs } = statSeed(join(root, file)) ?? NO_STAT;
  const place = { file, size, mtimeMs, ctimeMs, isSettled: true, pictures };
  const read = readBytes(root, file);
  if (!read.ok) return { ...place, sha256: NO_HASH, meta: null, doubts: [read.doubt] };
  const result = parseBytes(file, read.bytes, pictures);
  if (result.ok) keep(result.record);
  const meta = result.ok ? copyMeta(takeMeta(result.record)) : null;
  return { ...place, sha256: hashBytes(read.bytes), meta, doubts: result.doubts };
}

/** Reads new seeds: many are shared with the crew. */
async function readNews(
  root: string,
  files: readonly string[],
  beside: PicturesBeside,
  crew: Crew | null,
  kept: Shelf,
): Promise<CachedSeed[]> {
  const readAll = (own: readonly string[]): CachedSeed[] =>
    own.map((file) => readNewSeed(root, file, beside.get(file) ?? [], kept.add));
  if (crew === null) return readAll(files);
  const [own = [], ...shares] = shareOut(files, crew.size + 1);
  const others = crew.parse(root, beside, own, shares);
  // The crew reads while this thread does.
  const first = readAll(own);
  return [...first, ...(await others)];
}

/**
 * Reads seeds.
 * @param root Their folder.
 * @param list Paths below it, in order, and the pictures beside them.
 * @param cache The cache folder; what was read is remembered there.
 * @param callCrew Gives a crew where there is work for it.
 * @throws where the cache folder cannot be written.
 */
export async function readSeeds(
  root: string,
  { files, pictures: beside }: Pick<SeedList, "files" | "pictures">,
  cache: string,
  callCrew: CallCrew = () => null,
): Promise<ReadSeeds> {
  const began = Date.now();
  const known = readSeedCache(cache);
  const kept = makeShelf(MOST_KEPT);
  const recalled = new Map(
    files.map((file) => [file, recallSeed(root, file, known.get(file), beside.get(file) ?? [])]),
  );
  const unknown = files.filter((file) => recalled.get(file) === null);
  const news = await readNews(root, unknown, beside, callCrew(unknown.length), kept);
  const read = new Map(news.map((seed) => [seed.file, seed]));
  const seeds = files.flatMap((file) => recalled.get(file)?.seed ?? read.get(file) ?? []);
  if (known.size !== files.length || unknown.length > 0 || [...recalled.values()].some((own) => own?.isNews))
    writeSeedCache(
      cache,
      seeds.filter(({ sha256 }) => sha256 !== NO_HASH),
      began,
    );
  const metas = seeds.flatMap(({ meta }) => meta ?? []);
  return {
    metas,
    doubts: seeds.flatMap(({ doubts }) => doubts),
    failed: files.length - metas.length,
    load: makeLoad(root, kept, beside),
  };
}
