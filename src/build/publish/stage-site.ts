/** A site in its staging folder: its index and pages are written, copies put beside them, and none may be missing. */
import { existsSync } from "node:fs";
import type { Archive, LoadWhole } from "../../archive/index.ts";
import { outputFile } from "../../archive/urls.ts";
import type { ArticleMeta } from "../../model.ts";
import type { OwnPage } from "../../view/own-page.ts";
import { readSiteAssets } from "../assets/site-assets.ts";
import { type Clock, TELL_NOBODY } from "../clock.ts";
import type { CallCrew, Crew } from "../crew/crew.ts";
import type { Look } from "../look/index.ts";
import { mergeFiles } from "../merge-files.ts";
import type { BuildOptions, Render } from "../outcome.ts";
import type { OwnFolder } from "../own-folder.ts";
import type { ReadPages } from "../own-pages/index.ts";
import type { PublishedParts, SiteBefore } from "../pages/before.ts";
import { type StagedPublic, stagePublic } from "../public/stage-public.ts";
import type { BegunSearch, SearchOutcome } from "../search/index.ts";
import { listFiles } from "../seeds/list-files.ts";
import type { SeedList } from "../seeds/list-seeds.ts";
import type { ReadSeeds } from "../seeds/read-seeds.ts";
import type { Lender } from "../shards/lend.ts";
import { listLoose, nameLooseFolder, openLoose } from "./loose-pages.ts";
import type { Keeper } from "./manifest.ts";
import type { SiteFiles } from "./plan-publishing.ts";
import type { Survey } from "./survey.ts";

/** What a build begins with. */
export interface Begun {
  readonly clock: Clock;
  readonly look: Look;
  readonly list: SeedList;
  /** Pages that shards have made; null where the site is not joined. */
  readonly lender: Lender | null;
  readonly survey: Survey;
  /** A person's own pages, as they were read. */
  readonly ownPages: ReadPages;
  /** A person's own files for the site's root. */
  readonly publicFiles: OwnFolder;
}

/** Loaded only where a search is wanted. */
async function startSearch(
  archive: Archive,
  load: LoadWhole,
  options: BuildOptions,
  staging: string,
  before: SiteBefore,
): Promise<BegunSearch> {
  if (!options.search) return { isSure: false, outcome: Promise.resolve({ state: "off", reason: null }) };
  const { beginSearch } = await import("../search/index.ts");
  return beginSearch(archive, load, options.cache, staging, before, options.force);
}

/** What is to be staged. */
export interface Gathered {
  readonly archive: Archive;
  readonly metas: readonly ArticleMeta[];
  readonly read: ReadSeeds;
  readonly load: LoadWhole;
  readonly keeper: Keeper;
  /** A person's own pages that have their paths. */
  readonly ownPages: readonly OwnPage[];
  /** See `pages/render-with-crew.ts`. */
  readonly askMore: (crew: Crew) => void;
}

/**
 * Has the search's index and the pages that have changed written into the staging folder.
 * @param options What to build, from where, to where.
 * @param staging The folder.
 * @param loadRenderer Gives what writes the pages.
 * @param callCrew Calls threads that help.
 * @param begun What the build began with.
 * @param gathered What is to be staged.
 */
export async function stagePages(
  options: BuildOptions,
  staging: string,
  loadRenderer: () => Promise<Render>,
  callCrew: CallCrew,
  { clock: { end }, look, list, lender }: Begun,
  { archive, metas, read, load, keeper, askMore, ownPages }: Gathered,
): Promise<{ readonly search: SearchOutcome; readonly parts: PublishedParts }> {
  const { tell = TELL_NOBODY } = options;
  if (options.search) tell("search", 0, 0);
  const { isSure, outcome } = await startSearch(archive, load, options, staging, keeper);
  try {
    // A page says whether there is a search, and nearly always that is known before its index is made.
    const isSearched = isSure || (await outcome).state !== "off";
    end("search");
    const render = await loadRenderer();
    const loose = openLoose(options, options.compress === true, staging);
    const place = { root: options.seeds, beside: list.pictures, loose };
    const lent = lender?.parts ?? [];
    const help = { callCrew, askMore, underWay: outcome };
    const sources = { ...read, ...place, ...help, metas, load, before: keeper, look, tell, lent, ownPages };
    const previewed = options.isPreview === true ? options.output : null;
    const { assets, marks } = await readSiteAssets(options.site, isSearched, look, previewed);
    const site = { ...options.site, search: isSearched, assets: marks };
    const parts = await render(archive, site, staging, { ...sources, assets });
    const search = await outcome;
    if (isSearched !== (search.state !== "off"))
      throw new Error("pages tell of a search that there is not; this is a bug in Cuttings. Build with --no-search.");
    return { search, parts };
  } finally {
    // Whatever became of the pages: nothing works on a site that is given up, and what is indexed is kept for the next build.
    await outcome.catch(() => undefined);
  }
}

/** The files of a site, and of them those of a person's own. */
interface ListedSite {
  readonly files: SiteFiles;
  readonly own: StagedPublic;
}

/** Lists the files of the site, with a person's own, and with compressed copies where they are wanted. */
export async function listSite(
  { compress = false, output, home, directory }: BuildOptions,
  staging: string,
  keeper: Keeper,
  publicFiles: OwnFolder,
): Promise<ListedSite> {
  const { kept } = keeper;
  const folder = nameLooseFolder(staging);
  const loose = existsSync(folder) ? listLoose(folder) : null;
  const made = loose === null ? listFiles(staging) : mergeFiles(loose.files, listFiles(staging));
  const own = stagePublic(publicFiles, { home: home ?? directory, staging, made, compress, keeper });
  const staged = own.staged.length === 0 ? made : mergeFiles(made, own.staged);
  if (loose !== null) return { files: { staging, staged, kept, loose }, own };
  if (!compress) return { files: { staging, staged, kept }, own };
  const { compressSite } = await import("../assets/compress.ts");
  await compressSite({ staging, staged, kept }, output, keeper);
  return { files: { staging, staged: listFiles(staging), kept }, own };
}

/**
 * Every seed that was read is a page: none vanishes between the stages.
 * @param count How many were read.
 * @throws Where one has.
 */
export function requireAllStaged(count: number, archive: Archive, { staged, kept }: SiteFiles): void {
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
