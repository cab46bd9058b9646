/** Files for machines beside the pages. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gatherAliases, type Redirect } from "../../archive/aliases.ts";
import {
  HEADERS_PATH,
  NO_JEKYLL_PATH,
  OPENSEARCH_PATH,
  REDIRECTS_PATH,
  ROBOTS_PATH,
} from "../../archive/fixed-paths.ts";
import type { Archive, ArchivedArticle, LoadWhole } from "../../archive/index.ts";
import { isLeftOut } from "../../archive/leave-out.ts";
import { hashText, nameState } from "../../archive/state.ts";
import { outputFile } from "../../archive/urls.ts";
import { FORMATS } from "../../export/downloads/index.ts";
import { type FeedListing, type PublishedFeed, writeFeeds } from "../../export/feeds/index.ts";
import { makeHeaders } from "../../export/headers.ts";
import { makeOpenSearch } from "../../export/opensearch.ts";
import { aliasFile, makeAliasPage, makeRedirects } from "../../export/redirects.ts";
import { makeRobots, makeSitemaps } from "../../export/sitemap.ts";
import type { Site } from "../../site.ts";
import type { FeedStates, SiteBefore } from "../pages/before.ts";
import type { FindMade } from "./made-parts.ts";

/** What the files are made from. */
export interface ExportSources {
  readonly archive: Archive;
  readonly listings: readonly FeedListing[];
  /** Paths of all pages that a search engine should find. */
  readonly paths: readonly string[];
  readonly load: LoadWhole;
  /** The site as it was published before. */
  readonly before: SiteBefore;
  /** Of what every file is made of; see `view/frame.ts`. */
  readonly frames: string;
  readonly findMade: FindMade;
}

/** Decides which feeds are written, and remembers of which articles they are. */
const followFeeds = ({ before, frames }: ExportSources) => {
  const states: Record<string, readonly string[]> = {};
  const isWanted = (path: string, title: string, articles: readonly ArchivedArticle[]): boolean => {
    const own = articles.map(nameState);
    const stays = before.keeps(outputFile(path), hashText(`${frames} ${title}\n${own.join(" ")}`));
    // What did not change is the same object still: the manifest knows it again by that.
    states[path] = (stays && before.parts?.frames === frames ? before.parts.feeds[path] : undefined) ?? own;
    return !stays;
  };
  const recall = (path: string): PublishedFeed | null => {
    const known = before.parts?.frames === frames ? before.parts.feeds[path] : undefined;
    const file = known === undefined ? null : before.find(outputFile(path));
    return known === undefined || file === null ? null : { text: readFileSync(file, "utf8"), states: known };
  };
  return { isWanted, recall, states };
};

/** A file of the site: its path below the output folder, and its text. */
type WrittenFile = readonly [file: string, text: string];

/** The pages at the aliases of articles that are not there yet. */
const listAliasPages = (
  { archive, before }: ExportSources,
  redirects: readonly Redirect[],
  site: Site,
): WrittenFile[] => {
  const records = new Map(redirects.length === 0 ? [] : archive.articles.map(({ path, record }) => [path, record]));
  const folded = new Set<string>();
  return redirects.flatMap(({ from, to }): WrittenFile[] => {
    const file = aliasFile(from);
    const record = records.get(to);
    // Some systems hold one of "STORY.html" and "story.html": a site is the same on all.
    if (file === null || record === undefined || folded.has(file.toLowerCase())) return [];
    folded.add(file.toLowerCase());
    const page = makeAliasPage(to, record, site);
    return before.keeps(file, hashText(page)) ? [] : [[file, page]];
  });
};

/**
 * Writes the feeds, the headers, the redirects, and where the site knows its address, sitemap, robots.txt and the description of its search.
 *
 * @param sources Articles, listings, pages.
 * @param site The settings.
 * @param outputDir Folder of the site.
 * @returns Of which articles each feed is.
 * @throws Where a file cannot be written.
 */
export const writeExports = async (sources: ExportSources, site: Site, outputDir: string): Promise<FeedStates> => {
  const writeTo = (place: string, text: string): void => {
    const file = join(outputDir, place);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const write = (path: string, text: string | null): void => {
    if (text !== null) writeTo(outputFile(path), text);
  };
  const { states, isWanted, recall } = followFeeds(sources);
  const feeds = writeFeeds(sources.archive, sources.listings, site, {
    load: sources.load,
    isWanted,
    recall,
    findEntry: (state) => sources.findMade(state, FORMATS.length)?.toString(),
  });
  if (!isLeftOut(site, "feeds")) for await (const { path, text } of feeds) write(path, text);
  for (const { path, text } of makeSitemaps(sources.paths, site)) write(path, text);
  const { redirects } = gatherAliases(
    sources.archive.articles,
    site.ownPages.map(({ path }) => path),
    site,
  );
  for (const [file, text] of listAliasPages(sources, redirects, site)) writeTo(file, text);
  write(REDIRECTS_PATH, makeRedirects(redirects, site));
  write(HEADERS_PATH, makeHeaders(site));
  write(NO_JEKYLL_PATH, "");
  write(ROBOTS_PATH, makeRobots(site));
  write(OPENSEARCH_PATH, makeOpenSearch(site));
  return states;
};
