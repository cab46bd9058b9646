/**
 * What is remembered of articles, by columns: a name of a field stands once and not a hundred thousand times, and so does what many
 * articles share, such as a source. It is read in a third of the time of one object an article.
 */
import type { Initial } from "../archive/initial.ts";
import { rankByHeadline } from "../archive/register.ts";
import { findStanding, type Standing } from "../archive/standing.ts";
import type { ArticleMeta } from "../model.ts";
import {
  type FindText,
  markNull,
  type Numbers,
  openTexts,
  packCounts,
  packTexts,
  type Texts,
  unmarkNull,
  unpackCounts,
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

/** Makes what finds an article's value of a field. */
const openShared = <T>({ values, at }: Shared<T>): ((index: number) => T) => {
  const places = unpackCounts(at);
  // `packMetas` gave each article a place.
  return (index) => values[places[index] ?? 0] as T;
};

/** Where an article's fields stand in the columns. */
const PLACE = Symbol("place");
interface Placed {
  [PLACE]: number;
}

/** A field that is looked up when it is asked for. */
const lookUp = <T>(find: (at: number) => T): PropertyDescriptor & ThisType<Placed> => ({
  enumerable: true,
  get() {
    return find(this[PLACE]);
  },
});

/**
 * Opens columns.
 * @param columns The columns.
 * @param sourceFile Finds an article's seed by its place among those that were put into them.
 * @param sha256 Finds the seed's hash.
 * @returns What takes an article out of them, by its place. Its fields are looked up when they are asked for, most of them never; what
 * copies it spells it out (`archive/spell-out.ts`).
 */
export const openMetas = (
  columns: MetaColumns,
  sourceFile: FindText,
  sha256: FindText,
): ((index: number) => ArticleMeta) => {
  const { shared, hasPhotos } = columns;
  const [summaries, urls, leads] = [columns.summaries, columns.urls, columns.leads].map(openTexts);
  const wordCounts = unpackCounts(columns.wordCounts);
  const fields = {
    id: lookUp(openTexts(columns.ids)),
    headline: lookUp(openTexts(columns.headlines)),
    summary: lookUp((at) => unmarkNull(summaries?.(at) ?? "")),
    authors: lookUp(openShared(shared.authors)),
    dateline: lookUp(openShared(shared.dateline)),
    published: lookUp(openShared(shared.published)),
    updated: lookUp(openShared(shared.updated)),
    period: lookUp(openShared(shared.period)),
    source: lookUp(openShared(shared.source)),
    publisher: lookUp(openShared(shared.publisher)),
    section: lookUp(openShared(shared.section)),
    topics: lookUp(openShared(shared.topics)),
    language: lookUp(openShared(shared.language)),
    direction: lookUp(openShared(shared.direction)),
    url: lookUp((at) => unmarkNull(urls?.(at) ?? "")),
    wordCount: lookUp((at) => wordCounts[at] ?? 0),
    sha256: lookUp(sha256),
    sourceFile: lookUp(sourceFile),
    lead: lookUp((at) => leads?.(at) ?? ""),
    hasPhotos: lookUp((at) => hasPhotos[at] === WITH_PHOTOS),
  } satisfies Record<SharedField | OwnField | "sha256" | "sourceFile", PropertyDescriptor>;
  const marks = unpackCounts(columns.marks);
  const ranks = unpackCounts(columns.ranks);
  // They are no fields of an article: what lists those does not see them.
  const remembered = {
    path: { ...lookUp(openTexts(columns.paths)), enumerable: false },
    state: { ...lookUp(openTexts(columns.states)), enumerable: false },
    mark: { ...lookUp((at) => marks[at] ?? 0), enumerable: false },
    initial: { ...lookUp(openShared(columns.initials)), enumerable: false },
    rank: { ...lookUp((at) => ranks[at] ?? 0), enumerable: false },
    place: { ...lookUp((at) => at), enumerable: false },
  } satisfies Record<keyof Standing | "rank" | "place", PropertyDescriptor>;
  const meta = Object.create(null, { ...fields, ...remembered });
  return (index) => {
    // `fields` has all that an article has.
    const own = Object.create(meta) as ArticleMeta & Placed;
    own[PLACE] = index;
    return own;
  };
};
