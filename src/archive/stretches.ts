/** Where a long listing may be cut whatever comes before and after: an article that comes amid it moves the pages of its stretch alone. */
import { FNV_OFFSET, FNV_PRIME } from "../fnv.ts";
import type { ArchivedArticle } from "./gather.ts";

/** The oldest so many pages are never cut: short listings are none. */
const UNCUT_PAGES = 8;
/** Pages of a stretch, on the average. */
const STRETCH_PAGES = 8;

/**
 * Marks an article by a number that looks random and is the same wherever the article stands: FNV-1a of its path.
 * @param path The article's.
 */
export const markPath = (path: string): number => {
  let mark = FNV_OFFSET;
  for (let index = 0; index < path.length; index += 1) mark = Math.imul(mark ^ path.charCodeAt(index), FNV_PRIME);
  return mark >>> 0;
};

/** The mark of an article in its place. */
export const markOf = ({ mark, path }: ArchivedArticle): number => mark ?? markPath(path);

/**
 * Cuts articles into stretches. An article says itself whether it begins one, so that what comes into a stretch leaves the others
 * as they are; and a newer article changes the newest page alone: one that begins a stretch does so once there is a page's worth.
 *
 * @param articles In the order of reading, newest first.
 * @param size Articles on a page.
 * @returns Places of the oldest article of each stretch but the oldest one's, the newest stretch first.
 */
export const findStretches = (articles: readonly ArchivedArticle[], size: number): number[] => {
  const starts: number[] = [];
  for (let at = size - 1; at < articles.length - UNCUT_PAGES * size; at += 1) {
    const article = articles[at];
    if (article !== undefined && markOf(article) % (STRETCH_PAGES * size) === 0) starts.push(at);
  }
  return starts;
};
