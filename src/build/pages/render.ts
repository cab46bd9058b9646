/** An archive → the files of its site. */
import type { Archive } from "../../archive/index.ts";
import { isLeftOut } from "../../archive/leave-out.ts";
import { listListings } from "../../archive/listings.ts";
import { outputFile } from "../../archive/urls.ts";
import type { Site } from "../../site.ts";
import { mapKinds, type PagePlan, type PageSet, planData } from "../../view/pages.ts";
import { copyPlainAssets } from "../assets/assets.ts";
import { type Asset, writeAssets } from "../assets/marked-assets.ts";
import { writeExports } from "../downloads/exports.ts";
import { NO_DOWNLOADS, writeDownloads } from "../downloads/index.ts";
import { type LentParts, openParts } from "../downloads/made-parts.ts";
import type { PublishedParts } from "./before.ts";
import { keyFile, openRendering, type RenderingSources } from "./open-rendering.ts";
import { renderPages } from "./render-pages.ts";
import { laySheets, type PageNumbers } from "./sheets.ts";

const choosePages = (pages: PageSet<unknown>, isWanted: (path: string, key: string) => boolean): number[] =>
  pages.paths.flatMap((path, number) => (isWanted(path, pages.makeKey(number)) ? [number] : []));

/** Paths of the pages that a search engine should find: all but the page of what is not there. */
const listFound = ({ "not-found": _notFound, ...plan }: PagePlan): string[] =>
  Object.values(plan).flatMap(({ paths }) => paths);

const NO_PAGES: PageNumbers = mapKinds(() => []);

/** What rendering a site needs to know beside the archive. */
export interface RenderSources extends RenderingSources {
  /** Style sheet, script and fonts, as they are written. */
  readonly assets: readonly Asset[];
  /** What was made elsewhere of articles. */
  readonly lent?: readonly LentParts[];
}

/**
 * Writes the pages and files of a site that have changed. The same archive and settings give the same bytes, with any number
 * of threads.
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
  sources: RenderSources,
): Promise<PublishedParts> => {
  const { before, look, lent = [] } = sources;
  const { frames, plan, own, makeWithCrew } = await openRendering(archive, site, sources);
  const { load } = own.shown;
  const isWanted = (path: string, key: string): boolean => !before.keeps(outputFile(path), keyFile(frames, key));
  // The page of downloads waits for them.
  const wanted = mapKinds((kind) => (kind === "data" ? [] : choosePages(plan[kind], isWanted)));
  const made = await makeWithCrew(wanted, outputDir);
  const ready = lent.flatMap((shard) => (shard.frames === frames ? shard.made : []));
  const { find: findMade, close } = openParts([...ready, ...(made ?? [])]);
  const downloads = isLeftOut(site, "downloads")
    ? NO_DOWNLOADS
    : writeDownloads(archive, { site, outputDir, load, before, frames, findMade });
  const listed = { archive, listings: listListings(archive), paths: listFound(plan), load, before, frames, findMade };
  const feeds = await writeExports(listed, site, outputDir);
  close();
  writeAssets(sources.assets, site, outputDir, before);
  await copyPlainAssets(sources.assets, outputDir, look.own);
  const data = planData(archive, site, downloads.files);
  const left = { ...(made === null ? wanted : NO_PAGES), data: choosePages(data, isWanted) };
  await renderPages({ ...plan, data }, laySheets(left), outputDir, own.renderPage);
  return { frames, feeds, volumes: downloads.volumes };
};
