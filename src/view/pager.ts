/** Ways between the pages of a listing. */
import type { ListingPage } from "../archive/paginate.ts";
import { makeHref } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import type { Link } from "./navigation.ts";
import { groupDigits } from "./text.ts";

/** A link to a page by its number. */
export interface NumberedLink extends Link {
  readonly isCurrent: boolean;
}

export interface PagerProps {
  /** "Page 3 of 7". */
  readonly standing: string;
  /** To the page after it in the order of reading, which holds older articles; null on the oldest. */
  readonly older: Link | null;
  readonly newer: Link | null;
  /** In the order of reading. All pages on the newest, the nearest and the ends on others: those must change rarely. */
  readonly numbers: readonly NumberedLink[];
}

/**
 * Makes the pager of a page.
 *
 * @param pages Pages of the listing in the order of reading: the newest has the highest number.
 * @param at Place of the page among them.
 * @param site The settings.
 * @returns Its props, or null where there is one page.
 */
export const makePager = (pages: readonly ListingPage[], at: number, site: Site): PagerProps | null => {
  const own = pages[at];
  if (own === undefined || pages.length === 1) return null;
  const link = (page: ListingPage | undefined): Link | null =>
    page === undefined ? null : { href: makeHref(site, page.path), label: `Page ${groupDigits(page.number)}` };
  const isNear = (index: number): boolean => index === 0 || index === pages.length - 1 || Math.abs(index - at) <= 1;
  return {
    standing: `Page ${groupDigits(own.number)} of ${groupDigits(pages.length)}`,
    newer: link(pages[at - 1]),
    older: link(pages[at + 1]),
    numbers: pages
      .filter((_, index) => at === 0 || isNear(index))
      .map(({ path, number }) => ({
        href: makeHref(site, path),
        label: groupDigits(number),
        isCurrent: number === own.number,
      })),
  };
};
