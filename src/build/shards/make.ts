/**
 * A shard: reads its share of the seeds, and once all shards' readings are at hand, makes its share of the pages. The same
 * command does both, because what stands on a page is known only when all seeds are read.
 */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Doubt } from "../../model.ts";
import type { Site } from "../../site.ts";
import { readSiteAssets } from "../assets/site-assets.ts";
import { TELL_NOBODY, type TellProgress } from "../clock.ts";
import { type CallCrew, openCrewRoom } from "../crew/crew.ts";
import { describeMendable, showBug } from "../describe-error.ts";
import { type Folders, refuseFolders } from "../folders.ts";
import { gatherSite } from "../gather-site.ts";
import { type LockOutcome, lockFolders } from "../lock.ts";
import { openLook } from "../look/index.ts";
import { openOwnPages } from "../own-pages/index.ts";
import { settlePages } from "../own-pages/settle-pages.ts";
import { NO_SITE_BEFORE } from "../pages/before.ts";
import { callPictures } from "../pictures/call-pictures.ts";
import { closeStaging, openStaging } from "../publish/staging.ts";
import { listSeeds, type SeedList } from "../seeds/list-seeds.ts";
import { readSeeds } from "../seeds/read-seeds.ts";
import { dealSeeds, dealYears, type ShardNumber } from "./deal.ts";
import { findShards } from "./find.ts";
import { mergeReadings } from "./merge.ts";
import { makePages } from "./pages.ts";
import { nameSettings, placeShard, removePages, type Shard, writePages, writeReading } from "./shard-file.ts";

/** Which shard of what is to be made. */
export interface ShardOptions extends Folders {
  /** Folder that the command works in. */
  readonly directory: string;
  /** Folder that may hold a person's own templates and styles, where that is another one. */
  readonly home?: string;
  /** Folder of the shards. */
  readonly shards: string;
  readonly shard: ShardNumber;
  readonly site: Site;
  /** Whether a search index is wanted. */
  readonly search: boolean;
  /** Whether compressed copies of the pages are wanted. */
  readonly compress?: boolean;
  /** Is told how far it is. */
  readonly tell?: TellProgress;
}

/** What a shard has done. Articles and errors together are its seeds. */
export interface ShardReport {
  readonly shard: ShardNumber;
  readonly articles: number;
  readonly errors: number;
  readonly warnings: number;
  /** Null where its pages wait for the readings of other shards. */
  readonly pages: number | null;
}

/** A shard, or why there is none. */
export type ShardOutcome =
  | {
      readonly ok: true;
      readonly report: ShardReport;
      readonly doubts: readonly Doubt[];
      /** The shard's folder. */
      readonly folder: string;
      /** What its pages wait for; null where they are made. */
      readonly waits: string | null;
    }
  | { readonly ok: false; readonly reason: string };

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

/**
 * Makes a shard's share of the search index: of the bundles that one build would make, those whose middle stands in its years.
 * Gives whether the site has a search.
 */
async function indexYears(
  { archive, load }: ReturnType<typeof gatherSite>,
  { number, of }: ShardNumber,
  folder: string,
): Promise<boolean> {
  if (archive.articles.length === 0) return false;
  const { indexSome } = await import("../search/index.ts");
  const [from, to] = dealYears(archive, of)[number - 1] ?? [0, 0];
  return indexSome(archive, load, folder, (first, last) => {
    const middle = (first + last) >> 1;
    return from <= middle && middle < to;
  });
}

/** Makes a shard's share of the pages. Gives how many they are. */
async function makeShare(
  options: ShardOptions,
  list: SeedList,
  shards: readonly Shard[],
  folder: string,
  callCrew: CallCrew,
): Promise<number> {
  const { seeds, shard, tell = TELL_NOBODY } = options;
  const cache = join(folder, "work");
  rmSync(cache, { recursive: true, force: true });
  const staging = openStaging(cache);
  try {
    await mergeReadings(shards, cache);
    const look = await openLook(options.home ?? options.directory, cache, options.site);
    const read = await readSeeds(seeds, list, cache, callCrew, tell);
    const { metas } = await callPictures(read.metas, { seeds, cache, tell }, async () => NO_SITE_BEFORE);
    const gathered = gatherSite(metas, read.load, options.site);
    const isSearched = options.search && (await indexYears(gathered, shard, folder));
    const { marks } = await readSiteAssets(options.site, isSearched, look, null);
    const own = settlePages(
      await openOwnPages(options.home ?? options.directory, { ...options, cache }),
      gathered.archive,
      options,
    );
    const site = { ...own.site, search: isSearched, assets: marks };
    const sources = {
      ...read,
      root: seeds,
      beside: list.pictures,
      metas,
      load: gathered.load,
      callCrew,
      look,
      tell,
      ownPages: own.pages,
    };
    const made = await makePages(gathered.archive, site, shard, staging, folder, options.compress === true, sources);
    read.close();
    writePages(folder, { ...made, settings: nameSettings(options.site, options.search, look) });
    return made.pages.filter(([file]) => file.endsWith(".html")).length;
  } finally {
    closeStaging(staging);
    rmSync(cache, { recursive: true, force: true });
  }
}

async function makeAll(options: ShardOptions, folder: string, callCrew: CallCrew): Promise<ShardOutcome> {
  const { shard, shards } = options;
  const list = listSeeds(options.seeds);
  const { articles, failed, doubts: own } = await readShare(options, list, folder, callCrew);
  // What is wrong with the folders of seeds is told once, not by each shard.
  const doubts = [...(shard.number === 1 ? list.doubts : []), ...own];
  const found = findShards(shards, list.files, false);
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
    return lock.ok ? await makeAll(options, folder, crew.call) : lock;
  } catch (error) {
    const reason = describeMendable(error);
    if (reason === null) throw showBug(error);
    return { ok: false, reason };
  } finally {
    await crew.close();
    if (lock?.ok) lock.release();
  }
}
