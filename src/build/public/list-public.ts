/** A person's own files for the root of the site: what lies in `public/`, hidden files too. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Folders, isFolder, lieInOneAnother } from "../folders.ts";
import { listOwnFolder, NO_OWN_FOLDER, type OwnFolder } from "../own-folder.ts";
import { MARKER } from "../publish/marker.ts";

export const PUBLIC = "public";

/**
 * Whether a folder holds files for the root of a site: many a host wants a site itself in a folder of that name.
 * @param home Folder that may hold it.
 */
export const hasPublic = (home: string): boolean =>
  isFolder(join(home, PUBLIC)) && !existsSync(join(home, PUBLIC, MARKER));

/**
 * Lists these files.
 * @param home Folder that holds the settings.
 * @param folders Those of the build, none of which may be that of the files.
 */
export function listPublic(home: string, { seeds, output, cache }: Folders): OwnFolder {
  if (!hasPublic(home)) return NO_OWN_FOLDER;
  const isOther = [seeds, output, cache].some((other) => lieInOneAnother(join(home, PUBLIC), other));
  return isOther ? NO_OWN_FOLDER : listOwnFolder(home, PUBLIC, () => false);
}
