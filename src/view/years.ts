/** Props of the page of all years. */
import { YEARS_PATH } from "../archive/fixed-paths.ts";
import type { Archive } from "../archive/index.ts";
import type { Site } from "../site.ts";
import { type CalendarYear, findFullest, makeCalendar } from "./calendar.ts";
import { type FrameProps, makeFrame } from "./frame.ts";
import { countNoun } from "./text.ts";

/** All years, each with its months. */
export interface YearsProps {
  readonly frame: FrameProps;
  readonly heading: string;
  readonly note: string;
  /** Latest first. */
  readonly years: readonly CalendarYear[];
}

/**
 * Makes the props of the page of all years.
 *
 * @param archive The archive.
 * @param site The settings.
 * @returns The props, latest year first.
 */
export const makeYears = (archive: Archive, site: Site): YearsProps => {
  const note = `${countNoun(archive.dated, "dated article")} in ${countNoun(archive.years.length, "year")}`;
  const fullest = findFullest(archive.years);
  return {
    frame: makeFrame(archive, site, { path: YEARS_PATH, title: "Years", description: `${note}.` }),
    heading: "Years",
    note,
    years: archive.years.map((year) => makeCalendar(year, fullest, site)),
  };
};
