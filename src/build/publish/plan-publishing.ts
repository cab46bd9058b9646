/** What publishing is to write and to remove. It looks, and changes nothing. */
import { lstatSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FileSet } from "./chosen-files.ts";
import { type LoosePages, openPlaces } from "./loose-pages.ts";

/** Where the files of the new site are. */
export interface SiteFiles {
  readonly staging: string;
  /** Files in it, and those that are loose. */
  readonly staged: readonly string[];
  /** Pages that wait beside it; absent where none do. */
  readonly loose?: LoosePages;
  /** Files of the output that stay as they are. */
  readonly kept: FileSet;
}

/** What publishing is to do, in files of the site. */
export interface Plan {
  readonly write: readonly string[];
  /** Of those, the ones that are not there yet. */
  readonly added: readonly string[];
  readonly remove: readonly string[];
  readonly unchanged: number;
}

const NO_THROW = { throwIfNoEntry: false } as const;

/** What stands where a folder of the site has to be, or above it: a link there would lead us out of the output. */
type Standing = "folder" | "nothing" | "other";

/**
 * Tells what stands where folders have to be. Each is asked for once, and none below one that is not there: the first build has a hundred
 * thousand, and the output none of them.
 * @param output The output folder.
 * @param there Files of it whose folders are known to be there.
 */
function openLook(output: string, there: readonly string[]): (folder: string) => Standing {
  const known = new Map<string, Standing>([[".", statSync(output, NO_THROW) ? "folder" : "nothing"]]);
  for (const file of there) known.set(dirname(file), "folder");
  const ask = (folder: string): Standing => {
    const above = look(dirname(folder));
    if (above !== "folder") return above;
    const stat = lstatSync(join(output, folder), NO_THROW);
    if (stat === undefined) return "nothing";
    return stat.isDirectory() ? "folder" : "other";
  };
  const look = (folder: string): Standing => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const standing = ask(folder);
    known.set(folder, standing);
    return standing;
  };
  return look;
}

/** Finds something else than a folder where a folder of the site has to be. */
function findBlockedFolder(files: readonly string[], look: (folder: string) => Standing): string | null {
  const isBlocked = (folder: string): boolean => look(folder) === "other";
  let folder = files.map(dirname).find(isBlocked) ?? null;
  while (folder !== null && isBlocked(dirname(folder))) folder = dirname(folder);
  return folder;
}

/** The sizes tell of most that differ; only where they do not, both are read. */
function isSameFile(staged: string, target: string, size: number): boolean {
  return lstatSync(staged).size === size && readFileSync(staged).equals(readFileSync(target));
}

/** Files that are ours, by what becomes of them. In the order of names. */
export interface MarkedFiles {
  /** They stay as they are. */
  readonly staying: readonly string[];
  /** All others. */
  readonly leaving: readonly string[];
}

export const sortOut = (files: readonly string[], kept: FileSet): MarkedFiles => {
  const [staying, leaving]: [string[], string[]] = [[], []];
  for (const file of files) (kept.has(file) ? staying : leaving).push(file);
  return { staying, leaving };
};

/**
 * Decides what to write and what to remove; a string says what of the user's stands in the way.
 * @param site The finished site.
 * @param output The output that readers see; it need not exist.
 * @param marked Files of it that are ours.
 * @param force Whether files are written although they are the same.
 * @param isUntouched Whether all that is ours is known to stand as we left it.
 */
export function planPublishing(
  { staging, staged, kept, loose }: SiteFiles,
  output: string,
  { leaving }: MarkedFiles,
  force: boolean,
  isUntouched = false,
): Plan | string {
  const wanted = new Set(staged);
  // What is published and neither stays nor comes again.
  const stale = leaving.filter((file) => !wanted.has(file));
  const ours = new Set(leaving);
  const look = openLook(output, isUntouched ? leaving : []);
  const placeOf = openPlaces(staging, loose);
  const blocked = findBlockedFolder([...staged, ...stale], look);
  if (blocked !== null) return `${join(output, blocked)} is no folder, and the site needs one there. Move it away.`;
  const write: string[] = [];
  const added: string[] = [];
  for (const file of staged) {
    if (force && isUntouched && ours.has(file)) {
      write.push(file);
      continue;
    }
    const target = join(output, file);
    const stat = look(dirname(file)) === "folder" ? lstatSync(target, NO_THROW) : undefined;
    // A person's own asset may be called as one of ours that stays.
    const isOurs = (ours.has(file) || kept.has(file)) && stat?.isFile() === true;
    // What is written in any case need not be compared.
    if (isOurs && force) {
      write.push(file);
      continue;
    }
    const isSame = stat?.isFile() === true && isSameFile(placeOf(file), target, stat.size);
    if (stat && !isSame && !isOurs) return `${target} was not written by Cuttings. Move it away.`;
    if (force || !isSame) write.push(file);
    if (!stat) added.push(file);
  }
  return { write, added, remove: stale, unchanged: staged.length - write.length + kept.size };
}
