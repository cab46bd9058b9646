/** What Eleventy is given of a site: numbers and functions. Text of seeds is made when its page is written, not before. */
import { outputFile } from "../archive/urls.ts";
import type { PageKind, PagePlan } from "./pages.ts";

/** Name of the global data that holds a site's pages. */
export const SITE_PAGES = "sitePages";

/** A site's pages, as templates reach them. */
export interface SitePages {
  /** Numbers of the pages of each kind, from 0: what Eleventy paginates over. */
  readonly numbers: Readonly<Record<PageKind, readonly number[]>>;
  /** Where a page is written, below the output folder. */
  readonly fileOf: (kind: PageKind, number: number) => string;
  /** The props of a page. */
  readonly propsOf: (kind: PageKind, number: number) => object;
}

/**
 * Makes a plan ready for Eleventy.
 *
 * @param plan The pages of a site.
 * @returns What templates are rendered from.
 */
export const offerPages = (plan: PagePlan): SitePages => {
  const numbersOf = (kind: PageKind): number[] => plan[kind].paths.map((_, number) => number);
  return {
    numbers: {
      home: numbersOf("home"),
      article: numbersOf("article"),
      years: numbersOf("years"),
      index: numbersOf("index"),
      listing: numbersOf("listing"),
      search: numbersOf("search"),
      about: numbersOf("about"),
      data: numbersOf("data"),
      "not-found": numbersOf("not-found"),
    },
    fileOf: (kind, number) => outputFile(plan[kind].paths[number] ?? ""),
    propsOf: (kind, number) => plan[kind].makeProps(number),
  };
};
