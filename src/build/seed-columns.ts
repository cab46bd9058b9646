/** What a build remembers of seeds, by columns; see `meta-columns.ts`. */
import { compareArticles } from "../archive/order.ts";
import { spellOut } from "../archive/spell-out.ts";
import { placeArticle } from "../archive/standing.ts";
import type { ArticleMeta, Doubt } from "../model.ts";
import type { CachedSeed } from "./cached-seed.ts";
import {
  type FindText,
  type Numbers,
  openTexts,
  packCounts,
  packNumbers,
  packTexts,
  type Texts,
  unpackCounts,
  unpackNumbers,
} from "./columns.ts";
import type { DecisionPlace } from "./decision-store.ts";
import { isPlainMeta, type MetaColumns, packMetas } from "./meta-columns.ts";
import { openMetas } from "./open-metas.ts";

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
  seeds
    .flatMap((seed) => (seed.meta === null ? [] : [{ seed, article: placeArticle(seed.meta) }]))
    .sort((a, b) => compareArticles(a.article, b.article))
    .map(({ seed }) => seed);

const compareUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

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
        .sort((a, b) => compareUnits(a.file, b.file))
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

/** What the system says of a file. */
export interface FileTimes {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
}

/** Seeds in columns, by their places. What nobody asks for is not made. */
export interface SeedTable {
  readonly count: number;
  readonly fileOf: FindText;
  /** Places in the order of the files. */
  readonly byFile: Uint32Array;
  /** Whether a seed is settled, and the system says of it what it said. */
  readonly isTrusted: (at: number, stat: FileTimes) => boolean;
  readonly picturesOf: (at: number) => readonly string[];
  /** Of the seeds that have some, by their places. */
  readonly doubts: ReadonlyMap<number, readonly Doubt[]>;
  /** Its fields are looked up when they are asked for; see `open-metas.ts`. */
  readonly metaOf: (at: number) => ArticleMeta | null;
  readonly decidedOf: (at: number) => DecisionPlace | null;
  /** Bytes of what was decided, with the end of its line. */
  readonly decidedLength: (at: number) => number;
  readonly seedOf: (at: number) => CachedSeed;
}

const NONE: readonly never[] = [];

/**
 * Opens columns of seeds.
 * @param columns The columns.
 * @param settledBefore A seed with times before it is settled. Milliseconds since 1970.
 */
export const openSeeds = (columns: SeedColumns, settledBefore: number): SeedTable => {
  const { count, others } = columns;
  const [fileOf, hashOf] = [openTexts(columns.files), openTexts(columns.hashes)];
  const [sizes, mtimes, ctimes] = [columns.sizes, columns.mtimes, columns.ctimes].map(unpackNumbers);
  const [pictures, doubts] = [new Map(columns.pictures), new Map(columns.doubts)];
  const takeMeta = openMetas(columns.metas, fileOf, hashOf);
  const plain = count - others.length;
  const lengths = unpackCounts(columns.decided.length);
  const from = unpackNumbers(columns.decided.from);
  const lineHashOf = openTexts(columns.decided.hash);
  const timesOf = (at: number): FileTimes => ({
    size: sizes?.[at] ?? 0,
    mtimeMs: mtimes?.[at] ?? 0,
    ctimeMs: ctimes?.[at] ?? 0,
  });
  const isTrusted = (at: number, { size, mtimeMs, ctimeMs }: FileTimes): boolean =>
    sizes?.[at] === size &&
    mtimes?.[at] === mtimeMs &&
    ctimes?.[at] === ctimeMs &&
    Math.max(mtimeMs, ctimeMs) < settledBefore;
  const picturesOf = (at: number): readonly string[] => (pictures.size === 0 ? NONE : (pictures.get(at) ?? NONE));
  const decidedLength = (at: number): number => lengths[at] ?? 0;
  const decidedOf = (at: number): DecisionPlace | null =>
    decidedLength(at) === 0 ? null : [from[at] ?? 0, decidedLength(at), lineHashOf(at)];
  const metaOf = (at: number): ArticleMeta | null => (at < plain ? takeMeta(at) : (others[at - plain] ?? null));
  const seedOf = (at: number): CachedSeed => {
    const { size, mtimeMs, ctimeMs } = timesOf(at);
    const meta = metaOf(at);
    return {
      file: fileOf(at),
      size,
      mtimeMs,
      ctimeMs,
      sha256: hashOf(at),
      pictures: picturesOf(at),
      meta: meta === null ? null : spellOut(meta),
      doubts: doubts.get(at) ?? NONE,
      decided: decidedOf(at),
      isSettled: Math.max(mtimeMs, ctimeMs) < settledBefore,
    };
  };
  const byFile = unpackCounts(columns.byFile);
  return { count, fileOf, byFile, isTrusted, picturesOf, doubts, metaOf, decidedOf, decidedLength, seedOf };
};
