/**
 * A shard: reads its share of the seeds, and once all shards' readings are at hand, makes its share of the pages. The same
 * command does both, because what stands on a page is known only when all seeds are read.
 */
import { mkdirSync } from "node:fs";
import type { Doubt } from "../../model.ts";
import { type CallCrew, openCrewRoom } from "../crew/crew.ts";
import { describeMendable, showBug } from "../describe-error.ts";
import { refuseFolders } from "../folders.ts";
import { type LockOutcome, lockFolders } from "../lock.ts";
import { NO_SITE_BEFORE } from "../pages/before.ts";
import { callPictures } from "../pictures/call-pictures.ts";
import { listSeeds, type SeedList } from "../seeds/list-seeds.ts";
import { readSeeds } from "../seeds/read-seeds.ts";
import { refuseUnmakable } from "../try-folder.ts";
import { dealSeeds } from "./deal.ts";
import { findShards } from "./find.ts";
import { makeShare } from "./make-share.ts";
import type { ShardOptions, ShardOutcome } from "./outcome.ts";
import { placeShard, removePages, writeReading } from "./shard-file.ts";

/** Reads a shard's share of the seeds, and makes their pictures. */
async function readShare(options: ShardOptions, list: SeedList, folder: string, callCrew: CallCrew) {
  const { seeds, shard, tell } = options;
  mkdirSync(folder, { recursive: true });
  removePages(folder);
  const files = dealSeeds(list.files, shard);
  const read = await readSeeds(seeds, { files, pictures: list.pictures }, folder, callCrew, tell);
  read.close();
  const place = { seeds, cache: folder, ...(tell === undefined ? {} : { tell }) };
  const pictures = await callPictures(read.metas, place, async () => NO_SITE_BEFORE);
  writeReading(folder, shard, files);
  return { articles: read.metas.length, failed: read.failed, doubts: [...read.doubts, ...pictures.doubts] };
}

async function makeAll(options: ShardOptions, folder: string, callCrew: CallCrew): Promise<ShardOutcome> {
  const { shard, shards } = options;
  const list = listSeeds(options.seeds);
  const { articles, failed, doubts: own } = await readShare(options, list, folder, callCrew);
  // What is wrong with the folders of seeds is told once, not by each shard.
  const doubts = [...(shard.number === 1 ? list.doubts : []), ...own];
  const found = findShards(shards, list.files, false, options.nameShardCall);
  if (!found.ok && !found.isMissing) return { ok: false, reason: found.reason };
  const pages = found.ok ? await makeShare(options, list, found.shards, folder, callCrew) : null;
  const count = (severity: Doubt["severity"]): number => doubts.filter((doubt) => doubt.severity === severity).length;
  const errors = failed + list.doubts.filter((doubt) => doubts.includes(doubt) && doubt.severity === "error").length;
  const report = { shard, articles, errors, warnings: count("warning"), pages };
  return { ok: true, report, doubts, folder, waits: found.ok ? null : found.reason };
}

/**
 * Makes a shard, as far as it can be made.
 * @param options Which one, of what.
 * @throws Where it has met a bug.
 */
export async function makeShard(options: ShardOptions): Promise<ShardOutcome> {
  const refusal = refuseFolders(options, options.directory);
  if (refusal !== null) return { ok: false, reason: refusal };
  const crew = openCrewRoom();
  const folder = placeShard(options.shards, options.shard);
  let lock: LockOutcome | null = null;
  try {
    lock = await lockFolders([folder]);
    if (!lock.ok) return lock;
    const unmakable = refuseUnmakable(folder);
    return unmakable === null ? await makeAll(options, folder, crew.call) : { ok: false, reason: unmakable };
  } catch (error) {
    const reason = describeMendable(error);
    if (reason === null) throw showBug(error);
    return { ok: false, reason };
  } finally {
    await crew.close();
    if (lock?.ok) lock.release();
  }
}
