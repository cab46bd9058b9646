/** The process that Pagefind's package starts: what it is told, how its end is heard of, and what it says meanwhile. */
import childProcess, { type ChildProcess, type SpawnOptions } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { makeRefusal } from "../../refuse.ts";

/** Node tells of every process that this one starts. */
const CHANNEL = "child_process";

/** Places of words in a chunk of the index, which a reader loads for a word. Of chunks of 20,000, as is usual, two bundles cost more than four do of these. */
export const CHUNK = 8_000;

/**
 * What Pagefind's process is told by its environment, as its package has no options for it. The allocator in its binary is to have one heap for
 * all threads, and to keep what was given back for no longer than a second: a bundle takes a seventh less memory then, and a third of
 * that while its files are written. A Pagefind that knows none of it does as is usual.
 */
const ENVIRONMENT: Readonly<Record<string, string>> = {
  PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(CHUNK),
  _RJEM_MALLOC_CONF: "narenas:1,dirty_decay_ms:1000",
};

/** As the package starts its process, but what that writes to standard error comes to us: else a full disk would be told by a panic of Rust's. */
const startQuiet =
  (spawn: typeof childProcess.spawn) => (file: string, args: readonly string[], options: SpawnOptions) =>
    spawn(file, args, { ...options, stdio: ["pipe", "pipe", "pipe"] });

/** Does what may start a process, at once, with the environment that Pagefind is to have. */
export const withEnvironment = <T>(start: () => T): T => {
  const own = Object.keys(ENVIRONMENT).map((name) => [name, process.env[name]] as const);
  const { spawn } = childProcess;
  Object.assign(process.env, ENVIRONMENT);
  Object.assign(childProcess, { spawn: startQuiet(spawn) });
  try {
    return start();
  } finally {
    Object.assign(childProcess, { spawn });
    for (const [name, value] of own) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
};

/** Characters of what a process says that are kept: its reason comes first, calls that led to it below. */
const MOST_SAID = 2_000;

/** Keeps what a process says on standard error. Called before it is started. */
const listen = (child: ChildProcess): (() => string) => {
  let said = "";
  child.once("spawn", () => {
    child.stderr?.setEncoding("utf8").on("data", (part: string) => {
      said = (said + part).slice(0, MOST_SAID);
    });
  });
  return () => said;
};

/** What a panic of Rust's is about; empty where a process said nothing of the kind. */
const findPanic = (said: string): string => {
  const [, reason = ""] = /\bpanicked at [^\n]*\n([^\n]+)/.exec(said) ?? [];
  return reason === "" ? "" : `: ${reason.trim()}`;
};

/**
 * Watches the process that a task starts.
 *
 * @param task Starts it.
 * @param tellEnd Is told that it has ended, with the reason as far as it said one.
 */
export const watchStart = async (task: () => Promise<void>, tellEnd: (reason: Error) => void): Promise<void> => {
  const onStart = (message: unknown): void => {
    // So Node documents the messages of this channel.
    const { process: child } = message as { readonly process: ChildProcess };
    const readSaid = listen(child);
    // Not as soon as it exits: what it said may still be on its way.
    child.once("close", (status, signal) => {
      const how = signal ?? `status ${status}${findPanic(readSaid())}`;
      const cause = "The disk or the memory may be full: make room and build again, or build with --no-search.";
      tellEnd(makeRefusal(`the search index could not be made: Pagefind ended before its work did (${how}). ${cause}`));
    });
  };
  subscribe(CHANNEL, onStart);
  try {
    await task();
  } finally {
    unsubscribe(CHANNEL, onStart);
  }
};
