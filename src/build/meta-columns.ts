/**
 * What is remembered of articles, by columns: a name of a field stands once and not a hundred thousand times, and so does what many
 * articles share, such as a source. It is read in a third of the time of one object an article.
 */
import type { ArticleMeta } from "../model.ts";
import {
  markNull,
  type Numbers,
  packCounts,
  packTexts,
  type Texts,
  unmarkNull,
  unpackCounts,
  unpackTexts,
} from "./columns.ts";

/** A field of all articles: each value once, and of each article its place among them. */
interface Shared<T> {
  readonly values: readonly T[];
  readonly at: Numbers;
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
  readonly count: number;
  readonly shared: { readonly [Field in SharedField]: Shared<ArticleMeta[Field]> };
  readonly ids: Texts;
  readonly headlines: Texts;
  /** These two may be null; see `markNull`. */
  readonly summaries: Texts;
  readonly urls: Texts;
  readonly leads: Texts;
  readonly wordCounts: Numbers;
  /** A sign for each article. */
  readonly hasPhotos: string;
}

const WITH_PHOTOS = "1";
const WITHOUT = "0";

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
  return { values: known, at: packCounts(at) };
};

/**
 * Puts articles into columns.
 * @param metas Articles with the fields that most have; see `isPlainMeta`.
 */
export const packMetas = (metas: readonly ArticleMeta[]): MetaColumns => {
  const shared = SHARED_FIELDS.map((field) => [field, shareValues<unknown>(metas.map((meta) => meta[field]))]);
  return {
    count: metas.length,
    // The list names each field once.
    shared: Object.fromEntries(shared),
    ids: packTexts(metas.map(({ id }) => id)),
    headlines: packTexts(metas.map(({ headline }) => headline)),
    summaries: packTexts(metas.map(({ summary }) => markNull(summary))),
    urls: packTexts(metas.map(({ url }) => markNull(url))),
    leads: packTexts(metas.map(({ lead }) => lead)),
    wordCounts: packCounts(metas.map(({ wordCount }) => wordCount)),
    hasPhotos: metas.map((meta) => (meta.hasPhotos ? WITH_PHOTOS : WITHOUT)).join(""),
  };
};

/** Makes what finds an article's value of a field. */
const openShared = <T>({ values, at }: Shared<T>): ((index: number) => T) => {
  const places = unpackCounts(at);
  // `packMetas` gave each article a place.
  return (index) => values[places[index] ?? 0] as T;
};

/**
 * Opens columns.
 * @param columns The columns.
 * @returns What takes an article out of them: by its place among those that were put into them, its seed, and the seed's hash.
 */
export const openMetas = (
  columns: MetaColumns,
): ((index: number, sourceFile: string, sha256: string) => ArticleMeta) => {
  const { count, shared, hasPhotos } = columns;
  const [ids, headlines] = [unpackTexts(columns.ids, count), unpackTexts(columns.headlines, count)];
  const [summaries, urls] = [unpackTexts(columns.summaries, count), unpackTexts(columns.urls, count)];
  const leads = unpackTexts(columns.leads, count);
  const wordCounts = unpackCounts(columns.wordCounts);
  const authors = openShared(shared.authors);
  const dateline = openShared(shared.dateline);
  const published = openShared(shared.published);
  const updated = openShared(shared.updated);
  const period = openShared(shared.period);
  const source = openShared(shared.source);
  const publisher = openShared(shared.publisher);
  const section = openShared(shared.section);
  const topics = openShared(shared.topics);
  const language = openShared(shared.language);
  const direction = openShared(shared.direction);
  // Spelt out: all articles have one shape then, which is found soonest.
  return (index, sourceFile, sha256) => ({
    id: ids[index] ?? "",
    headline: headlines[index] ?? "",
    summary: unmarkNull(summaries[index] ?? ""),
    authors: authors(index),
    dateline: dateline(index),
    published: published(index),
    updated: updated(index),
    period: period(index),
    source: source(index),
    publisher: publisher(index),
    section: section(index),
    topics: topics(index),
    language: language(index),
    direction: direction(index),
    url: unmarkNull(urls[index] ?? ""),
    wordCount: wordCounts[index] ?? 0,
    sha256,
    sourceFile,
    lead: leads[index] ?? "",
    hasPhotos: hasPhotos[index] === WITH_PHOTOS,
  });
};
