/** Writes the feeds: what was published of one before is taken from there, the rest is made. */
import { JSON_FEED_PATH } from "../../archive/fixed-paths.ts";
import type { ArchivedArticle, LoadWhole } from "../../archive/index.ts";
import { nameState } from "../../archive/state.ts";
import type { Site } from "../../site.ts";
import { type FeedSubject, splitAtom, writeAtom, writeEntry } from "./atom.ts";
import { completeDate } from "./dates.ts";
import { type Entry, makeEntry } from "./entry.ts";
import type { HtmlWriter } from "./html.ts";
import { makeItem, splitJsonFeed, writeJsonFeed } from "./json-feed.ts";

/** Entries that are made once for all feeds that they stand in. */
const MOST_MADE = 256;

/** A feed as it was published. */
export interface PublishedFeed {
  readonly text: string;
  /** Of its articles, in order; see `archive/state.ts`. */
  readonly states: readonly string[];
}

/** Where what stands in a feed comes from. */
export interface EntrySources {
  readonly load: LoadWhole;
  /** Finds a feed as it was published before, where all that an entry is made of but its article is the same. */
  readonly recall?: (path: string) => PublishedFeed | null;
  /** Finds the entry of an article in an Atom feed where it was made before, by the article's state. */
  readonly findEntry?: (state: string) => string | undefined;
}

/** What stands in a feed, by the state of its article. */
type Known<T> = ReadonlyMap<string, T>;

/** Pairs what a published feed holds with the articles that it is of. */
const recallAll = <T>(before: PublishedFeed | null, split: (text: string) => T[]): Known<T> => {
  if (before === null) return new Map();
  const parts = split(before.text);
  // `in` has looked: a feed with an empty part still has that part.
  return new Map(before.states.flatMap((state, index) => (index in parts ? [[state, parts[index] as T]] : [])));
};

interface Writer {
  readonly writeAtomFeed: (subject: FeedSubject, articles: readonly ArchivedArticle[]) => string;
  readonly writeJson: (articles: readonly ArchivedArticle[]) => string;
}

/**
 * Opens what writes the site's feeds. Entries are made of texts, so one that was published before is taken from there.
 *
 * @param site The settings.
 * @param sources Where entries come from.
 * @param writeHtml Writes an article's body.
 */
export const openWriter = (
  site: Site,
  { load, recall = () => null, findEntry = () => undefined }: EntrySources,
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
