/** The order of articles: the same on every machine, whatever its language and the order of its files. */
import type { ArticleMeta } from "../model.ts";

/**
 * Compares by UTF-16 code units.
 *
 * @returns Below, at or above 0, as `Array.prototype.sort` takes it.
 */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const compareIdentity = (a: ArticleMeta, b: ArticleMeta): number =>
  compareText(a.id, b.id) || compareText(a.sourceFile, b.sourceFile);

/** What the order looks at: a record, and whether it has a date that can be read. */
interface Placed {
  readonly record: ArticleMeta;
  readonly year: string | null;
}

/**
 * Newest first by the date and time as printed, so that a listing agrees with the dates that it shows; then the undated by
 * headline.
 *
 * @returns Below, at or above 0, as `Array.prototype.sort` takes it; 0 for one and the same seed alone.
 */
export const compareArticles = (a: Placed, b: Placed): number => {
  if (a.year !== null && b.year !== null) {
    return compareText(b.record.published ?? "", a.record.published ?? "") || compareIdentity(a.record, b.record);
  }
  if (a.year !== null) return -1;
  if (b.year !== null) return 1;
  return compareText(a.record.headline, b.record.headline) || compareIdentity(a.record, b.record);
};
