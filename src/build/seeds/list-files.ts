/** The files of a folder. */
import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Lists the files of a folder and of the folders in it, as paths below it with `/`, ordered by code units.
 * @param root The folder.
 */
export function listFiles(root: string): string[] {
  const files: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else files.push(path);
    }
  };
  walk("");
  return files.sort();
}
