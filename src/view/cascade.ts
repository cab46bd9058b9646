/** What Eleventy is given of a site: numbers and functions. Text of seeds is made when its page is written, not before. */
import { outputFile } from "../archive/urls.ts";
import type { PageKind, PagePlan } from "./pages.ts";

/** Name of the global data that holds a site's pages. */
export const SITE_PAGES = "sitePages";

/** A site's pages, as templates reach them. */
export interface SitePages {
  /** Gives numbers of pages of a kind that are to be written next, from 0; none when there are none left. */
  readonly takeSheet: (kind: PageKind) => readonly number[];
  /** Where a page is written, below the output folder. */
  readonly fileOf: (kind: PageKind, number: number) => string;
  /** The props of a page. */
  readonly propsOf: (kind: PageKind, number: number) => object;
}

/**
 * Makes a plan ready for Eleventy.
 *
 * @param plan The pages of a site.
 * @param takeSheet Gives those that are to be written, a sheet at a time.
 * @returns What templates are rendered from.
 */
export const offerPages = (plan: PagePlan, takeSheet: SitePages["takeSheet"]): SitePages => ({
  takeSheet,
  fileOf: (kind, number) => outputFile(plan[kind].paths[number] ?? ""),
  propsOf: (kind, number) => plan[kind].makeProps(number),
});
