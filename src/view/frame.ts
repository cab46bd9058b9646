/** What every page has around its content. */
import { ABOUT_PATH, DATA_PATH, FEED_PATH, HOME_PATH, ICON_PATH, SEARCH_PATH } from "../archive/fixed-paths.ts";
import type { Archive } from "../archive/index.ts";
import { isLeftOut } from "../archive/leave-out.ts";
import { rememberOne } from "../archive/remember.ts";
import { assetPath, makeAbsolute, makeHref, STYLESHEET } from "../archive/urls.ts";
import { listEach } from "../list-each.ts";
import type { Site } from "../site.ts";
import type { Rights } from "../site-rights.ts";
import { linkContact } from "./contact.ts";
import { type FindFonts, linkFonts } from "./first-fonts.ts";
import { type HeadPage, type HeadProps, makeHead } from "./head.ts";
import { type Lettering, PLAIN_LETTERING } from "./lettering.ts";
import { findNavigation, findWaysIn, type Link, type NavigationLink } from "./navigation.ts";
import { linkPages, type PageLink } from "./own-links.ts";
import { cleanText, foldSpace, shorten } from "./text.ts";
import { findOwnLanguage, findWording } from "./wording.ts";

/** Longest description for search engines, in characters; they cut what is longer. */
const MAX_DESCRIPTION = 200;

export interface FrameProps {
  /** Of the words around what a page shows: English. */
  readonly language: string;
  /** Of the site's title, description and own links, where that is another. */
  readonly ownLanguage: string | undefined;
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
  /** Null where there is no search. */
  readonly searchHref: string | null;
  /** Where mistakes are told; null where the settings name nobody. */
  readonly contact: Link | null;
  /** What may be done with the texts; null where the settings do not say. */
  readonly rights: Rights | null;
  /** The ways that most readers take. */
  readonly navigation: readonly NavigationLink[];
  /** All of them. */
  readonly browse: readonly Link[];
  /** Pages of a person's own that the navigation does not lead to. */
  readonly ownPages: readonly PageLink[];
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
  /** Where it may be set in more than the letters of our own words. */
  readonly lettering?: Lettering;
  /** Pages that stand for no content keep no address of their own. */
  readonly isNotFound?: boolean;
}

/** What is the same in the frames of all pages: lists that are the same object, so that a renderer may know them again. */
type SharedFrame = Pick<
  FrameProps,
  | "language"
  | "ownLanguage"
  | "siteTitle"
  | "siteDescription"
  | "homeHref"
  | "stylesheet"
  | "icon"
  | "aboutHref"
  | "dataHref"
  | "searchHref"
  | "contact"
  | "rights"
  | "feed"
  | "browse"
  | "ownPages"
> & {
  /** The fonts of pages by their letters. */
  readonly fontsOf: FindFonts;
};

const shareFrame = rememberOne(
  (archive: Archive, site: Site): SharedFrame => ({
    language: findWording(site),
    ownLanguage: findOwnLanguage(site),
    siteTitle: site.title,
    siteDescription: site.description,
    homeHref: makeHref(site, HOME_PATH),
    stylesheet: makeHref(site, assetPath(site, STYLESHEET)),
    fontsOf: linkFonts(site),
    icon: makeHref(site, ICON_PATH),
    aboutHref: isLeftOut(site, "about") ? null : makeHref(site, ABOUT_PATH),
    dataHref: isLeftOut(site, "downloads") ? null : makeHref(site, DATA_PATH),
    searchHref: site.search ? makeHref(site, SEARCH_PATH) : null,
    contact: linkContact(site),
    rights: site.rights,
    feed: isLeftOut(site, "feeds")
      ? null
      : { href: makeHref(site, FEED_PATH), label: `${site.title}: newest articles` },
    browse: findWaysIn(archive).map(({ path, label }) => ({ href: makeHref(site, path), label })),
    ownPages: linkPages(site),
  }),
);

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
    ownLanguage: shared.ownLanguage,
    siteTitle: shared.siteTitle,
    siteDescription: shared.siteDescription,
    homeHref: shared.homeHref,
    stylesheet: shared.stylesheet,
    fonts: shared.fontsOf(page.lettering ?? PLAIN_LETTERING),
    icon: shared.icon,
    aboutHref: shared.aboutHref,
    dataHref: shared.dataHref,
    searchHref: shared.searchHref,
    contact: shared.contact,
    rights: shared.rights,
    feed: shared.feed,
    browse: shared.browse,
    ownPages: shared.ownPages,
    isHome: page.path === HOME_PATH,
    title: page.title === null ? site.title : `${ownTitle} · ${site.title}`,
    description,
    canonical,
    head: makeHead(site, page, { title: ownTitle, description, canonical }),
    navigation: findNavigation(archive, site, page),
    breadcrumb: listEach(above, ({ href, label }) => ({ href: makeHref(site, href), label })),
  };
};
