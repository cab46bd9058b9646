/**
 * New articles → bundles. Pagefind does one thing at a time: it is given articles, puts an index together, writes the files. While one writes, the
 * next puts together, or is given articles while the one before puts together. No two put together at a time, which takes most
 * memory, and there are never three; each ends when it has written, as Pagefind keeps a third of its memory for the next index.
 */
import type { Indexed } from "../../search/plan.ts";
import type { SearchRecord } from "../../search/record.ts";
import { allowFailure } from "../crew/thread.ts";
import { type BundleOrder, fillBundle, writeBundle } from "./build-bundle.ts";
import type { CachedBundle } from "./bundle.ts";
import { type Pagefind, startPagefind } from "./pagefind.ts";
import { settleBundle } from "./settle-bundle.ts";

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
  const settled: Promise<CachedBundle>[] = [];
  let joined: Promise<void> = Promise.resolve();
  try {
    for (const [turn, articles] of build.entries()) {
      // Of three at a time the one that is given articles would take as much again as another that writes.
      await settled.at(-2);
      const order = { ...place, articles };
      const pagefind = turn === 0 ? first : await startPagefind();
      started.push(pagefind);
      const filled = await fillBundle(order, recordOf, pagefind);
      await joined;
      const writing = writeBundle(filled);
      joined = writing.joined;
      settled.push(allowFailure(writing.written.then(() => settleBundle(order))));
    }
    return await Promise.all(settled);
  } finally {
    for (const pagefind of started) await pagefind.close();
    await Promise.allSettled(settled);
  }
};
