/** What every page has around its content. */
import type { Archive } from "../archive/index.ts";
import {
  FEED_PATH,
  fontPath,
  HOME_PATH,
  ICON_PATH,
  makeAbsolute,
  makeHref,
  SOURCES_PATH,
  STYLESHEET_PATH,
  UNDATED_PATH,
  YEARS_PATH,
} from "../archive/urls.ts";
import type { Site } from "../site.ts";
import { cleanText, foldSpace, shorten } from "./text.ts";

/** Longest description for search engines, in characters; they cut what is longer. */
const MAX_DESCRIPTION = 200;

/** Fonts that the first screen needs. */
const FIRST_FONTS = ["newsreader-text.woff2", "newsreader-display.woff2"];

export interface Link {
  readonly href: string;
  readonly label: string;
}

export interface NavigationLink extends Link {
  /** The page itself, or one below it. */
  readonly current: "page" | "section" | null;
}

export interface FrameProps {
  readonly language: string;
  readonly siteTitle: string;
  readonly siteDescription: string;
  readonly isHome: boolean;
  readonly homeHref: string;
  /** For `<title>`. */
  readonly title: string;
  readonly description: string;
  /** The page's own address, where the site knows its own. */
  readonly canonical: string | null;
  readonly stylesheet: string;
  readonly fonts: readonly string[];
  readonly icon: string;
  readonly feed: Link;
  readonly navigation: readonly NavigationLink[];
  /** From home down to the page above this one. */
  readonly breadcrumb: readonly Link[];
}

/** What tells one page's frame from another's. */
export interface FramePage {
  readonly path: string;
  /** Null for the home page, which is called as the site is. */
  readonly title: string | null;
  readonly description: string;
  /** Pages between home and this one, as paths. */
  readonly above?: readonly Link[];
  /** Pages that stand for no content keep no address of their own. */
  readonly isNotFound?: boolean;
}

const listNavigation = (archive: Archive, site: Site, page: FramePage): NavigationLink[] => {
  const sections = [
    { path: YEARS_PATH, label: "Years", isFilled: archive.years.length > 0 },
    { path: SOURCES_PATH, label: "Sources", isFilled: archive.sources.length > 0 },
    { path: UNDATED_PATH, label: "Undated", isFilled: archive.dated < archive.articles.length },
  ];
  const standing = (path: string): NavigationLink["current"] => {
    if (page.path === path) return "page";
    return page.path.startsWith(path) ? "section" : null;
  };
  return sections
    .filter(({ isFilled }) => isFilled)
    .map(({ path, label }) => ({ href: makeHref(site, path), label, current: standing(path) }));
};

/**
 * Makes the frame of a page.
 *
 * @param archive Its years, sources and undated articles make the navigation.
 * @param site The settings.
 * @param page The page.
 * @returns The frame's props.
 */
export const makeFrame = (archive: Archive, site: Site, page: FramePage): FrameProps => {
  const home = { href: HOME_PATH, label: "Home" };
  const above = page.path === HOME_PATH ? [] : [home, ...(page.above ?? [])];
  return {
    language: site.language,
    siteTitle: site.title,
    siteDescription: site.description,
    isHome: page.path === HOME_PATH,
    homeHref: makeHref(site, HOME_PATH),
    title: page.title === null ? site.title : `${cleanText(foldSpace(page.title))} · ${site.title}`,
    description: shorten(cleanText(foldSpace(page.description)), MAX_DESCRIPTION),
    canonical: page.isNotFound === true ? null : makeAbsolute(site, page.path),
    stylesheet: makeHref(site, STYLESHEET_PATH),
    fonts: FIRST_FONTS.map((file) => makeHref(site, fontPath(file))),
    icon: makeHref(site, ICON_PATH),
    feed: { href: makeHref(site, FEED_PATH), label: `${site.title}: newest articles` },
    navigation: listNavigation(archive, site, page),
    breadcrumb: above.map(({ href, label }) => ({ href: makeHref(site, href), label })),
  };
};
