/** Shards → a build that has their readings in its cache and their pages at hand. */
import { existsSync } from "node:fs";
import type { Site } from "../../site.ts";
import type { Look } from "../look/index.ts";
import { doubtSettings, findShards, type NameShardCall } from "./find.ts";
import { type Lender, openLender } from "./lend.ts";
import { mergeReadings } from "./merge.ts";
import { nameSettings } from "./shard-file.ts";

/** What a site is to be made of and by. */
export interface JoinSources {
  /** Folder of the shards. */
  readonly shards: string;
  /** Paths of the seeds. */
  readonly files: readonly string[];
  readonly cache: string;
  readonly site: Site;
  readonly search: boolean;
  readonly look: Look;
  readonly nameShardCall?: NameShardCall | undefined;
}

export type JoinOutcome =
  | { readonly ok: true; readonly lender: Lender; readonly count: number }
  | { readonly ok: false; readonly reason: string };

/**
 * Takes what shards have read into the cache folder, and opens their pages.
 * @throws Where the cache folder cannot be written.
 */
export async function joinShards({
  shards: root,
  files,
  cache,
  site,
  search,
  look,
  nameShardCall,
}: JoinSources): Promise<JoinOutcome> {
  if (!existsSync(root)) return { ok: false, reason: `there is no folder ${root}. Name the folder of the shards.` };
  const found = findShards(root, files, true, nameShardCall);
  if (!found.ok) return { ok: false, reason: found.reason };
  const doubt = doubtSettings(found.shards, nameSettings(site, search, look), nameShardCall);
  if (doubt !== null) return { ok: false, reason: doubt };
  await mergeReadings(found.shards, cache);
  return { ok: true, lender: openLender(found.shards), count: found.shards.length };
}
