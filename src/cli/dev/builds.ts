import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { PACKAGE } from "../../root.ts";
import { type BuildAnswer, type BuildOrder, failBuild } from "./answer.ts";

const BUILDER = join(PACKAGE, "bin/builder.mjs");

/** Builds one after the other in a process of their own. */
export interface Builds {
  /** Builds once. */
  readonly run: () => Promise<BuildAnswer>;
  /** Takes a new process for the next build: the code has changed. */
  readonly renew: () => void;
  /** Ends when the last process has ended. No build starts after it. */
  readonly close: () => Promise<void>;
}

function startBuilder(): ChildProcess {
  return fork(BUILDER);
}

/**
 * Starts what builds.
 * @param order What to build, each time.
 */
export function openBuilds(order: BuildOrder): Builds {
  let builder: ChildProcess | null = null;
  let isClosed = false;
  const renew = (): void => {
    builder?.disconnect();
    builder = null;
  };
  const close = async (): Promise<void> => {
    isClosed = true;
    const last = builder;
    renew();
    if (last !== null && last.exitCode === null && last.signalCode === null) await once(last, "exit");
  };
  const run = (): Promise<BuildAnswer> => {
    // A change that came during the last build must not start another when that is stopped.
    if (isClosed) return Promise.resolve(failBuild([]));
    builder ??= startBuilder();
    const worker = builder;
    return new Promise((resolve) => {
      const end = (answer: BuildAnswer): void => {
        worker.off("message", end).off("exit", fail);
        resolve(answer);
      };
      const fail = (code: number | null): void => {
        if (builder === worker) builder = null;
        end(failBuild(isClosed ? [] : [`the build ended with status ${code}; see the terminal`]));
      };
      worker.once("message", end).once("exit", fail);
      worker.send(order);
    });
  };
  return { run, renew, close };
}
