/** A build: seeds → records → archive → staged site → published site. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Archive, gatherArchive } from "../archive/index.ts";
import { outputFile } from "../archive/urls.ts";
import type { ArticleRecord, Doubt } from "../model.ts";
import type { Site } from "../site.ts";
import { type StageTimes, startClock } from "./clock.ts";
import { type Folders, refuseFolders } from "./folders.ts";
import { listSeeds } from "./list-seeds.ts";
import { lockFolders } from "./lock.ts";
import { readMarker } from "./marker.ts";
import { listFiles, publishSite } from "./publish.ts";
import { readRecord } from "./read-record.ts";
import type { SearchOutcome } from "./search/index.ts";
import { closeStaging, openStaging } from "./staging.ts";
import { recoverSite } from "./swap.ts";

/** Writes every page and asset of the site into an empty folder; throws where it cannot. */
export type Render = (archive: Archive, site: Site, directory: string) => Promise<void>;

export interface BuildOptions extends Folders {
  /** Folder that the command works in. */
  readonly directory: string;
  readonly site: Site;
  /** Write every file again, changed or not. */
  readonly force: boolean;
  /** Whether a search index is wanted. */
  readonly search: boolean;
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
      /** What is missing from the site and why, for a person. */
      readonly notices: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

interface ReadSeeds {
  readonly records: readonly ArticleRecord[];
  readonly doubts: readonly Doubt[];
  /** Seeds without a record. */
  readonly failed: number;
}

function readSeeds(root: string, files: readonly string[]): ReadSeeds {
  const records: ArticleRecord[] = [];
  const doubts: Doubt[] = [];
  for (const file of files) {
    const result = readRecord(root, file);
    doubts.push(...result.doubts);
    if (result.ok) records.push(result.record);
  }
  return { records, doubts, failed: files.length - records.length };
}

/** Every seed that was read is a page: none vanishes between the stages. */
function requireAllStaged(records: readonly ArticleRecord[], archive: Archive, staging: string): void {
  if (archive.articles.length !== records.length) {
    throw new Error(`${records.length} records became ${archive.articles.length} articles; this is a bug in Cuttings`);
  }
  for (const { path, record } of archive.articles) {
    if (!existsSync(join(staging, outputFile(path))))
      throw new Error(`${record.sourceFile} got no page at ${path}; this is a bug in Cuttings`);
  }
}

/** Joins a failure's message with those of its causes. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${describeError(error.cause)}`;
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
async function stageSearch(archive: Archive, options: BuildOptions, staging: string): Promise<SearchOutcome> {
  if (!options.search) return { state: "off", reason: null };
  return (await import("./search/index.ts")).makeSearch(archive, options.cache, staging);
}

async function stageAndPublish(
  options: BuildOptions,
  staging: string,
  loadRenderer: () => Promise<Render>,
): Promise<BuildOutcome> {
  const { ms, end } = startClock();
  const list = listSeeds(options.seeds);
  end("list");
  const { records, doubts, failed } = readSeeds(options.seeds, list.files);
  end("parse");
  const archive = gatherArchive(records);
  end("gather");
  const search = await stageSearch(archive, options, staging);
  end("search");
  const render = await loadRenderer();
  await render(archive, { ...options.site, search: search.state !== "off" }, staging);
  requireAllStaged(records, archive, staging);
  const pages = listFiles(staging).filter((file) => file.endsWith(".html")).length;
  end("render");
  const outcome = publishSite(staging, options, options.force);
  if (!outcome.ok) return outcome;
  end("publish");
  const all = [...list.doubts, ...doubts];
  const count = (severity: Doubt["severity"]): number => all.filter((doubt) => doubt.severity === severity).length;
  const errors = failed + list.doubts.filter((doubt) => doubt.severity === "error").length;
  const report = {
    articles: records.length,
    pages,
    ...outcome.published,
    errors,
    warnings: count("warning"),
    search: search.state,
    ms,
  };
  const notices = search.state === "off" && search.reason !== null ? [search.reason] : [];
  return { ok: true, report, doubts: all, notices };
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
  const lock = await lockFolders([options.output, options.cache]);
  if (!lock.ok) return lock;
  let staging: string | null = null;
  try {
    recoverSite(options.output, options.cache);
    const refusal = refuseBuild(options);
    if (refusal !== null) return { ok: false, reason: refusal };
    staging = openStaging(options.cache);
    return await stageAndPublish(options, staging, loadRenderer);
  } catch (error) {
    return { ok: false, reason: describeError(error) };
  } finally {
    if (staging !== null) closeStaging(staging);
    lock.release();
  }
}
