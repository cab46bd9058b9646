/** The site's feeds: the newest articles of all, and of each listing. */
import type { Archive, ArchivedArticle } from "../../archive/index.ts";
import { FEED_PATH, feedPath, HOME_PATH, JSON_FEED_PATH } from "../../archive/urls.ts";
import type { Site } from "../../site.ts";
import { writeAtom } from "./atom.ts";
import { makeEntry } from "./entry.ts";
import { loadHtmlWriter } from "./html.ts";
import { writeJsonFeed } from "./json-feed.ts";

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

/** A file of the site. */
export interface ExportFile {
  /** A path of `archive/urls.ts`. */
  readonly path: string;
  readonly text: string;
}

/**
 * Writes the feeds, one after the other, so that the text of one feed is in memory at a time.
 *
 * @param archive Its newest articles are the entries. The undated come last, where there is room.
 * @param listings Each has an Atom feed beside its page.
 * @param site The settings.
 */
export async function* writeFeeds(
  archive: Archive,
  listings: readonly FeedListing[],
  site: Site,
): AsyncGenerator<ExportFile> {
  const writeHtml = await loadHtmlWriter();
  const makeEntries = (articles: readonly ArchivedArticle[], most: number) =>
    articles.slice(0, most).map((article) => makeEntry(article, site, writeHtml));
  const newest = makeEntries(archive.articles, MOST_OF_ALL);
  const subject = { path: FEED_PATH, page: HOME_PATH, title: site.title };
  yield { path: FEED_PATH, text: writeAtom(subject, newest, site) };
  yield { path: JSON_FEED_PATH, text: writeJsonFeed(newest, site) };
  for (const { path, title, articles } of listings) {
    const own = { path: feedPath(path), page: path, title: `${title} · ${site.title}` };
    yield { path: own.path, text: writeAtom(own, makeEntries(articles, MOST_OF_LISTING), site) };
  }
}
