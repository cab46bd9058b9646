/** Props of the search page. */
import { SEARCH_DATA_PATH, SEARCH_PATH } from "../archive/fixed-paths.ts";
import type { Archive } from "../archive/index.ts";
import { assetPath, makeHref, SEARCH_SCRIPT, SEARCH_STYLES } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import { type FrameProps, makeFrame } from "./frame.ts";
import type { Link } from "./navigation.ts";
import { countNoun } from "./text.ts";

export interface SearchProps {
  readonly frame: FrameProps;
  /** Where the form leads: the page itself. */
  readonly action: string;
  readonly script: string;
  readonly styles: string;
  /** What the script has to know of all articles. */
  readonly data: string;
  /** Ways in for a reader without scripts. */
  readonly listings: readonly Link[];
}

/**
 * Makes the props of the search page.
 *
 * @param archive The archive.
 * @param site The settings.
 * @returns The props.
 */
export const makeSearchPage = (archive: Archive, site: Site): SearchProps => {
  const frame = makeFrame(archive, site, {
    path: SEARCH_PATH,
    title: "Search",
    description: `Search the full text of ${countNoun(archive.articles.length, "article")}.`,
  });
  return {
    frame,
    action: makeHref(site, SEARCH_PATH),
    script: makeHref(site, assetPath(site, SEARCH_SCRIPT)),
    styles: makeHref(site, assetPath(site, SEARCH_STYLES)),
    data: makeHref(site, SEARCH_DATA_PATH),
    // Not the navigation: it may leave some out, and lead elsewhere.
    listings: frame.browse,
  };
};
