/**
 * Threads that help a build where there is much to do: each reads a share of the seeds, and makes the pages of the articles
 * that it has read. What comes out is the same with any number of them.
 */
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { ArticleMeta } from "../model.ts";
import type { Site } from "../site.ts";
import type { PageKind } from "../view/pages.ts";
import type { PicturesBeside } from "./beside.ts";
import type { CachedSeed } from "./seed-cache.ts";

/** Numbers of pages, by kind; see `view/pages.ts`. */
export type PageNumbers = Readonly<Record<PageKind, readonly number[]>>;

/** What a thread has to know before it can make anything of an archive. */
export interface ArchiveJob {
  readonly root: string;
  readonly beside: PicturesBeside;
  readonly metas: readonly ArticleMeta[];
  readonly site: Site;
}

/** Articles' texts for downloads and feeds, in a file one after the other. */
export interface MadeParts {
  readonly file: string;
  /** State of each article, see `archive/state.ts`, and how many bytes it takes: in each format, then in a feed. */
  readonly rows: readonly (readonly [state: string, lengths: readonly number[]])[];
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
  | { readonly kind: "parts"; readonly articles: readonly number[]; readonly file: string }
  | { readonly kind: "render"; readonly pages: PageNumbers; readonly outputDir: string };

/** Its answer to the request of the same number. */
export type Answer =
  | { readonly number: number; readonly ok: true; readonly value: unknown }
  | { readonly number: number; readonly ok: false; readonly reason: string };

export interface Crew {
  /** How many threads help this one. */
  readonly size: number;
  /** Reads seeds, a share each; of this thread's own share it takes note alone. */
  readonly parse: (
    root: string,
    beside: PicturesBeside,
    own: readonly string[],
    shares: readonly (readonly string[])[],
  ) => Promise<CachedSeed[]>;
  /** Which thread has read a seed: 0 is this one, the crew's follow; undefined where none has. */
  readonly ownerOf: (file: string) => number | undefined;
  readonly gather: (job: ArchiveJob) => Promise<unknown>;
  readonly makeParts: (
    articles: readonly (readonly number[])[],
    fileOf: (thread: number) => string,
  ) => Promise<MadeParts[]>;
  readonly render: (pages: readonly PageNumbers[], outputDir: string) => Promise<unknown>;
}

/** Gives a crew where there is enough to do for one; null where there is not. */
export type CallCrew = (tasks: number) => Crew | null;

/** Beside the compiled program. Where the sources themselves run, in tests, there is none, and one thread does all. */
const PROGRAM = new URL("worker.js", import.meta.url);
/** Threads beside this one at most: memory grows with each. */
const MOST_THREADS = 7;
/** From how many seeds or pages on a thread saves more time than it takes to start. */
const WORTHWHILE = 300;

/** Deals things out in turns, so that each share has large and small ones. */
export const shareOut = <T>(things: readonly T[], shares: number): T[][] =>
  Array.from({ length: shares }, (_, own) => things.filter((_, index) => index % shares === own));

/** A thread that ends by itself has met something that no code of ours asks for. */
const AGAIN = "Its program may have been changed meanwhile: build again. If it ends again, this is a bug in Cuttings.";

interface Thread {
  readonly ask: (request: Request) => Promise<unknown>;
  readonly stop: () => Promise<unknown>;
}

function startThread(): Thread {
  const worker = new Worker(PROGRAM);
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>();
  let next = 0;
  const failAll = (reason: Error): void => {
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
    const answer = new Promise((resolve, reject) => waiting.set(number, { resolve, reject }));
    // It may fail while nobody waits for it yet; whoever waits is told.
    answer.catch(() => undefined);
    worker.postMessage({ number, request });
    return answer;
  };
  return { ask, stop: () => worker.terminate() };
}

function openCrew(threads: readonly Thread[]): Crew {
  const owners = new Map<string, number>();
  return {
    size: threads.length,
    parse: async (root, beside, own, shares) => {
      for (const [thread, files] of [own, ...shares].entries()) for (const file of files) owners.set(file, thread);
      const answers = threads.map(({ ask }, thread) =>
        ask({ kind: "parse", root, beside, files: shares[thread] ?? [] }),
      );
      // `worker.ts` answers so.
      return ((await Promise.all(answers)) as CachedSeed[][]).flat();
    },
    ownerOf: (file) => owners.get(file),
    gather: (job) => Promise.all(threads.map(({ ask }) => ask({ kind: "gather", job }))),
    makeParts: (articles, fileOf) =>
      Promise.all(
        threads.map(({ ask }, thread) =>
          ask({ kind: "parts", articles: articles[thread] ?? [], file: fileOf(thread) }),
        ),
      ) as Promise<MadeParts[]>,
    render: (pages, outputDir) =>
      Promise.all(
        threads.flatMap(({ ask }, thread) => {
          const own = pages[thread];
          return own === undefined ? [] : [ask({ kind: "render", pages: own, outputDir })];
        }),
      ),
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
  const canStart = size > 0 && existsSync(fileURLToPath(PROGRAM));
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
