/** How fast captures are read to their records. */
import { parseSeed, readSeed } from "../src/parse/index.ts";
import { makeCapture } from "./captures.ts";
import { findMedian } from "./rounds.ts";

/** Captures that are read in one measured round, and how many rounds. */
const PARSED = 500;
const ROUNDS = 9;
/** Compiling for speed ends after some 2,500 captures; before that a reading is not warm. */
const WARM_UP_ROUNDS = 6;
const BYTES_IN_KB = 1000;

/** Milliseconds for one capture of so many kilobytes, ledger included, in one warm thread. */
export function measureParsing(): { readonly ms: number; readonly kilobytes: number } {
  const files = Array.from({ length: PARSED }, (_, number) => Buffer.from(makeCapture(number)));
  const readAll = (): number => {
    const start = performance.now();
    for (const [number, bytes] of files.entries()) {
      const read = readSeed(`${number}.txt`, bytes);
      if (!read.ok || !parseSeed(read.seed).ok) throw new Error(`capture ${number} is not read as an article`);
    }
    return (performance.now() - start) / PARSED;
  };
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) readAll();
  const ms = findMedian(Array.from({ length: ROUNDS }, readAll));
  const bytes = files.reduce((sum, file) => sum + file.length, 0);
  return { ms, kilobytes: bytes / PARSED / BYTES_IN_KB };
}

/** Rounds of arithmetic, and how often they are measured. */
const TURNS = 20_000_000;
const CALIBRATIONS = 5;

/** Milliseconds for a fixed amount of arithmetic: what this machine is worth at this moment. */
export function measureMachine(): number {
  const turn = (): number => {
    const start = performance.now();
    let state = 1;
    for (let i = 0; i < TURNS; i += 1) state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    if (state === 0) throw new Error("the loop was left out");
    return performance.now() - start;
  };
  return findMedian(Array.from({ length: CALIBRATIONS }, turn));
}
