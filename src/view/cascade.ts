/** What Eleventy is given of a site: numbers and functions. Text of seeds is made when its page is written, not before. */
import { outputFile } from "../archive/urls.ts";
import { mapKinds, type PageKind, type PagePlan } from "./pages.ts";

/** Name of the global data that holds a site's pages. */
export const SITE_PAGES = "sitePages";

/** A site's pages, as templates reach them. */
export interface SitePages {
  /** Numbers of the pages of each kind that are to be written, from 0, in sheets: what Eleventy paginates over. */
  readonly sheets: Readonly<Record<PageKind, readonly (readonly number[])[]>>;
  /** Where a page is written, below the output folder. */
  readonly fileOf: (kind: PageKind, number: number) => string;
  /** The props of a page. */
  readonly propsOf: (kind: PageKind, number: number) => object;
}

/** Pages of a sheet: so many that what Eleventy does for each does not count. */
const SHEET_SIZE = 256;

const cutSheets = (numbers: readonly number[]): number[][] =>
  Array.from({ length: Math.ceil(numbers.length / SHEET_SIZE) }, (_, sheet) =>
    numbers.slice(sheet * SHEET_SIZE, (sheet + 1) * SHEET_SIZE),
  );

/**
 * Makes a plan ready for Eleventy.
 *
 * @param plan The pages of a site.
 * @param numbers Those that are to be written.
 * @returns What templates are rendered from.
 */
export const offerPages = (plan: PagePlan, numbers: Readonly<Record<PageKind, readonly number[]>>): SitePages => ({
  sheets: mapKinds((kind) => cutSheets(numbers[kind])),
  fileOf: (kind, number) => outputFile(plan[kind].paths[number] ?? ""),
  propsOf: (kind, number) => plan[kind].makeProps(number),
});
