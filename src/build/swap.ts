/** Puts a folder in another's place: whoever looks sees the one or the other, whole. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Change, keepTwin, takeTwin } from "./kept-twin.ts";

/** Beside the output, where the cache is on another file system; hidden, and named after the output. */
const WORKSHOP = ".cuttings-publishing-";
/** In a workshop: the site in the making, and where the old one goes. */
const NEXT = "next";
const BEFORE = "before";

const NO_THROW = { throwIfNoEntry: false } as const;

/** Where a symbolic link leads; the path itself while nothing is there. */
const followLink = (path: string): string => (existsSync(path) ? realpathSync(path) : path);

/** The folder where a site is put together. It has to be on the file system of the output. */
function placeWorkshop(output: string, cache: string): string {
  const home = dirname(output);
  const name = WORKSHOP + basename(output);
  return join(statSync(cache, NO_THROW)?.dev === statSync(home).dev ? cache : home, name);
}

/**
 * Says whether the folder of the output can be replaced as a whole. A file system of its own cannot, and neither can one
 * in a folder that is not ours to change.
 * @param output The output folder; it need not exist, the one that holds it must.
 */
export function canSwap(output: string): boolean {
  const target = followLink(output);
  const home = dirname(target);
  try {
    accessSync(home, constants.W_OK);
  } catch {
    return false;
  }
  return !existsSync(target) || statSync(target).dev === statSync(home).dev;
}

/**
 * Linux exchanges two folders in one call, which Node does not offer; the `mv` of GNU coreutils 9.5 and later does.
 * Elsewhere it fails and has done nothing.
 */
function exchangeFolders(one: string, other: string): boolean {
  return spawnSync("mv", ["--exchange", "--no-target-directory", one, other], { stdio: "ignore" }).status === 0;
}

/** Two renames: between them there is no site for as long as one takes. */
function renameFolders(next: string, output: string, before: string): void {
  renameSync(output, before);
  try {
    renameSync(next, output);
  } catch (error) {
    renameSync(before, output);
    throw error;
  }
}

/** Puts a folder in the place of the site. Gives the old site's new place; null where there was none. */
function placeSite(next: string, output: string, workshop: string): string | null {
  if (!existsSync(output)) {
    renameSync(next, output);
    return null;
  }
  if (exchangeFolders(next, output)) return next;
  const before = join(workshop, BEFORE);
  renameFolders(next, output, before);
  return before;
}

/** Whether the old site may stay in the workshop: not beside the output, and not where the cache is carried to other machines. */
const mayKeep = (workshop: string, cache: string): boolean =>
  dirname(workshop) === cache && process.env["CI"] === undefined;

/**
 * Puts a new site in the place of the old one.
 * @param output The output folder; it need not exist.
 * @param cache The cache folder; the old site may be kept there for the next build.
 * @param change Is given a copy of the old site, makes the new one of it, and may say what it did. It may throw: then the old
 * site stays.
 * @throws where the system refuses; the old site is whole then.
 */
export function replaceSite(output: string, cache: string, change: (folder: string) => Change | undefined): void {
  const target = followLink(output);
  const workshop = placeWorkshop(target, cache);
  mkdirSync(workshop, { recursive: true });
  const next = join(workshop, NEXT);
  for (const folder of [next, join(workshop, BEFORE)]) rmSync(folder, { recursive: true, force: true });
  let isKept = false;
  try {
    const folders = takeTwin(workshop, target, next);
    const changed = change(next);
    const before = placeSite(next, target, workshop);
    if (before === null || changed === undefined || !mayKeep(workshop, cache)) return;
    keepTwin(workshop, before, target, changed, folders);
    isKept = true;
  } finally {
    if (!isKept) rmSync(workshop, { recursive: true, force: true });
  }
}

/**
 * Brings the old site back where a build was killed in the one moment in which there was none. Call it before anything
 * else looks at the output.
 * @param output The output folder.
 * @param cache The cache folder.
 */
export function recoverSite(output: string, cache: string): void {
  if (existsSync(output) || !existsSync(dirname(output))) return;
  const before = join(placeWorkshop(output, cache), BEFORE);
  if (existsSync(before)) renameSync(before, output);
}
