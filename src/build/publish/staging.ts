import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { removeFolder } from "../remove-folder.ts";

const NAME = /^staging-(\d+)-/;
/** Of files that take their place when they are whole; see `checked-file.ts` and `decision-store.ts`. */
const IN_MAKING = ".new";

/** Says whether a process runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not ours to signal, but there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * Makes an empty folder for the site in the making, and removes those that builds left behind which are no more.
 * @param cache The cache folder; made where it is missing.
 */
export function openStaging(cache: string): string {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    const pid = Number(NAME.exec(name)?.[1]);
    // The caller keeps other builds from the cache: what is half written there is nobody's.
    if ((pid > 0 && !isAlive(pid)) || name.endsWith(IN_MAKING))
      rmSync(join(cache, name), { recursive: true, force: true });
  }
  return mkdtempSync(join(cache, `staging-${process.pid}-`));
}

/**
 * Removes a staging folder with what is left in it, and the files beside it that begin with its name. What cannot be removed
 * is left to the next build: this one has ended, well or not.
 */
export function closeStaging(staging: string): void {
  const cache = dirname(staging);
  try {
    for (const name of readdirSync(cache)) {
      if (name.startsWith(basename(staging))) removeFolder(join(cache, name));
    }
  } catch {
    // The reason why it failed is why this one fails, too, and has been told.
  }
}
