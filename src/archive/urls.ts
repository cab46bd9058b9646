/**
 * The only place that makes a path. A path here starts at the site's own root; `makeHref` and `makeAbsolute` add what the
 * host puts in front of it.
 */
import type { ArticleRecord } from "../model.ts";
import type { Site } from "../site.ts";
import { remember } from "./remember.ts";
import { foldName, hashedSlug, looksHashed } from "./slug.ts";

/** A name that may stand in an address as it is. */
const CLEAN_ID = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;
const MAX_CLEAN_ID = 80;

/** File names with a meaning of their own on hosts; devices of Windows, where no folder can have their names. */
const RESERVED = /^(?:index|404|con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** What tells a Markdown clip from a text capture of the same name. */
const MARKDOWN_ENDING = "-md";

export const HOME_PATH = "/";
export const YEARS_PATH = "/years/";
export const SOURCES_PATH = "/sources/";
export const PUBLISHERS_PATH = "/publishers/";
export const AUTHORS_PATH = "/authors/";
export const TOPICS_PATH = "/topics/";
export const LANGUAGES_PATH = "/languages/";
export const INITIALS_PATH = "/a-z/";
export const UNDATED_PATH = "/undated/";
export const NOT_FOUND_PATH = "/404.html";
export const FEED_PATH = "/feed.xml";
export const SITEMAP_PATH = "/sitemap.xml";
export const ROBOTS_PATH = "/robots.txt";
export const HEADERS_PATH = "/_headers";
export const REDIRECTS_PATH = "/_redirects";
/** GitHub Pages would leave out files whose names start with "_". */
export const NO_JEKYLL_PATH = "/.nojekyll";
export const ABOUT_PATH = "/about/";
export const JSON_FEED_PATH = "/feed.json";
export const OPENSEARCH_PATH = "/opensearch.xml";
export const DATA_PATH = "/data/";
export const RECORD_SCHEMA_PATH = "/data/record.schema.json";
export const ICON_PATH = "/assets/icon.svg";
export const SEARCH_PATH = "/search/";
export const SEARCH_DATA_PATH = "/search/articles.data";
/** The search's bundles; each is called by a hash of what is in it. */
export const BUNDLES_PATH = "/search/index/";

/** Files whose paths `assetPath` makes. */
export const STYLESHEET = "site.css";
export const SCRIPT = "site.js";
export const SEARCH_SCRIPT = "search.js";
export const SEARCH_STYLES = "search.css";
/** Of the fonts. */
export const LICENCE_PATH = "/assets/fonts/OFL.txt";

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

/** Pictures; each is called by a hash of what is in it. */
export const PICTURES_PATH = "/pictures/";

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

const isClean = (id: string): boolean =>
  id.length <= MAX_CLEAN_ID &&
  CLEAN_ID.test(id) &&
  !RESERVED.test(id) &&
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
 * Path of a month's page.
 *
 * @param year Four digits.
 * @param month "01" to "12".
 * @returns `/years/2023/05/`.
 */
export const monthPath = (year: string, month: string): string => `${yearPath(year)}${month}/`;

/** Characters that no reader sees make no name of their own. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]+/gu;

/** Path of a name's page. Names that differ in case, accents or punctuation alone share one. */
const makeNamedPath = (folder: string, written: string): string => {
  const name = written.replace(INVISIBLE, "");
  const { ascii, exact } = foldName(name);
  const own = exact && ascii.length <= MAX_CLEAN_ID && !looksHashed(ascii) && !RESERVED.test(ascii);
  return `${folder}${own ? ascii : hashedSlug(ascii, name.normalize("NFKC").toLowerCase())}/`;
};

/** The same, by folder and name. */
const namedPaths = remember((both) => {
  const end = both.indexOf("\n");
  return makeNamedPath(both.slice(0, end), both.slice(end + 1));
});

const namedPath = (folder: string, written: string): string => namedPaths(`${folder}\n${written}`);

/**
 * Path of a source's page. Names that differ in case, accents or punctuation alone share one; so do those of publishers,
 * authors and topics.
 *
 * @param name A source's name as its articles give it.
 * @returns `/sources/kyodo-news/`.
 */
export const sourcePath = (name: string): string => namedPath(SOURCES_PATH, name);

/** Path of a publisher's page. */
export const publisherPath = (name: string): string => namedPath(PUBLISHERS_PATH, name);

/** Path of an author's page. */
export const authorPath = (name: string): string => namedPath(AUTHORS_PATH, name);

/** Path of a topic's page. */
export const topicPath = (name: string): string => namedPath(TOPICS_PATH, name);

/**
 * Path of a language's page.
 *
 * @param tag BCP 47; what stands behind the language itself, a script or a region, makes no page of its own.
 * @returns `/languages/pt/`.
 */
export const languagePath = (tag: string): string => namedPath(LANGUAGES_PATH, tag.split("-")[0] ?? tag);

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

/** Where the site keeps what is its own, by the first step of a path. What starts with "_" or "." is for hosts. */
const OWN_PATH =
  /^\/(?:_.*|\..*|assets|pictures|search|data|years|sources|publishers|authors|topics|languages|a-z|undated|about|index\.html?|404\.html?|(?:feed|sitemap(?:-\d+)?|opensearch)\.xml|feed\.json|robots\.txt|articles)\/?$/i;

/**
 * Says whether a path is the site's own to give. Below `/articles/`, it is where an article has it.
 *
 * @param path A path that starts with a stroke.
 */
export const isOwnPath = (path: string): boolean => {
  const [, first = "", second] = path.split("/");
  if (first.toLowerCase() === "articles") return second === undefined || second === "";
  return first === "" || OWN_PATH.test(`/${first}`);
};

/**
 * The file that a host serves for a path.
 *
 * @param path A path from this file.
 * @returns Path below the output folder, without a slash in front.
 */
export const outputFile = (path: string): string => `${path.slice(1)}${path.endsWith("/") ? "index.html" : ""}`;
