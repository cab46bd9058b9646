/** Many records → an archive: in order, by time, by name and by letter. */
import { LANGUAGE_NAMES } from "../lexicon/language-names.ts";
import type { ArticleMeta } from "../model.ts";
import { type ArchivedArticle, type Group, gatherNamed, groupBy, makeGroup, makeOrderedGroup } from "./gather.ts";
import { makeRegister } from "./initial.ts";
import { nameMonth, readMoment } from "./moment.ts";
import { compareArticles, compareText } from "./order.ts";
import { remember } from "./remember.ts";
import { nameRecord } from "./state.ts";
import { markPath } from "./stretches.ts";
import {
  articlePath,
  authorPath,
  initialPath,
  languagePath,
  monthPath,
  publisherPath,
  sourcePath,
  topicPath,
  yearPath,
} from "./urls.ts";

export type { ArchivedArticle, Group, LoadWhole, WholeArticle } from "./gather.ts";

/** Articles of a month; called "May 2023". */
export interface Month extends Group {
  /** "01" to "12". */
  readonly month: string;
}

/** Articles that share a year; called as the year is. */
export interface Year extends Group {
  readonly year: string;
  /** Latest first. */
  readonly months: readonly Month[];
  /** Those whose date tells the year alone. */
  readonly monthless: readonly ArchivedArticle[];
}

/** The ways in which articles are gathered by name. */
export type NamedKind = "sources" | "publishers" | "authors" | "topics" | "languages";

export interface Archive extends Readonly<Record<NamedKind, readonly Group[]>> {
  /** All of them: newest first, then the undated by headline. */
  readonly articles: readonly ArchivedArticle[];
  /** How many of `articles` have a date; they come first. */
  readonly dated: number;
  /** Latest first. */
  readonly years: readonly Year[];
  /** By the first letter of headlines, in the order of a register; articles by headline. */
  readonly initials: readonly Group[];
}

/** The articles next to one in time. */
export interface Neighbours {
  readonly earlier: ArchivedArticle | null;
  readonly later: ArchivedArticle | null;
}

const place = (record: ArticleMeta): ArchivedArticle => {
  const moment = record.published === null ? null : readMoment(record.published);
  const path = articlePath(record);
  return {
    record,
    path,
    year: moment?.year ?? null,
    month: moment?.month ?? null,
    state: nameRecord(record),
    mark: markPath(path),
  };
};

const refuseSharedPaths = (articles: readonly ArchivedArticle[]): void => {
  const files = new Map<string, string>();
  for (const { path, record } of articles) {
    const other = files.get(path);
    if (other !== undefined) {
      throw new Error(`${other} and ${record.sourceFile} would both become ${path}: rename one of them`);
    }
    files.set(path, record.sourceFile);
  }
};

const gatherMonths = (year: string, articles: readonly ArchivedArticle[]): Month[] =>
  [...groupBy(articles, ({ month }) => month)]
    .map(([month, own]) => ({
      ...makeOrderedGroup({ name: `${nameMonth(month)} ${year}`, path: monthPath(year, month) }, own),
      month,
    }))
    .sort((a, b) => compareText(b.month, a.month));

const gatherYears = (articles: readonly ArchivedArticle[]): Year[] =>
  [...groupBy(articles, ({ year }) => year)]
    .map(([year, own]) => ({
      ...makeOrderedGroup({ name: year, path: yearPath(year) }, own),
      year,
      months: gatherMonths(year, own),
      monthless: own.filter(({ month }) => month === null),
    }))
    .sort((a, b) => compareText(b.year, a.year));

const NO_NAMES: readonly string[] = [];

const isKnown = (name: string): boolean => name.trim() !== "";

const known = (name: string | null): readonly string[] => (name === null || !isKnown(name) ? NO_NAMES : [name]);

/** Nearly always all of them: then the list is the same one. */
const knownOf = (names: readonly string[]): readonly string[] => (names.every(isKnown) ? names : names.filter(isKnown));

const primaryTag = remember((language: string): string => (language.split("-")[0] ?? language).toLowerCase());

const gatherLanguages = (articles: readonly ArchivedArticle[]): Group[] =>
  gatherNamed(articles, ({ language }) => known(primaryTag(language)), languagePath).map((group) => ({
    ...group,
    name: LANGUAGE_NAMES[group.name] ?? group.name,
  }));

const gatherInitials = (articles: readonly ArchivedArticle[]): Group[] =>
  makeRegister(articles, ({ record }) => record.headline).map(({ initial, items }) =>
    makeGroup({ name: initial.label, path: initialPath(initial.slug) }, items),
  );

/**
 * Puts records in order and gathers them by year and month, by what they name, and by letter. Pure: the order that they come
 * in does not matter.
 *
 * @param records Articles, each of a seed of its own.
 * @returns The archive.
 * @throws Where two seeds would have one address, naming both.
 */
export const gatherArchive = (records: readonly ArticleMeta[]): Archive => {
  const articles = records.map(place).sort(compareArticles);
  refuseSharedPaths(articles);
  return {
    articles,
    dated: articles.filter((article) => article.year !== null).length,
    years: gatherYears(articles),
    sources: gatherNamed(articles, ({ source }) => known(source), sourcePath),
    publishers: gatherNamed(articles, ({ publisher }) => known(publisher), publisherPath),
    authors: gatherNamed(articles, ({ authors }) => knownOf(authors), authorPath),
    topics: gatherNamed(articles, ({ topics }) => knownOf(topics), topicPath),
    languages: gatherLanguages(articles),
    initials: gatherInitials(articles),
  };
};

/**
 * Finds what was published just before and just after an article.
 *
 * @param archive The archive.
 * @param index Place of the article in `archive.articles`.
 * @returns Its neighbours in time; none for an undated article.
 */
export const findNeighbours = (archive: Archive, index: number): Neighbours => {
  if (index >= archive.dated) return { earlier: null, later: null };
  return {
    earlier: index + 1 < archive.dated ? (archive.articles[index + 1] ?? null) : null,
    later: archive.articles[index - 1] ?? null,
  };
};
