/** Whether folders of the site can stand where they have to. */
import { lstatSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

const NO_THROW = { throwIfNoEntry: false } as const;

/** What stands where a folder of the site has to be, or above it: a link there would lead us out of the output. */
type Standing = "folder" | "nothing" | "other";

/**
 * Tells what stands where folders have to be. Each is asked for once, and none below one that is not there: the first build has a hundred
 * thousand, and the output none of them.
 * @param output The output folder.
 * @param there Files of it whose folders are known to be there.
 * @param cleared Paths at which nothing will stand.
 */
export function openLook(
  output: string,
  there: readonly string[],
  cleared: ReadonlySet<string>,
): (folder: string) => Standing {
  const known = new Map<string, Standing>([[".", statSync(output, NO_THROW) ? "folder" : "nothing"]]);
  for (const file of there) known.set(dirname(file), "folder");
  for (const place of cleared) known.set(place, "nothing");
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

/**
 * Finds something else than a folder where a folder of the site has to be.
 * @param files Files of the site.
 * @param look Tells what stands at a folder's place.
 * @returns The outermost; null where there is none.
 */
export function findBlockedFolder(files: readonly string[], look: (folder: string) => Standing): string | null {
  const isBlocked = (folder: string): boolean => look(folder) === "other";
  let folder = files.map(dirname).find(isBlocked) ?? null;
  while (folder !== null && isBlocked(dirname(folder))) folder = dirname(folder);
  return folder;
}
