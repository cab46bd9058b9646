/** What a build remembers of seeds, by columns; see `meta-columns.ts`. */
import type { ArticleMeta, Doubt } from "../model.ts";
import type { CachedSeed } from "./cached-seed.ts";
import type { DecisionPlace } from "./decision-store.ts";
import { isPlainMeta, type MetaColumns, packMetas, unpackMeta } from "./meta-columns.ts";

/** What only few seeds have, by the seed's place. */
type Few<T> = readonly (readonly [at: number, value: T])[];

/** Seeds by columns: those of most articles first. */
export interface SeedColumns {
  readonly files: readonly string[];
  readonly sizes: readonly number[];
  readonly mtimes: readonly number[];
  readonly ctimes: readonly number[];
  readonly hashes: readonly string[];
  readonly pictures: Few<readonly string[]>;
  readonly doubts: Few<readonly Doubt[]>;
  readonly decided: {
    readonly from: readonly (number | null)[];
    readonly length: readonly number[];
    readonly hash: readonly string[];
  };
  readonly metas: MetaColumns;
  /** Of the seeds behind those. */
  readonly others: readonly (ArticleMeta | null)[];
}

const isPlain = ({ meta, file, sha256 }: CachedSeed): boolean =>
  meta !== null && meta.sourceFile === file && meta.sha256 === sha256 && isPlainMeta(meta);

/**
 * Puts seeds into columns.
 * @param seeds In any order, which most of them keep.
 */
export const packSeeds = (seeds: readonly CachedSeed[]): SeedColumns => {
  const plain = seeds.filter(isPlain);
  const others = plain.length === seeds.length ? [] : seeds.filter((seed) => !isPlain(seed));
  const all = [...plain, ...others];
  const few = <T>(listOf: (seed: CachedSeed) => readonly T[]): Few<readonly T[]> =>
    all.flatMap((seed, at) => (listOf(seed).length === 0 ? [] : [[at, listOf(seed)] as const]));
  return {
    files: all.map(({ file }) => file),
    sizes: all.map(({ size }) => size),
    mtimes: all.map(({ mtimeMs }) => mtimeMs),
    ctimes: all.map(({ ctimeMs }) => ctimeMs),
    hashes: all.map(({ sha256 }) => sha256),
    pictures: few(({ pictures }) => pictures),
    doubts: few(({ doubts }) => doubts),
    decided: {
      from: all.map(({ decided }) => decided?.[0] ?? null),
      length: all.map(({ decided }) => decided?.[1] ?? 0),
      hash: all.map(({ decided }) => decided?.[2] ?? ""),
    },
    metas: packMetas(plain.flatMap(({ meta }) => meta ?? [])),
    others: others.map(({ meta }) => meta),
  };
};

const NONE: readonly never[] = [];

const findDecided = ({ from, length, hash }: SeedColumns["decided"], at: number): DecisionPlace | null => {
  const start = from[at] ?? null;
  return start === null ? null : [start, length[at] ?? 0, hash[at] ?? ""];
};

/**
 * Takes seeds out of columns.
 * @param columns The columns.
 * @param settledBefore A seed with times before it is settled. Milliseconds since 1970.
 */
export const unpackSeeds = (columns: SeedColumns, settledBefore: number): CachedSeed[] => {
  const { files, sizes, mtimes, ctimes, hashes, metas, others } = columns;
  const pictures = new Map(columns.pictures);
  const doubts = new Map(columns.doubts);
  const plain = files.length - others.length;
  return files.map((file, at) => {
    const sha256 = hashes[at] ?? "";
    const [mtimeMs, ctimeMs] = [mtimes[at] ?? 0, ctimes[at] ?? 0];
    return {
      file,
      size: sizes[at] ?? 0,
      mtimeMs,
      ctimeMs,
      sha256,
      pictures: pictures.get(at) ?? NONE,
      meta: at < plain ? unpackMeta(metas, at, file, sha256) : (others[at - plain] ?? null),
      doubts: doubts.get(at) ?? NONE,
      decided: findDecided(columns.decided, at),
      isSettled: Math.max(mtimeMs, ctimeMs) < settledBefore,
    };
  });
};
