/** Makes a site of listed seeds, stage after stage, and publishes it. */
import { gatherAliases } from "../archive/aliases.ts";
import type { Archive, LoadWhole } from "../archive/index.ts";
import { outputFile } from "../archive/urls.ts";
import { describeExcess } from "../export/host-limits.ts";
import type { Doubt } from "../model.ts";
import type { PublishedParts, SiteBefore } from "./before.ts";
import { callPictures } from "./call-pictures.ts";
import { type Clock, TELL_NOBODY } from "./clock.ts";
import type { CallCrew } from "./crew.ts";
import { describeError } from "./describe-error.ts";
import { gatherSite } from "./gather-site.ts";
import { holdHeap } from "./heap.ts";
import { listFiles } from "./list-files.ts";
import type { SeedList } from "./list-seeds.ts";
import type { Look } from "./look/index.ts";
import { type Keeper, openKeeper } from "./manifest.ts";
import type { BuildOptions, BuildOutcome, Render } from "./outcome.ts";
import type { SiteFiles } from "./plan-publishing.ts";
import { publishSite } from "./publish.ts";
import { readSeeds } from "./read-seeds.ts";
import type { SearchOutcome } from "./search/index.ts";
import type { Lender } from "./shards/lend.ts";
import { readSiteAssets } from "./site-assets.ts";
import { measureSite } from "./site-size.ts";
import type { Survey } from "./survey.ts";

/** Every seed that was read is a page: none vanishes between the stages. */
function requireAllStaged(count: number, archive: Archive, { staged, kept }: SiteFiles): void {
  if (archive.articles.length !== count) {
    throw new Error(`${count} records became ${archive.articles.length} articles; this is a bug in Cuttings`);
  }
  const there = new Set(staged);
  for (const { path, record } of archive.articles) {
    const file = outputFile(path);
    if (!kept.has(file) && !there.has(file))
      throw new Error(`${record.sourceFile} got no page at ${path}; this is a bug in Cuttings`);
  }
}

function countPages(files: Iterable<string>): number {
  let count = 0;
  for (const file of files) if (file.endsWith(".html")) count += 1;
  return count;
}

/** Loaded only where a search is wanted. */
async function stageSearch(
  archive: Archive,
  load: LoadWhole,
  options: BuildOptions,
  staging: string,
  before: SiteBefore,
): Promise<SearchOutcome> {
  if (!options.search) return { state: "off", reason: null };
  return (await import("./search/index.ts")).makeSearch(archive, load, options.cache, staging, before);
}

/** Lists the files of the site, with compressed copies where they are wanted. */
async function listSite({ compress, output }: BuildOptions, staging: string, keeper: Keeper): Promise<SiteFiles> {
  const { kept } = keeper;
  const staged = listFiles(staging);
  if (compress !== true) return { staging, staged, kept };
  const { compressSite } = await import("./compress.ts");
  await compressSite({ staging, staged, kept }, output, keeper);
  return { staging, staged: listFiles(staging), kept };
}

/** The site is published: what cannot be remembered of it costs the next build time, and does not make this one fail. */
function rememberSite(keeper: Keeper, parts: PublishedParts): string | null {
  try {
    keeper.remember(parts);
    return null;
  } catch (error) {
    return `the site is published, but the next build will make all of it again: ${describeError(error)}`;
  }
}

/** What a build begins with. */
export interface Begun {
  readonly clock: Clock;
  readonly look: Look;
  readonly list: SeedList;
  /** Pages that shards have made; null where the site is not joined. */
  readonly lender: Lender | null;
  readonly survey: Survey;
}

/**
 * Reads what has changed, gathers the archive, has its pages written into the staging folder, and publishes.
 * @param options What to build, from where, to where.
 * @param staging An empty folder; nothing outside it changes until all pages are in it.
 * @param loadRenderer Gives what writes the pages.
 * @param callCrew Calls threads that help.
 * @param begun What the build began with.
 */
export async function makeSite(
  options: BuildOptions,
  staging: string,
  loadRenderer: () => Promise<Render>,
  callCrew: CallCrew,
  { clock: { ms, end }, look, list, lender, survey }: Begun,
): Promise<BuildOutcome> {
  const { tell = TELL_NOBODY } = options;
  holdHeap(list.files.length);
  // Every page will be made: threads that help come while the cache is read.
  if (options.force) callCrew(list.files.length);
  const read = await readSeeds(options.seeds, list, options.cache, callCrew, tell);
  const { failed } = read;
  end("parse");
  const own = openKeeper(options.output, options.cache, options.force, await survey.listChanged());
  survey.askFolders();
  const keeper = lender?.lend(own, staging) ?? own;
  const pictures = await callPictures(read.metas, options, keeper);
  const { metas } = pictures;
  end("pictures");
  const { archive, load } = gatherSite(metas, read.load, options.site);
  end("gather");
  const aliases = gatherAliases(archive.articles);
  pictures.stage(staging);
  const stage = async () => {
    if (options.search) tell("search", 0, 0);
    const search = await stageSearch(archive, load, options, staging, keeper);
    end("search");
    const render = await loadRenderer();
    const place = { root: options.seeds, beside: list.pictures };
    const lent = lender?.parts ?? [];
    const sources = { ...read, ...place, metas, load, before: keeper, callCrew, look, tell, lent };
    const previewed = options.isPreview === true ? options.output : null;
    const { assets, marks } = await readSiteAssets(options.site, search.state !== "off", look, previewed);
    const site = { ...options.site, search: search.state !== "off", assets: marks };
    return { search, parts: await render(archive, site, staging, { ...sources, assets }) };
  };
  const { search, parts } = await stage().finally(read.close);
  end("render");
  const files = await listSite(options, staging, keeper);
  requireAllStaged(metas.length, archive, files);
  const excesses = describeExcess(measureSite(files, keeper.sizeOf));
  tell("publish", 0, 0);
  const outcome = publishSite(files, options, options.force, await survey.isUntouched());
  if (!outcome.ok) return outcome;
  const forgotten = rememberSite(keeper, parts);
  const pages = countPages(files.staged) + countPages(files.kept);
  end("publish");
  const all = [...list.doubts, ...read.doubts, ...pictures.doubts, ...aliases.doubts];
  const count = (severity: Doubt["severity"]): number => all.filter((doubt) => doubt.severity === severity).length;
  const errors = failed + list.doubts.filter((doubt) => doubt.severity === "error").length;
  const report = {
    articles: metas.length,
    pages,
    ...outcome.published,
    errors,
    warnings: count("warning"),
    search: search.state,
    ms,
  };
  const missing = search.state === "off" ? search.reason : null;
  const notices = [missing, forgotten, ...excesses].filter((notice) => notice !== null);
  // What shards have read is no news of the site.
  const changes = lender === null ? read.changes : null;
  return { ok: true, report, doubts: all, changes, notices, lent: lender?.count() ?? null };
}
