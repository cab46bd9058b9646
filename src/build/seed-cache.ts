/**
 * What a build remembers of the seeds that it read. Their texts are not in it. A table holds most of them; what came, changed or went
 * since it was written is news, a small file beside it: a build that adds a seed writes that one alone.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../archive/order.ts";
import type { CachedSeed } from "./cached-seed.ts";
import { readKnown, writeChecked } from "./checked-file.ts";
import { packSeeds, type SeedColumns, unpackSeeds } from "./seed-columns.ts";
import { VERSIONS } from "./versions.ts";

interface Table {
  /** When reading began. Milliseconds since 1970. */
  readonly began: number;
  readonly seeds: SeedColumns;
}

/** What is other than in the table. */
interface News extends Table {
  /** Hash of the table. */
  readonly of: string;
  /** Files of the table that are gone. */
  readonly gone: readonly string[];
}

const TABLE = "seeds.json";
const NEWS = "seeds-news.json";
/** News at most, as a share of the table; where there are more, the table is written anew. */
const MOST_NEWS = 0.25;

/** Longest tick of a file system's clock: FAT's two seconds. */
export const TICK_MS = 2_000;

const unpack = ({ began, seeds }: Table): CachedSeed[] => unpackSeeds(seeds, began - TICK_MS);

/** What earlier builds remember, and the table that holds most of it. */
export interface SeedCache {
  /** By file; in the order of the archive as it was when the table was written, then the news. */
  readonly seeds: ReadonlyMap<string, CachedSeed>;
  /** Hash of the table, and the seeds as they stand there; null where there is none. */
  readonly table: { readonly hash: string; readonly seeds: readonly CachedSeed[] } | null;
}

/**
 * Opens what earlier builds remember.
 * @param cache The cache folder.
 * @returns Nothing where it was another version of the program, or its table is not whole.
 */
export function openSeedCache(cache: string): SeedCache {
  const table = readKnown(join(cache, TABLE), VERSIONS.reading);
  if (table === null) return { seeds: new Map(), table: null };
  // The files prove that `writeSeedCache` of the same program wrote them.
  const own = unpack(table.value as Table);
  const seeds = new Map<string, CachedSeed>();
  for (const seed of own) seeds.set(seed.file, seed);
  const news = (readKnown(join(cache, NEWS), VERSIONS.reading)?.value ?? null) as News | null;
  if (news?.of === table.hash) {
    for (const file of news.gone) seeds.delete(file);
    for (const seed of unpack(news)) seeds.set(seed.file, seed);
  }
  return { seeds, table: { hash: table.hash, seeds: own } };
}

/**
 * Reads what earlier builds remember.
 * @param cache The cache folder.
 * @returns By file.
 */
export const readSeedCache = (cache: string): ReadonlyMap<string, CachedSeed> => openSeedCache(cache).seeds;

/** Nearly as the archive will have them: it is sorted at once where its articles come in order. */
const sortSeeds = (seeds: readonly CachedSeed[]): CachedSeed[] =>
  seeds.toSorted(
    (a, b) =>
      compareText(b.meta?.published ?? "", a.meta?.published ?? "") ||
      compareText(a.meta?.id ?? "", b.meta?.id ?? "") ||
      compareText(a.file, b.file),
  );

/**
 * Remembers seeds for the next build.
 * @param cache The cache folder.
 * @param seeds All of them; those that are as in the table are the same objects.
 * @param began When reading began. Milliseconds since 1970.
 * @param table What was read of the cache before; null where it is of no use.
 */
export function writeSeedCache(
  cache: string,
  seeds: readonly CachedSeed[],
  began: number,
  table: SeedCache["table"] = null,
): void {
  const known = new Set(table?.seeds);
  const others = seeds.filter((seed) => !known.has(seed));
  const left = new Set(seeds.map(({ file }) => file));
  const gone = (table?.seeds ?? []).flatMap(({ file }) => (left.has(file) ? [] : [file]));
  if (table === null || others.length + gone.length > known.size * MOST_NEWS) {
    writeChecked(join(cache, TABLE), VERSIONS.reading, { began, seeds: packSeeds(sortSeeds(seeds)) } satisfies Table);
    // Of another table they would be passed over.
    rmSync(join(cache, NEWS), { recursive: true, force: true });
    return;
  }
  const news: News = { began, seeds: packSeeds(others), of: table.hash, gone };
  writeChecked(join(cache, NEWS), VERSIONS.reading, news);
}
