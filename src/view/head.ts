/** What a page's head tells machines: feeds, link previews, reference managers, search engines. */
import { FEED_PATH, HOME_PATH, JSON_FEED_PATH, OPENSEARCH_PATH } from "../archive/fixed-paths.ts";
import { isLeftOut } from "../archive/leave-out.ts";
import { assetPath, makeAbsolute, makeHref, SCRIPT } from "../archive/urls.ts";
import type { Meta } from "../export/meta.ts";
import type { Site } from "../site.ts";
import { findWording } from "./wording.ts";

const ATOM_TYPE = "application/atom+xml";
const JSON_FEED_TYPE = "application/feed+json";
const OPENSEARCH_TYPE = "application/opensearchdescription+xml";

/** A feed that a page is told of, for `<link rel="alternate">`. */
export interface FeedLink {
  readonly title: string;
  readonly href: string;
  readonly type: string;
}

/** What stands in the head beside title, description and styles. */
export interface HeadProps {
  readonly feeds: readonly FeedLink[];
  /** The site's search as browsers add it; null where there is none, or the site does not know its address. */
  readonly openSearch: FeedLink | null;
  readonly script: string;
  readonly meta: readonly Meta[];
  /** JSON, fit to stand in a `<script>`; null on pages that are about no one thing. */
  readonly jsonLd: string | null;
}

/** What makes one page's head differ from another's. */
export interface HeadPage {
  readonly path: string;
  /** The listing's own Atom feed, as a path of `archive/urls.ts`. */
  readonly feed?: { readonly path: string; readonly title: string };
  /** What an article tells of itself; it wins over what every page tells. */
  readonly meta?: readonly Meta[];
  /** BCP 47, of what the page is about, where that is an article. */
  readonly language?: string;
  readonly jsonLd?: object;
}

/** What a page's frame shows in its head. */
interface ShownHead {
  readonly title: string;
  readonly description: string;
  readonly canonical: string | null;
}

/** `</script>` and `<!--` would end or swallow the script that the data stands in. */
const escapeJson = (data: object): string => JSON.stringify(data).replaceAll("<", "\\u003c");

/** OpenGraph parts language and country by an underscore. */
const nameLocale = (language: string): string => language.replaceAll("-", "_");

const keyOf = (meta: Meta): string => ("name" in meta ? meta.name : meta.property);

const listGeneralMeta = (site: Site, language: string, { title, description, canonical }: ShownHead): Meta[] => [
  { property: "og:type", content: "website" },
  { property: "og:title", content: title },
  ...(description === "" ? [] : [{ property: "og:description", content: description }]),
  ...(canonical === null ? [] : [{ property: "og:url", content: canonical }]),
  { property: "og:site_name", content: site.title },
  { property: "og:locale", content: nameLocale(language) },
];

/**
 * Makes the head of a page.
 *
 * @param site The settings.
 * @param page The page.
 * @param shown Its title, description and own address, as its frame has them.
 * @returns The head's props.
 */
export const makeHead = (site: Site, page: HeadPage, shown: ShownHead): HeadProps => {
  const own = page.meta ?? [];
  const told = new Set(own.map(keyOf));
  // The front page is called and described in the words of the settings.
  const language = page.language ?? (page.path === HOME_PATH ? site.language : findWording(site));
  const general = listGeneralMeta(site, language, shown);
  const feed = (path: string, title: string, type: string): FeedLink => ({ title, href: makeHref(site, path), type });
  return {
    feeds: isLeftOut(site, "feeds")
      ? []
      : [
          ...(page.feed === undefined ? [] : [feed(page.feed.path, page.feed.title, ATOM_TYPE)]),
          feed(FEED_PATH, `${site.title}: newest articles`, ATOM_TYPE),
          feed(JSON_FEED_PATH, `${site.title}: newest articles`, JSON_FEED_TYPE),
        ],
    openSearch:
      !site.search || makeAbsolute(site, OPENSEARCH_PATH) === null
        ? null
        : feed(OPENSEARCH_PATH, site.title, OPENSEARCH_TYPE),
    script: makeHref(site, assetPath(site, SCRIPT)),
    meta: [...general.filter((meta) => !told.has(keyOf(meta))), ...own],
    jsonLd: page.jsonLd === undefined ? null : escapeJson(page.jsonLd),
  };
};
