/** How a listing is cut into pages, so that a new article moves few of them. */
import type { ArchivedArticle, Group } from "./gather.ts";
import { findStretches } from "./stretches.ts";
import { pagePath } from "./urls.ts";

export interface ListingPage {
  /** From 1, the oldest. The highest is the newest. */
  readonly number: number;
  readonly path: string;
  readonly articles: readonly ArchivedArticle[];
}

/** The newest pages in the order of reading: all have `size` articles but the first, which has up to one less than twice as many. */
const cutNewest = (articles: readonly ArchivedArticle[], size: number): (readonly ArchivedArticle[])[] => {
  const pages = Math.max(1, Math.floor(articles.length / size));
  const first = articles.length - (pages - 1) * size;
  return Array.from({ length: pages }, (_, index) =>
    index === 0 ? articles.slice(0, first) : articles.slice(first + (index - 1) * size, first + index * size),
  );
};

/** The pages of a stretch with newer ones: all have `size` articles but the first, which has what is left. */
const cutStretch = (articles: readonly ArchivedArticle[], size: number): (readonly ArchivedArticle[])[] => {
  const pages = Math.ceil(articles.length / size);
  const first = articles.length - (pages - 1) * size;
  return Array.from({ length: pages }, (_, index) =>
    articles.slice(Math.max(0, first + (index - 1) * size), first + index * size),
  );
};

const cut = (articles: readonly ArchivedArticle[], size: number): (readonly ArchivedArticle[])[] => {
  const [newest, ...others] = findStretches(articles, size);
  if (newest === undefined) return cutNewest(articles, size);
  const ends = [...others, articles.length - 1];
  return [
    ...cutNewest(articles.slice(0, newest + 1), size),
    ...[newest, ...others].flatMap((start, index) =>
      cutStretch(articles.slice(start + 1, (ends[index] ?? 0) + 1), size),
    ),
  ];
};

/**
 * Cuts articles into pages. Pages are cut from the oldest end, so a newer article changes the newest page alone, until that
 * has twice the articles of a page and becomes two. A long listing is cut into stretches (`stretches.ts`), so that an older
 * article moves few pages, too. The undated behind them have pages of their own, be they few, so that
 * neither moves the other; they share pages only where all fit on one, or where the dated do not fill one.
 *
 * @param articles In the order of reading: newest first, then the undated.
 * @param undated How many of them, at the end, have no date.
 * @param size Articles on a page, at least 1.
 * @returns Pages in the order of reading, each article on one. Where there is more than one page, the newest has from `size`
 * to 2 × `size` − 1 articles.
 */
export const cutPages = (
  articles: readonly ArchivedArticle[],
  undated: number,
  size: number,
): (readonly ArchivedArticle[])[] => {
  const dated = articles.length - undated;
  if (articles.length < 2 * size || dated < size || undated === 0) return cut(articles, size);
  return [...cut(articles.slice(0, dated), size), ...cut(articles.slice(dated), size)];
};

/**
 * Numbers the pages of a group from the oldest. The group's own address shows the newest; the others keep their addresses.
 *
 * @param group The group.
 * @param size Articles on a page.
 * @returns Its pages in the order of reading, at least one.
 */
export const paginate = (group: Pick<Group, "path" | "articles" | "undated">, size: number): ListingPage[] => {
  const pages = cutPages(group.articles, group.undated, size);
  return pages.map((articles, index) => {
    const number = pages.length - index;
    return { number, path: index === 0 ? group.path : pagePath(group.path, number), articles };
  });
};
