/** The site's feeds: the newest articles of all, and of each listing. */
import { FEED_PATH, HOME_PATH, JSON_FEED_PATH } from "../../archive/fixed-paths.ts";
import type { Archive, ArchivedArticle, WholeArticle } from "../../archive/index.ts";
import { isLeftOut } from "../../archive/leave-out.ts";
import { feedPath } from "../../archive/urls.ts";
import type { Site } from "../../site.ts";
import { writeEntry } from "./atom.ts";
import { makeEntry } from "./entry.ts";
import { loadHtmlWriter } from "./html.ts";
import { type EntrySources, openWriter } from "./writer.ts";

export type { PublishedFeed } from "./writer.ts";

/** Articles in the feeds of the whole archive at most. */
const MOST_OF_ALL = 50;

/** Articles in a listing's feed at most: an article stands in the feeds of a dozen listings. */
const MOST_OF_LISTING = 20;

/** A listing that has a feed. */
export interface FeedListing {
  readonly path: string;
  readonly title: string;
  /** Newest first, then the undated. */
  readonly articles: readonly ArchivedArticle[];
}

/** Where articles come from, and which feeds are wanted. */
export interface FeedSources extends EntrySources {
  /** Says whether a feed is to be written, by its title and its articles. */
  readonly isWanted?: (path: string, title: string, articles: readonly ArchivedArticle[]) => boolean;
}

/** A file of the site. */
export interface ExportFile {
  /** A path of `archive/urls.ts`. */
  readonly path: string;
  readonly text: string;
}

/** Writes an article as it stands in Atom feeds. */
export type EntryWriter = (article: WholeArticle) => string;

/**
 * Loads what writes an article as it stands in Atom feeds.
 *
 * @param site The settings.
 */
export const loadEntryWriter = async (site: Site): Promise<EntryWriter> => {
  const writeHtml = await loadHtmlWriter();
  return (article) => writeEntry(makeEntry(article, site, writeHtml));
};

const listNewest = ({ articles }: Archive): readonly ArchivedArticle[] => articles.slice(0, MOST_OF_ALL);

const listNewestOf = ({ articles }: FeedListing): readonly ArchivedArticle[] => articles.slice(0, MOST_OF_LISTING);

/**
 * Lists the articles that stand in some feed.
 *
 * @param archive The archive.
 * @param listings Those that have a feed.
 * @param site The settings.
 * @returns Articles, some of them more than once.
 */
export const listFeedArticles = (archive: Archive, listings: readonly FeedListing[], site: Site): ArchivedArticle[] =>
  isLeftOut(site, "feeds") ? [] : [...listNewest(archive), ...listings.flatMap(listNewestOf)];

/**
 * Writes the feeds, one after the other, so that the text of one feed is in memory at a time.
 *
 * @param archive Its newest articles are the entries. The undated come last, where there is room.
 * @param listings Each has an Atom feed beside its page.
 * @param site The settings.
 * @param sources Where articles' texts come from, and which feeds are wanted.
 */
export async function* writeFeeds(
  archive: Archive,
  listings: readonly FeedListing[],
  site: Site,
  sources: FeedSources,
): AsyncGenerator<ExportFile> {
  const { isWanted = () => true } = sources;
  const { writeAtomFeed, writeJson } = openWriter(site, sources, await loadHtmlWriter());
  const newest = listNewest(archive);
  const subject = { path: FEED_PATH, page: HOME_PATH, title: site.title };
  if (isWanted(FEED_PATH, "", newest)) yield { path: FEED_PATH, text: writeAtomFeed(subject, newest) };
  if (isWanted(JSON_FEED_PATH, "", newest)) yield { path: JSON_FEED_PATH, text: writeJson(newest) };
  for (const listing of listings) {
    const { path, title } = listing;
    const own = { path: feedPath(path), page: path, title: `${title} · ${site.title}` };
    const entries = listNewestOf(listing);
    if (isWanted(own.path, title, entries)) yield { path: own.path, text: writeAtomFeed(own, entries) };
  }
}
