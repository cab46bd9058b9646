/** The files of a folder that a person fills: what is in it, and what of it is passed over. */
import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Doubt } from "../model.ts";
import { describeFailure } from "./seeds/list-seeds.ts";
import type { WrittenTimes } from "./seeds/settled.ts";

/** A file, as the system tells of it. */
export interface OwnFile extends WrittenTimes {
  /** Path below the folder, with `/`. */
  readonly file: string;
  readonly size: number;
}

/** The files of a folder, ordered by code units, and what in it could not be listed; doubts name files by the folder's name and the path below it. */
export interface OwnFolder {
  readonly files: readonly OwnFile[];
  readonly doubts: readonly Doubt[];
}

export const NO_OWN_FOLDER: OwnFolder = { files: [], doubts: [] };

/** What systems leave in folders; no person wrote it. */
const SYSTEM_FILE = /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini)$/i;

const doubt = (file: string, severity: Doubt["severity"], rule: string, reason: string): Doubt => ({
  file,
  line: null,
  column: null,
  severity,
  rule,
  reason,
});

const doubtLink = (file: string): Doubt =>
  doubt(
    file,
    "warning",
    "list.symbolic-link",
    "is a symbolic link, which is not followed. Put the file or folder itself here.",
  );

const doubtUnreadable = (file: string, error: unknown): Doubt =>
  doubt(
    file,
    "error",
    "list.unreadable",
    `cannot be read (${describeFailure(error)}). Make it readable, or move it away.`,
  );

/**
 * Lists a folder and the folders in it. Nothing that cannot be listed stops the rest.
 * @param home Folder that holds it.
 * @param name What it is called.
 * @param isPassedOver Whether a file or folder is left out without a word, by its own name.
 */
export function listOwnFolder(home: string, name: string, isPassedOver: (entry: string) => boolean): OwnFolder {
  const files: OwnFile[] = [];
  const doubts: Doubt[] = [];
  const take = (file: string, entry: Dirent): void => {
    const shown = `${name}/${file}`;
    if (SYSTEM_FILE.test(entry.name) || isPassedOver(entry.name)) return;
    if (entry.isDirectory()) walk(file);
    else if (entry.isSymbolicLink()) doubts.push(doubtLink(shown));
    const stat = entry.isFile() ? lstatSync(join(home, shown), { throwIfNoEntry: false }) : undefined;
    if (stat?.isFile() === true) files.push({ file, size: stat.size, mtimeMs: stat.mtimeMs, ctimeMs: stat.ctimeMs });
  };
  const walk = (folder: string): void => {
    const shown = folder === "" ? name : `${name}/${folder}`;
    try {
      for (const entry of readdirSync(join(home, shown), { withFileTypes: true }))
        take(folder === "" ? entry.name : `${folder}/${entry.name}`, entry);
    } catch (error) {
      doubts.push(doubtUnreadable(shown, error));
    }
  };
  walk("");
  return { files: files.sort((a, b) => (a.file < b.file ? -1 : 1)), doubts };
}

/**
 * Names files as doubts do: from the folder of the seeds.
 * @param doubts Doubts whose files are named from the folder that holds the settings.
 * @param home That folder.
 * @param seeds The folder of the seeds.
 */
export function placeDoubts(doubts: readonly Doubt[], home: string, seeds: string): Doubt[] {
  const way = relative(seeds, home).split(sep).join("/");
  return doubts.map((doubt) => ({ ...doubt, file: way === "" ? doubt.file : `${way}/${doubt.file}` }));
}
