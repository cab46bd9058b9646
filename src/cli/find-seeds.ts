/** The folder of seeds that a path lies in: ids and paths of pictures are counted from it, as the site counts them. */
import { resolve, sep } from "node:path";
import { pathBelow } from "../below-folder.ts";
import { DEFAULT_SEEDS } from "./commands.ts";

/** Where a folder lies. */
export interface SeedsPlace {
  readonly root: string;
  /** The same as people call it. */
  readonly shown: string;
  /** The folder's path below it, with `/`; "" where it is the folder of seeds itself. */
  readonly below: string;
}

/**
 * Finds the folder of seeds: the usual one, where a folder lies in it; else that folder itself.
 * @param directory Folder that the command works in.
 * @param path The folder, as a person wrote it.
 */
export function findSeeds(directory: string, path: string): SeedsPlace {
  const root = resolve(directory, DEFAULT_SEEDS);
  const folder = resolve(directory, path);
  const below = pathBelow(root, folder);
  if (below === null || below === "") return { root: folder, shown: path, below: "" };
  return { root, shown: DEFAULT_SEEDS, below: below.split(sep).join("/") };
}
