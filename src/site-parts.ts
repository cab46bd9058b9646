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

/** Path of a page of a person's own, by which the navigation leads to it: `/imprint/`. */
export type PagePath = `/${string}`;

/**
 * Whether a text can be the path of a page.
 * @param text What the navigation holds.
 */
export const isPagePath = (text: unknown): text is PagePath =>
  typeof text === "string" && /^\/(?!\/)[^\s"<>\\?#]*$/.test(text);

/** A link of the navigation to somewhere else than a page that every archive has. */
export interface OwnLink {
  readonly label: string;
  /** An address of the web, or a path from the site's own root: `/years/2023/`. */
  readonly url: string;
}

/** A page of a person's own, as the site links it. */
export interface OwnPageLink {
  /** A path of `archive/name-paths.ts`. */
  readonly path: string;
  readonly label: string;
  /** BCP 47, of the label. */
  readonly language: string;
}
