/** What a build remembers of the seeds that it read. Their texts are not in it. */
import { join } from "node:path";
import type { ArticleMeta, Doubt } from "../model.ts";
import { readChecked, writeChecked } from "./checked-file.ts";
import type { DecisionPlace } from "./decision-store.ts";
import { VERSIONS } from "./versions.ts";

/** A seed as it was read. */
export interface CachedSeed {
  /** Path below the folder of the seeds. */
  readonly file: string;
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  /** Of its bytes. */
  readonly sha256: string;
  /** Files beside it that were its pictures when it was read. */
  readonly pictures: readonly string[];
  /** Null where it holds no article. */
  readonly meta: ArticleMeta | null;
  readonly doubts: readonly Doubt[];
  /** Where what was decided of it stands; null where that is not known. */
  readonly decided: DecisionPlace | null;
  /**
   * Whether its times can be trusted. A file that is written twice within one tick of the system's clock has the times of the
   * first writing: where it was that fresh when it was read, only its content tells. Git calls such entries racy.
   */
  readonly isSettled: boolean;
}

/** A seed that was read, and what was decided of it, as a line; null where it holds no article. */
export interface NewSeed {
  readonly seed: Omit<CachedSeed, "decided">;
  readonly line: string | null;
}

type Row = readonly [
  file: string,
  size: number,
  mtimeMs: number,
  ctimeMs: number,
  sha256: string,
  pictures: readonly string[],
  meta: ArticleMeta | null,
  doubts: readonly Doubt[],
  decided: DecisionPlace | null,
];

interface Content {
  /** When reading began. Milliseconds since 1970. */
  readonly began: number;
  readonly rows: readonly Row[];
}

const FILE = "seeds.json";

/** Longest tick of a file system's clock: FAT's two seconds. */
export const TICK_MS = 2_000;

/**
 * Reads what the last build remembers.
 * @param cache The cache folder.
 * @returns By file; nothing where it was another version of the program, or its file is not whole.
 */
export function readSeedCache(cache: string): ReadonlyMap<string, CachedSeed> {
  // The file proves that `writeSeedCache` of the same program wrote it.
  const content = readChecked(join(cache, FILE), VERSIONS.reading) as Content | null;
  const seeds = new Map<string, CachedSeed>();
  for (const [file, size, mtimeMs, ctimeMs, sha256, pictures, meta, doubts, decided] of content?.rows ?? []) {
    const isSettled = Math.max(mtimeMs, ctimeMs) + TICK_MS < (content?.began ?? 0);
    seeds.set(file, { file, size, mtimeMs, ctimeMs, sha256, pictures, meta, doubts, decided, isSettled });
  }
  return seeds;
}

/**
 * Remembers seeds for the next build.
 * @param cache The cache folder.
 * @param seeds All of them.
 * @param began When reading began. Milliseconds since 1970.
 */
export function writeSeedCache(cache: string, seeds: readonly CachedSeed[], began: number): void {
  const rows = seeds.map(
    ({ file, size, mtimeMs, ctimeMs, sha256, pictures, meta, doubts, decided }): Row => [
      file,
      size,
      mtimeMs,
      ctimeMs,
      sha256,
      pictures,
      meta,
      doubts,
      decided,
    ],
  );
  writeChecked(join(cache, FILE), VERSIONS.reading, { began, rows } satisfies Content);
}
