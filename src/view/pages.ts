/** Every page of a site: its kind, its path, and how its props are made when it is written. */
import type { Archive } from "../archive/index.ts";
import { HOME_PATH, NOT_FOUND_PATH, SOURCES_PATH, UNDATED_PATH, YEARS_PATH, yearPath } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import { type ArticleProps, makeArticle } from "./article.ts";
import { type HomeProps, makeHome } from "./home.ts";
import type { IndexProps } from "./index-list.ts";
import type { ListingProps } from "./listing.ts";
import { makeNotFound, type NotFoundProps } from "./not-found.ts";
import { makeSource } from "./source.ts";
import { makeSources } from "./sources.ts";
import { makeUndated } from "./undated.ts";
import { makeYear } from "./year.ts";
import { makeYears } from "./years.ts";

/** The props that each kind of page takes. */
export interface PropsOf {
  readonly home: HomeProps;
  readonly article: ArticleProps;
  readonly years: IndexProps;
  readonly year: ListingProps;
  readonly sources: IndexProps;
  readonly source: ListingProps;
  readonly undated: ListingProps;
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

/**
 * Plans the pages of a site. Nothing is made yet but the paths.
 *
 * @param archive The archive.
 * @param site The settings.
 * @returns The pages by kind. Pages that would list nothing are left out.
 */
export const planPages = (archive: Archive, site: Site): PagePlan => {
  const unless = (isEmpty: boolean, path: string): string[] => (isEmpty ? [] : [path]);
  return {
    home: { paths: [HOME_PATH], makeProps: () => makeHome(archive, site) },
    article: {
      paths: archive.articles.map(({ path }) => path),
      makeProps: (index) => makeArticle(archive, site, index),
    },
    years: { paths: unless(archive.years.length === 0, YEARS_PATH), makeProps: () => makeYears(archive, site) },
    year: {
      paths: archive.years.map(({ year }) => yearPath(year)),
      makeProps: (index) => makeYear(archive, site, index),
    },
    sources: { paths: unless(archive.sources.length === 0, SOURCES_PATH), makeProps: () => makeSources(archive, site) },
    source: { paths: archive.sources.map(({ path }) => path), makeProps: (index) => makeSource(archive, site, index) },
    undated: {
      paths: unless(archive.dated === archive.articles.length, UNDATED_PATH),
      makeProps: () => makeUndated(archive, site),
    },
    "not-found": { paths: [NOT_FOUND_PATH], makeProps: () => makeNotFound(archive, site) },
  };
};
