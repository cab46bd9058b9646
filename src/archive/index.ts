/** Many records → an archive: in order, by time, by name and by letter. */

import { NOT_KNOWN } from "../language-tag.ts";
import { LANGUAGE_NAMES } from "../lexicon/language-names.ts";
import type { ArticleMeta } from "../model.ts";
import { makeRefusal } from "../refuse.ts";
import type { ArchivedArticle, Group } from "./gather.ts";
import { gatherInitials, type Letter } from "./gather-initials.ts";
import { gatherNamed } from "./gather-named.ts";
import { gatherYears, type Year } from "./gather-years.ts";
import { listSources } from "./list-sources.ts";
import { mergeInto } from "./merge.ts";
import { authorPath, languagePath, publisherPath, sourcePath, topicPath } from "./name-paths.ts";
import { compareArticles, sortArticles } from "./order.ts";
import { remember } from "./remember.ts";
import { spellName } from "./spell-name.ts";
import { placeArticle, type Remembered } from "./standing.ts";
import { markOf } from "./stretches.ts";

export type { ArchivedArticle, Group, LoadWhole, WholeArticle } from "./gather.ts";
export type { Letter } from "./gather-initials.ts";
export type { Month, Year } from "./gather-years.ts";

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
  readonly initials: readonly Letter[];
}

/** The articles next to one in time. */
export interface Neighbours {
  readonly earlier: ArchivedArticle | null;
  readonly later: ArchivedArticle | null;
}

/** Puts articles in order. Those that were remembered in order, and come so, are not compared with one another. */
const orderArticles = (articles: readonly ArchivedArticle[]): readonly ArchivedArticle[] => {
  const others: ArchivedArticle[] = [];
  let last = -1;
  let isInOrder = true;
  const known = articles.filter((article) => {
    const { place }: Remembered = article.record;
    if (place === undefined) others.push(article);
    else {
      isInOrder &&= place > last;
      last = place;
    }
    return place !== undefined;
  });
  return isInOrder ? mergeInto(known, sortArticles(others), compareArticles) : sortArticles(articles);
};

/** Marks that more than one article has: only their paths can be the same. */
const findSharedMarks = (articles: readonly ArchivedArticle[]): ReadonlySet<number> => {
  const marks = Uint32Array.from(articles, markOf).sort();
  return new Set(marks.filter((mark, index) => index > 0 && mark === marks[index - 1]));
};

const refuseSharedPaths = (articles: readonly ArchivedArticle[]): void => {
  const shared = findSharedMarks(articles);
  const files = new Map<string, string>();
  for (const article of shared.size === 0 ? [] : articles.filter((own) => shared.has(markOf(own)))) {
    const { path, record } = article;
    const other = files.get(path);
    if (other !== undefined) {
      throw makeRefusal(`${other} and ${record.sourceFile} would both become ${path}: rename one of them`);
    }
    files.set(path, record.sourceFile);
  }
};

const NO_NAMES: readonly string[] = [];

const isKnown = (name: string): boolean => name.trim() !== "";

const known = (name: string | null): readonly string[] => (name === null || !isKnown(name) ? NO_NAMES : [name]);

/** Nearly always all of them: then the list is the same one. */
const knownOf = (names: readonly string[]): readonly string[] => (names.every(isKnown) ? names : names.filter(isKnown));

const primaryTag = remember((language: string): string => (language.split("-")[0] ?? language).toLowerCase());

const gatherLanguages = (articles: readonly ArchivedArticle[]): Group[] =>
  gatherNamed(
    articles,
    ({ language }) => known(primaryTag(language)),
    languagePath,
    (tag) => LANGUAGE_NAMES[tag] ?? tag,
  );

/**
 * Counts the languages of an archive.
 *
 * @param languages Its groups of articles by language.
 * @returns How many there are; articles of which none is known are in a group, and in no language.
 */
export const countLanguages = (languages: readonly Group[]): number => {
  const unknown = languagePath(NOT_KNOWN);
  return languages.filter(({ path }) => path !== unknown).length;
};

const gatherAuthors = (articles: readonly ArchivedArticle[]): Group[] =>
  gatherNamed(
    articles,
    ({ authors }) => knownOf(authors),
    authorPath,
    (name, [first]) => spellName(name, first?.record.language ?? ""),
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
  const articles = orderArticles(records.map(placeArticle));
  refuseSharedPaths(articles);
  return {
    articles,
    dated: articles.filter((article) => article.year !== null).length,
    years: gatherYears(articles),
    sources: gatherNamed(articles, ({ source }) => listSources(source), sourcePath),
    publishers: gatherNamed(articles, ({ publisher }) => known(publisher), publisherPath),
    authors: gatherAuthors(articles),
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
