/** The seeds of a folder → what the archive has to know of them. What did not change since the last build is not read again. */
import { mkdirSync } from "node:fs";
import type { ArticleMeta, Doubt } from "../../model.ts";
import { TELL_NOBODY, type TellProgress } from "../clock.ts";
import type { CallCrew } from "../crew/crew.ts";
import type { PicturesBeside } from "../pictures/beside.ts";
import { type AllSeeds, listDoubts, listMetas, listStanding, openDecided, trimSeeds } from "./all-seeds.ts";
import type { CachedSeed, NewSeed } from "./cached-seed.ts";
import { MOST_KEPT } from "./cut-batches.ts";
import { type Decided, openDecisions } from "./decision-store.ts";
import type { SeedList } from "./list-seeds.ts";
import { makeShelf, openTextSource, type Shelf, type TextSource } from "./load-record.ts";
import { NO_HASH, readNews } from "./read-news.ts";
import { type RecalledSeeds, recallSeeds } from "./recall-seeds.ts";
import { openSeedCache, writeSeedNews } from "./seed-cache.ts";

/** Seeds that are not what they were when the cache was written; paths below their folder. */
export interface SeedChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** What was read. */
export interface ReadSeeds extends TextSource {
  /** In no certain order. */
  readonly metas: readonly ArticleMeta[];
  /** In the order of the files. */
  readonly doubts: readonly Doubt[];
  /** How many seeds hold no article. */
  readonly failed: number;
  /** Null where the cache knows nothing of the builds before. */
  readonly changes: SeedChanges | null;
  /** Where it stands what was decided of each seed. */
  readonly decided: Decided;
  /** To be called when no more texts are asked for. */
  readonly close: () => void;
}

/** Reads new seeds and takes down what was decided of them. Gives them by file, and the store's size in bytes. */
async function takeDown(
  root: string,
  files: readonly string[],
  beside: PicturesBeside,
  { cache, isFresh }: { readonly cache: string; readonly isFresh: boolean },
  callCrew: CallCrew,
  kept: Shelf,
  tell: TellProgress,
): Promise<{ readonly seeds: Map<string, CachedSeed>; readonly size: number }> {
  mkdirSync(cache, { recursive: true });
  const store = openDecisions(cache, isFresh);
  const seeds = new Map<string, CachedSeed>();
  let taken = 0;
  const take = ({ seed, line }: NewSeed): void => {
    taken += 1;
    tell("parse", taken, files.length);
    seeds.set(seed.file, { ...seed, decided: line === null ? null : store.add(line) });
  };
  let size = 0;
  try {
    await readNews(root, files, beside, callCrew(files.length), kept.add, take);
  } finally {
    size = store.close();
  }
  return { seeds, size };
}

/** What is other than the cache knows it. A seed that cannot be read changes nothing on the site but that it is gone. */
function findChanges({ unknown, wereArticles, goneArticles }: RecalledSeeds, { others }: AllSeeds): SeedChanges {
  const isArticle = (file: string): boolean => others.get(file)?.meta != null;
  const read = unknown.filter(isArticle);
  return {
    added: read.filter((file) => !wereArticles.has(file)),
    changed: read.filter((file) => wereArticles.has(file)),
    removed: [...goneArticles, ...[...wereArticles].filter((file) => !isArticle(file))],
  };
}

/**
 * Reads seeds.
 * @param root Their folder.
 * @param list Paths below it, in order, and the pictures beside them.
 * @param cache The cache folder; what was read is remembered there.
 * @param callCrew Gives a crew where there is work for it.
 * @param tell Is told how many seeds have been read.
 * @throws where the cache folder cannot be written.
 */
export async function readSeeds(
  root: string,
  list: Pick<SeedList, "files" | "pictures">,
  cache: string,
  callCrew: CallCrew = () => null,
  tell: TellProgress = TELL_NOBODY,
): Promise<ReadSeeds> {
  const began = Date.now();
  const { files, pictures: beside } = list;
  const known = openSeedCache(cache);
  const { table } = known;
  const kept = makeShelf(MOST_KEPT);
  const recalled = recallSeeds(root, list, known);
  let all: AllSeeds = recalled;
  if (recalled.unknown.length > 0) {
    const isFresh = recalled.others.size === 0 && !recalled.standing.includes(1);
    const { seeds, size } = await takeDown(root, recalled.unknown, beside, { cache, isFresh }, callCrew, kept, tell);
    all = trimSeeds(cache, size, table, { ...recalled, others: new Map([...recalled.others, ...seeds]) });
  }
  if (recalled.hasNews) {
    const isRead = ({ sha256 }: CachedSeed): boolean => sha256 !== NO_HASH;
    const others = [...all.others.values()];
    const unread = others.filter((seed) => !isRead(seed)).map(({ file }) => file);
    const gone = [...recalled.gone, ...unread];
    writeSeedNews(cache, table, { standing: listStanding(all.standing), others: others.filter(isRead), gone }, began);
  }
  const metas = listMetas(table, all.standing, all.others.values());
  const wasKnown = table !== null && table.count + known.news.size > known.gone.size;
  const { decided, open } = openDecided(cache, files, table, all);
  const { find, close } = open();
  return {
    metas,
    doubts: listDoubts(table, all),
    failed: files.length - metas.length,
    changes: wasKnown ? findChanges(recalled, all) : null,
    ...openTextSource(root, kept, beside, find),
    decided,
    close,
  };
}
