/** All articles by their headlines, as a register has them. Of those that were remembered in that order, none is compared with another. */
import type { ArticleMeta } from "../model.ts";
import { compareText } from "./compare-text.ts";
import type { ArchivedArticle } from "./gather.ts";
import { type Initial, makeSortKey } from "./initial.ts";
import { mergeInto } from "./merge.ts";
import { compareArticles } from "./order.ts";
import { initialOf, placeArticle, type Remembered } from "./standing.ts";

/** An article, and what it is found by in a register. */
interface Entry {
  readonly article: ArchivedArticle;
  readonly initial: Initial;
  readonly key: string;
}

const makeEntry = (article: ArchivedArticle): Entry => ({
  article,
  initial: initialOf(article),
  key: makeSortKey(article.record.headline),
});

/** By letter, then by headline; those that are called alike as the archive has them. */
const compareEntries = (a: Entry, b: Entry): number =>
  compareText(a.initial.order, b.initial.order) || compareText(a.key, b.key) || compareArticles(a.article, b.article);

const compareListed = (a: ArchivedArticle, b: ArchivedArticle): number => compareEntries(makeEntry(a), makeEntry(b));

const sortEntries = (articles: readonly ArchivedArticle[]): ArchivedArticle[] =>
  articles
    .map(makeEntry)
    .sort(compareEntries)
    .map(({ article }) => article);

/**
 * Puts articles in the order of a register.
 *
 * @param articles In any order. Those with a rank were remembered together.
 */
export const orderByHeadline = (articles: readonly ArchivedArticle[]): readonly ArchivedArticle[] => {
  const others: ArchivedArticle[] = [];
  const ranks: number[] = [];
  let last = -1;
  for (const article of articles) {
    const { rank = -1 }: Remembered = article.record;
    if (rank < 0) others.push(article);
    if (rank > last) last = rank;
    ranks.push(rank);
  }
  const places = Array.from({ length: last + 1 }, (): ArchivedArticle | null => null);
  for (const [index, article] of articles.entries()) {
    const rank = ranks[index] ?? -1;
    if (rank >= 0) places[rank] = article;
  }
  const register = places.filter((article) => article !== null);
  return mergeInto(register, sortEntries(others), compareListed);
};

/**
 * Finds the rank of each article among some, to be remembered with them.
 *
 * @param records The articles.
 */
export const rankByHeadline = (records: readonly ArticleMeta[]): readonly number[] => {
  const places = new Map(records.map((record, at) => [record, at]));
  const ranks = records.map(() => 0);
  for (const [rank, { record }] of sortEntries(records.map(placeArticle)).entries())
    ranks[places.get(record) ?? 0] = rank;
  return ranks;
};
