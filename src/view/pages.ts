/** Every page of a site: its kind, its path, and how its props are made when it is written. */
import type { Archive } from "../archive/index.ts";
import { ABOUT_PATH, DATA_PATH, HOME_PATH, NOT_FOUND_PATH, SEARCH_PATH, YEARS_PATH } from "../archive/urls.ts";
import type { Download } from "../export/downloads/index.ts";
import type { Site } from "../site.ts";
import { type AboutProps, makeAbout } from "./about.ts";
import { type ArticleProps, makeArticle } from "./article.ts";
import { type DataProps, makeData } from "./data.ts";
import { NAME_INDEXES } from "./directory.ts";
import { type HomeProps, makeHome } from "./home.ts";
import { type IndexProps, planIndex } from "./index-list.ts";
import type { ListingProps } from "./listing.ts";
import { planName, planUndated } from "./named.ts";
import { makeNotFound, type NotFoundProps } from "./not-found.ts";
import type { PlannedPage } from "./planned.ts";
import { makeSearchPage, type SearchProps } from "./search.ts";
import { planMonths, planYear } from "./year.ts";
import { makeYears, type YearsProps } from "./years.ts";

/** The props that each kind of page takes. */
export interface PropsOf {
  readonly home: HomeProps;
  readonly article: ArticleProps;
  /** All years as calendars. */
  readonly years: YearsProps;
  /** An index of names or letters, or a part of one. */
  readonly index: IndexProps;
  /** A page of a year, a month, a name, a letter, the undated. */
  readonly listing: ListingProps;
  readonly search: SearchProps;
  readonly about: AboutProps;
  readonly data: DataProps;
  readonly "not-found": NotFoundProps;
}

export type PageKind = keyof PropsOf;

/** The pages of one kind. */
export interface PageSet<Props> {
  /** Where each goes, as paths of `archive/urls.ts`. */
  readonly paths: readonly string[];
  /** Makes the props of the page at a place in `paths`. */
  readonly makeProps: (index: number) => Props;
}

export type PagePlan = { readonly [Kind in PageKind]: PageSet<PropsOf[Kind]> };

const makeSet = <Props>(pages: readonly PlannedPage<Props>[]): PageSet<Props> => ({
  paths: pages.map(({ path }) => path),
  makeProps: (index) => {
    const page = pages[index];
    if (page === undefined) throw new RangeError(`There is no page ${index} of this kind.`);
    return page.makeProps();
  },
});

const planListings = (archive: Archive, site: Site): PlannedPage<ListingProps>[] => [
  ...archive.years.flatMap((_, index) => planYear(archive, site, index)),
  ...planMonths(archive, site),
  ...NAME_INDEXES.flatMap((index) => archive[index.of].flatMap((group) => planName(archive, site, index, group))),
  ...planUndated(archive, site),
];

/**
 * Plans the pages of a site. Nothing is made yet but the paths.
 *
 * @param archive The archive.
 * @param site The settings.
 * @param downloads The files of the page of downloads, which are written before it.
 * @returns The pages by kind. Pages that would list nothing are left out.
 */
export const planPages = (archive: Archive, site: Site, downloads: readonly Download[] = []): PagePlan => {
  const unless = (isEmpty: boolean, path: string): string[] => (isEmpty ? [] : [path]);
  return {
    home: { paths: [HOME_PATH], makeProps: () => makeHome(archive, site) },
    article: {
      paths: archive.articles.map(({ path }) => path),
      makeProps: (index) => makeArticle(archive, site, index),
    },
    years: { paths: unless(archive.years.length === 0, YEARS_PATH), makeProps: () => makeYears(archive, site) },
    index: makeSet(NAME_INDEXES.flatMap((index) => planIndex(archive, site, index))),
    listing: makeSet(planListings(archive, site)),
    search: { paths: unless(!site.search, SEARCH_PATH), makeProps: () => makeSearchPage(archive, site) },
    about: { paths: [ABOUT_PATH], makeProps: () => makeAbout(archive, site) },
    data: { paths: [DATA_PATH], makeProps: () => makeData(archive, site, downloads) },
    "not-found": { paths: [NOT_FOUND_PATH], makeProps: () => makeNotFound(archive, site) },
  };
};
