/** Puts a folder in another's place: whoever looks sees the one or the other, whole. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, renameSync, rmdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { isDone } from "../try-task.ts";
import { dropLooseTwin, takeTwin } from "./kept-twin.ts";
import type { OldSite } from "./old-site.ts";
import type { IsLeaving } from "./twin.ts";
import { type Change, setClock } from "./twin-notes.ts";
import { followLink, placeBeside, placeInCache, placeWorkshop } from "./workshop.ts";

/** In a workshop: the site in the making, and where the old one goes. */
const NEXT = "next";
const BEFORE = "before";

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

/** It is the output that could not be moved, be it because nobody may write into it: a person knows nothing of its other place. */
const nameOutput = (error: unknown, output: string): unknown =>
  error instanceof Error ? Object.assign(error, { path: output, dest: undefined }) : error;

/**
 * Two renames: between them there is no site for as long as one takes. Meanwhile the old one waits beside its place: there the
 * next build finds it, whatever becomes of the cache. Gives the old one's new place; null where it could not leave the other.
 */
function renameFolders(next: string, output: string, before: string): string | null {
  const beside = placeBeside(output);
  const waiting = join(beside, BEFORE);
  mkdirSync(beside, { recursive: true });
  try {
    renameSync(output, waiting);
  } catch (error) {
    throw nameOutput(error, output);
  }
  try {
    renameSync(next, output);
  } catch (error) {
    renameSync(waiting, output);
    throw error;
  }
  if (waiting === before) return before;
  const isTaken = isDone(() => {
    renameSync(waiting, before);
    rmdirSync(beside);
  });
  return isTaken ? before : null;
}

/** Puts a folder in the place of the site. Gives the old site's new place; null where there was none, or it could not be taken in. */
function placeSite(next: string, output: string, workshop: string): string | null {
  if (!existsSync(output)) {
    renameSync(next, output);
    return null;
  }
  if (exchangeFolders(next, output)) return next;
  return renameFolders(next, output, join(workshop, BEFORE));
}

/** How a site is replaced. */
export interface Replacing {
  /** Files that are written anew or removed: the copy may have them or not. */
  readonly isLeaving?: IsLeaving;
  /** Whether `isTwinUntouched` has just said so. */
  readonly isKnownUntouched?: boolean;
  /** Whether the old site may stay in the cache for the next build, where it is the cache that it was put together in. */
  readonly keepsTwin?: boolean;
}

/**
 * Puts a new site in the place of the old one.
 * @param output The output folder; it need not exist.
 * @param cache The cache folder; the old site may be kept there for the next build.
 * @param change Is given a copy of the old site, makes the new one of it, and may say what it did. It may throw: then the old
 * site stays.
 * @param replacing How; nothing is known, and the old site kept, where it does not say.
 * @returns The old site, to be settled before the next build; null where there is to be no twin.
 * @throws where the system refuses; the old site is whole then.
 */
export function replaceSite(
  output: string,
  cache: string,
  change: (folder: string) => Change | undefined,
  { isLeaving = () => false, isKnownUntouched = false, keepsTwin = true }: Replacing = {},
): OldSite | null {
  const target = followLink(output);
  const workshop = placeWorkshop(target, cache);
  mkdirSync(workshop, { recursive: true });
  const next = join(workshop, NEXT);
  for (const folder of [next, join(workshop, BEFORE)]) rmSync(folder, { recursive: true, force: true });
  let old: OldSite | null = null;
  try {
    const folders = takeTwin(workshop, target, next, isLeaving, isKnownUntouched);
    const changed = change(next);
    const before = placeSite(next, target, workshop);
    // Now and not when the old site is settled: what others put into the new one meanwhile has to be seen.
    // Where the clock cannot be set it is slow, or there is none, and the twin is not believed.
    isDone(() => setClock(workshop));
    if (changed !== undefined && keepsTwin && dirname(workshop) === cache)
      old = { workshop, before, output: target, changed, folders };
    return old;
  } finally {
    if (old === null) isDone(() => rmSync(workshop, { recursive: true, force: true }));
  }
}

/**
 * Brings the old site back where a build was killed in the one moment in which there was none. Call it before anything
 * else looks at the output.
 * @param output The output folder.
 */
export function recoverSite(output: string): void {
  const target = followLink(output);
  const waiting = join(placeBeside(target), BEFORE);
  if (!existsSync(target) && existsSync(waiting)) renameSync(waiting, target);
}

/**
 * Removes what a build left that was killed while it published. What cannot be removed stays for the next one.
 * @param output The output folder; where it was missing, `recoverSite` has been called.
 * @param cache The cache folder.
 */
export function clearWorkshops(output: string, cache: string): void {
  const target = followLink(output);
  isDone(() => rmSync(placeBeside(target), { recursive: true, force: true }));
  const workshop = placeInCache(target, cache);
  for (const name of [NEXT, BEFORE]) isDone(() => rmSync(join(workshop, name), { recursive: true, force: true }));
  isDone(() => dropLooseTwin(workshop));
}
