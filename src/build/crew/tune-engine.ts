/** Making the engine ready for much to do. */
import { hastenCompiling } from "./compiling.ts";
import { holdHeap } from "./heap.ts";

/**
 * Makes the engine ready, in all threads.
 * @param tasks How many seeds are to be read, or pages to be made.
 */
export function tuneEngine(tasks: number): void {
  hastenCompiling(tasks);
  holdHeap(tasks);
}

/** What a thread needs to know to make the engine ready when all have loaded the program: see `engine-flags.ts`. */
export interface Loading {
  readonly tasks: number;
  readonly threads: number;
  /** How many of them have loaded it. Shared memory. */
  readonly loaded: SharedArrayBuffer;
}

/** Announces threads that are to load the program. */
export const openLoading = (threads: number, tasks: number): Loading => ({
  tasks,
  threads,
  loaded: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
});

/**
 * Is called by a thread that has loaded the program. The last one makes the engine ready: the main thread may be making pages by then, and would
 * hear of it when it has made the last of them.
 */
export function noteLoaded({ tasks, threads, loaded }: Loading): void {
  if (Atomics.add(new Int32Array(loaded), 0, 1) + 1 === threads) tuneEngine(tasks);
}
