/**
 * New articles → bundles. Pagefind does one thing at a time, and two thirds of it is writing: while one writes a bundle, another is given the
 * articles of the next, and what the first wrote is looked through when the second writes. No two write at a time, which takes most memory; each
 * ends when it has written, as Pagefind keeps a third of its memory for the next index.
 */
import type { Indexed } from "../../search/plan.ts";
import type { SearchRecord } from "../../search/record.ts";
import { allowFailure } from "../crew/thread.ts";
import { type BundleOrder, type FilledBundle, fillBundle, settleBundle, writeBundle } from "./build-bundle.ts";
import type { CachedBundle } from "./bundle.ts";
import { type Pagefind, startPagefind } from "./pagefind.ts";

/**
 * Builds bundles into the cache folder.
 *
 * @param place The kind of the bundles, and their folder.
 * @param build What each is to hold, at least one article.
 * @param recordOf Makes the record of the article at a path.
 * @param first A Pagefind that has no work yet; it is ended here.
 * @throws Where Pagefind fails, or a file cannot be written.
 */
export const buildBundles = async (
  place: Omit<BundleOrder, "articles">,
  build: readonly (readonly Indexed[])[],
  recordOf: (path: string) => SearchRecord,
  first: Pagefind,
): Promise<CachedBundle[]> => {
  const started = [first];
  const bundles: CachedBundle[] = [];
  let writing: Promise<void> = Promise.resolve();
  let written: FilledBundle | undefined;
  const settle = (): void => {
    if (written !== undefined) bundles.push(settleBundle(written));
  };
  try {
    for (const [turn, articles] of build.entries()) {
      const pagefind = turn === 0 ? first : await startPagefind();
      started.push(pagefind);
      const filled = await fillBundle({ ...place, articles }, recordOf, pagefind);
      await writing;
      writing = allowFailure(writeBundle(filled));
      settle();
      written = filled;
    }
    await writing;
    settle();
    return bundles;
  } finally {
    for (const pagefind of started) await pagefind.close();
  }
};
