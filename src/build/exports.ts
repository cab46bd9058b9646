/** Files for machines beside the pages. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Archive } from "../archive/index.ts";
import { FEED_PATH, outputFile, ROBOTS_PATH, SITEMAP_PATH } from "../archive/urls.ts";
import { makeFeed } from "../export/feed.ts";
import { makeRobots, makeSitemap } from "../export/sitemap.ts";
import type { Site } from "../site.ts";

/**
 * Writes the feed, and where the site knows its address, its sitemap and robots.txt.
 *
 * @param archive The articles.
 * @param site The settings.
 * @param outputDir Folder of the site.
 * @throws Where a file cannot be written.
 */
export const writeExports = async (archive: Archive, site: Site, outputDir: string): Promise<void> => {
  const files = [
    { path: FEED_PATH, text: await makeFeed(archive, site) },
    { path: SITEMAP_PATH, text: makeSitemap(archive, site) },
    { path: ROBOTS_PATH, text: makeRobots(site) },
  ];
  for (const { path, text } of files) {
    if (text !== null) await writeFile(join(outputDir, outputFile(path)), text);
  }
};
