import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathBelow } from "../below-folder.ts";

/** The folders that a build reads and writes; absolute paths. */
export interface Folders {
  readonly seeds: string;
  readonly output: string;
  readonly cache: string;
  /** Where parts of a site are that other machines have made; absent where there are none. */
  readonly shards?: string;
}

/** The cache where nothing is stated, below the folder that a command or Eleventy works in. */
export const DEFAULT_CACHE = ".cuttings";

/** The path with symbolic links resolved as far as it exists. */
function resolveLinks(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(resolveLinks(parent), basename(path));
}

const holds = (outer: string, inner: string): boolean => pathBelow(outer, inner) !== null;

/** Whether two folders are one, or one lies in the other, through links too. */
export function lieInOneAnother(one: string, other: string): boolean {
  const [first, second] = [resolveLinks(one), resolveLinks(other)];
  return holds(first, second) || holds(second, first);
}

/** Whether a folder is there, or a link to one. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * Says why a build must not use these folders: each has to be apart from the others, so that nothing a person put there is
 * taken for the site's.
 * @param folders The folders.
 * @param directory Folder that the command works in; the site must not replace it.
 * @returns null where all is well.
 */
export function refuseFolders(folders: Folders, directory: string): string | null {
  const { seeds, output, cache, shards } = folders;
  const written = { output, cache, ...(shards === undefined ? {} : { shards }) };
  if (!isFolder(seeds)) return `there is no folder of seeds at ${seeds}. Make it, or name another with --seeds.`;
  for (const [name, path] of Object.entries(written)) {
    if (existsSync(path) && !isFolder(path)) return `${path} is a file, no folder. Name another with --${name}.`;
  }
  const all = Object.entries({ ...(shards === undefined ? {} : { shards }), output, cache, seeds });
  if (holds(resolveLinks(output), resolveLinks(directory)))
    return `the output folder ${output} holds the working folder. Name another with --output.`;
  for (const [index, [name, path]] of all.entries()) {
    const other = all.slice(index + 1).find(([, place]) => lieInOneAnother(path, place));
    if (other !== undefined)
      return `the folders for ${name} (${path}) and ${other[0]} (${other[1]}) lie in one another. Name another with --${name} or --${other[0]}.`;
  }
  return null;
}
