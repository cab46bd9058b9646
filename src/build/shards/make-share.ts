/** Makes a shard's share of the site: of the pages, and of the bundles of the search index. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { readSiteAssets } from "../assets/site-assets.ts";
import { TELL_NOBODY } from "../clock.ts";
import type { CallCrew } from "../crew/crew.ts";
import { gatherSite } from "../gather-site.ts";
import { openLook } from "../look/index.ts";
import { openOwnPages } from "../own-pages/index.ts";
import { settlePages } from "../own-pages/settle-pages.ts";
import { NO_SITE_BEFORE } from "../pages/before.ts";
import { callPictures } from "../pictures/call-pictures.ts";
import { closeStaging, openStaging } from "../publish/staging.ts";
import type { SeedList } from "../seeds/list-seeds.ts";
import { readSeeds } from "../seeds/read-seeds.ts";
import { dealYears, type ShardNumber } from "./deal.ts";
import { mergeReadings } from "./merge.ts";
import type { ShardOptions } from "./outcome.ts";
import { makePages } from "./pages.ts";
import { nameSettings, type Shard, writePages } from "./shard-file.ts";

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

/**
 * Makes a shard's share of the pages.
 * @param shards The readings of all shards.
 * @param folder The shard's own.
 * @returns How many pages they are.
 */
export async function makeShare(
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
