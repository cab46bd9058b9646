/** Pagefind at work. It is a process of its own, and its package waits for ever where that one dies: so it is watched. */
import type { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { PagefindIndex } from "pagefind";

/** A running Pagefind. */
export interface Pagefind {
  /** Waits for work of Pagefind's; throws where its process ends first. */
  readonly watch: <T>(work: Promise<T>) => Promise<T>;
  /** Makes an empty index of one language. */
  readonly openIndex: (language: string) => Promise<PagefindIndex>;
  readonly close: () => Promise<void>;
}

/** Node tells of every process that this one starts. */
const CHANNEL = "child_process";

/** Throws what Pagefind complains of. */
export const refuse = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind cannot index: ${errors.join("; ")}`);
};

/**
 * Starts Pagefind.
 *
 * @throws Where it cannot run on this machine.
 */
export const startPagefind = async (): Promise<Pagefind> => {
  const { close, createIndex } = await import("pagefind");
  let tellEnd: (reason: Error) => void = () => undefined;
  const end = new Promise<never>((_, reject) => {
    tellEnd = reject;
  });
  // It may end while nobody waits for it.
  end.catch(() => undefined);
  const watch = <T>(work: Promise<T>): Promise<T> => Promise.race([work, end]);
  const openIndex = async (language: string): Promise<PagefindIndex> => {
    const { index, errors } = await watch(createIndex({ forceLanguage: language }));
    refuse(errors);
    if (index === undefined) throw new Error("Pagefind gave no index");
    return index;
  };
  const onStart = (message: unknown): void => {
    // So Node documents the messages of this channel.
    const { process: child } = message as { readonly process: ChildProcess };
    child.once("exit", (status, signal) => {
      const how = signal ?? `status ${status}`;
      const cause = "The disk or the memory may be full: make room and build again, or build with --no-search.";
      tellEnd(new Error(`the search index could not be made: Pagefind ended before its work did (${how}). ${cause}`));
    });
  };
  subscribe(CHANNEL, onStart);
  try {
    const index = await openIndex("en");
    await watch(index.deleteIndex());
  } finally {
    unsubscribe(CHANNEL, onStart);
  }
  return { watch, openIndex, close: async () => void (await close()) };
};
