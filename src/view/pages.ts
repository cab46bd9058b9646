/** Every page of a site: its kind, its path, and how its props are made when it is written. */
import { ABOUT_PATH, DATA_PATH, HOME_PATH, NOT_FOUND_PATH, SEARCH_PATH, YEARS_PATH } from "../archive/fixed-paths.ts";
import { type Archive, type ArchivedArticle, findNeighbours, type LoadWhole } from "../archive/index.ts";
import { isLeftOut } from "../archive/leave-out.ts";
import { nameState } from "../archive/state.ts";
import type { Download } from "../export/downloads/index.ts";
import type { Site } from "../site.ts";
import { type AboutProps, makeAbout } from "./about.ts";
import { type ArticleProps, makeArticle } from "./article.ts";
import { type DataProps, makeData } from "./data.ts";
import { NAME_INDEXES } from "./directory.ts";
import { type HomeProps, makeHome } from "./home.ts";
import { takeLeadOpening } from "./home-lead.ts";
import { planIndex } from "./index-list.ts";
import type { IndexProps } from "./index-props.ts";
import type { ListingProps } from "./listing.ts";
import { planMonths } from "./month.ts";
import { planName, planUndated } from "./named.ts";
import { makeNotFound, type NotFoundProps } from "./not-found.ts";
import { type OwnPage, type OwnPageProps, planOwnPages } from "./own-page.ts";
import { type PlannedPage, planByProps } from "./planned.ts";
import { makeSearchPage, type SearchProps } from "./search.ts";
import { planYear } from "./year.ts";
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
  /** A page of a person's own. */
  readonly "own-page": OwnPageProps;
  readonly "not-found": NotFoundProps;
}

export type PageKind = keyof PropsOf;

/** Makes something for each kind of page. */
export const mapKinds = <T>(make: (kind: PageKind) => T): Readonly<Record<PageKind, T>> => ({
  home: make("home"),
  article: make("article"),
  years: make("years"),
  index: make("index"),
  listing: make("listing"),
  search: make("search"),
  about: make("about"),
  data: make("data"),
  "own-page": make("own-page"),
  "not-found": make("not-found"),
});

/** The pages of one kind. */
export interface PageSet<Props> {
  /** Where each goes, as paths of `archive/urls.ts`. */
  readonly paths: readonly string[];
  /** Makes the props of the page at a place in `paths`. */
  readonly makeProps: (index: number) => Props;
  /** Makes its key: it differs where the props do, but for what every page of the site has around it. See `frame.ts`. */
  readonly makeKey: (index: number) => string;
}

export type PagePlan = { readonly [Kind in PageKind]: PageSet<PropsOf[Kind]> };

const makeSet = <Props>(pages: readonly PlannedPage<Props>[]): PageSet<Props> => {
  const find = (index: number): PlannedPage<Props> => {
    const page = pages[index];
    if (page === undefined) throw new RangeError(`There is no page ${index} of this kind.`);
    return page;
  };
  return {
    paths: pages.map(({ path }) => path),
    makeProps: (index) => find(index).makeProps(),
    makeKey: (index) => find(index).makeKey(),
  };
};

/** An article's page tells of the articles next to it, and of no other. */
const planArticles = (archive: Archive, site: Site, load: LoadWhole): PageSet<ArticleProps> => ({
  paths: archive.articles.map(({ path }) => path),
  makeProps: (index) => makeArticle(archive, site, index, load),
  makeKey: (index) => {
    const { earlier, later } = findNeighbours(archive, index);
    const name = (one: ArchivedArticle | null | undefined): string => (one == null ? "" : nameState(one));
    return `${name(archive.articles[index])} ${name(earlier)} ${name(later)}`;
  },
});

const planListings = (archive: Archive, site: Site): PlannedPage<ListingProps>[] => [
  ...archive.years.flatMap((_, index) => planYear(archive, site, index)),
  ...planMonths(archive, site),
  ...NAME_INDEXES.flatMap((index) => archive[index.of].flatMap((group) => planName(archive, site, index, group))),
  ...planUndated(archive, site),
];

/**
 * Plans the page of downloads.
 *
 * @param archive The archive.
 * @param site The settings.
 * @param downloads The files, which are written before it.
 * @returns One page; none where the site does without.
 */
export const planData = (archive: Archive, site: Site, downloads: readonly Download[]): PageSet<DataProps> =>
  makeSet(isLeftOut(site, "downloads") ? [] : [planByProps(DATA_PATH, () => makeData(archive, site, downloads))]);

/**
 * Plans the pages of a site. Nothing is made yet but the paths.
 *
 * @param archive The archive.
 * @param site The settings.
 * @param load Reads an article's text.
 * @param ownPages Pages of a person's own.
 * @returns The pages by kind, that of downloads as if there were no files yet. Pages that would list nothing are left out.
 */
export const planPages = (
  archive: Archive,
  site: Site,
  load: LoadWhole,
  ownPages: readonly OwnPage[] = [],
): PagePlan => {
  const one = <Props>(path: string, makeProps: () => Props): PageSet<Props> => makeSet([planByProps(path, makeProps)]);
  const unless = <Props>(isEmpty: boolean, path: string, makeProps: () => Props): PageSet<Props> =>
    isEmpty ? makeSet<Props>([]) : one(path, makeProps);
  return {
    home: makeSet([
      {
        path: HOME_PATH,
        makeProps: () => makeHome(archive, site, (article) => takeLeadOpening(load(article), site)),
        makeKey: () =>
          JSON.stringify(makeHome(archive, site, (article) => ({ opening: [nameState(article)], photo: null }))),
      },
    ]),
    article: planArticles(archive, site, load),
    years: unless(archive.years.length === 0, YEARS_PATH, () => makeYears(archive, site)),
    index: makeSet(NAME_INDEXES.flatMap((index) => planIndex(archive, site, index))),
    listing: makeSet(planListings(archive, site)),
    search: unless(!site.search, SEARCH_PATH, () => makeSearchPage(archive, site)),
    about: unless(isLeftOut(site, "about"), ABOUT_PATH, () => makeAbout(archive, site)),
    data: planData(archive, site, []),
    "own-page": makeSet(planOwnPages(archive, site, ownPages)),
    "not-found": one(NOT_FOUND_PATH, () => makeNotFound(archive, site)),
  };
};
