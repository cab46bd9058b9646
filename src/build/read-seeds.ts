/** The seeds of a folder → what the archive has to know of them. What did not change since the last build is not read again. */
import { createHash } from "node:crypto";
import { lstatSync, type Stats } from "node:fs";
import { join } from "node:path";
import type { LoadWhole } from "../archive/index.ts";
import type { ArticleMeta, ArticleRecord, Doubt } from "../model.ts";
import { takeMeta } from "../view/take-meta.ts";
import { makeLoad, makeShelf } from "./load-record.ts";
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
const MOST_KEPT = 5_000;

const NO_STAT = { size: 0, mtimeMs: 0, ctimeMs: 0 };
/** What is not there to be read has no hash, and is looked for again by the next build. */
const NO_HASH = "";

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

/** Reads one seed, as far as it is not known. */
function readSeed(
  root: string,
  file: string,
  known: CachedSeed | undefined,
  keep: (record: ArticleRecord) => void,
): ReadSeed {
  const stat = statSeed(join(root, file));
  if (known !== undefined && isTrusted(stat, known)) return { seed: known, isNews: false };
  const { size, mtimeMs, ctimeMs } = stat ?? NO_STAT;
  const place = { file, size, mtimeMs, ctimeMs, isSettled: true };
  const read = readBytes(root, file);
  if (!read.ok) return { seed: { ...place, sha256: NO_HASH, meta: null, doubts: [read.doubt] }, isNews: true };
  const sha256 = createHash("sha256").update(read.bytes).digest("hex");
  if (known?.sha256 === sha256) return { seed: { ...known, ...place }, isNews: true };
  const result = parseBytes(file, read.bytes);
  if (result.ok) keep(result.record);
  const meta = result.ok ? copyMeta(takeMeta(result.record)) : null;
  return { seed: { ...place, sha256, meta, doubts: result.doubts }, isNews: true };
}

/**
 * Reads seeds.
 * @param root Their folder.
 * @param files Paths below it, in order.
 * @param cache The cache folder; what was read is remembered there.
 * @throws where the cache folder cannot be written.
 */
export function readSeeds(root: string, files: readonly string[], cache: string): ReadSeeds {
  const began = Date.now();
  const known = readSeedCache(cache);
  const kept = makeShelf(MOST_KEPT);
  const read = files.map((file) => readSeed(root, file, known.get(file), kept.add));
  if (known.size !== files.length || read.some(({ isNews }) => isNews)) {
    const seeds = read.map(({ seed }) => seed).filter(({ sha256 }) => sha256 !== NO_HASH);
    writeSeedCache(cache, seeds, began);
  }
  const metas = read.flatMap(({ seed }) => seed.meta ?? []);
  return {
    metas,
    doubts: read.flatMap(({ seed }) => seed.doubts),
    failed: files.length - metas.length,
    load: makeLoad(root, kept),
  };
}
