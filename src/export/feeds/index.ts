/** The site's feeds: the newest articles of all, and of each listing. */
import { FEED_PATH, HOME_PATH, JSON_FEED_PATH } from "../../archive/fixed-paths.ts";
import type { Archive, ArchivedArticle, LoadWhole, WholeArticle } from "../../archive/index.ts";
import { isLeftOut } from "../../archive/leave-out.ts";
import { nameState } from "../../archive/state.ts";
import { feedPath } from "../../archive/urls.ts";
import type { Site } from "../../site.ts";
import { type FeedSubject, splitAtom, writeAtom, writeEntry } from "./atom.ts";
import { completeDate } from "./dates.ts";
import { type Entry, makeEntry } from "./entry.ts";
import { type HtmlWriter, loadHtmlWriter } from "./html.ts";
import { makeItem, splitJsonFeed, writeJsonFeed } from "./json-feed.ts";

/** Articles in the feeds of the whole archive at most. */
const MOST_OF_ALL = 50;

/** Articles in a listing's feed at most: an article stands in the feeds of a dozen listings. */
const MOST_OF_LISTING = 20;

/** Entries that are made once for all feeds that they stand in. */
const MOST_MADE = 256;

/** A listing that has a feed. */
export interface FeedListing {
  readonly path: string;
  readonly title: string;
  /** Newest first, then the undated. */
  readonly articles: readonly ArchivedArticle[];
}

/** A feed as it was published. */
export interface PublishedFeed {
  readonly text: string;
  /** Of its articles, in order; see `archive/state.ts`. */
  readonly states: readonly string[];
}

export interface FeedSources {
  readonly load: LoadWhole;
  /** Says whether a feed is to be written, by its title and its articles. */
  readonly isWanted?: (path: string, title: string, articles: readonly ArchivedArticle[]) => boolean;
  /** Finds a feed as it was published before, where all that an entry is made of but its article is the same. */
  readonly recall?: (path: string) => PublishedFeed | null;
  /** Finds the entry of an article in an Atom feed where it was made before, by the article's state. */
  readonly findEntry?: (state: string) => string | undefined;
}

/** A file of the site. */
export interface ExportFile {
  /** A path of `archive/urls.ts`. */
  readonly path: string;
  readonly text: string;
}

/** What stands in a feed, by the state of its article. */
type Known<T> = ReadonlyMap<string, T>;

/** Pairs what a published feed holds with the articles that it is of. */
const recallAll = <T>(before: PublishedFeed | null, split: (text: string) => T[]): Known<T> => {
  if (before === null) return new Map();
  const parts = split(before.text);
  return new Map(before.states.flatMap((state, index) => (index in parts ? [[state, parts[index] as T]] : [])));
};

interface Writer {
  readonly writeAtomFeed: (subject: FeedSubject, articles: readonly ArchivedArticle[]) => string;
  readonly writeJson: (articles: readonly ArchivedArticle[]) => string;
}

/** Entries are made of texts, so one that was published before is taken from there. */
const openWriter = (
  site: Site,
  { load, recall = () => null, findEntry = () => undefined }: FeedSources,
  writeHtml: HtmlWriter,
): Writer => {
  const made = new Map<string, Entry>();
  const make = (article: ArchivedArticle): Entry => {
    const state = nameState(article);
    const entry = made.get(state) ?? makeEntry(load(article), site, writeHtml);
    if (made.size >= MOST_MADE) made.clear();
    made.set(state, entry);
    return entry;
  };
  const dates = ({ record }: ArchivedArticle) => ({
    updated: completeDate(record.updated, site.timeZone),
    published: completeDate(record.published, site.timeZone),
  });
  return {
    writeAtomFeed: (subject, articles) => {
      const known = recallAll(recall(subject.path), splitAtom);
      const textOf = (article: ArchivedArticle) => {
        const state = nameState(article);
        return known.get(state) ?? findEntry(state) ?? writeEntry(make(article));
      };
      return writeAtom(
        subject,
        articles.map((article) => ({ ...dates(article), text: textOf(article) })),
        site,
      );
    },
    writeJson: (articles) => {
      const known = recallAll(recall(JSON_FEED_PATH), splitJsonFeed);
      return writeJsonFeed(
        articles.map((article) => known.get(nameState(article)) ?? makeItem(make(article))),
        site,
      );
    },
  };
};

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
