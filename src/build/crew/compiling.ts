/** How soon the engine compiles for speed. */
import { COMPILING } from "../../../bin/engine.mjs";
import { setFlags } from "./engine-flags.ts";

/** From so many seeds to be read or pages to be made on it pays: 10,000 pages take a tenth less time. Of captures of real pages 2,752 take a fifth more, 10,320 as much. */
const MANY = 8000;

/**
 * Has the engine compile sooner, in all threads, where much is to be done: what all of it runs through is worth compiling. See `bin/engine.mjs`.
 * @param tasks How many seeds are to be read, or pages to be made.
 */
export function hastenCompiling(tasks: number): void {
  if (tasks < MANY || COMPILING === null) return;
  const { name, soon, late } = COMPILING;
  setFlags([{ name, value: soon, usual: late }]);
}
