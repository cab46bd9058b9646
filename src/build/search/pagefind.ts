/** Pagefind at work. It is a process of its own, and its package waits for ever where that one dies: so it is watched. */
import type { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import type { PagefindIndex } from "pagefind";
import * as v from "valibot";
import { makeRefusal } from "../../refuse.ts";

/** A running Pagefind. */
export interface Pagefind {
  /** Waits for work of Pagefind's; throws where its process ends first. */
  readonly watch: <T>(work: Promise<T>) => Promise<T>;
  /** Makes an empty index of one language. */
  readonly openIndex: (language: string) => Promise<PagefindIndex>;
  /** Ends its process, which gives back its memory; may be asked for again. */
  readonly close: () => Promise<void>;
}

type Module = typeof import("pagefind");

/** Node tells of every process that this one starts. */
const CHANNEL = "child_process";

/** Places of words in a chunk of the index, which a reader loads for a word. Of chunks of 20,000, as is usual, two bundles cost more than four do of these. */
const CHUNK = 8_000;

/**
 * What Pagefind's process is told by its environment, as its package has no options for it. The allocator in its binary is to have one heap for
 * all threads, and to keep what was given back for no longer than a second: a bundle takes a seventh less memory then, and a third of
 * that while its files are written. A Pagefind that knows none of it does as is usual.
 */
const ENVIRONMENT: Readonly<Record<string, string>> = {
  PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(CHUNK),
  _RJEM_MALLOC_CONF: "narenas:1,dirty_decay_ms:1000",
};

/** Does what may start a process, at once, with the environment that Pagefind is to have. */
const withEnvironment = <T>(start: () => T): T => {
  const own = Object.keys(ENVIRONMENT).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, ENVIRONMENT);
  try {
    return start();
  } finally {
    for (const [name, value] of own) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
};

/** Throws what Pagefind complains of. */
export const refuse = (errors: readonly string[]): void => {
  if (errors.length > 0) throw makeRefusal(`Pagefind cannot index: ${errors.join("; ")}`);
};

const PACKAGE = v.object({ version: v.string() });

/** Pagefind exports neither its package.json nor a name for `require`, so it is looked for where Node looks. */
const findPackage = (): string => {
  const folders = createRequire(import.meta.url).resolve.paths("pagefind") ?? [];
  const found = folders.map((folder) => join(folder, "pagefind")).find((it) => existsSync(join(it, "package.json")));
  if (found === undefined) throw new Error("the package pagefind is not installed");
  return found;
};

/** Names what makes other bundles of the same articles, if it is another: which Pagefind is installed, and how it cuts the index. */
export const namePagefind = (): string => {
  const { version } = v.parse(PACKAGE, JSON.parse(readFileSync(join(findPackage(), "package.json"), "utf8")));
  return `${version}-${CHUNK}`;
};

/** Pagefind's package where it runs no process now. */
const idle: Module[] = [];
let loaded = 0;

/** The package starts one process for all who import it. Under an address of its own it is another package, with a process of its own. */
const loadPackage = async (): Promise<Module> => {
  const waiting = idle.pop();
  if (waiting !== undefined) return waiting;
  loaded += 1;
  const address = pathToFileURL(join(findPackage(), "lib/index.js"));
  // It is the package's entry, of which its types speak.
  return (await import(`${address.href}?${loaded}`)) as Module;
};

/** Watches the process that a task starts. */
const watchStart = async (task: () => Promise<void>, tellEnd: (reason: Error) => void): Promise<void> => {
  const onStart = (message: unknown): void => {
    // So Node documents the messages of this channel.
    const { process: child } = message as { readonly process: ChildProcess };
    child.once("exit", (status, signal) => {
      const how = signal ?? `status ${status}`;
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

/** What the package says where it cannot send to its process is no reason; that the process has died is told a moment later. Milliseconds. */
const MOMENT = 500;

/**
 * Starts a Pagefind, beside those that run.
 *
 * @throws Where it cannot run on this machine.
 */
export const startPagefind = async (): Promise<Pagefind> => {
  const pagefind = await loadPackage();
  let tellEnd: (reason: Error) => void = () => undefined;
  const end = new Promise<never>((_, reject) => {
    tellEnd = reject;
  });
  // It may end while nobody waits for it.
  end.catch(() => undefined);
  const awaitEnd = async (failure: unknown): Promise<never> => {
    await Promise.race([end, delay(MOMENT)]);
    throw failure;
  };
  const watch = <T>(work: Promise<T>): Promise<T> => Promise.race([work.catch(awaitEnd), end]);
  const openIndex = async (language: string): Promise<PagefindIndex> => {
    // The package starts its process with the first index.
    const creating = withEnvironment(() => pagefind.createIndex({ forceLanguage: language }));
    const { index, errors } = await watch(creating);
    refuse(errors);
    if (index === undefined) throw makeRefusal("Pagefind gave no index");
    return index;
  };
  let closing: Promise<void> | undefined;
  const closeOnce = async (): Promise<void> => {
    await pagefind.close();
    idle.push(pagefind);
  };
  const close = (): Promise<void> => {
    closing ??= closeOnce();
    return closing;
  };
  await watchStart(async () => {
    const index = await openIndex("en");
    await watch(index.deleteIndex());
  }, tellEnd);
  return { watch, openIndex, close };
};
