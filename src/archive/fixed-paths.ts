/** Paths that are the same on every site. */
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
/** Pictures; each is called by a hash of what is in it. */
export const PICTURES_PATH = "/pictures/";
/** Licence of the fonts. */
export const LICENCE_PATH = "/assets/fonts/OFL.txt";
