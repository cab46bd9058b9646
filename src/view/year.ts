/** The pages of years and of months. */
import { YEARS_PATH } from "../archive/fixed-paths.ts";
import { makeGroup } from "../archive/gather.ts";
import type { Archive, Group, Month, Year } from "../archive/index.ts";
import { paginate } from "../archive/paginate.ts";
import { feedPath, makeHref } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import { findFullest, makeCalendar } from "./calendar.ts";
import { headDay, headMonth } from "./card-groups.ts";
import { makeFrame } from "./frame.ts";
import { findGroupLettering } from "./lettering.ts";
import { describePage, keyGroup, keyListed, type ListingProps, makeListed, nameTitle, notePage } from "./listing.ts";
import type { Link } from "./navigation.ts";
import type { PlannedPage } from "./planned.ts";
import { noteArticles } from "./span.ts";

const linkGroup = (group: Group | undefined, site: Site): Link | null =>
  group === undefined ? null : { href: makeHref(site, group.path), label: group.name };

const ABOVE_YEAR = [{ href: YEARS_PATH, label: "Years" }];

/** What a page of a year lists itself: all its articles where they are few, else those whose month is not known. */
const listOwn = (year: Year, site: Site): Group =>
  year.articles.length < 2 * site.pageSize ? year : makeGroup(year, year.monthless);

/**
 * Plans the pages of a year. Where it has more articles than a page holds, they are listed by its months, and the year's own
 * pages list those that tell the year alone.
 *
 * @param archive The archive.
 * @param site `pageSize` says how much a page holds.
 * @param index Place of the year in `archive.years`.
 * @returns At least one page; it may list no article itself.
 */
export const planYear = (archive: Archive, site: Site, index: number): PlannedPage<ListingProps>[] => {
  const year = archive.years[index];
  if (year === undefined) throw new RangeError(`The archive has no year ${index}.`);
  const group = listOwn(year, site);
  const pages = paginate(group, site.pageSize);
  const listedAt = (at: number) => ({ site, group, pages, at, headingOf: headMonth });
  const [earlier, later] = [linkGroup(archive.years[index + 1], site), linkGroup(archive.years[index - 1], site)];
  const makeKey = (at: number): string => {
    const calendar = at === 0 ? [keyGroup(year), year.months.map(keyGroup), year.monthless.length] : [];
    return keyListed(listedAt(at), [earlier, later, calendar]);
  };
  const makeProps = (at: number, path: string): ListingProps => {
    const listed = listedAt(at);
    const note = at === 0 ? noteArticles(year) : notePage(listed);
    const made = makeListed(listed);
    return {
      ...made,
      frame: makeFrame(archive, site, {
        path,
        lettering: findGroupLettering(made.groups, made.heading),
        title: nameTitle(year.name, pages, at),
        // A year of one month would be described as the month is.
        description: `${year.name}: ${note}.`,
        above: ABOVE_YEAR,
        feed: { path: feedPath(year.path), title: `${site.title}: ${year.name}` },
      }),
      kind: "Year",
      note,
      calendar: at === 0 ? makeCalendar(year, findFullest([year]), site) : null,
      earlier,
      later,
      showsSource: true,
      isAmongUndated: false,
    };
  };
  return pages.map(({ path }, at) => ({ path, makeProps: () => makeProps(at, path), makeKey: () => makeKey(at) }));
};

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
  const makeProps = (at: number, path: string): ListingProps => {
    const listed = listedAt(at);
    const made = makeListed(listed);
    return {
      ...made,
      frame: makeFrame(archive, site, {
        path,
        lettering: findGroupLettering(made.groups, made.heading),
        title: nameTitle(month.name, pages, at),
        description: `${describePage(listed)}.`,
        above: [...ABOVE_YEAR, { href: year.path, label: year.name }],
        feed: { path: feedPath(month.path), title: `${site.title}: ${month.name}` },
      }),
      kind: "Month",
      earlier,
      later,
      showsSource: true,
      isAmongUndated: false,
    };
  };
  return pages.map(({ path }, at) => ({ path, makeProps: () => makeProps(at, path), makeKey: () => makeKey(at) }));
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
