/** An archive → the files of its site. */
import { join, relative } from "node:path";
import { configureSite } from "../../.eleventy.ts";
import type { Archive } from "../archive/index.ts";
import { listListings } from "../archive/listings.ts";
import { PACKAGE } from "../root.ts";
import type { Site } from "../site.ts";
import { offerPages, SITE_PAGES } from "../view/cascade.ts";
import { type PagePlan, planPages } from "../view/pages.ts";
import { writeAssets } from "./assets.ts";
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

const renderPages = async (plan: PagePlan, outputDir: string): Promise<void> => {
  const { Eleventy } = await import("@11ty/eleventy");
  const pages = offerPages(plan);
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

/** Paths of the pages that a search engine should find: all but the page of what is not there. */
const listFound = ({ "not-found": _notFound, ...plan }: PagePlan): string[] =>
  Object.values(plan).flatMap(({ paths }) => paths);

/**
 * Writes every page and file of a site. The same archive and settings give the same bytes.
 *
 * @param archive The articles.
 * @param site The settings.
 * @param outputDir A fresh folder of its own; it need not exist.
 * @throws Where a page cannot be rendered, naming its template, and where a file cannot be written.
 */
export const renderSite = async (archive: Archive, site: Site, outputDir: string): Promise<void> => {
  const plan = planPages(archive, site, writeDownloads(archive, site, outputDir));
  await renderPages(plan, outputDir);
  await writeAssets(site, outputDir);
  await writeExports({ archive, listings: listListings(archive), paths: listFound(plan) }, site, outputDir);
};
