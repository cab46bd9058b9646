/** The pages of an index that one page cannot hold: one or more for each letter. */
import type { Archive, Group } from "../archive/index.ts";
import { areMixed, type Initial, type Registered } from "../archive/initial.ts";
import { indexPartPath, makeHref } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import type { NameIndex } from "./directory.ts";
import { makeFrame } from "./frame.ts";
import { findEntryLettering, makeOneList } from "./index-entries.ts";
import type { IndexProps } from "./index-props.ts";
import { registerGroups } from "./index-register.ts";
import { type LetterRow, makeRows } from "./letters.ts";
import { type PlannedPage, planByProps } from "./planned.ts";
import { countNoun, groupDigits } from "./text.ts";

/** Names on a page at most. */
export const MOST_NAMES = 300;

/** Names of a letter that stand on a page together. */
interface Part {
  readonly initial: Pick<Initial, "label" | "name" | "script">;
  readonly path: string;
  readonly groups: readonly Group[];
}

const cutParts = ({ initial, items }: Registered<Group>, index: NameIndex): Part[] => {
  const count = Math.ceil(items.length / MOST_NAMES);
  return Array.from({ length: count }, (_, place) => {
    const end = count === 1 ? "" : `, ${place + 1}`;
    return {
      initial: { label: `${initial.label}${end}`, name: `${initial.name}${end}`, script: initial.script },
      path: indexPartPath(index.path, initial.slug, place + 1),
      groups: items.slice(place * MOST_NAMES, (place + 1) * MOST_NAMES),
    };
  });
};

const linkParts = (parts: readonly Part[], current: Part | null, site: Site): LetterRow[] =>
  makeRows(
    parts.map((part) => ({
      initial: part.initial,
      link: {
        href: makeHref(site, part.path),
        label: part.initial.label,
        count: groupDigits(part.groups.length),
        isCurrent: part === current,
      },
    })),
  );

/** Pages of parts, and the ways to them. */
export interface PlannedParts {
  readonly pages: readonly PlannedPage<IndexProps>[];
  readonly links: readonly LetterRow[];
}

/**
 * Plans the parts of an index.
 *
 * @param archive The archive.
 * @param site The settings.
 * @param index Which one.
 * @returns None where one page can hold it.
 */
export const planParts = (archive: Archive, site: Site, index: NameIndex): PlannedParts => {
  const groups = archive[index.of];
  // Letters are few, and have none that they could stand under.
  if (index.of === "initials" || groups.length <= MOST_NAMES) return { pages: [], links: [] };
  const parts = registerGroups(index, groups).flatMap((letter) => cutParts(letter, index));
  const isMixed = areMixed(parts.map(({ initial }) => initial));
  const pages = parts.map((part) =>
    planByProps(part.path, (): IndexProps => {
      const note = countNoun(part.groups.length, ...index.noun);
      const heading = isMixed ? part.initial.name : part.initial.label;
      const title = `${index.title} under ${heading}`;
      const list = makeOneList(index, part.groups, site, null);
      return {
        frame: makeFrame(archive, site, {
          path: part.path,
          lettering: findEntryLettering([list]),
          title,
          description: `${title}: ${note}.`,
          above: [{ href: index.path, label: index.title }],
        }),
        kind: index.title,
        heading,
        note,
        parts: linkParts(parts, part, site),
        jumps: [],
        groups: [list],
      };
    }),
  );
  return { pages, links: linkParts(parts, null, site) };
};
