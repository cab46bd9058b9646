/** Props of a year's page. */
import type { Archive, Year } from "../archive/index.ts";
import { makeHref, YEARS_PATH, yearPath } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import { type Link, makeFrame } from "./frame.ts";
import { groupByMonth, type ListingProps } from "./listing.ts";
import { countNoun } from "./text.ts";

const linkYear = (year: Year | undefined, site: Site): Link | null =>
  year === undefined ? null : { href: makeHref(site, yearPath(year.year)), label: year.year };

/**
 * Makes the props of a year's page.
 *
 * @param archive The archive.
 * @param site The settings.
 * @param index Place of the year in `archive.years`.
 * @returns The props.
 * @throws Where the archive has no such year.
 */
export const makeYear = (archive: Archive, site: Site, index: number): ListingProps => {
  const own = archive.years[index];
  if (own === undefined) throw new RangeError(`The archive has no year ${index}.`);
  const note = countNoun(own.articles.length, "article");
  return {
    frame: makeFrame(archive, site, {
      path: yearPath(own.year),
      title: own.year,
      description: `${note} from ${own.year}.`,
      above: [{ href: YEARS_PATH, label: "Years" }],
    }),
    kind: "Year",
    heading: own.year,
    note,
    groups: groupByMonth(own.articles, site),
    earlier: linkYear(archive.years[index + 1], site),
    later: linkYear(archive.years[index - 1], site),
  };
};
