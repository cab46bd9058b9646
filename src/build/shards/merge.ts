/** What shards have read → one cache, as if one build had read all of it. */
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { linkFile } from "../link-file.ts";
import type { CachedSeed } from "../seeds/cached-seed.ts";
import { type DecisionPlace, placeDecisions } from "../seeds/decision-store.ts";
import { listFiles } from "../seeds/list-files.ts";
import { writeSeedCache } from "../seeds/seed-cache.ts";
import type { Shard } from "./shard-file.ts";

/** Folders of a cache whose entries are named by what is in them: those of several go into one. */
const BY_CONTENT = ["pictures", "search"];

/** Times of another machine say nothing here: with no moment of reading, the content of each seed is asked. */
const NO_MOMENT = 0;

function mergeFolder(from: string, to: string): void {
  if (!existsSync(from)) return;
  for (const file of listFiles(from)) {
    const target = join(to, file);
    if (existsSync(target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    linkFile(join(from, file), target);
  }
}

/** Adds a shard's decisions to those of the others. Gives where they begin. */
async function addDecisions(folder: string, path: string): Promise<number> {
  const from = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const own = placeDecisions(folder);
  if (existsSync(own)) await pipeline(createReadStream(own), createWriteStream(path, { flags: "a" }));
  return from;
}

const movePlace = (place: DecisionPlace | null, by: number): DecisionPlace | null =>
  place === null ? null : [place[0] + by, place[1], place[2]];

/**
 * Puts together what shards have read.
 * @param shards Of one archive.
 * @param cache The cache folder; what it knew of seeds is forgotten.
 */
export async function mergeReadings(shards: readonly Shard[], cache: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const decisions = `${placeDecisions(cache)}.new`;
  rmSync(decisions, { recursive: true, force: true });
  const all: CachedSeed[] = [];
  for (const { folder, seeds } of shards) {
    const from = await addDecisions(folder, decisions);
    for (const seed of seeds) all.push({ ...seed, decided: movePlace(seed.decided, from) });
    for (const name of BY_CONTENT) mergeFolder(join(folder, name), join(cache, name));
  }
  // Each line proves itself: a seed cache that stands beside other lines finds none, and its seeds are read again.
  rmSync(placeDecisions(cache), { recursive: true, force: true });
  if (existsSync(decisions)) renameSync(decisions, placeDecisions(cache));
  writeSeedCache(cache, all, NO_MOMENT);
}
