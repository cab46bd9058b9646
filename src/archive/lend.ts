/** What the settings say of articles whose captures do not. */
import type { ArticleMeta, ArticleRecord, Origin } from "../model.ts";
import { spellOut } from "./spell-out.ts";

/** The rule that decided, in an article's origins. */
const FROM_SETTINGS: Origin = { lines: [], rule: "site.publisher" };

/**
 * Gives an article the publisher of the site where its capture names none; and then, where no one else provided the story,
 * the publisher did.
 *
 * @param record An article.
 * @param publisher The site's; null where the settings name none.
 */
export const lendPublisher = <T extends ArticleMeta | ArticleRecord>(record: T, publisher: string | null): T => {
  if (publisher === null || record.publisher !== null) return record;
  const source = record.source ?? publisher;
  const origins =
    "origins" in record
      ? {
          origins: {
            ...record.origins,
            publisher: FROM_SETTINGS,
            ...(record.source === null ? { source: FROM_SETTINGS } : {}),
          },
        }
      : {};
  return { ...spellOut(record), publisher, source, ...origins };
};
