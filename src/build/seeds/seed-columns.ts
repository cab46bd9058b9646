/** What a build remembers of seeds, by columns; see `meta-columns.ts`. */
import { compareText } from "../../archive/compare-text.ts";
import { sortArticles } from "../../archive/order.ts";
import { placeArticle } from "../../archive/standing.ts";
import type { ArticleMeta, Doubt } from "../../model.ts";
import type { CachedSeed } from "./cached-seed.ts";
import { type Numbers, packCounts, packNumbers, packTexts, type Texts } from "./columns.ts";
import { isPlainMeta, type MetaColumns, packMetas } from "./meta-columns.ts";

/** What only few seeds have, by the seed's place. */
type Few<T> = readonly (readonly [at: number, value: T])[];

/** Seeds by columns: those of most articles first. */
export interface SeedColumns {
  readonly count: number;
  readonly files: Texts;
  /** Places of the seeds in the order of their files. */
  readonly byFile: Numbers;
  readonly sizes: Numbers;
  readonly mtimes: Numbers;
  readonly ctimes: Numbers;
  readonly hashes: Texts;
  readonly pictures: Few<readonly string[]>;
  readonly doubts: Few<readonly Doubt[]>;
  /** Where what was decided stands; a line of no length is none. */
  readonly decided: { readonly from: Numbers; readonly length: Numbers; readonly hash: Texts };
  readonly metas: MetaColumns;
  /** Of the seeds behind those. */
  readonly others: readonly (ArticleMeta | null)[];
}

const isPlain = ({ meta, file, sha256 }: CachedSeed): boolean =>
  meta !== null && meta.sourceFile === file && meta.sha256 === sha256 && isPlainMeta(meta);

/** In the order of the archive, which they are believed to be in when they are read again. */
const sortPlain = (seeds: readonly CachedSeed[]): CachedSeed[] =>
  sortArticles(
    seeds.flatMap((seed) =>
      seed.meta === null ? [] : [{ seed, record: seed.meta, year: placeArticle(seed.meta).year }],
    ),
  ).map(({ seed }) => seed);

/**
 * Puts seeds into columns.
 * @param seeds In any order.
 */
export const packSeeds = (seeds: readonly CachedSeed[]): SeedColumns => {
  const plain = sortPlain(seeds.filter(isPlain));
  const others = plain.length === seeds.length ? [] : seeds.filter((seed) => !isPlain(seed));
  const all = [...plain, ...others];
  const few = <T>(listOf: (seed: CachedSeed) => readonly T[]): Few<readonly T[]> =>
    all.flatMap((seed, at) => (listOf(seed).length === 0 ? [] : [[at, listOf(seed)] as const]));
  return {
    count: all.length,
    files: packTexts(all.map(({ file }) => file)),
    byFile: packCounts(
      all
        .map(({ file }, at) => ({ file, at }))
        .sort((a, b) => compareText(a.file, b.file))
        .map(({ at }) => at),
    ),
    sizes: packNumbers(all.map(({ size }) => size)),
    mtimes: packNumbers(all.map(({ mtimeMs }) => mtimeMs)),
    ctimes: packNumbers(all.map(({ ctimeMs }) => ctimeMs)),
    hashes: packTexts(all.map(({ sha256 }) => sha256)),
    pictures: few(({ pictures }) => pictures),
    doubts: few(({ doubts }) => doubts),
    decided: {
      from: packNumbers(all.map(({ decided }) => decided?.[0] ?? 0)),
      length: packCounts(all.map(({ decided }) => decided?.[1] ?? 0)),
      hash: packTexts(all.map(({ decided }) => decided?.[2] ?? "")),
    },
    metas: packMetas(plain.flatMap(({ meta }) => meta ?? [])),
    others: others.map(({ meta }) => meta),
  };
};
