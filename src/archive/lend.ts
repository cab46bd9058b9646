/** What the settings say of articles whose captures do not. */
import type { ArticleMeta, ArticleRecord, Origin } from "../model.ts";
import { FROM_CALL, FROM_SETTINGS } from "../parse/fields/source/publisher-rules.ts";

const LENT: Origin = { lines: [], rule: FROM_SETTINGS };

/** Fields over those of a record. Where those are looked up when somebody asks for them, they still are. */
const lay = <T extends object>(record: T, fields: Pick<ArticleMeta, "publisher" | "source">): T => {
  if (Object.getPrototypeOf(record) === Object.prototype) return { ...record, ...fields };
  const { publisher, source } = Object.getOwnPropertyDescriptors(fields);
  return Object.create(record, { publisher, source });
};

/** Whether only a call of the page names a record's publisher: "Follow The Courier on WhatsApp" may offer a section's channel, or another house's. */
const isCalled = (record: ArticleMeta | ArticleRecord): boolean =>
  "publisherInCall" in record || ("origins" in record && record.origins.publisher?.rule === FROM_CALL);

/**
 * Gives an article the publisher of the site where its capture names none, or in a call alone; and then, where no one else provided the
 * story, the publisher did.
 *
 * @param record An article.
 * @param publisher The site's; null where the settings name none.
 */
export const lendPublisher = <T extends ArticleMeta | ArticleRecord>(record: T, publisher: string | null): T => {
  if (publisher === null || (record.publisher !== null && !isCalled(record))) return record;
  const isOwn = record.source === null || record.source === record.publisher;
  const source = isOwn ? publisher : record.source;
  if (!("origins" in record)) return lay<T>(record, { publisher, source });
  const origins = { ...record.origins, publisher: LENT, ...(isOwn ? { source: LENT } : {}) };
  return { ...record, publisher, source, origins };
};
