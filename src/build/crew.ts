/**
 * Threads that help a build where there is much to do: each reads a share of the seeds, and makes the pages of the articles
 * that it has read. What comes out is the same with any number of them.
 */
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { ArticleMeta } from "../model.ts";
import { PACKAGE } from "../root.ts";
import type { Site } from "../site.ts";
import type { PicturesBeside } from "./beside.ts";
import type { NewSeed } from "./cached-seed.ts";
import type { Decided } from "./decision-store.ts";
import type { Look } from "./look/index.ts";
import type { Table } from "./sheets.ts";

/** What a thread has to know before it can make anything of an archive. */
export interface ArchiveJob {
  readonly root: string;
  readonly beside: PicturesBeside;
  readonly metas: readonly ArticleMeta[];
  readonly site: Site;
  readonly look: Look;
  readonly decided: Decided;
}

/** Articles' texts for downloads and feeds, in a file one after the other. */
export interface MadeParts {
  readonly file: string;
  /** State of each article, see `archive/state.ts`, and how many bytes it takes: in each format, then in a feed where it stands in one. */
  readonly rows: readonly (readonly [state: string, lengths: readonly number[]])[];
}

/** What a thread makes of a site. */
export interface Share {
  /** Where pages lie that are to be made. */
  readonly table: Table;
  /** Which of those that take from it this thread is. */
  readonly thread: number;
  /** Numbers of the articles whose parts are wanted, from the thread that makes their pages. */
  readonly partsOf: readonly number[];
  /** Where the parts go. */
  readonly partsFile: string;
}

/** What a thread can be asked for. */
export type Request =
  | {
      readonly kind: "parse";
      readonly root: string;
      readonly beside: PicturesBeside;
      readonly files: readonly string[];
    }
  | { readonly kind: "gather"; readonly job: ArchiveJob }
  | { readonly kind: "render"; readonly share: Share; readonly outputDir: string };

/** Its answer to the request of the same number. */
export type Answer =
  | { readonly number: number; readonly ok: true; readonly value: unknown }
  | { readonly number: number; readonly ok: false; readonly reason: string };

export interface Crew {
  /** How many threads help this one. */
  readonly size: number;
  /** Reads seeds: each thread takes the next batch when it has read one, until there is none. */
  readonly parse: (
    root: string,
    beside: PicturesBeside,
    next: () => readonly string[] | undefined,
    take: (seed: NewSeed) => void,
  ) => Promise<unknown>;
  /** Takes note of seeds that this thread reads itself. */
  readonly own: (files: readonly string[]) => void;
  /** Which thread has read a seed: 0 is this one, the crew's follow; undefined where none has. */
  readonly ownerOf: (file: string) => number | undefined;
  readonly gather: (job: ArchiveJob) => Promise<unknown>;
  /** Renders a share a thread. */
  readonly render: (shares: readonly Share[], outputDir: string) => Promise<MadeParts[]>;
}

/** Gives a crew where there is enough to do for one; null where there is not. */
export type CallCrew = (tasks: number) => Crew | null;

/** Loads the compiled program in a thread. */
const START = join(PACKAGE, "bin/worker.mjs");
/** Where it lies. Where the sources themselves run, in tests, there is none, and one thread does all. */
const PROGRAM_FILE = "program.cjs";
const PROGRAM = dirname(fileURLToPath(import.meta.url));
/** Threads beside this one at most: memory grows with each. */
const MOST_THREADS = 7;
/** From how many seeds or pages on a thread saves more time than it takes to start. */
const WORTHWHILE = 300;

/** Batches that a thread has at one time: it need not wait for the next one while this thread is busy. */
const BATCHES_AHEAD = 2;

/** A thread that ends by itself has met something that no code of ours asks for. */
const AGAIN = "Its program may have been changed meanwhile: build again. If it ends again, this is a bug in Cuttings.";

/** What of it concerns some seeds. */
const pickPictures = (beside: PicturesBeside, files: readonly string[]): PicturesBeside =>
  beside.size === 0 ? beside : new Map(files.flatMap((file) => [[file, beside.get(file) ?? []] as const]));

interface Thread {
  readonly ask: (request: Request) => Promise<unknown>;
  readonly stop: () => Promise<unknown>;
}

/** Work may fail while nobody waits for it yet: that must not end the process. Whoever waits is told. */
function allowFailure<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}

function startThread(): Thread {
  const worker = new Worker(START, { workerData: { program: PROGRAM } });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>();
  let next = 0;
  let end: Error | null = null;
  const failAll = (reason: Error): void => {
    end ??= reason;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  worker.on("message", (answer: Answer) => {
    const own = waiting.get(answer.number);
    waiting.delete(answer.number);
    if (answer.ok) own?.resolve(answer.value);
    else own?.reject(new Error(answer.reason));
  });
  worker.on("error", (cause) => failAll(new Error("a thread of the build failed", { cause })));
  worker.on("exit", (status) =>
    failAll(new Error(`a thread of the build ended before its work did (${status}). ${AGAIN}`)),
  );
  const ask = (request: Request): Promise<unknown> => {
    const number = next;
    next += 1;
    // A thread that has ended answers nothing any more.
    if (end !== null) return allowFailure(Promise.reject(end));
    const answer = new Promise((resolve, reject) => waiting.set(number, { resolve, reject }));
    worker.postMessage({ number, request });
    return allowFailure(answer);
  };
  return { ask, stop: () => worker.terminate() };
}

function openCrew(threads: readonly Thread[]): Crew {
  const owners = new Map<string, number>();
  return {
    size: threads.length,
    parse: (root, beside, next, take) => {
      const work = async ({ ask }: Thread, thread: number): Promise<void> => {
        for (let files = next(); files !== undefined; files = next()) {
          for (const file of files) owners.set(file, thread + 1);
          const pictures = pickPictures(beside, files);
          // `worker.ts` answers so.
          const read = (await ask({ kind: "parse", root, beside: pictures, files })) as NewSeed[];
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
  const canStart = size > 0 && existsSync(join(PROGRAM, PROGRAM_FILE));
  let threads: readonly Thread[] = [];
  let crew: Crew | null = null;
  const call: CallCrew = (tasks) => {
    if (!canStart || tasks < WORTHWHILE) return crew;
    if (crew === null) {
      threads = Array.from({ length: size }, startThread);
      crew = openCrew(threads);
    }
    return crew;
  };
  const close = async (): Promise<void> => {
    await Promise.all(threads.map(({ stop }) => stop()));
  };
  return { call, close };
}
