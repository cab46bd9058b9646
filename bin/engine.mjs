/** How the engine is set for all commands, and how late it compiles functions for speed. */
import { setFlagsFromString } from "node:v8";
import { isMainThread } from "node:worker_threads";

/**
 * A flag by which the engine decides when to compile a function: `late` from the start of a command on, `soon` where there is much to do.
 * @typedef {{ readonly name: string, readonly late: number, readonly soon: number }} Compiling
 */

/** @type {Compiling} Bytes of bytecode that a function runs through until it is looked at; from the third look on it is compiled. Left alone 67,584. */
const BY_BYTES = { name: "interrupt-budget", late: 260_000, soon: 20_000 };
/** @type {Compiling} How often a function is called until it is compiled. Left alone 3,000. */
const BY_CALLS = { name: "invocation-count-for-turbofan", late: 8000, soon: 3000 };

/** The engine says on the standard error that it does not know a flag, and goes on: nothing is set on a Node that nobody has tried. */
const FIRST_BY_CALLS = 22;
const LAST_TRIED = 26;
const MAJOR = Number.parseInt(process.versions.node, 10);
const IS_TRIED = MAJOR <= LAST_TRIED;

/** What the engine's own version goes by; null where nobody knows. */
export const COMPILING = IS_TRIED ? (MAJOR < FIRST_BY_CALLS ? BY_BYTES : BY_CALLS) : null;

/** Bytes of bytecode that may be built into a function; left alone 920. */
const BUILT_IN = 200;

/**
 * A capture goes through 1,200 functions, none of which takes much of the time. Left to itself the engine compiles most of them for speed, each with
 * a good deal of what it calls: a third of a build of 60 captures, and two fifths of one of 3,000. And as it collects garbage it forgets what it has
 * compiled and not run for a while: at the end of a build that is all that reads seeds, half of what the next one needs.
 *
 * An expression that is asked twice has two forms, the first of which is seldom worth it: those that are made from now on have the second at once,
 * which spares a first build a fifth. `--no-regexp-tier-up` does the same, and may be set where a process starts alone: an expression that was asked
 * once before has the first form only, is run as if it had the second, and the process ends without a word (SIGSEGV). About one of a hundred first
 * builds did, and every command with `NODE_OPTIONS=--require=…`.
 */
const FLAGS =
  COMPILING === null
    ? []
    : [
        `--${COMPILING.name}=${COMPILING.late}`,
        `--max-inlined-bytecode-size-cumulative=${BUILT_IN}`,
        "--regexp-tier-up-ticks=0",
        "--no-flush-bytecode",
      ];

let isSet = false;

/**
 * Sets the engine for a command, the first time that it is called. It takes up what it has compiled before with the same flags alone, so this comes
 * before anything is loaded or compiled.
 */
export function setEngine() {
  // The flags are those of all threads, and a build may have set others since.
  if (isSet || !isMainThread) return;
  isSet = true;
  for (const flag of FLAGS) setFlagsFromString(flag);
}
