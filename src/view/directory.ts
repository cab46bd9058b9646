/** The indexes of an archive: what they are called, where they stand, and what is listed in them. */
import {
  AUTHORS_PATH,
  INITIALS_PATH,
  LANGUAGES_PATH,
  PUBLISHERS_PATH,
  SOURCES_PATH,
  TOPICS_PATH,
  UNDATED_PATH,
  YEARS_PATH,
} from "../archive/fixed-paths.ts";
import { type Archive, countLanguages, type NamedKind } from "../archive/index.ts";
import { countNoun, groupDigits } from "./text.ts";

/** An index of names. */
export interface NameIndex {
  readonly of: NamedKind | "initials";
  readonly path: string;
  /** "Sources": the index. */
  readonly title: string;
  /** "Source": what the heading of a listing names. */
  readonly kind: string;
  /** "source", "sources". */
  readonly noun: readonly [one: string, many: string];
  /** "From Reuters": a listing's description begins with it. */
  readonly describe: (name: string) => string;
  /** Those with most articles first, or by letter as readers look up subjects, or by the letter of the family's name as they look up people. */
  readonly order: "most-first" | "by-letter" | "by-family" | "as-given";
}

export const NAME_INDEXES: readonly NameIndex[] = [
  {
    of: "sources",
    path: SOURCES_PATH,
    title: "Sources",
    kind: "Source",
    noun: ["source", "sources"],
    describe: (name) => `From ${name}`,
    order: "most-first",
  },
  {
    of: "publishers",
    path: PUBLISHERS_PATH,
    title: "Publishers",
    kind: "Publisher",
    noun: ["publisher", "publishers"],
    describe: (name) => `Published by ${name}`,
    order: "most-first",
  },
  {
    of: "authors",
    path: AUTHORS_PATH,
    title: "Authors",
    kind: "Author",
    noun: ["author", "authors"],
    describe: (name) => `By ${name}`,
    order: "by-family",
  },
  {
    of: "topics",
    path: TOPICS_PATH,
    title: "Topics",
    kind: "Topic",
    noun: ["topic", "topics"],
    describe: (name) => `On ${name}`,
    order: "by-letter",
  },
  {
    of: "languages",
    path: LANGUAGES_PATH,
    title: "Languages",
    kind: "Language",
    noun: ["language", "languages"],
    describe: (name) => `In ${name}`,
    order: "most-first",
  },
  {
    of: "initials",
    path: INITIALS_PATH,
    title: "A–Z",
    kind: "Headlines",
    noun: ["letter", "letters"],
    describe: (name) => `Headlines under ${name}`,
    order: "as-given",
  },
];

/** A way into the archive, with what is found there. */
export interface WayIn {
  readonly path: string;
  readonly label: string;
  /** "12 sources". */
  readonly note: string;
}

const countGroups = (archive: Archive, { of, noun: [one, many] }: NameIndex): string => {
  const groups = archive[of];
  if (of !== "languages") return countNoun(groups.length, one, many);
  // Articles of no language that is known are a way in, and no language.
  const count = countLanguages(groups);
  return count === 0 ? "none is known" : countNoun(count, one, many);
};

/**
 * Lists the ways into an archive. Those that would list nothing are left out.
 *
 * @param archive The archive.
 * @returns Years first, then the indexes of names, then the undated.
 */
export const listWaysIn = (archive: Archive): WayIn[] => {
  const undated = archive.articles.length - archive.dated;
  return [
    ...(archive.years.length === 0
      ? []
      : [{ path: YEARS_PATH, label: "Years", note: countNoun(archive.years.length, "year") }]),
    ...NAME_INDEXES.filter(({ of }) => archive[of].length > 0).map((index) => ({
      path: index.path,
      label: index.title,
      note: index.of === "initials" ? "all headlines" : countGroups(archive, index),
    })),
    ...(undated === 0
      ? []
      : [{ path: UNDATED_PATH, label: "Undated", note: `${groupDigits(undated)} without a date` }]),
  ];
};
