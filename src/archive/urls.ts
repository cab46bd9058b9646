/**
 * The only place that makes a path. A path here starts at the site's own root; `makeHref` and `makeAbsolute` add what the
 * host puts in front of it.
 */
import type { ArticleRecord } from "../model.ts";
import type { Site } from "../site.ts";
import { foldName, hashedSlug, looksHashed } from "./slug.ts";

/** A name that may stand in an address as it is. */
const CLEAN_ID = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;
const MAX_CLEAN_ID = 80;

/** File names with a meaning of their own on hosts. */
const RESERVED: ReadonlySet<string> = new Set(["index", "404"]);

/** What tells a Markdown clip from a text capture of the same name. */
const MARKDOWN_ENDING = "-md";

export const HOME_PATH = "/";
export const YEARS_PATH = "/years/";
export const SOURCES_PATH = "/sources/";
export const UNDATED_PATH = "/undated/";
export const NOT_FOUND_PATH = "/404.html";
export const FEED_PATH = "/feed.xml";
export const SITEMAP_PATH = "/sitemap.xml";
export const ROBOTS_PATH = "/robots.txt";
export const STYLESHEET_PATH = "/assets/site.css";
export const ICON_PATH = "/assets/icon.svg";

/**
 * Path of a font file of the site.
 *
 * @param file Name of a file in `templates/assets/fonts`.
 * @returns Path on the site.
 */
export const fontPath = (file: string): string => `/assets/fonts/${file}`;

const isClean = (id: string): boolean =>
  id.length <= MAX_CLEAN_ID &&
  CLEAN_ID.test(id) &&
  !RESERVED.has(id) &&
  !looksHashed(id) &&
  !id.endsWith(MARKDOWN_ENDING);

const articleSlug = (id: string, sourceFile: string): string => {
  if (!isClean(id)) return hashedSlug(foldName(id).ascii, sourceFile);
  return sourceFile.endsWith(".md") ? `${id}${MARKDOWN_ENDING}` : id;
};

/**
 * Path of an article. It depends on the seed's file name alone, so no other seed can move it.
 *
 * @param record An article's `id` and `sourceFile`.
 * @returns `/articles/SLUG/`.
 */
export const articlePath = (record: Pick<ArticleRecord, "id" | "sourceFile">): string =>
  `/articles/${articleSlug(record.id, record.sourceFile)}/`;

/**
 * Path of a year's page.
 *
 * @param year Four digits.
 * @returns `/years/2023/`.
 */
export const yearPath = (year: string): string => `${YEARS_PATH}${year}/`;

/**
 * Path of a source's page. Names that differ in case, accents or punctuation alone share one.
 *
 * @param name A source's name as its articles give it.
 * @returns `/sources/kyodo-news/`.
 */
export const sourcePath = (name: string): string => {
  const { ascii, exact } = foldName(name);
  const own = exact && ascii.length <= MAX_CLEAN_ID && !looksHashed(ascii);
  return `${SOURCES_PATH}${own ? ascii : hashedSlug(ascii, name.normalize("NFKC").toLowerCase())}/`;
};

/**
 * The address to put in a link on the site.
 *
 * @param site Its `pathPrefix` is used.
 * @param path A path from this file.
 * @returns The path with the prefix: `/archive/years/`.
 */
export const makeHref = (site: Pick<Site, "pathPrefix">, path: string): string => site.pathPrefix + path.slice(1);

/**
 * The address for readers outside of the site.
 *
 * @param site Its `url` and `pathPrefix` are used.
 * @param path A path from this file.
 * @returns The whole address, or null while the site does not know its own.
 */
export const makeAbsolute = (site: Pick<Site, "url" | "pathPrefix">, path: string): string | null =>
  site.url === null ? null : site.url + makeHref(site, path);

/**
 * The file that a host serves for a path.
 *
 * @param path A path from this file.
 * @returns Path below the output folder, without a slash in front.
 */
export const outputFile = (path: string): string => `${path.slice(1)}${path.endsWith("/") ? "index.html" : ""}`;
