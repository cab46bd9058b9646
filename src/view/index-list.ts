/** Pages that list listings: all sources, all topics. */
import type { Archive, Group } from "../archive/index.ts";
import type { Registered } from "../archive/initial.ts";
import { indexPartPath, makeHref } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import type { NameIndex } from "./directory.ts";
import { type FrameProps, makeFrame } from "./frame.ts";
import { type EntryGroup, findEntryLettering, listEntries, makeOneList } from "./index-entries.ts";
import { registerGroups } from "./index-register.ts";
import type { Link } from "./navigation.ts";
import { type PlannedPage, planByProps } from "./planned.ts";
import { countNoun } from "./text.ts";

/** Names on a page at most; an index of more has a page for each letter. */
export const MOST_NAMES = 300;

/** A page that lists some of the names of an index that one page cannot hold. */
export interface PartLink extends Link {
  readonly isCurrent: boolean;
}

/** A page that lists listings. */
export interface IndexProps {
  readonly frame: FrameProps;
  readonly kind: string | null;
  readonly heading: string;
  readonly note: string;
  readonly groups: readonly EntryGroup[];
  /** Ways to the parts of the index; empty where it is one page. */
  readonly parts: readonly PartLink[];
}

/** Names of a letter that stand on a page together. */
interface Part {
  readonly label: string;
  readonly path: string;
  readonly groups: readonly Group[];
}

const cutParts = ({ initial, items }: Registered<Group>, index: NameIndex): Part[] => {
  const count = Math.ceil(items.length / MOST_NAMES);
  return Array.from({ length: count }, (_, place) => ({
    label: count === 1 ? initial.label : `${initial.label}, ${place + 1}`,
    path: indexPartPath(index.path, initial.slug, place + 1),
    groups: items.slice(place * MOST_NAMES, (place + 1) * MOST_NAMES),
  }));
};

const HOW_ORDERED: Readonly<Record<NameIndex["order"], string>> = {
  "most-first": ", those with most articles first",
  "by-letter": "",
  "by-family": ", by the family’s name",
  "as-given": "",
};

const noteIndex = (index: NameIndex, groups: readonly Group[]): string => {
  const count = countNoun(groups.length, ...index.noun);
  if (groups.length > MOST_NAMES) return `${count}, by letter`;
  return groups.length > 1 ? `${count}${HOW_ORDERED[index.order]}` : count;
};

const planParts = (archive: Archive, site: Site, index: NameIndex, groups: readonly Group[]) => {
  const parts = registerGroups(index, groups).flatMap((letter) => cutParts(letter, index));
  const linkParts = (current: Part | null): PartLink[] =>
    parts.map((part) => ({ href: makeHref(site, part.path), label: part.label, isCurrent: part === current }));
  const pages = parts.map((part) =>
    planByProps(part.path, (): IndexProps => {
      const note = countNoun(part.groups.length, ...index.noun);
      const title = `${index.title} under ${part.label}`;
      const list = makeOneList(part.groups, site, null);
      return {
        frame: makeFrame(archive, site, {
          path: part.path,
          lettering: findEntryLettering([list]),
          title,
          description: `${title}: ${note}.`,
          above: [{ href: index.path, label: index.title }],
        }),
        kind: index.title,
        heading: part.label,
        note,
        groups: [list],
        parts: linkParts(part),
      };
    }),
  );
  return { pages, links: linkParts(null) };
};

/**
 * Plans the pages of an index.
 *
 * @param archive The archive.
 * @param site The settings.
 * @param index Which one.
 * @returns The index, and where it has more than `MOST_NAMES` names, a page or more for each letter; none where it has none.
 */
export const planIndex = (archive: Archive, site: Site, index: NameIndex): PlannedPage<IndexProps>[] => {
  const groups = archive[index.of];
  if (groups.length === 0) return [];
  const { pages, links } =
    groups.length > MOST_NAMES ? planParts(archive, site, index, groups) : { pages: [], links: [] };
  const makeProps = (): IndexProps => {
    const note = noteIndex(index, groups);
    const lists = links.length > 0 ? [] : listEntries(index, groups, site);
    return {
      frame: makeFrame(archive, site, {
        path: index.path,
        lettering: findEntryLettering(lists),
        title: index.title,
        description: `${index.title}: ${note}.`,
      }),
      kind: null,
      heading: index.title,
      note,
      groups: lists,
      parts: links,
    };
  };
  return [planByProps(index.path, makeProps), ...pages];
};
