/** What every page has around its content. */
import type { Archive } from "../archive/index.ts";
import {
  ABOUT_PATH,
  AUTHORS_PATH,
  DATA_PATH,
  FEED_PATH,
  fontPath,
  HOME_PATH,
  ICON_PATH,
  INITIALS_PATH,
  makeAbsolute,
  makeHref,
  SEARCH_PATH,
  SOURCES_PATH,
  STYLESHEET_PATH,
  TOPICS_PATH,
  YEARS_PATH,
} from "../archive/urls.ts";
import type { Site } from "../site.ts";
import { listWaysIn, type WayIn } from "./directory.ts";
import { type HeadPage, type HeadProps, makeHead } from "./head.ts";
import { cleanText, foldSpace, shorten } from "./text.ts";

/** Longest description for search engines, in characters; they cut what is longer. */
const MAX_DESCRIPTION = 200;

/** Fonts that the first screen needs. */
const FIRST_FONTS = ["newsreader-text.woff2", "newsreader-display.woff2"];

/** Ways in that stand at the top of every page; a phone has room for two lines of them. */
const MAIN_WAYS: ReadonlySet<string> = new Set([YEARS_PATH, SOURCES_PATH, TOPICS_PATH, AUTHORS_PATH, INITIALS_PATH]);

export interface Link {
  readonly href: string;
  readonly label: string;
}

export interface NavigationLink extends Link {
  /** The page itself, or one below it. */
  readonly current: "page" | "section" | null;
  /** Key that leads there. */
  readonly shortcut: string | null;
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
  readonly head: HeadProps;
  readonly feed: Link;
  readonly aboutHref: string;
  readonly dataHref: string;
  /** The ways that most readers take. */
  readonly navigation: readonly NavigationLink[];
  /** All of them. */
  readonly browse: readonly Link[];
  /** From home down to the page above this one. */
  readonly breadcrumb: readonly Link[];
}

/** What tells one page's frame from another's. */
export interface FramePage extends HeadPage {
  /** Null for the home page, which is called as the site is. */
  readonly title: string | null;
  readonly description: string;
  /** Pages between home and this one, as paths. */
  readonly above?: readonly Link[];
  /** Pages that stand for no content keep no address of their own. */
  readonly isNotFound?: boolean;
}

const listNavigation = (ways: readonly WayIn[], site: Site, page: FramePage): NavigationLink[] => {
  const sections = [
    ...ways.filter(({ path }) => MAIN_WAYS.has(path)),
    ...(site.search ? [{ path: SEARCH_PATH, label: "Search" }] : []),
  ];
  const standing = (path: string): NavigationLink["current"] => {
    if (page.path === path) return "page";
    return page.path.startsWith(path) ? "section" : null;
  };
  return sections.map(({ path, label }) => ({
    href: makeHref(site, path),
    label,
    current: standing(path),
    // The search page has its field to go to.
    shortcut: path === SEARCH_PATH && page.path !== SEARCH_PATH ? "/" : null,
  }));
};

const ways = new WeakMap<Archive, readonly WayIn[]>();

/** The ways into an archive are the same on all of its pages. */
const findWaysIn = (archive: Archive): readonly WayIn[] => {
  const known = ways.get(archive) ?? listWaysIn(archive);
  ways.set(archive, known);
  return known;
};

/**
 * Makes a key of what every page has around it: it differs where the frame of any page would.
 *
 * @param archive The archive.
 * @param site The settings.
 */
export const keyFrames = (archive: Archive, site: Site): string =>
  JSON.stringify([site, findWaysIn(archive).map(({ path, label }) => [path, label])]);

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
  const ownTitle = page.title === null ? site.title : cleanText(foldSpace(page.title));
  const description = shorten(cleanText(foldSpace(page.description)), MAX_DESCRIPTION);
  const waysIn = findWaysIn(archive);
  const canonical = page.isNotFound === true ? null : makeAbsolute(site, page.path);
  return {
    language: site.language,
    siteTitle: site.title,
    siteDescription: site.description,
    isHome: page.path === HOME_PATH,
    homeHref: makeHref(site, HOME_PATH),
    title: page.title === null ? site.title : `${ownTitle} · ${site.title}`,
    description,
    canonical,
    stylesheet: makeHref(site, STYLESHEET_PATH),
    fonts: FIRST_FONTS.map((file) => makeHref(site, fontPath(file))),
    icon: makeHref(site, ICON_PATH),
    head: makeHead(site, page, { title: ownTitle, description, canonical }),
    aboutHref: makeHref(site, ABOUT_PATH),
    dataHref: makeHref(site, DATA_PATH),
    feed: { href: makeHref(site, FEED_PATH), label: `${site.title}: newest articles` },
    navigation: listNavigation(waysIn, site, page),
    browse: waysIn.map(({ path, label }) => ({ href: makeHref(site, path), label })),
    breadcrumb: above.map(({ href, label }) => ({ href: makeHref(site, href), label })),
  };
};
