/** Sites in folders of their own, and their shards. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSite } from "../../../src/build/index.ts";
import type { BuildOptions, BuildOutcome } from "../../../src/build/outcome.ts";
import { listFiles } from "../../../src/build/seeds/list-files.ts";
import { makeShard } from "../../../src/build/shards/make.ts";
import type { ShardOutcome } from "../../../src/build/shards/outcome.ts";
import { DEFAULT_SITE } from "../../../src/site.ts";
import { makeFolders } from "../../workspace.ts";

export type SiteOptions = BuildOptions & { readonly shards: string };

/** Folders with seeds, and shards that are not made yet. */
export function openSite(seeds: Readonly<Record<string, string | Uint8Array>>): SiteOptions {
  const folders = makeFolders(seeds);
  const site = { ...DEFAULT_SITE, url: "https://example.org" };
  return { ...folders, shards: join(folders.directory, "_shards"), site, force: false, search: false };
}

/** Makes one shard, as far as it can be made. */
export const makeOne = (options: SiteOptions, number: number, of: number): Promise<ShardOutcome> =>
  makeShard({ ...options, shard: { number, of } });

/** Has all shards read, and all make their pages. */
export async function makeShards(options: SiteOptions, of: number): Promise<Extract<ShardOutcome, { ok: true }>[]> {
  const numbers = Array.from({ length: of }, (_, index) => index + 1);
  for (const number of numbers.slice(0, -1)) await makeOne(options, number, of);
  await makeOne(options, of, of);
  const made: Extract<ShardOutcome, { ok: true }>[] = [];
  for (const number of numbers) {
    const outcome = await makeOne(options, number, of);
    if (!outcome.ok) throw new Error(outcome.reason);
    made.push(outcome);
  }
  return made;
}

export async function build(options: BuildOptions): Promise<Extract<BuildOutcome, { ok: true }>> {
  const outcome = await buildSite(options);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome;
}

export const readSite = (folder: string): ReadonlyMap<string, string> =>
  new Map(listFiles(folder).map((file) => [file, readFileSync(join(folder, file), "latin1")]));

/** Builds the same seeds at one go, in other folders, and reads what comes out. */
export async function buildAtOnce({ shards: _shards, ...options }: SiteOptions): Promise<ReadonlyMap<string, string>> {
  const { directory } = options;
  const output = join(directory, "at-once");
  await build({ ...options, output, cache: join(directory, "at-once-cache") });
  return readSite(output);
}
