/**
 * What a build remembers of the seeds that it read. Their texts are not in it. A table holds most of them; what came, changed or went
 * since it was written is news, a small file beside it: a build that adds a seed writes that one alone.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { readKnown, writeChecked } from "../checked-file.ts";
import { VERSIONS } from "../versions.ts";
import type { CachedSeed } from "./cached-seed.ts";
import { openSeeds, type SeedTable } from "./open-seeds.ts";
import { packSeeds, type SeedColumns } from "./seed-columns.ts";

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
/**
 * News at most, as a share of the table, and in seeds; where there are more, the table is written anew. Each build reads and writes all news: a quarter
 * of 100,000 seeds would cost it a third of a second, where the table costs one once in thousands of changes.
 */
const MOST_SHARE = 0.25;
const MOST_NEWS = 5_000;

const open = ({ began, seeds }: Table): SeedTable => openSeeds(seeds, began);

const listSeeds = ({ count, seedOf }: SeedTable): CachedSeed[] => Array.from({ length: count }, (_, at) => seedOf(at));

/** What earlier builds remember. */
export interface SeedCache {
  /** Null where there is none. */
  readonly table: (SeedTable & { readonly hash: string }) | null;
  /** By file: what is other than in the table. */
  readonly news: ReadonlyMap<string, CachedSeed>;
  /** Files of the table that are gone. */
  readonly gone: ReadonlySet<string>;
}

/**
 * Opens what earlier builds remember.
 * @param cache The cache folder.
 * @returns Nothing where it was another version of the program, or its table is not whole.
 */
export function openSeedCache(cache: string): SeedCache {
  const known = readKnown(join(cache, TABLE), VERSIONS.reading);
  if (known === null) return { table: null, news: new Map(), gone: new Set() };
  // The files prove that `writeSeedCache` of the same program wrote them.
  const table = { ...open(known.value as Table), hash: known.hash };
  const news = (readKnown(join(cache, NEWS), VERSIONS.reading)?.value ?? null) as News | null;
  if (news?.of !== known.hash) return { table, news: new Map(), gone: new Set() };
  return { table, news: new Map(listSeeds(open(news)).map((seed) => [seed.file, seed])), gone: new Set(news.gone) };
}

/**
 * Reads what earlier builds remember.
 * @param cache The cache folder.
 * @returns By file.
 */
export function readSeedCache(cache: string): ReadonlyMap<string, CachedSeed> {
  const { table, news, gone } = openSeedCache(cache);
  const known = table === null ? [] : listSeeds(table).filter(({ file }) => !gone.has(file));
  return new Map([...known.map((seed) => [seed.file, seed] as const), ...news]);
}

/**
 * Remembers seeds for the next build, whatever was known of them.
 * @param cache The cache folder.
 * @param seeds All of them.
 * @param began When reading began. Milliseconds since 1970.
 */
export function writeSeedCache(cache: string, seeds: readonly CachedSeed[], began: number): void {
  writeChecked(join(cache, TABLE), VERSIONS.reading, { began, seeds: packSeeds(seeds) } satisfies Table);
  // Of another table they would be passed over.
  rmSync(join(cache, NEWS), { recursive: true, force: true });
}

/** Seeds, as they are to be remembered. */
export interface SeedNews {
  /** Those that are as they stand in the table, by their places there. */
  readonly standing: Iterable<number>;
  /** All others. */
  readonly others: readonly CachedSeed[];
  /** Files of the table that are gone. */
  readonly gone: readonly string[];
}

/**
 * Remembers what is other than it was.
 * @param cache The cache folder.
 * @param table What was read of it before.
 * @param news What is other, and what is not.
 * @param began When reading began. Milliseconds since 1970.
 */
export function writeSeedNews(
  cache: string,
  table: SeedCache["table"],
  { standing, others, gone }: SeedNews,
  began: number,
): void {
  if (table === null || others.length + gone.length > Math.min(table.count * MOST_SHARE, MOST_NEWS)) {
    const left = table === null ? [] : Array.from(standing, (at) => table.seedOf(at));
    writeSeedCache(cache, [...left, ...others], began);
    return;
  }
  const news: News = { began, seeds: packSeeds(others), of: table.hash, gone };
  writeChecked(join(cache, NEWS), VERSIONS.reading, news);
}
