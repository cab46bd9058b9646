/**
 * What is remembered of articles, by columns: a name of a field stands once and not a hundred thousand times, and so does what many
 * articles share, such as a source. It is read in a third of the time of one object an article.
 */
import type { Initial } from "../../archive/initial.ts";
import { rankByHeadline } from "../../archive/register.ts";
import { findStanding } from "../../archive/standing.ts";
import type { ArticleMeta } from "../../model.ts";
import { markNull, type Numbers, packCounts, packTexts, type Texts } from "./columns.ts";

/** A field of all articles: each value once, and of each article its place among them. */
export interface Shared<T> {
  readonly values: readonly T[];
  readonly at: Numbers;
}

/** Fields that many articles have the same of. */
export type SharedField =
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
/** Fields that each article has one of its own of. */
export type OwnField = "id" | "headline" | "summary" | "url" | "wordCount" | "lead" | "hasPhotos";

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
  readonly ids: Texts;
  readonly headlines: Texts;
  /** These two may be null; see `markNull`. */
  readonly summaries: Texts;
  readonly urls: Texts;
  readonly leads: Texts;
  readonly wordCounts: Numbers;
  /** A sign for each article. */
  readonly hasPhotos: string;
  /** What the archive works out of an article; see `archive/standing.ts`. */
  readonly paths: Texts;
  readonly states: Texts;
  readonly marks: Numbers;
  readonly initials: Shared<Initial>;
  readonly ranks: Numbers;
}

/** Signs of `hasPhotos`. */
export const WITH_PHOTOS = "1";
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
 * @param metas Articles in the order of the archive, with the fields that most have; see `isPlainMeta`.
 */
export const packMetas = (metas: readonly ArticleMeta[]): MetaColumns => {
  const standings = metas.map(findStanding);
  const shared = SHARED_FIELDS.map((field) => [field, shareValues<unknown>(metas.map((meta) => meta[field]))]);
  return {
    // The list names each field once.
    shared: Object.fromEntries(shared),
    ids: packTexts(metas.map(({ id }) => id)),
    headlines: packTexts(metas.map(({ headline }) => headline)),
    summaries: packTexts(metas.map(({ summary }) => markNull(summary))),
    urls: packTexts(metas.map(({ url }) => markNull(url))),
    leads: packTexts(metas.map(({ lead }) => lead)),
    wordCounts: packCounts(metas.map(({ wordCount }) => wordCount)),
    hasPhotos: metas.map((meta) => (meta.hasPhotos ? WITH_PHOTOS : WITHOUT)).join(""),
    paths: packTexts(standings.map(({ path }) => path)),
    states: packTexts(standings.map(({ state }) => state)),
    marks: packCounts(standings.map(({ mark }) => mark)),
    initials: shareValues(standings.map(({ initial }) => initial)),
    ranks: packCounts(rankByHeadline(metas)),
  };
};
