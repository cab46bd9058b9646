/** Whether folders can be made, asked before all work. */
import { existsSync, mkdirSync, rmdirSync } from "node:fs";
import { dirname } from "node:path";
import { describeMendable } from "./describe-error.ts";

/** A folder and those above it that are not there, the uppermost first. */
function listMissing(folder: string): string[] {
  const missing: string[] = [];
  for (let path = folder; !existsSync(path) && dirname(path) !== path; path = dirname(path)) missing.unshift(path);
  return missing;
}

/** Makes one folder, and says whether it was not there. */
function isMade(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    // Another build may have been faster.
    if (existsSync(folder)) return false;
    throw error;
  }
}

/** Takes back folders that were made, the lowest first; one that somebody uses by now stays. */
function removeMade(made: readonly string[]): void {
  try {
    for (const folder of made.toReversed()) rmdirSync(folder);
  } catch {
    // What is not empty is in use.
  }
}

/**
 * Says why a folder cannot be made. Made at one go with those above it, Node never comes back from `/proc`, where the system says of
 * every folder that it is not there, and says of a disk that is read-only that nothing is there: so they are made one by one, and taken back.
 * @param folder Absolute path; it may be there.
 * @returns Null where it can be.
 */
export function refuseUnmakable(folder: string): string | null {
  const made: string[] = [];
  try {
    for (const path of listMissing(folder)) if (isMade(path)) made.push(path);
    return null;
  } catch (error) {
    return describeMendable(error);
  } finally {
    removeMade(made);
  }
}
