/**
 * What is remembered of articles, by columns: a name of a field stands once and not a hundred thousand times, and so does what many
 * articles share, such as a source. It is read in a third of the time of one object an article.
 */
import type { ArticleMeta } from "../model.ts";

/** A field of all articles: each value once, and of each article its place among them. */
interface Shared<T> {
  readonly values: readonly T[];
  readonly at: readonly number[];
}

type SharedField =
  | "authors"
  | "dateline"
  | "published"
  | "updated"
  | "period"
  | "source"
  | "publisher"
  | "section"
  | "topics"
  | "language"
  | "direction";
type OwnField = "id" | "headline" | "summary" | "url" | "wordCount" | "lead" | "hasPhotos";

const SHARED_FIELDS: readonly SharedField[] = [
  "authors",
  "dateline",
  "published",
  "updated",
  "period",
  "source",
  "publisher",
  "section",
  "topics",
  "language",
  "direction",
];
const OWN_FIELDS: readonly OwnField[] = ["id", "headline", "summary", "url", "wordCount", "lead", "hasPhotos"];
/** With the file and the hash, which the seed has anyway, these are all fields of most articles. */
const FIELDS = new Set<string>([...SHARED_FIELDS, ...OWN_FIELDS, "sha256", "sourceFile"]);

/** Articles by columns. */
export interface MetaColumns {
  readonly shared: { readonly [Field in SharedField]: Shared<ArticleMeta[Field]> };
  readonly own: { readonly [Field in OwnField]: readonly ArticleMeta[Field][] };
}

/** Whether an article has the fields that most have, and no others. */
export const isPlainMeta = (meta: ArticleMeta): boolean => {
  const fields = Object.keys(meta);
  return fields.length === FIELDS.size && fields.every((field) => FIELDS.has(field));
};

const shareValues = <T>(values: readonly T[]): Shared<T> => {
  const places = new Map<string, number>();
  const known: T[] = [];
  const at = values.map((value) => {
    const name = JSON.stringify(value);
    const place = places.get(name) ?? known.push(value) - 1;
    places.set(name, place);
    return place;
  });
  return { values: known, at };
};

/**
 * Puts articles into columns.
 * @param metas Articles with the fields that most have; see `isPlainMeta`.
 */
export const packMetas = (metas: readonly ArticleMeta[]): MetaColumns => {
  const shared = SHARED_FIELDS.map((field) => [field, shareValues<unknown>(metas.map((meta) => meta[field]))]);
  const own = OWN_FIELDS.map((field) => [field, metas.map((meta) => meta[field])]);
  // The lists name each field once.
  return { shared: Object.fromEntries(shared), own: Object.fromEntries(own) };
};

const take = <T>({ values, at }: Shared<T>, index: number): T => {
  // `packMetas` gave each article a place.
  return values[at[index] ?? 0] as T;
};

/**
 * Takes an article out of columns.
 * @param columns The columns.
 * @param index Its place among the articles that were put into them.
 * @param sourceFile Its seed.
 * @param sha256 Of the seed.
 */
export const unpackMeta = (
  { shared, own }: MetaColumns,
  index: number,
  sourceFile: string,
  sha256: string,
): ArticleMeta => ({
  id: own.id[index] ?? "",
  headline: own.headline[index] ?? "",
  summary: own.summary[index] ?? null,
  authors: take(shared.authors, index),
  dateline: take(shared.dateline, index),
  published: take(shared.published, index),
  updated: take(shared.updated, index),
  period: take(shared.period, index),
  source: take(shared.source, index),
  publisher: take(shared.publisher, index),
  section: take(shared.section, index),
  topics: take(shared.topics, index),
  language: take(shared.language, index),
  direction: take(shared.direction, index),
  url: own.url[index] ?? null,
  wordCount: own.wordCount[index] ?? 0,
  sha256,
  sourceFile,
  lead: own.lead[index] ?? "",
  hasPhotos: own.hasPhotos[index] ?? false,
});
