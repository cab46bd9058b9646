/** A thread of a crew, from outside: it is asked, and answers each question by its number. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { makeRefusal } from "../../refuse.ts";
import { PACKAGE } from "../../root.ts";
import type { Answer, Request } from "./thread-jobs.ts";

/** Loads the compiled program in a thread. */
const START = join(PACKAGE, "bin/worker.mjs");
/** Where it lies. Where the sources themselves run, in tests, there is none, and one thread does all. */
const PROGRAM_FILE = "program.cjs";
const PROGRAM = dirname(fileURLToPath(import.meta.url));
/** A thread that ends by itself has met something that no code of ours asks for. */
const AGAIN = "Its program may have been changed meanwhile: build again. If it ends again, this is a bug in Cuttings.";

/** Whether there is a program that a thread can load. */
export const canStartThread = (): boolean => existsSync(join(PROGRAM, PROGRAM_FILE));

/** A thread that has been started. */
export interface Thread {
  readonly ask: (request: Request) => Promise<unknown>;
  readonly stop: () => Promise<unknown>;
}

/** Work may fail while nobody waits for it yet: that must not end the process. Whoever waits is told. */
export function allowFailure<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}

/** The error that a thread has met, as if it had been met here. */
const makeError = ({ reason, stack }: Answer & { readonly ok: false }): Error =>
  stack === null ? makeRefusal(reason) : Object.assign(new Error(reason), { stack });

/** Starts a thread, which loads the program. */
export function startThread(): Thread {
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
    else own?.reject(makeError(answer));
  });
  worker.on("error", (cause) => failAll(new Error("a thread of the build failed", { cause })));
  worker.on("exit", (status) =>
    failAll(makeRefusal(`a thread of the build ended before its work did (${status}). ${AGAIN}`)),
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
