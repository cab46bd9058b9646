/** Where a site is put together, and where the one before it is kept. */
import { existsSync, lstatSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isTwinRight } from "./kept-twin.ts";
import { hasNotes } from "./twin-notes.ts";

/** In the cache; beside the output where the cache is on another file system. Hidden, and named after the output. */
const WORKSHOP = ".cuttings-publishing-";
const NO_THROW = { throwIfNoEntry: false } as const;

/** Where a symbolic link leads, be anything there or not; else the path itself. */
export function followLink(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return lstatSync(path, NO_THROW)?.isSymbolicLink() ? resolve(dirname(path), readlinkSync(path)) : path;
}

/** A workshop beside the output. */
export const placeBeside = (output: string): string => join(dirname(output), WORKSHOP + basename(output));

/** A workshop in the cache. */
export const placeInCache = (output: string, cache: string): string => join(cache, WORKSHOP + basename(output));

/** The folder where a site is put together. It has to be on the file system of the output. */
export function placeWorkshop(output: string, cache: string): string {
  const isNear = statSync(cache, NO_THROW)?.dev === statSync(dirname(output)).dev;
  return isNear ? placeInCache(output, cache) : placeBeside(output);
}

/**
 * Says whether the site before the published one is kept to be the next: it has a folder for each page that is made again.
 * @param output The output folder; it need not exist.
 * @param cache The cache folder.
 */
export function hasTwin(output: string, cache: string): boolean {
  const target = followLink(output);
  return existsSync(target) && hasNotes(placeWorkshop(target, cache));
}

/**
 * Says whether nobody but us changed a published site, or the one before it that is kept to be the next.
 * @param output The output folder; it must exist.
 * @param cache The cache folder.
 */
export function isTwinUntouched(output: string, cache: string): boolean {
  const target = followLink(output);
  return isTwinRight(placeWorkshop(target, cache), target);
}
