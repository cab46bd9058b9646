/**
 * Paths that are made of a time, a number or a file's name, and the address of a path. A path starts at the site's own root;
 * `makeHref` and `makeAbsolute` add what the host puts in front of it. No other files make paths but `fixed-paths.ts` and `name-paths.ts`.
 */
import type { Site } from "../site.ts";
import { BUNDLES_PATH, DATA_PATH, INITIALS_PATH, PICTURES_PATH, YEARS_PATH } from "./fixed-paths.ts";

/** Files whose paths `assetPath` makes. */
export const STYLESHEET = "site.css";
export const SCRIPT = "site.js";
export const SEARCH_SCRIPT = "search.js";
export const SEARCH_STYLES = "search.css";

/**
 * Path of a file of the site's look. Where the site knows its mark, a hash of its content, that stands behind its name.
 *
 * @param site Its `assets` are used.
 * @param name "site.css", or "fonts/newsreader-text.woff2".
 * @returns `/assets/site-0123abcd.css`.
 */
export const assetPath = ({ assets }: Pick<Site, "assets">, name: string): string => {
  const mark = assets[name];
  const end = name.lastIndexOf(".");
  return `/assets/${mark === undefined ? name : `${name.slice(0, end)}-${mark}${name.slice(end)}`}`;
};

/** The formats of pictures, the smallest first; browsers take the first that they know. */
export const PICTURE_FORMATS = ["avif", "webp", "jpeg"] as const;

/**
 * Path of a picture's file.
 *
 * @param name The picture's, which says what is in it.
 * @param width In pixels.
 * @param format Its format, which is its ending.
 * @returns `/pictures/0123456789abcdef-800.avif`.
 */
export const picturePath = (name: string, width: number, format: (typeof PICTURE_FORMATS)[number]): string =>
  `${PICTURES_PATH}${name}-${width}.${format}`;

/**
 * Path of a bundle of the search index.
 *
 * @param name The bundle's name.
 * @returns `/search/index/0123abcd/`.
 */
export const bundlePath = (name: string): string => `${BUNDLES_PATH}${name}/`;

/**
 * Path of a year's page.
 *
 * @param year Four digits.
 * @returns `/years/2023/`.
 */
export const yearPath = (year: string): string => `${YEARS_PATH}${year}/`;

/**
 * Path of a month's page.
 *
 * @param year Four digits.
 * @param month "01" to "12".
 * @returns `/years/2023/05/`.
 */
export const monthPath = (year: string, month: string): string => `${yearPath(year)}${month}/`;

/**
 * Path of the page of the headlines that stand under one heading of the register.
 *
 * @param slug The heading's.
 * @returns `/a-z/b/`.
 */
export const initialPath = (slug: string): string => `${INITIALS_PATH}${slug}/`;

/**
 * Path of an older page of a listing. No year, month, name or letter has such a path.
 *
 * @param listing Path of the listing, which shows its newest page.
 * @param number From 1, the oldest.
 * @returns `/sources/reuters/page/3/`.
 */
export const pagePath = (listing: string, number: number): string => `${listing}page/${number}/`;

/**
 * Path of a part of an index whose names one page cannot hold.
 *
 * @param index Path of the index.
 * @param slug The heading of the register that the part is of.
 * @param number From 1.
 * @returns `/authors/letter/b/`, `/authors/letter/b/2/`.
 */
export const indexPartPath = (index: string, slug: string, number: number): string =>
  `${index}letter/${slug}/${number === 1 ? "" : `${number}/`}`;

/**
 * Path of the feed of a listing.
 *
 * @param listing Path of the listing's page.
 * @returns `/years/2023/feed.xml`.
 */
export const feedPath = (listing: string): string => `${listing}feed.xml`;

/**
 * Path of a download.
 *
 * @param name "all", a year, or "undated".
 * @param ending "jsonl", "csv", "ris" or "bib".
 * @returns `/data/2023.jsonl`.
 */
export const downloadPath = (name: string, ending: string): string => `${DATA_PATH}${name}.${ending}`;

/**
 * Path of a part of the sitemap, where one file cannot hold it.
 *
 * @param number From 1.
 * @returns `/sitemap-1.xml`.
 */
export const sitemapPartPath = (number: number): string => `/sitemap-${number}.xml`;

/**
 * The address to put in a link on the site.
 *
 * @param site Its `pathPrefix` is used.
 * @param path A path of the site.
 * @returns The path with the prefix: `/archive/years/`.
 */
export const makeHref = (site: Pick<Site, "pathPrefix">, path: string): string => site.pathPrefix + path.slice(1);

/**
 * The address for readers outside of the site.
 *
 * @param site Its `url` and `pathPrefix` are used.
 * @param path A path of the site.
 * @returns The whole address, or null while the site does not know its own.
 */
export const makeAbsolute = (site: Pick<Site, "url" | "pathPrefix">, path: string): string | null =>
  site.url === null ? null : site.url + makeHref(site, path);

/**
 * The file that a host serves for a path.
 *
 * @param path A path of the site.
 * @returns Path below the output folder, without a slash in front.
 */
export const outputFile = (path: string): string => `${path.slice(1)}${path.endsWith("/") ? "index.html" : ""}`;
