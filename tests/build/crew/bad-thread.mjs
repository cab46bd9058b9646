/** Preloaded into a build, it lets a thread go wrong in the way that CUTTINGS_THREAD says, once it is at work. */
import fs from "node:fs";
import { isMainThread } from "node:worker_threads";

/** @type {Record<string, () => void>} */
const WAYS = {
  exit: () => process.exit(7),
  throw: () => {
    throw new Error("thrown in a thread");
  },
  bug: () => {
    fs.writeFileSync = () => {
      throw new TypeError("no such field");
    };
  },
  memory: () => {
    /** @type {unknown[]} */
    const held = [];
    for (;;) held.push(Array.from({ length: 100_000 }, (_, index) => ({ index })));
  },
};

const way = WAYS[process.env["CUTTINGS_THREAD"] ?? ""];
if (!isMainThread && way !== undefined) setTimeout(way, 50);
