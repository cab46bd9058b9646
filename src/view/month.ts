/** The pages of months. */
import { YEARS_PATH } from "../archive/fixed-paths.ts";
import type { Archive, Month, Year } from "../archive/index.ts";
import { paginate } from "../archive/paginate.ts";
import type { Site } from "../site.ts";
import { headDay } from "./card-groups.ts";
import { countPage, describePage, keyListed, type ListingProps, linkGroup, makeListed } from "./listing.ts";
import { frameListing } from "./listing-frame.ts";
import type { PlannedPage } from "./planned.ts";

interface PlacedMonth {
  readonly year: Year;
  readonly month: Month;
  /** Its neighbours, over the ends of years. */
  readonly earlier: Month | undefined;
  readonly later: Month | undefined;
}

const listMonths = (archive: Archive): PlacedMonth[] => {
  const all = archive.years.flatMap((year) => year.months.map((month) => ({ year, month })));
  return all.map((own, index) => ({ ...own, earlier: all[index + 1]?.month, later: all[index - 1]?.month }));
};

const planMonth = (archive: Archive, site: Site, placed: PlacedMonth): PlannedPage<ListingProps>[] => {
  const { year, month } = placed;
  const pages = paginate(month, site.pageSize);
  const listedAt = (at: number) => ({ site, group: month, pages, at, headingOf: headDay });
  const [earlier, later] = [linkGroup(placed.earlier, site), linkGroup(placed.later, site)];
  const makeKey = (at: number): string => keyListed(listedAt(at), [earlier, later]);
  const makeProps = (at: number): ListingProps => {
    const listed = listedAt(at);
    const made = makeListed(listed);
    return {
      ...made,
      frame: frameListing(archive, listed, made.groups, {
        title: month.name,
        description: `${describePage(listed)}.`,
        feedTitle: month.name,
        above: [
          { href: YEARS_PATH, label: "Years" },
          { href: year.path, label: year.name },
        ],
      }),
      kind: null,
      note: countPage(listed),
      earlier,
      later,
      showsSource: true,
      hasDateAbove: true,
    };
  };
  return pages.map(({ path }, at) => ({ path, makeProps: () => makeProps(at), makeKey: () => makeKey(at) }));
};

/**
 * Plans the pages of all months.
 *
 * @param archive The archive.
 * @param site `pageSize` says how much a page holds.
 * @returns Latest month first; articles by day.
 */
export const planMonths = (archive: Archive, site: Site): PlannedPage<ListingProps>[] =>
  listMonths(archive).flatMap((placed) => planMonth(archive, site, placed));
