/** Pages that list listings: all sources, all topics. */
import type { Archive, Group } from "../archive/index.ts";
import type { Site } from "../site.ts";
import type { NameIndex } from "./directory.ts";
import { makeFrame } from "./frame.ts";
import { type EntryLists, findEntryLettering, listEntries, listForemost, listLetters } from "./index-entries.ts";
import { planParts } from "./index-parts.ts";
import type { IndexProps } from "./index-props.ts";
import { type PlannedPage, planByProps } from "./planned.ts";
import { countNoun } from "./text.ts";

const HOW_ORDERED: Readonly<Record<NameIndex["order"], string>> = {
  "most-first": ", those with most articles first",
  "by-letter": "",
  "by-family": ", by the family’s name",
  "as-given": "",
};

const noteIndex = (archive: Archive, index: NameIndex, hasParts: boolean): string => {
  if (index.of === "initials") {
    const { length } = archive.articles;
    return length === 1 ? "1 headline" : `All ${countNoun(length, "headline")}, by first letter`;
  }
  const { length } = archive[index.of];
  const count = countNoun(length, ...index.noun);
  if (hasParts) return `${count}, by letter`;
  return length > 1 ? `${count}${HOW_ORDERED[index.order]}` : count;
};

const makeLists = (archive: Archive, site: Site, index: NameIndex, hasParts: boolean): EntryLists => {
  if (index.of === "initials") return listLetters(index, archive.initials, site);
  const groups: readonly Group[] = archive[index.of];
  return hasParts ? listForemost(index, groups, site) : listEntries(index, groups, site);
};

/**
 * Plans the pages of an index.
 *
 * @param archive The archive.
 * @param site The settings.
 * @param index Which one.
 * @returns The index, and where it has more names than a page holds, a page or more for each letter; none where it has none.
 */
export const planIndex = (archive: Archive, site: Site, index: NameIndex): PlannedPage<IndexProps>[] => {
  if (archive[index.of].length === 0) return [];
  const { pages, links } = planParts(archive, site, index);
  const hasParts = links.length > 0;
  const makeProps = (): IndexProps => {
    const note = noteIndex(archive, index, hasParts);
    const { groups, jumps } = makeLists(archive, site, index, hasParts);
    return {
      frame: makeFrame(archive, site, {
        path: index.path,
        lettering: findEntryLettering(groups),
        title: index.title,
        description: `${index.title}: ${note}.`,
      }),
      kind: null,
      heading: index.title,
      note,
      parts: links,
      jumps,
      groups,
    };
  };
  return [planByProps(index.path, makeProps), ...pages];
};
