/** What every page has around its content. */
import {
  ABOUT_PATH,
  AUTHORS_PATH,
  DATA_PATH,
  FEED_PATH,
  HOME_PATH,
  ICON_PATH,
  INITIALS_PATH,
  LANGUAGES_PATH,
  PUBLISHERS_PATH,
  SEARCH_PATH,
  SOURCES_PATH,
  TOPICS_PATH,
  UNDATED_PATH,
  YEARS_PATH,
} from "../archive/fixed-paths.ts";
import type { Archive } from "../archive/index.ts";
import { isLeftOut } from "../archive/leave-out.ts";
import { rememberLast } from "../archive/remember.ts";
import { assetPath, makeAbsolute, makeHref, STYLESHEET } from "../archive/urls.ts";
import { listEach } from "../parse/list-each.ts";
import type { OwnLink, Site } from "../site.ts";
import type { Way } from "../site-rules.ts";
import { listWaysIn, type WayIn } from "./directory.ts";
import { type HeadPage, type HeadProps, makeHead } from "./head.ts";
import { cleanText, foldSpace, shorten } from "./text.ts";

/** Longest description for search engines, in characters; they cut what is longer. */
const MAX_DESCRIPTION = 200;

/** Fonts that the first screen needs. */
const FIRST_FONTS = ["fonts/newsreader-text.woff2", "fonts/newsreader-display.woff2"];

/** What stands at the top of every page where the settings say nothing; a phone has room for two lines of it. */
const MAIN_WAYS: readonly Way[] = ["years", "sources", "authors", "topics", "a-z", "search"];

const PATHS: Readonly<Record<Way, string>> = {
  years: YEARS_PATH,
  sources: SOURCES_PATH,
  publishers: PUBLISHERS_PATH,
  authors: AUTHORS_PATH,
  topics: TOPICS_PATH,
  languages: LANGUAGES_PATH,
  "a-z": INITIALS_PATH,
  undated: UNDATED_PATH,
  search: SEARCH_PATH,
  downloads: DATA_PATH,
  about: ABOUT_PATH,
};

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
  /** Null where the site does without feeds, without the page about it, without downloads. */
  readonly feed: Link | null;
  readonly aboutHref: string | null;
  readonly dataHref: string | null;
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

/** Pages that are no way into the archive, as far as the site has them. */
const listServices = (site: Site): Pick<WayIn, "path" | "label">[] => [
  ...(site.search ? [{ path: SEARCH_PATH, label: "Search" }] : []),
  ...(isLeftOut(site, "downloads") ? [] : [{ path: DATA_PATH, label: "Downloads" }]),
  ...(isLeftOut(site, "about") ? [] : [{ path: ABOUT_PATH, label: "About" }]),
];

/** A link that the settings state, to anywhere. */
const linkOwn = ({ label, url }: OwnLink, site: Site, page: FramePage): NavigationLink => ({
  href: url.startsWith("/") ? makeHref(site, url) : url,
  label,
  current: page.path === url ? "page" : null,
  shortcut: null,
});

const listNavigation = (ways: readonly WayIn[], site: Site, page: FramePage): NavigationLink[] => {
  const known = new Map([...ways, ...listServices(site)].map((way) => [way.path, way]));
  const standing = (path: string): NavigationLink["current"] => {
    if (page.path === path) return "page";
    return page.path.startsWith(path) ? "section" : null;
  };
  return (site.navigation ?? MAIN_WAYS).flatMap((item): NavigationLink[] => {
    if (typeof item !== "string") return [linkOwn(item, site, page)];
    const way = known.get(PATHS[item]);
    if (way === undefined) return [];
    const { path, label } = way;
    // The search page has its field to go to.
    const shortcut = path === SEARCH_PATH && page.path !== SEARCH_PATH ? "/" : null;
    return [{ href: makeHref(site, path), label, current: standing(path), shortcut }];
  });
};

/** What is the same in the frames of all pages: lists that are the same object, so that a renderer may know them again. */
type SharedFrame = Pick<
  FrameProps,
  | "language"
  | "siteTitle"
  | "siteDescription"
  | "homeHref"
  | "stylesheet"
  | "fonts"
  | "icon"
  | "aboutHref"
  | "dataHref"
  | "feed"
  | "browse"
>;

const shareFrame = rememberLast(
  (archive: Archive, site: Site): SharedFrame => ({
    language: site.language,
    siteTitle: site.title,
    siteDescription: site.description,
    homeHref: makeHref(site, HOME_PATH),
    stylesheet: makeHref(site, assetPath(site, STYLESHEET)),
    fonts: FIRST_FONTS.map((file) => makeHref(site, assetPath(site, file))),
    icon: makeHref(site, ICON_PATH),
    aboutHref: isLeftOut(site, "about") ? null : makeHref(site, ABOUT_PATH),
    dataHref: isLeftOut(site, "downloads") ? null : makeHref(site, DATA_PATH),
    feed: isLeftOut(site, "feeds")
      ? null
      : { href: makeHref(site, FEED_PATH), label: `${site.title}: newest articles` },
    browse: findWaysIn(archive).map(({ path, label }) => ({ href: makeHref(site, path), label })),
  }),
);

/** The navigation of pages to which no link of it leads. */
const shareNavigation = rememberLast((archive: Archive, site: Site) =>
  listNavigation(findWaysIn(archive), site, { path: "", title: null, description: "" }),
);

/** Where the navigation leads. */
const listTargets = rememberLast((site: Site) =>
  (site.navigation ?? MAIN_WAYS).map((item) => (typeof item === "string" ? PATHS[item] : item.url)),
);

/** Most pages are no section's, and have the same navigation, as the same object. */
const findNavigation = (archive: Archive, site: Site, page: FramePage): readonly NavigationLink[] =>
  listTargets(site).some((path) => page.path.startsWith(path))
    ? listNavigation(findWaysIn(archive), site, page)
    : shareNavigation(archive, site);

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
  const canonical = page.isNotFound === true ? null : makeAbsolute(site, page.path);
  const shared = shareFrame(archive, site);
  // Spelt out: a copy with more behind it has another shape from page to page, and what renders it is compiled for each.
  return {
    language: shared.language,
    siteTitle: shared.siteTitle,
    siteDescription: shared.siteDescription,
    homeHref: shared.homeHref,
    stylesheet: shared.stylesheet,
    fonts: shared.fonts,
    icon: shared.icon,
    aboutHref: shared.aboutHref,
    dataHref: shared.dataHref,
    feed: shared.feed,
    browse: shared.browse,
    isHome: page.path === HOME_PATH,
    title: page.title === null ? site.title : `${ownTitle} · ${site.title}`,
    description,
    canonical,
    head: makeHead(site, page, { title: ownTitle, description, canonical }),
    navigation: findNavigation(archive, site, page),
    breadcrumb: listEach(above, ({ href, label }) => ({ href: makeHref(site, href), label })),
  };
};
