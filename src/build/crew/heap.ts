/** How far a build's memory may grow before it is tidied. */
import { setFlags } from "./engine-flags.ts";

/** From so many seeds to be read or pages to be made on memory counts for more than time. */
const MANY = 20_000;
/** From so many seeds on it does whatever is to be done: what is known of them is half a gigabyte. */
const MANY_KNOWN = 500_000;
/**
 * By so much of what is in use may a heap grow before the engine looks for what is not, in per cent; left to itself it lets it grow further. A
 * clean build of 100,000 takes 1.3 GB with it and 2.4 GB without; with 60 it takes 1.1 GB and a fifteenth more of a processor.
 */
const GROWING = 100;

/**
 * Has the engine keep the heaps of all threads near to what is in use, where much is to be done. A build that adds a seed to a large
 * archive is too short to grow, and would spend a tenth of its time on being tidy. Once begun it lasts as long as the process.
 * @param tasks How many seeds are to be read, or pages to be made.
 * @param known How many seeds there are.
 */
export function holdHeap(tasks: number, known = 0): void {
  if (tasks > MANY || known > MANY_KNOWN) setFlags([{ name: "heap-growing-percent", value: GROWING, usual: 0 }]);
}
