/** All seeds of a folder: those that stand in the table as they are, by a sign for each of its places, and the others by their files. */
import { compareText } from "../../archive/compare-text.ts";
import type { ArticleMeta, Doubt } from "../../model.ts";
import type { CachedSeed } from "./cached-seed.ts";
import {
  type Decided,
  type DecisionPlace,
  isSwollen,
  placeDecisions,
  readDecisions,
  trimDecisions,
} from "./decision-store.ts";
import type { SeedCache } from "./seed-cache.ts";

const NOWHERE = -1;

/** All seeds: which stand in the table, and the others, in the order of their files where they were read. */
export interface AllSeeds {
  /** For each place of the table: 1 where the seed is as it stands there. */
  readonly standing: Uint8Array;
  /** Seeds that do not stand so in the table, by file. */
  readonly others: ReadonlyMap<string, CachedSeed>;
}

/** Places of the seeds that stand in the table. */
export function* listStanding(standing: Uint8Array): Generator<number> {
  for (let at = 0; at < standing.length; at += 1) if (standing[at] === 1) yield at;
}

/**
 * Lists articles in the order of the table, which is nearly that of the archive; others behind them.
 * @param table The table.
 * @param standing Which of its seeds stand.
 * @param others Those that do not.
 */
export const listMetas = (
  table: SeedCache["table"],
  standing: Uint8Array,
  others: Iterable<CachedSeed>,
): ArticleMeta[] => {
  const metas: ArticleMeta[] = [];
  for (let at = 0; at < standing.length; at += 1) {
    const meta = standing[at] === 1 ? (table?.metaOf(at) ?? null) : null;
    if (meta !== null) metas.push(meta);
  }
  for (const { meta } of others) if (meta !== null) metas.push(meta);
  return metas;
};

/** Lists what is doubted of seeds, in the order of their files. */
export function listDoubts(table: SeedCache["table"], { standing, others }: AllSeeds): Doubt[] {
  const all: { readonly file: string; readonly doubts: readonly Doubt[] }[] = [];
  for (const [at, doubts] of table?.doubts ?? [])
    if (standing[at] === 1) all.push({ file: table?.fileOf(at) ?? "", doubts });
  for (const { file, doubts } of others.values()) if (doubts.length > 0) all.push({ file, doubts });
  return all.sort((a, b) => compareText(a.file, b.file)).flatMap(({ doubts }) => doubts);
}

/**
 * Has the store of decisions written anew where most of it is of no use any more; then no seed stands as it did.
 * @param cache The cache folder.
 * @param size Of the store, in bytes.
 * @param table The table.
 * @param seeds All seeds.
 */
export function trimSeeds(
  cache: string,
  size: number,
  table: SeedCache["table"],
  { standing, others }: AllSeeds,
): AllSeeds {
  let used = 0;
  for (const at of listStanding(standing)) used += table?.decidedLength(at) ?? 0;
  for (const { decided } of others.values()) used += decided?.[1] ?? 0;
  if (!isSwollen(size, used)) return { standing, others };
  const old = table === null ? [] : Array.from(listStanding(standing), table.seedOf);
  const all = [...old, ...others.values()];
  const placed = all.map(({ decided }) => decided);
  const places = trimDecisions(cache, size, placed);
  return {
    standing: new Uint8Array(standing.length),
    others: new Map(all.map((seed, index) => [seed.file, { ...seed, decided: places[index] ?? null }])),
  };
}

/** Makes what finds where it stands what was decided of a seed. */
const openPlaces = (
  table: SeedCache["table"],
  standing: Uint8Array,
  others: ReadonlyMap<string, CachedSeed>,
): ((file: string) => DecisionPlace | undefined) => {
  const byFile = table?.byFile ?? new Uint32Array();
  const findRow = (file: string): number => {
    let [from, to] = [0, byFile.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((table?.fileOf(byFile[middle] ?? 0) ?? "") < file) from = middle + 1;
      else to = middle;
    }
    const row = byFile[from] ?? NOWHERE;
    return standing[row] === 1 && table?.fileOf(row) === file ? row : NOWHERE;
  };
  return (file) => {
    const other = others.get(file);
    if (other !== undefined) return other.decided ?? undefined;
    const row = findRow(file);
    return row === NOWHERE ? undefined : (table?.decidedOf(row) ?? undefined);
  };
};

/**
 * Opens what was decided: the place of one is found at once, those of all are listed where a crew asks for them.
 * @param cache The cache folder.
 * @param files Of all seeds.
 * @param table The table.
 * @param seeds All seeds.
 */
export const openDecided = (cache: string, files: readonly string[], table: SeedCache["table"], seeds: AllSeeds) => {
  const find = openPlaces(table, seeds.standing, seeds.others);
  let listed: ReadonlyMap<string, DecisionPlace> | null = null;
  const list = (): ReadonlyMap<string, DecisionPlace> => {
    const places = new Map<string, DecisionPlace>();
    for (const file of files) {
      const place = find(file);
      if (place !== undefined) places.set(file, place);
    }
    return places;
  };
  const path = placeDecisions(cache);
  const decided: Decided = {
    path,
    get places() {
      listed ??= list();
      return listed;
    },
  };
  return { decided, open: () => readDecisions({ path, places: { get: find } }) };
};
