/** A second folder with the published site in it, to be changed and then put in its place at one stroke. */
import {
  copyFileSync,
  type Dirent,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { isLinked, linkFile } from "../link-file.ts";
import { isDone } from "../try-task.ts";
import { MARKER } from "./marker.ts";

/**
 * Gives a file of the site to its twin. The marker is copied, as no build goes on without it: as a second name of the site's, damage to the cache
 * would be damage to the site.
 */
function giveFile(file: string, from: string, to: string): void {
  if (file === MARKER) copyFileSync(from, to);
  else linkFile(from, to);
}

const isUnlinked = (path: string): boolean => isDone(() => unlinkSync(path));

function copyFile(entry: Dirent, file: string, root: string, twin: string): void {
  const [from, to] = [join(root, file), join(twin, file)];
  if (entry.isSymbolicLink()) symlinkSync(readlinkSync(from), to);
  else giveFile(file, from, to);
}

/** Whether a file of the old site, by its path below it, is about to be replaced or removed: it need not be copied. */
export type IsLeaving = (file: string) => boolean;

/**
 * Copies what stays. A folder of which nothing stays is not made, so that a whole one can be moved to its place.
 * @returns The paths of the folder and of those in it, made or not.
 */
function copyFolder(root: string, twin: string, folder: string, isLeaving: IsLeaving): string[] {
  const pathOf = ({ name }: Dirent): string => (folder === "" ? name : `${folder}/${name}`);
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  const staying = entries.filter((entry) => !entry.isDirectory() && !isLeaving(pathOf(entry)));
  if (staying.length > 0 || entries.length === 0) mkdirSync(join(twin, folder), { recursive: true });
  for (const entry of staying) copyFile(entry, pathOf(entry), root, twin);
  const folders = entries.filter((entry) => entry.isDirectory());
  return [folder, ...folders.flatMap((entry) => copyFolder(root, twin, pathOf(entry), isLeaving))];
}

/**
 * Removes a file of a site, and the folders that it leaves empty.
 * @param output The site.
 * @param file Path below it.
 */
export function removeFile(output: string, file: string): void {
  rmSync(join(output, file), { force: true });
  removeEmptyFolders(output, file);
}

/**
 * Removes the folders on the way to a file that hold nothing.
 * @param output The site.
 * @param file Path below it.
 */
export function removeEmptyFolders(output: string, file: string): void {
  for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) {
    try {
      rmdirSync(join(output, folder));
    } catch {
      // Not empty: it holds other pages, or something of the user's.
      return;
    }
  }
}

/**
 * Puts a file that a published site and its twin both have into the twin, in the place of what is there. After a build of all pages these are
 * ten thousand files: it takes no more than it must.
 * @param output The published site.
 * @param twin The twin.
 * @param file Path below both.
 * @returns Whether both had it, and it is no marker; else it is still to be followed.
 */
export const isFollowed = (output: string, twin: string, file: string): boolean =>
  file !== MARKER && isUnlinked(`${twin}/${file}`) && isLinked(`${output}/${file}`, `${twin}/${file}`);

/**
 * Puts a file of a published site into its twin, in the place of what is there.
 * @param output The published site.
 * @param twin The twin.
 * @param file Path below both; where the site has no such file, the twin is to have none.
 */
export function followFile(output: string, twin: string, file: string): void {
  if (isFollowed(output, twin, file)) return;
  const [from, to] = [join(output, file), join(twin, file)];
  if (!lstatSync(from, { throwIfNoEntry: false })) {
    removeFile(twin, file);
    return;
  }
  rmSync(to, { force: true });
  mkdirSync(dirname(to), { recursive: true });
  giveFile(file, from, to);
}

/**
 * Copies a published site by hard links, with all that others put there.
 * @param output The published site; it need not exist.
 * @param twin Where to; made.
 * @param isLeaving Which files are left out.
 * @returns The folders in it, as paths below it; "" is the site itself.
 */
export function makeTwin(output: string, twin: string, isLeaving: IsLeaving): string[] {
  mkdirSync(twin);
  return statSync(output, { throwIfNoEntry: false }) ? copyFolder(output, twin, "", isLeaving) : [""];
}
