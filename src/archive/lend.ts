/** What the settings say of articles whose captures do not. */
import type { ArticleMeta, ArticleRecord, Origin } from "../model.ts";

/** The rule that decided, in an article's origins. */
const FROM_SETTINGS: Origin = { lines: [], rule: "site.publisher" };

/** Fields over those of a record. Where those are looked up when somebody asks for them, they still are. */
const lay = <T extends object>(record: T, fields: Pick<ArticleMeta, "publisher" | "source">): T => {
  if (Object.getPrototypeOf(record) === Object.prototype) return { ...record, ...fields };
  const { publisher, source } = Object.getOwnPropertyDescriptors(fields);
  return Object.create(record, { publisher, source });
};

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
  if (!("origins" in record)) return lay<T>(record, { publisher, source });
  const origins = {
    ...record.origins,
    publisher: FROM_SETTINGS,
    ...(record.source === null ? { source: FROM_SETTINGS } : {}),
  };
  return { ...record, publisher, source, origins };
};
