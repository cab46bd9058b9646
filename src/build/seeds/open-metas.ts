/** Articles that stand in columns: of each an object that knows its place there, and looks a field up when it is asked for. */
import type { Standing } from "../../archive/standing.ts";
import type { ArticleMeta } from "../../model.ts";
import { type FindText, openTexts, unmarkNull, unpackCounts } from "./columns.ts";
import { type MetaColumns, type OwnField, type Shared, type SharedField, WITH_PHOTOS } from "./meta-columns.ts";

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

/** An article's fields. */
const describeFields = (columns: MetaColumns, sourceFile: FindText, sha256: FindText) => {
  const { shared, hasPhotos } = columns;
  const [summaries, urls, leads] = [columns.summaries, columns.urls, columns.leads].map(openTexts);
  const wordCounts = unpackCounts(columns.wordCounts);
  return {
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
};

/** What is remembered beside them: these are no fields of an article, and what lists those does not see them. */
const describeStanding = (columns: MetaColumns) => {
  const marks = unpackCounts(columns.marks);
  const ranks = unpackCounts(columns.ranks);
  return {
    path: { ...lookUp(openTexts(columns.paths)), enumerable: false },
    state: { ...lookUp(openTexts(columns.states)), enumerable: false },
    mark: { ...lookUp((at) => marks[at] ?? 0), enumerable: false },
    initial: { ...lookUp(openShared(columns.initials)), enumerable: false },
    rank: { ...lookUp((at) => ranks[at] ?? 0), enumerable: false },
    place: { ...lookUp((at) => at), enumerable: false },
  } satisfies Record<keyof Standing | "rank" | "place", PropertyDescriptor>;
};

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
  const meta = Object.create(null, { ...describeFields(columns, sourceFile, sha256), ...describeStanding(columns) });
  return (index) => {
    // `describeFields` has all that an article has.
    const own = Object.create(meta) as ArticleMeta & Placed;
    own[PLACE] = index;
    return own;
  };
};
