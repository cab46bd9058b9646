/** Files of ours that are stale and stand where the new site has a folder, or lie in a folder where it has a file. */
import { lstatSync, readdirSync, realpathSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { listAbove } from "../list-above.ts";
import { isDone } from "../try-task.ts";

/** What is in the new site's way. */
export interface Obstacles {
  /** Stale files to be removed before anything is put in place. */
  readonly files: readonly string[];
  /** Paths at which nothing stands then. */
  readonly places: ReadonlySet<string>;
}

export const NO_OBSTACLES: Obstacles = { files: [], places: new Set() };

/** Whether no link leads out of the output on the way to a file. */
const isWithin = (output: string, file: string): boolean =>
  isDone(() => {
    if (realpathSync(dirname(join(output, file))) !== join(realpathSync(output), dirname(file)))
      throw new Error("A link stands above it.");
  });

/** The files in a folder of the output, at any depth. */
const listWithin = (output: string, folder: string): string[] =>
  readdirSync(join(output, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(output, join(entry.parentPath, entry.name)).split(sep).join("/"));

/**
 * Finds them. Whatever else stands in the way is a person's own.
 * @param output The output folder.
 * @param wanted Files of the new site that are to be put there.
 * @param stale Files of ours that are to go.
 */
export function findObstacles(output: string, wanted: ReadonlySet<string>, stale: readonly string[]): Obstacles {
  const folders = new Set([...wanted].flatMap(listAbove));
  const going = new Set(stale);
  const isFile = (file: string): boolean => lstatSync(join(output, file), { throwIfNoEntry: false })?.isFile() === true;
  const blocking = stale.filter((file) => folders.has(file) && isWithin(output, file) && isFile(file));
  const taken = [...new Set(stale.flatMap(listAbove))].filter(
    (folder) =>
      wanted.has(folder) &&
      isWithin(output, folder) &&
      lstatSync(join(output, folder), { throwIfNoEntry: false })?.isDirectory() === true &&
      listWithin(output, folder).every((file) => going.has(file)),
  );
  const within = taken.flatMap((folder) => listWithin(output, folder));
  return { files: [...blocking, ...within], places: new Set([...blocking, ...taken]) };
}
