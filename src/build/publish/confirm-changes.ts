/**
 * Which articles changed is known by the cache, which is not the site: a build that was stopped has read what it did not publish, and two
 * caches may serve one output. What publishing did to the pages of articles tells whether the two agree.
 */
import { isArticleFile } from "../../archive/name-paths.ts";
import type { SeedChanges } from "../seeds/read-seeds.ts";
import type { Plan } from "./plan-publishing.ts";

/** How many pages of articles publishing wrote, how many of them had not been there, and how many it removed. */
export interface ArticlePages {
  readonly written: number;
  readonly added: number;
  readonly removed: number;
}

/** Counts the pages of articles that publishing touches. */
export function countArticlePages({ write, added, remove }: Pick<Plan, "write" | "added" | "remove">): ArticlePages {
  const count = (files: readonly string[]): number => files.filter(isArticleFile).length;
  return { written: count(write), added: count(added), removed: count(remove) };
}

/**
 * Keeps what the cache says of articles where publishing bears it out.
 * @param changes What the cache says; null where it knows nothing.
 * @param pages What publishing did.
 * @returns Null where the two do not agree: then nothing is said.
 */
export function confirmChanges(changes: SeedChanges | null, pages: ArticlePages): SeedChanges | null {
  if (changes === null) return null;
  const { added, changed, removed } = changes;
  if (added.length !== pages.added || removed.length !== pages.removed) return null;
  // Other settings write all pages again, too; but that no article changed can be said only where none was written.
  const isNothing = added.length + changed.length + removed.length === 0;
  return isNothing && pages.written > 0 ? null : changes;
}
