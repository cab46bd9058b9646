/** Files for machines beside the pages. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Archive } from "../archive/index.ts";
import { HEADERS_PATH, OPENSEARCH_PATH, outputFile, ROBOTS_PATH } from "../archive/urls.ts";
import { type FeedListing, writeFeeds } from "../export/feeds/index.ts";
import { makeHeaders } from "../export/headers.ts";
import { makeOpenSearch } from "../export/opensearch.ts";
import { makeRobots, makeSitemaps } from "../export/sitemap.ts";
import type { Site } from "../site.ts";

/** What the files are made from. */
export interface ExportSources {
  readonly archive: Archive;
  readonly listings: readonly FeedListing[];
  /** Paths of all pages that a search engine should find. */
  readonly paths: readonly string[];
}

/**
 * Writes the feeds, the headers, and where the site knows its address, sitemap, robots.txt and the description of its search.
 *
 * @param sources Articles, listings, pages.
 * @param site The settings.
 * @param outputDir Folder of the site.
 * @throws Where a file cannot be written.
 */
export const writeExports = async (sources: ExportSources, site: Site, outputDir: string): Promise<void> => {
  const write = (path: string, text: string | null): void => {
    if (text === null) return;
    const file = join(outputDir, outputFile(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for await (const { path, text } of writeFeeds(sources.archive, sources.listings, site)) write(path, text);
  for (const { path, text } of makeSitemaps(sources.paths, site)) write(path, text);
  write(HEADERS_PATH, makeHeaders(site));
  write(ROBOTS_PATH, makeRobots(site));
  write(OPENSEARCH_PATH, makeOpenSearch(site));
};
