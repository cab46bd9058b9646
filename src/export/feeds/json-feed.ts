/** JSON Feed, version 1.1. */
import { HOME_PATH, JSON_FEED_PATH } from "../../archive/fixed-paths.ts";
import { makeAbsolute } from "../../archive/urls.ts";
import { listEach } from "../../list-each.ts";
import type { Site } from "../../site.ts";
import type { Entry } from "./entry.ts";

const VERSION = "https://jsonfeed.org/version/1.1";

/** JSON leaves out what is undefined. */
const orNothing = <T>(value: T | null): T | undefined => value ?? undefined;

const listOrNothing = <T>(values: readonly T[]): readonly T[] | undefined => (values.length === 0 ? undefined : values);

/** Makes an item of the feed: an object for JSON. */
export const makeItem = (entry: Entry): object => ({
  id: entry.id,
  url: orNothing(entry.address),
  external_url: orNothing(entry.original),
  title: entry.title,
  summary: orNothing(entry.summary),
  content_html: entry.html,
  date_published: orNothing(entry.published),
  date_modified: orNothing(entry.updated),
  authors: listEach(entry.authors, (name) => ({ name })),
  tags: listOrNothing(entry.topics),
  language: entry.language,
});

/**
 * Takes a feed apart that `writeJsonFeed` wrote.
 *
 * @param feed Its text.
 * @returns Its items, in order.
 */
export const splitJsonFeed = (feed: string): object[] => JSON.parse(feed).items;

/**
 * Writes the feed. Addresses must be whole, so there are none while the site has none.
 *
 * @param items In order. An undated one has no date here.
 * @param site The settings.
 * @returns JSON.
 */
export const writeJsonFeed = (items: readonly object[], site: Site): string => {
  const feed = {
    version: VERSION,
    title: site.title,
    description: site.description,
    home_page_url: orNothing(makeAbsolute(site, HOME_PATH)),
    feed_url: orNothing(makeAbsolute(site, JSON_FEED_PATH)),
    language: site.language,
    items,
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
};
