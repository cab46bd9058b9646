/** Props of the list of years. */
import type { Archive } from "../archive/index.ts";
import { makeHref, YEARS_PATH, yearPath } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import { makeFrame } from "./frame.ts";
import { type IndexProps, shareOf } from "./index-list.ts";
import { countNoun } from "./text.ts";

/**
 * Makes the props of the list of years.
 *
 * @param archive The archive.
 * @param site The settings.
 * @returns The props, latest year first.
 */
export const makeYears = (archive: Archive, site: Site): IndexProps => {
  const note = `${countNoun(archive.dated, "dated article")} in ${countNoun(archive.years.length, "year")}`;
  return {
    frame: makeFrame(archive, site, { path: YEARS_PATH, title: "Years", description: `${note}.` }),
    heading: "Years",
    note,
    entries: archive.years.map(({ year, articles }) => ({
      href: makeHref(site, yearPath(year)),
      label: year,
      note: countNoun(articles.length, "article"),
      share: shareOf(articles.length, archive.years),
    })),
  };
};
