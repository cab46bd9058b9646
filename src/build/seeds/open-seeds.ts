/** Seeds that stand in columns: what is asked of one is looked up there, and what nobody asks for is not made. */
import { spellOut } from "../../archive/spell-out.ts";
import type { ArticleMeta, Doubt } from "../../model.ts";
import type { CachedSeed } from "./cached-seed.ts";
import { type FindText, openTexts, unpackCounts, unpackNumbers } from "./columns.ts";
import type { DecisionPlace } from "./decision-store.ts";
import { openMetas } from "./open-metas.ts";
import type { SeedColumns } from "./seed-columns.ts";
import { isSettled } from "./settled.ts";

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
 * @param began When the seeds were looked at. Milliseconds since 1970.
 */
export const openSeeds = (columns: SeedColumns, began: number): SeedTable => {
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
    isSettled({ mtimeMs, ctimeMs }, began);
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
      isSettled: isSettled({ mtimeMs, ctimeMs }, began),
    };
  };
  const byFile = unpackCounts(columns.byFile);
  return { count, fileOf, byFile, isTrusted, picturesOf, doubts, metaOf, decidedOf, decidedLength, seedOf };
};
