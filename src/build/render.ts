/** An archive → the files of its site. */
import { join, relative } from "node:path";
import { configureSite } from "../../.eleventy.ts";
import type { Archive, LoadWhole } from "../archive/index.ts";
import { listListings } from "../archive/listings.ts";
import { hashText } from "../archive/state.ts";
import { outputFile } from "../archive/urls.ts";
import { PACKAGE } from "../root.ts";
import type { Site } from "../site.ts";
import { offerPages, SITE_PAGES } from "../view/cascade.ts";
import { keyFrames } from "../view/frame.ts";
import { mapKinds, type PageKind, type PagePlan, planPages } from "../view/pages.ts";
import { writeAssets } from "./assets.ts";
import type { PublishedParts, SiteBefore } from "./before.ts";
import { writeDownloads } from "./downloads.ts";
import { writeExports } from "./exports.ts";

/** Eleventy takes paths from the working folder. */
const fromHere = (path: string): string => relative(process.cwd(), path) || ".";

/** Eleventy's errors hold what went wrong in one another: the outermost names the template, the innermost the reason. */
const explain = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const inner = "originalError" in error ? error.originalError : error.cause;
  return inner === undefined ? error.message : `${error.message}: ${explain(inner)}`;
};

/** The pages that have to be written, by kind. */
type WantedPages = Readonly<Record<PageKind, readonly number[]>>;

/** Eleventy is loaded only where it has something to write. */
const renderPages = async (plan: PagePlan, wanted: WantedPages, outputDir: string): Promise<void> => {
  if (Object.values(wanted).every(({ length }) => length === 0)) return;
  const { Eleventy } = await import("@11ty/eleventy");
  const pages = offerPages(plan, wanted);
  const eleventy = new Eleventy(fromHere(join(PACKAGE, "templates")), fromHere(outputDir), {
    configPath: "",
    quietMode: true,
    loader: "esm",
    config: (config) => {
      configureSite(config);
      config.addGlobalData(SITE_PAGES, () => pages);
    },
  });
  eleventy.disableLogger();
  try {
    await eleventy.write();
  } catch (error) {
    throw new Error(explain(error), { cause: error });
  }
};

const chooseWanted = (plan: PagePlan, isWanted: (path: string, key: string) => boolean): WantedPages => {
  const choose = (kind: PageKind): number[] =>
    plan[kind].paths.flatMap((path, number) => (isWanted(path, plan[kind].makeKey(number)) ? [number] : []));
  return mapKinds(choose);
};

/** Paths of the pages that a search engine should find: all but the page of what is not there. */
const listFound = ({ "not-found": _notFound, ...plan }: PagePlan): string[] =>
  Object.values(plan).flatMap(({ paths }) => paths);

/** What rendering needs to know beside the archive. */
export interface RenderSources {
  /** Reads an article's text. */
  readonly load: LoadWhole;
  /** What was published before need not be made again. */
  readonly before: SiteBefore;
}

/**
 * Writes the pages and files of a site that have changed. The same archive and settings give the same bytes.
 *
 * @param archive The articles.
 * @param site The settings.
 * @param outputDir A fresh folder of its own; it need not exist.
 * @param sources Where texts come from, and what need not be written.
 * @returns Where in its files each article's text is.
 * @throws Where a page cannot be rendered, naming its template, and where a file cannot be written.
 */
export const renderSite = async (
  archive: Archive,
  site: Site,
  outputDir: string,
  { load, before }: RenderSources,
): Promise<PublishedParts> => {
  const frames = hashText(keyFrames(archive, site));
  const isWanted = (path: string, key: string): boolean =>
    !before.keeps(outputFile(path), hashText(`${frames} ${key}`));
  const downloads = writeDownloads(archive, { site, outputDir, load, before, frames });
  const plan = planPages(archive, site, load, downloads.files);
  await renderPages(plan, chooseWanted(plan, isWanted), outputDir);
  await writeAssets(site, outputDir);
  const sources = { archive, listings: listListings(archive), paths: listFound(plan), load, before, frames };
  const feeds = await writeExports(sources, site, outputDir);
  return { frames, feeds, volumes: downloads.volumes };
};
