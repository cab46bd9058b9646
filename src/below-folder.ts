import { isAbsolute, relative, sep } from "node:path";

/**
 * The way from a folder to what lies below it.
 *
 * @param folder Any path.
 * @param path Another, relative to the same place or absolute as that is.
 * @returns The path from `folder`, "" where both are one; null where it lies elsewhere. A folder named "..old" lies below.
 */
export function pathBelow(folder: string, path: string): string | null {
  const way = relative(folder, path);
  // On Windows the way to another drive is that drive's path.
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way) ? null : way;
}
