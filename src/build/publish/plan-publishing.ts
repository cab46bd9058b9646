/** What publishing is to write and to remove. It looks, and changes nothing. */
import { lstatSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { findBlockedFolder, openLook } from "./blocked-folders.ts";
import type { FileSet } from "./chosen-files.ts";
import { type LoosePages, openPlaces } from "./loose-pages.ts";
import { findObstacles, NO_OBSTACLES, type Obstacles } from "./obstacles.ts";

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
  /** Files of ours that have to go before others come. */
  readonly clear: readonly string[];
  readonly unchanged: number;
}

const NO_THROW = { throwIfNoEntry: false } as const;

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

/** Parts files by whether they are among those that are kept, each in the order given. */
export const sortOut = (files: readonly string[], kept: FileSet): MarkedFiles => {
  const [staying, leaving]: [string[], string[]] = [[], []];
  for (const file of files) (kept.has(file) ? staying : leaving).push(file);
  return { staying, leaving };
};

/** What a plan is made of, beside the new site. */
interface Grounds {
  readonly output: string;
  readonly leaving: readonly string[];
  /** Of these, the ones that do not come again. */
  readonly stale: readonly string[];
  readonly force: boolean;
  readonly isUntouched: boolean;
}

function planAround(
  { staging, staged, kept, loose }: SiteFiles,
  { output, leaving, stale, force, isUntouched }: Grounds,
  { files: clear, places }: Obstacles,
): Plan | string {
  const ours = new Set(leaving);
  const remove = clear.length === 0 ? stale : stale.filter((file) => !clear.includes(file));
  const look = openLook(output, isUntouched ? leaving : [], places);
  const placeOf = openPlaces(staging, loose);
  const blocked = findBlockedFolder([...staged, ...remove], look);
  if (blocked !== null) return `${join(output, blocked)} is no folder, and the site needs one there. Move it away.`;
  const write: string[] = [];
  const added: string[] = [];
  for (const file of staged) {
    if (force && isUntouched && ours.has(file)) {
      write.push(file);
      continue;
    }
    const target = join(output, file);
    const stat = look(dirname(file)) === "folder" && !places.has(file) ? lstatSync(target, NO_THROW) : undefined;
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
  return { write, added, remove, clear, unchanged: staged.length - write.length + kept.size };
}

/**
 * Decides what to write and what to remove; a string says what of the user's stands in the way.
 * @param site The finished site.
 * @param output The output that readers see; it need not exist.
 * @param marked Files of it that are ours.
 * @param force Whether files are written although they are the same.
 * @param isUntouched Whether all that is ours is known to stand as we left it.
 */
export function planPublishing(
  site: SiteFiles,
  output: string,
  { leaving }: MarkedFiles,
  force: boolean,
  isUntouched = false,
): Plan | string {
  const wanted = new Set(site.staged);
  // What is published and neither stays nor comes again.
  const stale = leaving.filter((file) => !wanted.has(file));
  const grounds = { output, leaving, stale, force, isUntouched };
  const plan = planAround(site, grounds, NO_OBSTACLES);
  if (typeof plan !== "string") return plan;
  // It may be of ours, and stale: that is looked for where something is in the way, as it hardly ever is.
  const obstacles = findObstacles(output, wanted, stale);
  return obstacles.files.length === 0 ? plan : planAround(site, grounds, obstacles);
}
