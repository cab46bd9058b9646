/** Where a person's settings, own look and own pages stand: in the folder that the command works in, else beside the seeds. */
import { dirname, join } from "node:path";
import { isFolder } from "../build/folders.ts";
import { findOwnFiles, OWN_STYLES, OWN_TEMPLATES } from "../build/look/own-files.ts";
import { OWN_PAGES } from "../build/own-pages/page-doubts.ts";
import { hasPublic, PUBLIC } from "../build/public/list-public.ts";
import { holdsSettings, SETTINGS_FILE } from "../site-bytes.ts";

const FOLDERS: readonly string[] = [OWN_PAGES, PUBLIC];

/** The first that holds any of them is the home of all. */
const listHomes = (directory: string, seeds: string): readonly string[] => [...new Set([directory, dirname(seeds)])];

function holdsHomeFiles(folder: string): boolean {
  if (holdsSettings(folder)) return true;
  const own = findOwnFiles(folder);
  return own.folder !== null || own.styles !== null;
}

/** Many a project has folders of such names: they tell a home where nothing else does. */
const holdsFolders = (folder: string): boolean => isFolder(join(folder, OWN_PAGES)) || hasPublic(folder);

/**
 * Finds the folder of `site.yaml`, `site.css`, `templates/`, `pages/` and `public/`: all of them are read from one.
 * @param directory Folder that the command works in.
 * @param seeds Folder of the seeds.
 */
export const findHome = (directory: string, seeds: string): string =>
  listHomes(directory, seeds).find(holdsHomeFiles) ?? listHomes(directory, seeds).find(holdsFolders) ?? directory;

/** Lists the paths at which they may stand, or come to stand. */
export const listHomePaths = (directory: string, seeds: string): readonly string[] =>
  listHomes(directory, seeds).flatMap((home) =>
    [SETTINGS_FILE, OWN_STYLES, OWN_TEMPLATES, ...FOLDERS].map((name) => join(home, name)),
  );
