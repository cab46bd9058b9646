import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { PACKAGE } from "../../root.ts";
import type { BuildAnswer, BuildOrder } from "./builder.ts";

const BUILDER = join(PACKAGE, "bin/builder.mjs");

/** Builds one after the other in a process of their own. */
export interface Builds {
  /** Builds once. */
  readonly run: () => Promise<BuildAnswer>;
  /** Takes a new process for the next build: the code has changed. */
  readonly renew: () => void;
  readonly close: () => void;
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
  const close = (): void => {
    builder?.disconnect();
    builder = null;
  };
  const run = (): Promise<BuildAnswer> => {
    builder ??= startBuilder();
    const worker = builder;
    return new Promise((resolve) => {
      const end = (answer: BuildAnswer): void => {
        worker.removeAllListeners();
        resolve(answer);
      };
      worker.once("message", (answer: BuildAnswer) => end(answer));
      worker.once("exit", (code) => {
        if (builder === worker) builder = null;
        const lines = [`the build ended with status ${code}; see the terminal`];
        end({ ok: false, changed: false, pathPrefix: null, troubles: lines, lines });
      });
      worker.send(order);
    });
  };
  return { run, renew: close, close };
}
