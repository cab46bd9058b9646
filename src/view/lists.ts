/** Props of the pages that list articles, and of those that list years and sources. */
import type { Archive, Source, Year } from "../archive/index.ts";
import { makeHref, SOURCES_PATH, UNDATED_PATH, YEARS_PATH, yearPath } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import { makeCard } from "./card.ts";
import { type FrameProps, type Link, makeFrame } from "./frame.ts";
import { type GroupProps, groupByMonth, groupByYear, nameSpan } from "./listing.ts";
import { cleanText, countNoun } from "./text.ts";

/** A page that lists articles in groups. */
export interface ListingProps {
  readonly frame: FrameProps;
  /** What the heading below names: "Year". */
  readonly kind: string;
  readonly heading: string;
  /** "12 articles, 2014 to 2023". */
  readonly note: string;
  readonly groups: readonly GroupProps[];
  /** The same kind of page before and after it, in time. */
  readonly earlier: Link | null;
  readonly later: Link | null;
}

/** A line of a page that lists listings. */
export interface EntryProps extends Link {
  readonly note: string;
  /** Its part of the largest, from 0 to 100. */
  readonly share: number;
}

/** A page that lists listings. */
export interface IndexProps {
  readonly frame: FrameProps;
  readonly heading: string;
  readonly note: string;
  readonly entries: readonly EntryProps[];
}

const FULL = 100;

const noteOf = (articles: Year["articles"]): string =>
  [countNoun(articles.length, "article"), nameSpan(articles)].filter((part) => part !== null).join(", ");

const shareOf = (count: number, groups: readonly (Year | Source)[]): number =>
  Math.round((count / groups.reduce((most, { articles }) => Math.max(most, articles.length), 1)) * FULL);

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

/**
 * Makes the props of a source's page.
 *
 * @param archive The archive.
 * @param site The settings.
 * @param index Place of the source in `archive.sources`.
 * @returns The props.
 * @throws Where the archive has no such source.
 */
export const makeSource = (archive: Archive, site: Site, index: number): ListingProps => {
  const own = archive.sources[index];
  if (own === undefined) throw new RangeError(`The archive has no source ${index}.`);
  const heading = cleanText(own.name);
  const note = noteOf(own.articles);
  return {
    frame: makeFrame(archive, site, {
      path: own.path,
      title: heading,
      description: `From ${heading}: ${note}.`,
      above: [{ href: SOURCES_PATH, label: "Sources" }],
    }),
    kind: "Source",
    heading,
    note,
    groups: groupByYear(own.articles, site),
    earlier: null,
    later: null,
  };
};

/**
 * Makes the props of the page of undated articles.
 *
 * @param archive The archive.
 * @param site The settings.
 * @returns The props: one group, by headline.
 */
export const makeUndated = (archive: Archive, site: Site): ListingProps => {
  const articles = archive.articles.slice(archive.dated);
  const note = `${countNoun(articles.length, "article")} whose text gives no date of its own`;
  return {
    frame: makeFrame(archive, site, { path: UNDATED_PATH, title: "Undated", description: `${note}.` }),
    kind: "No date",
    heading: "Undated",
    note,
    groups: [
      {
        heading: "By headline",
        anchor: "by-headline",
        count: countNoun(articles.length, "article"),
        cards: articles.map((article) => makeCard(article, site)),
      },
    ],
    earlier: null,
    later: null,
  };
};

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

/**
 * Makes the props of the list of sources.
 *
 * @param archive The archive.
 * @param site The settings.
 * @returns The props, the largest source first.
 */
export const makeSources = (archive: Archive, site: Site): IndexProps => {
  const note = `${countNoun(archive.sources.length, "source")}, those with most articles first`;
  return {
    frame: makeFrame(archive, site, { path: SOURCES_PATH, title: "Sources", description: `${note}.` }),
    heading: "Sources",
    note,
    entries: archive.sources.map(({ name, path, articles }) => ({
      href: makeHref(site, path),
      label: cleanText(name),
      note: noteOf(articles),
      share: shareOf(articles.length, archive.sources),
    })),
  };
};
