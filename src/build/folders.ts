import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative } from "node:path";

/** The folders that a build reads and writes; absolute paths. */
export interface Folders {
  readonly seeds: string;
  readonly output: string;
  readonly cache: string;
}

/** The path with symbolic links resolved as far as it exists. */
function resolveLinks(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(resolveLinks(parent), basename(path));
}

function holds(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return way === "" || (!way.startsWith("..") && !isAbsolute(way));
}

function isFolder(path: string): boolean {
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
  const { seeds, output, cache } = folders;
  if (!isFolder(seeds)) return `there is no folder of seeds at ${seeds}. Make it, or name another with --seeds.`;
  for (const [name, path] of Object.entries({ output, cache })) {
    if (existsSync(path) && !isFolder(path)) return `${path} is a file, no folder. Name another with --${name}.`;
  }
  const real = { seeds: resolveLinks(seeds), output: resolveLinks(output), cache: resolveLinks(cache) };
  if (holds(real.output, resolveLinks(directory)))
    return `the output folder ${output} holds the working folder. Name another with --output.`;
  const pairs = [
    ["output", "seeds"],
    ["output", "cache"],
    ["cache", "seeds"],
  ] as const;
  for (const [one, other] of pairs) {
    if (holds(real[one], real[other]) || holds(real[other], real[one])) {
      return `the folders for ${one} (${folders[one]}) and ${other} (${folders[other]}) lie in one another. Name another with --${one}.`;
    }
  }
  return null;
}
