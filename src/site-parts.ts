/** What a site is made of, by the words that settings have for it. */

/** What a site can do without. An index takes with it the pages of its names; their names stand without a link then. */
export const LEAVABLE = [
  "sources",
  "publishers",
  "authors",
  "topics",
  "languages",
  "a-z",
  "feeds",
  "downloads",
  "citations",
  "about",
] as const;

/** A part of a site that can be left out. */
export type Leavable = (typeof LEAVABLE)[number];

/** Pages of the site that the navigation can lead to. */
export const WAYS = [
  "years",
  "sources",
  "publishers",
  "authors",
  "topics",
  "languages",
  "a-z",
  "undated",
  "search",
  "downloads",
  "about",
] as const;

/** A page of the site that the navigation can lead to. */
export type Way = (typeof WAYS)[number];
