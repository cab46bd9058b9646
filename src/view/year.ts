/** The pages of years. */
import { YEARS_PATH } from "../archive/fixed-paths.ts";
import { makeGroup } from "../archive/gather.ts";
import type { Archive, Year } from "../archive/index.ts";
import { paginate } from "../archive/paginate.ts";
import type { Site } from "../site.ts";
import { findFullest, makeCalendar } from "./calendar.ts";
import { headMonth } from "./card-groups.ts";
import { countPage, describePage, keyGroup, keyListed, type ListingProps, linkGroup, makeListed } from "./listing.ts";
import { frameListing } from "./listing-frame.ts";
import type { PlannedPage } from "./planned.ts";
import { countNoun } from "./text.ts";
import { keyNewest, listNewest } from "./year-months.ts";

/** Whether a year has more articles than its page lists. */
const isFull = (year: Year, site: Site): boolean => year.articles.length >= 2 * site.pageSize;

/** What a page of a year tells of all its articles. */
const keyCalendar = (year: Year): readonly unknown[] => [
  keyGroup(year),
  year.months.map(keyGroup),
  year.monthless.length,
  keyNewest(year),
];

/**
 * Plans the pages of a year. Where it has more articles than a page holds, they are listed by its months. The year's own
 * pages list the newest of each, and those that tell the year alone.
 *
 * @param archive The archive.
 * @param site `pageSize` says how much a page holds.
 * @param index Place of the year in `archive.years`.
 * @returns At least one page; the first has the months.
 */
export const planYear = (archive: Archive, site: Site, index: number): PlannedPage<ListingProps>[] => {
  const year = archive.years[index];
  if (year === undefined) throw new RangeError(`The archive has no year ${index}.`);
  const group = isFull(year, site) ? makeGroup(year, year.monthless) : year;
  const pages = paginate(group, site.pageSize);
  const listedAt = (at: number) => ({ site, group, pages, at, headingOf: headMonth });
  const [earlier, later] = [linkGroup(archive.years[index + 1], site), linkGroup(archive.years[index - 1], site)];
  const makeKey = (at: number): string => keyListed(listedAt(at), [earlier, later, at === 0 ? keyCalendar(year) : []]);
  const makeProps = (at: number): ListingProps => {
    const listed = listedAt(at);
    const description = describePage(at === 0 ? { ...listed, group: year } : listed);
    const made = makeListed(listed);
    const groups = [...(at === 0 && isFull(year, site) ? listNewest(year, site) : []), ...made.groups];
    return {
      ...made,
      frame: frameListing(archive, listed, groups, {
        title: year.name,
        // A year of one month would be described as the month is.
        description: `${year.name}: ${description}.`,
        above: [{ href: YEARS_PATH, label: "Years" }],
        feedTitle: year.name,
      }),
      kind: null,
      note: at === 0 ? countNoun(year.articles.length, "article") : countPage(listed),
      calendar: at === 0 ? makeCalendar(year, findFullest([year]), site) : null,
      hasJumps: false,
      groups,
      earlier,
      later,
      showsSource: true,
      hasDateAbove: false,
    };
  };
  return pages.map(({ path }, at) => ({ path, makeProps: () => makeProps(at), makeKey: () => makeKey(at) }));
};
