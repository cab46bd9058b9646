/** What publishing is to write and to remove. It looks, and changes nothing. */
import { lstatSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FileSet } from "./chosen-files.ts";

/** Where the files of the new site are. */
export interface SiteFiles {
  readonly staging: string;
  /** Files in it. */
  readonly staged: readonly string[];
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

/** Finds something else than a folder where a folder of the site has to be: a link there would lead us out of the output. */
function findBlockedFolder(output: string, files: readonly string[]): string | null {
  const folders = new Set<string>();
  for (const file of files) {
    for (let folder = dirname(file); folder !== "." && !folders.has(folder); folder = dirname(folder))
      folders.add(folder);
  }
  for (const folder of folders) {
    const stat = lstatSync(join(output, folder), NO_THROW);
    if (stat && !stat.isDirectory()) return folder;
  }
  return null;
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

/** Decides what to write and what to remove; a string says what of the user's stands in the way. */
export function planPublishing(
  { staging, staged, kept }: SiteFiles,
  output: string,
  { leaving }: MarkedFiles,
  force: boolean,
): Plan | string {
  const wanted = new Set(staged);
  // What is published and neither stays nor comes again.
  const stale = leaving.filter((file) => !wanted.has(file));
  const ours = new Set(leaving);
  const blocked = findBlockedFolder(output, [...staged, ...stale]);
  if (blocked !== null) return `${join(output, blocked)} is no folder, and the site needs one there. Move it away.`;
  const write: string[] = [];
  const added: string[] = [];
  for (const file of staged) {
    const target = join(output, file);
    const stat = lstatSync(target, NO_THROW);
    // A person's own asset may be called as one of ours that stays.
    const isOurs = (ours.has(file) || kept.has(file)) && stat?.isFile() === true;
    // What is written in any case need not be compared.
    if (isOurs && force) {
      write.push(file);
      continue;
    }
    const isSame = stat?.isFile() === true && isSameFile(join(staging, file), target, stat.size);
    if (stat && !isSame && !isOurs) return `${target} was not written by Cuttings. Move it away.`;
    if (force || !isSame) write.push(file);
    if (!stat) added.push(file);
  }
  return { write, added, remove: stale, unchanged: staged.length - write.length + kept.size };
}
