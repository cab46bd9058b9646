/** Flags of the engine that are set while it runs. */
import { setFlagsFromString } from "node:v8";

/** A flag: a number that the engine goes by. */
export interface EngineFlag {
  readonly name: string;
  readonly value: number;
  /** Where nobody sets it. */
  readonly usual: number;
}

/** Those that are set. */
const told = new Set<string>();

/**
 * Sets flags for all threads, once, until the process ends. The engine takes up compiled code that it has kept only where the flags are those
 * that it was compiled with: so threads that load the program must have loaded it before, and as the process ends, which is when code is
 * kept (`bin/load.mjs`), they are what they were.
 */
export function setFlags(flags: readonly EngineFlag[]): void {
  if (flags.every(({ name }) => told.has(name))) return;
  for (const { name, value } of flags) {
    told.add(name);
    setFlagsFromString(`--${name}=${value}`);
  }
  process.prependOnceListener("exit", () => {
    for (const { name, usual } of flags) setFlagsFromString(`--${name}=${usual}`);
  });
}
