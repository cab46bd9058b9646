/** The lines of pages that list listings, and the headings above them. */
import { compareText } from "../archive/compare-text.ts";
import { groupBy } from "../archive/gather.ts";
import type { Group, Letter } from "../archive/index.ts";
import { areMixed, type Initial, type Registered } from "../archive/initial.ts";
import { makeHref } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import type { NameIndex } from "./directory.ts";
import type { EntryGroup, EntryProps } from "./index-props.ts";
import { registerGroups } from "./index-register.ts";
import { isExtended, type Lettering } from "./lettering.ts";
import { type LetterRow, makeRows, type PlacedLetter, speakScript } from "./letters.ts";
import { markFamily } from "./name-parts.ts";
import { noteArticles } from "./span.ts";
import { cleanText } from "./text.ts";

const FULL = 100;

/** From how many names on an index by letter has headings. */
const LEAST_FOR_HEADINGS = 30;

const makeEntry = (index: NameIndex, group: Group, site: Site, largest: number | null): EntryProps => {
  const label = cleanText(group.name);
  return {
    href: makeHref(site, group.path),
    label,
    note: noteArticles(group),
    share: largest === null ? null : Math.round((group.articles.length / largest) * FULL),
    parts: index.order === "by-family" ? markFamily(label, group.articles[0]?.record.language ?? "") : null,
    spoken: null,
  };
};

/** One list of all, without headings; parts of the largest where that is given. */
export const makeOneList = (
  index: NameIndex,
  groups: readonly Group[],
  site: Site,
  largest: number | null,
): EntryGroup => ({
  heading: null,
  script: null,
  anchor: "all",
  entries: groups.map((group) => makeEntry(index, group, site, largest)),
});

const findLargest = (groups: readonly Group[]): number =>
  groups.reduce((most, { articles }) => Math.max(most, articles.length), 1);

/** The lists of a page, and ways to the headings above them. */
export interface EntryLists {
  readonly groups: readonly EntryGroup[];
  readonly jumps: readonly LetterRow[];
}

const withoutJumps = (group: EntryGroup): EntryLists => ({ groups: [group], jumps: [] });

const linkHeading = (anchor: string, label: string): PlacedLetter["link"] => ({
  href: `#${anchor}`,
  label,
  count: null,
  isCurrent: false,
});

const listByLetter = (index: NameIndex, register: readonly Registered<Group>[], site: Site): EntryLists => {
  const isMixed = areMixed(register.map(({ initial }) => initial));
  const anchorOf = ({ slug }: Initial): string => `letter-${slug}`;
  return {
    groups: register.map(({ initial, items }) => ({
      heading: initial.label,
      script: speakScript(initial, isMixed),
      anchor: anchorOf(initial),
      entries: items.map((group) => makeEntry(index, group, site, null)),
    })),
    jumps: makeRows(register.map(({ initial }) => ({ initial, link: linkHeading(anchorOf(initial), initial.label) }))),
  };
};

/** The lists of an index that one page holds: under letters where it is long and ordered by them. */
export const listEntries = (index: NameIndex, groups: readonly Group[], site: Site): EntryLists => {
  if (index.order === "most-first") return withoutJumps(makeOneList(index, groups, site, findLargest(groups)));
  const register = registerGroups(index, groups);
  if (groups.length >= LEAST_FOR_HEADINGS) return listByLetter(index, register, site);
  const inOrder = register.flatMap(({ items }) => items);
  return withoutJumps(makeOneList(index, inOrder, site, null));
};

/** Names on the first page of an index that has others for its letters. */
const FOREMOST = 24;

/** By the newest of each; those that have undated articles alone come last. */
const orderNewest = (groups: readonly Group[]): Group[] =>
  groups.toSorted((a, b) => compareText(b.latest ?? "", a.latest ?? ""));

/**
 * Lists what stands below the letters of an index that one page cannot hold.
 *
 * @returns Names with more than one article, most first; where they are few, then those with the newest.
 */
export const listForemost = (index: NameIndex, groups: readonly Group[], site: Site): EntryLists => {
  const frequent = groups.filter(({ articles }) => articles.length > 1).slice(0, FOREMOST);
  const others = groups.filter((group) => !frequent.includes(group));
  const latest = orderNewest(others).slice(0, FOREMOST - frequent.length);
  const lists = [
    { ...makeOneList(index, frequent, site, findLargest(frequent)), heading: "Most frequent", anchor: "frequent" },
    { ...makeOneList(index, latest, site, null), heading: "Most recent", anchor: "recent" },
  ];
  return { groups: lists.filter(({ entries }) => entries.length > 0), jumps: [] };
};

const anchorScript = (script: string): string => `script-${script.toLowerCase().replaceAll(" ", "-")}`;

/** Letters of headlines, under their scripts where there are several. */
export const listLetters = (index: NameIndex, letters: readonly Letter[], site: Site): EntryLists => {
  const isMixed = areMixed(letters.map(({ initial }) => initial));
  const scripts = [...groupBy(letters, ({ initial }) => initial.script)];
  const links = scripts.map(([script]) => ({ ...linkHeading(anchorScript(script), script), spoken: null }));
  return {
    groups: scripts.map(([script, own]) => ({
      heading: isMixed ? script : null,
      script: null,
      anchor: anchorScript(script),
      entries: own.map((letter) => ({
        ...makeEntry(index, letter, site, null),
        label: letter.initial.label,
        spoken: speakScript(letter.initial, isMixed),
      })),
    })),
    jumps: isMixed ? [{ script: null, letters: links }] : [],
  };
};

/** Which letters of the display face the names need. */
export const findEntryLettering = (lists: readonly EntryGroup[]): Lettering => ({
  display: lists.some(({ entries }) => entries.some(({ label }) => isExtended(label))),
  text: lists.some(({ entries }) =>
    entries.some(({ parts }) => parts !== null && isExtended(`${parts.before}${parts.after}`)),
  ),
});
