/** The seeds of a folder → what the archive has to know of them. What did not change since the last build is not read again. */
import { mkdirSync, type Stats } from "node:fs";
import type { LoadWhole } from "../archive/index.ts";
import type { ArticleMeta, Doubt } from "../model.ts";
import type { PicturesBeside } from "./beside.ts";
import type { CachedSeed, NewSeed } from "./cached-seed.ts";
import { TELL_NOBODY, type TellProgress } from "./clock.ts";
import type { CallCrew } from "./crew.ts";
import {
  type Decided,
  type DecisionPlace,
  openDecisions,
  placeDecisions,
  readDecisions,
  trimDecisions,
} from "./decision-store.ts";
import type { SeedList } from "./list-seeds.ts";
import { makeLoad, makeShelf, type Shelf } from "./load-record.ts";
import { hashBytes, MOST_KEPT, NO_HASH, NO_STAT, readNews, statSeed } from "./read-news.ts";
import { readBytes } from "./read-record.ts";
import { openSeedCache, writeSeedCache } from "./seed-cache.ts";

/** Seeds that are not what they were when the cache was written; paths below their folder. */
export interface SeedChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** What was read. */
export interface ReadSeeds {
  /** In no certain order. */
  readonly metas: readonly ArticleMeta[];
  /** In the order of the files. */
  readonly doubts: readonly Doubt[];
  /** How many seeds hold no article. */
  readonly failed: number;
  /** Null where the cache knows nothing of the builds before. */
  readonly changes: SeedChanges | null;
  readonly load: LoadWhole;
  /** Where it stands what was decided of each seed. */
  readonly decided: Decided;
  /** To be called when no more texts are asked for. */
  readonly close: () => void;
}

/** A seed, and whether the cache has to be told of it. */
interface ReadSeed {
  readonly seed: CachedSeed;
  readonly isNews: boolean;
}

const NO_PICTURES: readonly string[] = [];

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
  const stat = statSeed(`${root}/${file}`);
  if (isTrusted(stat, known)) return { seed: known, isNews: false };
  const read = readBytes(root, file);
  if (!read.ok || hashBytes(read.bytes) !== known.sha256) return null;
  const { size, mtimeMs, ctimeMs } = stat ?? NO_STAT;
  return { seed: { ...known, size, mtimeMs, ctimeMs, isSettled: true }, isNews: true };
}

/** Reads new seeds and takes down what was decided of them. Gives all that there is to remember, by file. */
async function takeDown(
  root: string,
  files: readonly string[],
  beside: PicturesBeside,
  recalled: readonly CachedSeed[],
  cache: string,
  callCrew: CallCrew,
  kept: Shelf,
  tell: TellProgress,
): Promise<Map<string, CachedSeed>> {
  mkdirSync(cache, { recursive: true });
  const store = openDecisions(cache, recalled.length === 0);
  const seeds = new Map(recalled.map((seed) => [seed.file, seed]));
  let taken = 0;
  const take = ({ seed, line }: NewSeed): void => {
    taken += 1;
    tell("parse", taken, files.length);
    seeds.set(seed.file, { ...seed, decided: line === null ? null : store.add(line) });
  };
  let size = 0;
  try {
    await readNews(root, files, beside, callCrew(files.length), kept.add, take);
  } finally {
    size = store.close();
  }
  const all = [...seeds.values()];
  const placed = all.map(({ decided }) => decided);
  const places = trimDecisions(cache, size, placed);
  if (places === placed) return seeds;
  // What did not change is the same object still: the cache knows it again by that.
  return new Map(
    all.map((seed, index) => {
      const decided = places[index] ?? null;
      return [seed.file, decided === seed.decided ? seed : { ...seed, decided }];
    }),
  );
}

/** What is other than the cache knows it. A seed that cannot be read changes nothing on the site but that it is gone. */
function findChanges(
  known: ReadonlyMap<string, CachedSeed>,
  unknown: readonly string[],
  seeds: readonly CachedSeed[],
): SeedChanges {
  const articles = new Set(seeds.filter(({ meta }) => meta !== null).map(({ file }) => file));
  const wasArticle = (file: string): boolean => known.get(file)?.meta != null;
  const read = unknown.filter((file) => articles.has(file));
  return {
    added: read.filter((file) => !wasArticle(file)),
    changed: read.filter(wasArticle),
    removed: [...known.keys()].filter((file) => wasArticle(file) && !articles.has(file)),
  };
}

const listPlaces = (seeds: readonly CachedSeed[]): Map<string, DecisionPlace> => {
  const places = new Map<string, DecisionPlace>();
  for (const { file, decided } of seeds) if (decided !== null) places.set(file, decided);
  return places;
};

/** Articles in the order of the cache, which is nearly that of the archive; new ones behind them. */
const listMetas = (known: ReadonlyMap<string, CachedSeed>, seeds: ReadonlyMap<string, CachedSeed>): ArticleMeta[] => {
  const metas: ArticleMeta[] = [];
  for (const file of known.keys()) {
    const meta = seeds.get(file)?.meta ?? null;
    if (meta !== null) metas.push(meta);
  }
  for (const [file, { meta }] of seeds) if (meta !== null && !known.has(file)) metas.push(meta);
  return metas;
};

/**
 * Reads seeds.
 * @param root Their folder.
 * @param list Paths below it, in order, and the pictures beside them.
 * @param cache The cache folder; what was read is remembered there.
 * @param callCrew Gives a crew where there is work for it.
 * @param tell Is told how many seeds have been read.
 * @throws where the cache folder cannot be written.
 */
export async function readSeeds(
  root: string,
  { files, pictures: beside }: Pick<SeedList, "files" | "pictures">,
  cache: string,
  callCrew: CallCrew = () => null,
  tell: TellProgress = TELL_NOBODY,
): Promise<ReadSeeds> {
  const began = Date.now();
  const { seeds: known, table } = openSeedCache(cache);
  const kept = makeShelf(MOST_KEPT);
  const unknown: string[] = [];
  const old: CachedSeed[] = [];
  let hasNews = known.size !== files.length;
  for (const file of files) {
    const own = recallSeed(root, file, known.get(file), beside.get(file) ?? NO_PICTURES);
    if (own === null) unknown.push(file);
    else old.push(own.seed);
    hasNews ||= own === null || own.isNews;
  }
  const found =
    unknown.length === 0
      ? new Map(old.map((seed) => [seed.file, seed]))
      : await takeDown(root, unknown, beside, old, cache, callCrew, kept, tell);
  const seeds = files.flatMap((file) => found.get(file) ?? []);
  if (hasNews)
    writeSeedCache(
      cache,
      seeds.filter(({ sha256 }) => sha256 !== NO_HASH),
      began,
      table,
    );
  const metas = listMetas(known, found);
  const changes = known.size === 0 ? null : findChanges(known, unknown, seeds);
  const decided = { path: placeDecisions(cache), places: listPlaces(seeds) };
  const { find, close } = readDecisions(decided);
  return {
    metas,
    doubts: seeds.flatMap(({ doubts }) => doubts),
    failed: files.length - metas.length,
    changes,
    load: makeLoad(root, kept, beside, find),
    decided,
    close,
  };
}
