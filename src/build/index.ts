/** A build: seeds → records → archive → staged site → published site. */
import { gatherAliases } from "../archive/aliases.ts";
import type { Archive, LoadWhole } from "../archive/index.ts";
import { outputFile } from "../archive/urls.ts";
import { describeExcess } from "../export/host-limits.ts";
import type { Doubt } from "../model.ts";
import type { Site } from "../site.ts";
import type { PublishedParts, SiteBefore } from "./before.ts";
import { callPictures } from "./call-pictures.ts";
import { type Clock, type StageTimes, startClock, TELL_NOBODY, type TellProgress } from "./clock.ts";
import { type CallCrew, openCrewRoom } from "./crew.ts";
import { describeError } from "./describe-error.ts";
import { type Folders, refuseFolders } from "./folders.ts";
import { gatherSite } from "./gather-site.ts";
import { holdHeap } from "./heap.ts";
import { listSeeds, type SeedList } from "./list-seeds.ts";
import { type LockOutcome, lockFolders } from "./lock.ts";
import { type Look, openLook } from "./look/index.ts";
import { type Keeper, openKeeper } from "./manifest.ts";
import { readMarker } from "./marker.ts";
import { listFiles, publishSite, type SiteFiles } from "./publish.ts";
import { readSeeds, type SeedChanges } from "./read-seeds.ts";
import type { RenderSources } from "./render.ts";
import type { SearchOutcome } from "./search/index.ts";
import type { Lender } from "./shards/lend.ts";
import { readSiteAssets } from "./site-assets.ts";
import { measureSite } from "./site-size.ts";
import { closeStaging, openStaging } from "./staging.ts";
import { openSurvey, type Survey } from "./survey.ts";
import { clearWorkshops, recoverSite } from "./swap.ts";

/** Writes every page and asset of the site that has changed into an empty folder; throws where it cannot. */
export type Render = (
  archive: Archive,
  site: Site,
  directory: string,
  sources: RenderSources,
) => Promise<PublishedParts>;

export interface BuildOptions extends Folders {
  /** Folder that the command works in. */
  readonly directory: string;
  readonly site: Site;
  /** Write every file again, changed or not. */
  readonly force: boolean;
  /** Whether a search index is wanted. */
  readonly search: boolean;
  /** Is told how far the build is. */
  readonly tell?: TellProgress;
  /** Whether compressed copies of the files are wanted. */
  readonly compress?: boolean;
  /** Whether nobody but its maker sees the site: a style sheet that changes keeps its name then, so that no page is made again. */
  readonly isPreview?: boolean;
}

/** Opens the shards that the site is put together from; null where it is not. */
async function joinShards({ shards, cache, site, search }: BuildOptions, files: readonly string[], look: Look) {
  if (shards === undefined) return null;
  return (await import("./shards/join.ts")).joinShards({ shards, files, cache, site, search, look });
}

/** What a build did. Articles and errors together are the seeds that were given. */
export interface BuildReport {
  readonly articles: number;
  /** HTML files of the site. */
  readonly pages: number;
  /** Files of the site: new or changed, the same as before, gone. */
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Seeds that could not be read, and folders that could not be listed. */
  readonly errors: number;
  readonly warnings: number;
  /** Whether any of its index was built, all of it was kept, or there is none. */
  readonly search: SearchOutcome["state"];
  readonly ms: StageTimes;
}

/** A finished build, or why there is none; then what was published before is whole. */
export type BuildOutcome =
  | {
      readonly ok: true;
      readonly report: BuildReport;
      readonly doubts: readonly Doubt[];
      /** Seeds that are new, other or gone; null where nothing is known of the builds before. */
      readonly changes: SeedChanges | null;
      /** Pages and copies that shards have made: how many were taken, how many were of no use. Null where the site is not joined. */
      readonly lent: ReturnType<Lender["count"]> | null;
      /** What is missing from the site, or from what is remembered of it, and why; for a person. */
      readonly notices: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

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

/** Says why this build must not begin. */
function refuseBuild(options: BuildOptions): string | null {
  const refusal = refuseFolders(options, options.directory);
  if (refusal !== null) return refusal;
  const state = readMarker(options.output);
  return state.ok ? null : state.reason;
}

async function loadRender(): Promise<Render> {
  return (await import("./render.ts")).renderSite;
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
interface Begun {
  readonly clock: Clock;
  readonly look: Look;
  readonly list: SeedList;
  /** Pages that shards have made; null where the site is not joined. */
  readonly lender: Lender | null;
  readonly survey: Survey;
}

async function stageAndPublish(
  options: BuildOptions,
  staging: string,
  loadRenderer: () => Promise<Render>,
  callCrew: CallCrew,
): Promise<BuildOutcome> {
  const clock = startClock();
  const look = await openLook(options.directory, options.cache);
  const list = listSeeds(options.seeds);
  clock.end("list");
  const joined = await joinShards(options, list.files, look);
  if (joined !== null && !joined.ok) return joined;
  const lender = joined?.lender ?? null;
  // Where all is made anew, nobody need know what is there.
  const survey = openSurvey(options, options.force ? 0 : list.files.length);
  try {
    return await makeSite(options, staging, loadRenderer, callCrew, { clock, look, list, lender, survey });
  } finally {
    lender?.close();
    await survey.close();
  }
}

async function makeSite(
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

/**
 * Builds the site. A seed that cannot be read is a doubt and stops nothing; anything else that fails leaves what was
 * published before as it was.
 * @param options What to build, from where, to where.
 * @param loadRenderer Gives what writes the pages; loaded only when there is something to write.
 */
export async function buildSite(
  options: BuildOptions,
  loadRenderer: () => Promise<Render> = loadRender,
): Promise<BuildOutcome> {
  const crew = openCrewRoom();
  let lock: LockOutcome | null = null;
  let staging: string | null = null;
  try {
    lock = await lockFolders([options.output, options.cache]);
    if (!lock.ok) return lock;
    recoverSite(options.output);
    const refusal = refuseBuild(options);
    if (refusal !== null) return { ok: false, reason: refusal };
    clearWorkshops(options.output, options.cache);
    staging = openStaging(options.cache);
    return await stageAndPublish(options, staging, loadRenderer, crew.call);
  } catch (error) {
    return { ok: false, reason: describeError(error) };
  } finally {
    await crew.close();
    if (staging !== null) closeStaging(staging);
    if (lock?.ok) lock.release();
  }
}
