/** The navigation that stands at the top of every page: which ways there are, and where a page stands on them. */
import {
  ABOUT_PATH,
  AUTHORS_PATH,
  DATA_PATH,
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
import { rememberOne } from "../archive/remember.ts";
import { makeHref } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import { isPagePath, type OwnLink, type PagePath, type Way } from "../site-parts.ts";
import { listWaysIn, type WayIn } from "./directory.ts";
import type { HeadPage } from "./head.ts";
import { linkPage } from "./own-links.ts";
import { findOwnLanguage } from "./wording.ts";

/** Where a page is. */
type PageAt = Pick<HeadPage, "path">;

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

/** A link with its words. */
export interface Link {
  readonly href: string;
  readonly label: string;
}

export interface NavigationLink extends Link {
  /** The page itself, or one below it. */
  readonly current: "page" | "section" | null;
  /** Key that leads there. */
  readonly shortcut: string | null;
  /** Of the label, where it is not that of the words around it. */
  readonly language: string | undefined;
}

/** Pages that are no way into the archive, as far as the site has them. */
const listServices = (site: Site): Pick<WayIn, "path" | "label">[] => [
  ...(site.search ? [{ path: SEARCH_PATH, label: "Search" }] : []),
  ...(isLeftOut(site, "downloads") ? [] : [{ path: DATA_PATH, label: "Downloads" }]),
  ...(isLeftOut(site, "about") ? [] : [{ path: ABOUT_PATH, label: "About" }]),
];

/** A link that the settings state, to anywhere. */
const linkOwn = ({ label, url }: OwnLink, site: Site, page: PageAt): NavigationLink => ({
  href: url.startsWith("/") ? makeHref(site, url) : url,
  label,
  current: page.path === url ? "page" : null,
  shortcut: null,
  language: findOwnLanguage(site),
});

/** A page of a person's own in the navigation; nothing where there is no such page, which the build tells. */
const listPage = (path: PagePath, site: Site, current: NavigationLink["current"]): NavigationLink[] => {
  const page = site.ownPages.find((own) => own.path === path);
  if (page === undefined) return [];
  const { href, label, language } = linkPage(page, site);
  return [{ href, label, current, shortcut: null, language }];
};

const listNavigation = (ways: readonly WayIn[], site: Site, page: PageAt): NavigationLink[] => {
  const known = new Map([...ways, ...listServices(site)].map((way) => [way.path, way]));
  const standing = (path: string): NavigationLink["current"] => {
    if (page.path === path) return "page";
    return page.path.startsWith(path) ? "section" : null;
  };
  return (site.navigation ?? MAIN_WAYS).flatMap((item): NavigationLink[] => {
    if (typeof item !== "string") return [linkOwn(item, site, page)];
    if (isPagePath(item)) return listPage(item, site, standing(item));
    const way = known.get(PATHS[item]);
    if (way === undefined) return [];
    const { path, label } = way;
    // The search page has its field to go to.
    const shortcut = path === SEARCH_PATH && page.path !== SEARCH_PATH ? "/" : null;
    return [{ href: makeHref(site, path), label, current: standing(path), shortcut, language: undefined }];
  });
};

const ways = new WeakMap<Archive, readonly WayIn[]>();

/**
 * Finds the ways into an archive, which are the same on all of its pages.
 *
 * @param archive The archive.
 */
export const findWaysIn = (archive: Archive): readonly WayIn[] => {
  const known = ways.get(archive) ?? listWaysIn(archive);
  ways.set(archive, known);
  return known;
};

/** The navigation of pages to which no link of it leads. */
const shareNavigation = rememberOne((archive: Archive, site: Site) =>
  listNavigation(findWaysIn(archive), site, { path: "" }),
);

const findTarget = (item: Way | OwnLink | PagePath): string => {
  if (typeof item !== "string") return item.url;
  return isPagePath(item) ? item : PATHS[item];
};

/** Where the navigation leads. */
const listTargets = rememberOne((site: Site) => (site.navigation ?? MAIN_WAYS).map(findTarget));

/**
 * Finds a page's navigation. Most pages are no section's, and have the same one, as the same object.
 *
 * @param archive What it has decides which ways there are.
 * @param site The settings may state links.
 * @param page The link that leads to it, or to a page above it, says so.
 */
export const findNavigation = (archive: Archive, site: Site, page: PageAt): readonly NavigationLink[] =>
  listTargets(site).some((path) => page.path.startsWith(path))
    ? listNavigation(findWaysIn(archive), site, page)
    : shareNavigation(archive, site);
