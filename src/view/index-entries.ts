/** The lines of pages that list listings, and the headings above them. */
import type { Group } from "../archive/index.ts";
import { makeHref } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import type { NameIndex } from "./directory.ts";
import { registerGroups } from "./index-register.ts";
import { isExtended, type Lettering } from "./lettering.ts";
import type { Link } from "./navigation.ts";
import { noteArticles } from "./span.ts";
import { cleanText } from "./text.ts";

const FULL = 100;

/** From how many names on an index by letter has headings. */
const LEAST_FOR_HEADINGS = 30;

/** A line of a page that lists listings. */
export interface EntryProps extends Link {
  /** "12 articles, March 2019 to May 2024". */
  readonly note: string;
  /** Its part of the largest, from 0 to 100; null where sizes are not compared. */
  readonly share: number | null;
}

/** Lines under a heading. */
export interface EntryGroup {
  /** Null where the page has one list. */
  readonly heading: string | null;
  /** Id of the heading. */
  readonly anchor: string;
  readonly entries: readonly EntryProps[];
}

const makeEntry = (group: Group, site: Site, largest: number | null): EntryProps => ({
  href: makeHref(site, group.path),
  label: cleanText(group.name),
  note: noteArticles(group),
  share: largest === null ? null : Math.round((group.articles.length / largest) * FULL),
});

/** One list of all, without headings; parts of the largest where that is given. */
export const makeOneList = (groups: readonly Group[], site: Site, largest: number | null): EntryGroup => ({
  heading: null,
  anchor: "all",
  entries: groups.map((group) => makeEntry(group, site, largest)),
});

const findLargest = (groups: readonly Group[]): number =>
  groups.reduce((most, { articles }) => Math.max(most, articles.length), 1);

/** The lists of an index that one page holds: under letters where it is long and ordered by them. */
export const listEntries = (index: NameIndex, groups: readonly Group[], site: Site): EntryGroup[] => {
  if (index.order === "as-given") return [makeOneList(groups, site, null)];
  if (index.order === "most-first") return [makeOneList(groups, site, findLargest(groups))];
  const register = registerGroups(index, groups);
  if (groups.length < LEAST_FOR_HEADINGS)
    return [
      makeOneList(
        register.flatMap(({ items }) => items),
        site,
        null,
      ),
    ];
  return register.map(({ initial, items }) => ({
    heading: initial.label,
    anchor: `letter-${initial.slug}`,
    entries: items.map((group) => makeEntry(group, site, null)),
  }));
};

/** Which letters of the display face the names need. */
export const findEntryLettering = (lists: readonly EntryGroup[]): Lettering => ({
  display: lists.some(({ entries }) => entries.some(({ label }) => isExtended(label))),
  text: false,
});
