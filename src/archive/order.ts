/** The order of articles: the same on every machine, whatever its language and the order of its files. */
import type { ArticleMeta } from "../model.ts";
import { compareText } from "./compare-text.ts";
import { makeRegisterKey } from "./initial.ts";

const compareIdentity = (a: ArticleMeta, b: ArticleMeta): number =>
  compareText(a.id, b.id) || compareText(a.sourceFile, b.sourceFile);

/** What the order looks at: a record, and whether it has a date that can be read. */
interface Placed {
  readonly record: ArticleMeta;
  readonly year: string | null;
}

const compareDated = (a: Placed, b: Placed): number =>
  compareText(b.record.published ?? "", a.record.published ?? "") || compareIdentity(a.record, b.record);

/** Those whose headlines stand at one place of a register. */
const compareAlike = (a: Placed, b: Placed): number =>
  compareText(a.record.headline, b.record.headline) || compareIdentity(a.record, b.record);

/**
 * Newest first by the date and time as printed, so that a listing agrees with the dates that it shows; then the undated by
 * headline, as a register has them.
 *
 * @returns Below, at or above 0, as `Array.prototype.sort` takes it; 0 for one and the same seed alone.
 */
export const compareArticles = (a: Placed, b: Placed): number => {
  if (a.year !== null && b.year !== null) return compareDated(a, b);
  if (a.year !== null) return -1;
  if (b.year !== null) return 1;
  const [own, other] = [makeRegisterKey(a.record.headline), makeRegisterKey(b.record.headline)];
  return compareText(own, other) || compareAlike(a, b);
};

/**
 * Puts articles in that order. What a headline is found by is worked out once for each, not for each that it is compared with.
 *
 * @param articles In any order.
 */
export const sortArticles = <T extends Placed>(articles: readonly T[]): T[] => {
  const dated = articles.filter(({ year }) => year !== null).sort(compareDated);
  const undated = articles
    .filter(({ year }) => year === null)
    .map((article) => ({ article, key: makeRegisterKey(article.record.headline) }))
    .sort((a, b) => compareText(a.key, b.key) || compareAlike(a.article, b.article));
  for (const { article } of undated) dated.push(article);
  return dated;
};
