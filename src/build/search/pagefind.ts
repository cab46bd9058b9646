/** Pagefind at work. It is a process of its own, and its package waits for ever where that one dies: so it is watched. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import type { PagefindIndex } from "pagefind";
import * as v from "valibot";
import { makeRefusal } from "../../refuse.ts";
import { CHUNK, watchStart, withEnvironment } from "./start-pagefind.ts";

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
