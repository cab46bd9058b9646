/**
 * Threads that help a build where there is much to do: each reads a share of the seeds, and makes the pages of the articles
 * that it has read. What comes out is the same with any number of them.
 */
import { availableParallelism } from "node:os";
import type { MadeParts } from "../downloads/made-parts.ts";
import type { PicturesBeside } from "../pictures/beside.ts";
import { type FoldersSeen, NOT_SEEN, type SurveyPlace } from "../publish/look-at-folders.ts";
import type { OldSite } from "../publish/old-site.ts";
import type { NewSeed } from "../seeds/cached-seed.ts";
import type { Batch } from "../seeds/cut-batches.ts";
import { allowFailure, canStartThread, startThread, type Thread } from "./thread.ts";
import type { ArchiveJob, Share } from "./thread-jobs.ts";
import { openLoading, tuneEngine } from "./tune-engine.ts";

export interface Crew {
  /** How many threads help this one. */
  readonly size: number;
  /** Reads seeds: each thread takes the next batch when it has read one, until there is none. */
  readonly parse: (
    root: string,
    beside: PicturesBeside,
    next: () => Batch | undefined,
    take: (seed: NewSeed) => void,
  ) => Promise<unknown>;
  /** Takes note of seeds that this thread reads itself. */
  readonly own: (files: readonly string[]) => void;
  /** Which thread has read a seed: 0 is this one, the crew's follow; undefined where none has. */
  readonly ownerOf: (file: string) => number | undefined;
  readonly gather: (job: ArchiveJob) => Promise<unknown>;
  /** Renders a share a thread. */
  readonly render: (shares: readonly Share[], outputDir: string) => Promise<MadeParts[]>;
  /** Has a thread look at the folders of a published site, when it has done what it was asked for before. */
  readonly look: (place: SurveyPlace) => Promise<FoldersSeen>;
  /** Has a thread settle the site from before. */
  readonly settle: (old: OldSite) => Promise<unknown>;
}

/** Gives a crew where there is enough to do for one, or one is there already; null where there is not. Where there is very much, memory is held (`heap.ts`). */
export type CallCrew = (tasks: number) => Crew | null;

/** Threads beside this one at most: memory grows with each. */
const MOST_THREADS = 7;
/** From how many seeds or pages on a thread saves more time than it takes to start. */
const WORTHWHILE = 300;

/** Batches that a thread has at one time: it need not wait for the next one while this thread is busy. */
const BATCHES_AHEAD = 2;

/** What of it concerns some seeds. */
const pickPictures = (beside: PicturesBeside, files: readonly string[]): PicturesBeside =>
  beside.size === 0 ? beside : new Map(files.flatMap((file) => [[file, beside.get(file) ?? []] as const]));

function openCrew(threads: readonly Thread[]): Crew {
  const owners = new Map<string, number>();
  return {
    size: threads.length,
    parse: (root, beside, next, take) => {
      const work = async ({ ask }: Thread, thread: number): Promise<void> => {
        for (let batch = next(); batch !== undefined; batch = next()) {
          for (const file of batch.files) owners.set(file, thread + 1);
          const pictures = pickPictures(beside, batch.files);
          // `worker.ts` answers so.
          const read = (await ask({ kind: "parse", root, beside: pictures, batch })) as NewSeed[];
          for (const seed of read) take(seed);
        }
      };
      const works = Array.from({ length: BATCHES_AHEAD }, () => threads.map(work)).flat();
      return allowFailure(Promise.all(works));
    },
    own: (files) => {
      for (const file of files) owners.set(file, 0);
    },
    ownerOf: (file) => owners.get(file),
    gather: (job) => Promise.all(threads.map(({ ask }) => ask({ kind: "gather", job }))),
    // `worker.ts` answers so.
    render: (shares, outputDir) =>
      Promise.all(
        threads.flatMap(({ ask }, thread) => {
          const share = shares[thread];
          return share === undefined ? [] : [ask({ kind: "render", share, outputDir })];
        }),
      ) as Promise<MadeParts[]>,
    look: async (place) => {
      // `worker.ts` answers so.
      const [seen] = (await Promise.all(
        threads.slice(0, 1).map(({ ask }) => ask({ kind: "look", place })),
      )) as FoldersSeen[];
      return seen ?? NOT_SEEN;
    },
    settle: (old) => Promise.all(threads.slice(0, 1).map(({ ask }) => ask({ kind: "settle", old }))),
  };
}

/** A place where crews are called from, and sent home. */
export interface CrewRoom {
  readonly call: CallCrew;
  readonly close: () => Promise<void>;
}

/** Opens a place to call a crew from; threads are started when there is work for them. */
export function openCrewRoom(): CrewRoom {
  const size = Math.min(availableParallelism() - 1, MOST_THREADS);
  const canStart = size > 0 && canStartThread();
  let threads: readonly Thread[] = [];
  let crew: Crew | null = null;
  let loaded: Promise<unknown> = Promise.resolve();
  const call: CallCrew = (tasks) => {
    if (crew === null && canStart && tasks >= WORTHWHILE) {
      threads = Array.from({ length: size }, startThread);
      crew = openCrew(threads);
      const loading = openLoading(size, tasks);
      loaded = allowFailure(Promise.all(threads.map(({ ask }) => ask({ kind: "load", loading }))));
    }
    // Whoever is called later may have more to do. Flags that are set before would make threads compile what they need not: see `engine-flags.ts`.
    void allowFailure(loaded.then(() => tuneEngine(tasks)));
    return crew;
  };
  const close = async (): Promise<void> => {
    await Promise.all(threads.map(({ stop }) => stop()));
  };
  return { call, close };
}
