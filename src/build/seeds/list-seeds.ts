import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Doubt } from "../../model.ts";
import { isPictureFile, isSeedFile } from "../../parse/index.ts";
import { type PicturesBeside, pairPictures } from "../pictures/beside.ts";
import { findStrays, type StrayPicture } from "../pictures/strays.ts";
import { doubtPassedOver, isPassedOver } from "./hidden-folders.ts";
import { doubtSkipped } from "./skipped-files.ts";

/** The seeds of a folder, and what in it could not be listed. */
export interface SeedList {
  /** Paths below the folder, with `/`, ordered by code units. */
  readonly files: readonly string[];
  readonly pictures: PicturesBeside;
  /** Pictures that nearly have a seed's name, and belong to none by it. */
  readonly strays: readonly StrayPicture[];
  /** All pictures that belong to no seed by their name, strays among them. */
  readonly unpaired: readonly string[];
  readonly doubts: readonly Doubt[];
}

/** Says why a file system call failed, in the system's own words and without its paths. */
export function describeFailure(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

function doubtLink(file: string): Doubt {
  const reason = "is a symbolic link, which is not followed. Put the file or folder itself here.";
  return { file, line: null, column: null, severity: "warning", rule: "list.symbolic-link", reason };
}

/** "._wall.txt" is what macOS keeps beside "wall.txt" on foreign disks; no person wrote it. */
const SYSTEM_FILE = /(?:^|\/)\._/;

/** A hidden file that would be a seed under another name: passed over, but not in silence. */
function doubtHidden(file: string, name: string): Doubt | null {
  const isSeed = isSeedFile(name.replace(/^\.+/, "")) && !SYSTEM_FILE.test(file);
  const reason = "starts with a dot, and hidden files are passed over. Rename it to have it read.";
  return isSeed ? { file, line: null, column: null, severity: "warning", rule: "list.hidden", reason } : null;
}

function doubtKind(file: string): Doubt {
  const reason = "is a pipe, a socket or a device, not a file, and was passed over. Put a file in its place.";
  return { file, line: null, column: null, severity: "warning", rule: "list.not-a-file", reason };
}

function doubtFolder(file: string, error: unknown): Doubt {
  const code = describeFailure(error);
  const reason =
    code === "ENOENT" && file.includes("\uFFFD")
      ? "the folder has a name that is not UTF-8, by which it cannot be opened. Rename it."
      : `the folder cannot be read (${code}). Make it readable, or move it away.`;
  return { file, line: null, column: null, severity: "error", rule: "list.unreadable", reason };
}

/**
 * Lists the seeds of a folder and of the folders in it. Hidden files and folders are passed over, symbolic links are not
 * followed; files that would have been seeds, or may have been meant to be, and folders of such are named in the doubts.
 * @param root The folder.
 * @param below A folder in it, with `/`, of which alone the seeds are wanted.
 * @throws where the folder itself cannot be read.
 */
export function listSeeds(root: string, below = ""): SeedList {
  const files: string[] = [];
  const pictures: string[] = [];
  const skipped: string[] = [];
  const doubts: Doubt[] = [];
  const sortEntry = (file: string, entry: Dirent): void => {
    if (isPassedOver(entry.name)) {
      const hidden = entry.isDirectory()
        ? doubtPassedOver(root, file)
        : entry.isFile() && doubtHidden(file, entry.name);
      if (hidden) doubts.push(hidden);
    } else if (entry.isDirectory()) walk(file);
    else if (entry.isSymbolicLink()) doubts.push(doubtLink(file));
    else if (isSeedFile(file)) {
      if (entry.isFile()) files.push(file);
      else doubts.push(doubtKind(file));
    } else if (entry.isFile()) (isPictureFile(file) ? pictures : skipped).push(file);
  };
  const walk = (folder: string): void => {
    try {
      const entries = readdirSync(join(root, folder), { withFileTypes: true });
      for (const entry of entries) sortEntry(folder === "" ? entry.name : `${folder}/${entry.name}`, entry);
    } catch (error) {
      if (folder === below) throw error;
      doubts.push(doubtFolder(folder, error));
    }
  };
  walk(below);
  const beside = pairPictures(files.sort(), pictures);
  const paired = new Set([...beside.values()].flat());
  const unpaired = pictures.filter((file) => !paired.has(file)).sort();
  return {
    files,
    pictures: beside,
    strays: findStrays(files, unpaired),
    unpaired,
    doubts: [...doubts, ...doubtSkipped(skipped, files)].sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}

/**
 * Lists the pictures beside one seed.
 * @param root Folder of the seeds.
 * @param file Path of the seed below it.
 */
export function listPictures(root: string, file: string): readonly string[] {
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isFile());
  const names = entries.map(({ name }) => folder + name);
  return pairPictures(names.filter(isSeedFile), names.filter(isPictureFile)).get(file) ?? [];
}
