/** Which paths are the site's own: an old address of an article can be none of them. */
import {
  ABOUT_PATH,
  AUTHORS_PATH,
  DATA_PATH,
  FEED_PATH,
  ICON_PATH,
  INITIALS_PATH,
  JSON_FEED_PATH,
  LANGUAGES_PATH,
  NOT_FOUND_PATH,
  OPENSEARCH_PATH,
  PICTURES_PATH,
  PUBLISHERS_PATH,
  ROBOTS_PATH,
  SEARCH_PATH,
  SITEMAP_PATH,
  SOURCES_PATH,
  TOPICS_PATH,
  UNDATED_PATH,
  YEARS_PATH,
} from "./fixed-paths.ts";

/** First steps of the site's own paths; what is below `/articles/` is each article's. */
const OWN_NAMES: ReadonlySet<string | undefined> = new Set(
  [
    YEARS_PATH,
    SOURCES_PATH,
    PUBLISHERS_PATH,
    AUTHORS_PATH,
    TOPICS_PATH,
    LANGUAGES_PATH,
    INITIALS_PATH,
    UNDATED_PATH,
    ABOUT_PATH,
    DATA_PATH,
    SEARCH_PATH,
    PICTURES_PATH,
    ICON_PATH,
    FEED_PATH,
    JSON_FEED_PATH,
    OPENSEARCH_PATH,
    SITEMAP_PATH,
    ROBOTS_PATH,
    NOT_FOUND_PATH,
    "/index.html",
  ].map((path) => path.split("/")[1]),
);

/** What starts with one of these is for hosts. */
const FOR_HOSTS = /^[_.]/;
const SITEMAP_PART = /^sitemap-\d+\.xml$/;

/** Says whether a path is one that hosts look for, and not readers. */
export const isForHosts = (path: string): boolean => FOR_HOSTS.test(path.slice(1));

/**
 * Says whether a path is the site's own to give. Below `/articles/`, it is where an article has it.
 *
 * @param path A path that starts with a stroke.
 */
export const isOwnPath = (path: string): boolean => {
  const [, step = "", below = ""] = path.split("/");
  // Folders of some systems do not tell case.
  const first = step.toLowerCase();
  if (first === "articles") return below === "";
  return first === "" || OWN_NAMES.has(first) || FOR_HOSTS.test(first) || SITEMAP_PART.test(first);
};
