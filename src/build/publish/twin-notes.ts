/** What is known of the site that is kept for the next build, and whether it is still true. */
import { lstatSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readChecked, writeChecked } from "../checked-file.ts";
import { nearPath } from "../near-path.ts";
import { type FolderList, holdsForAll } from "./folder-list.ts";

/** What a build did to a site. Paths below it. */
export interface Change {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** What is known of the kept twin. */
export interface Notes {
  /** The folder of the published site, by its number on its file system. */
  readonly inode: number;
  /** When it was put in its place, by the clock of the file system. */
  readonly publishedMs: number;
  /** When the twin was left as it is, by the same clock. */
  readonly keptMs: number;
  /** What makes the twin what the published site is. */
  readonly change: Pick<Change, "written" | "removed">;
  /** All folders of the published site. */
  readonly list: FolderList;
  /** Those that the twin has not got, and those that it alone has. */
  readonly come: readonly string[];
  readonly gone: readonly string[];
}

const NOTES = "twin.json";
const CLOCK = "clock";
/** Of the notes' form. */
const VERSION = "5";
const NO_THROW = { throwIfNoEntry: false } as const;

/** Whether a folder is there, and nothing came into it or left it since. */
function isSame(path: string, since: number): boolean {
  const stat = lstatSync(path, NO_THROW);
  return stat?.isDirectory() === true && stat.mtimeMs <= since;
}

/**
 * Whether nobody put anything into a published site or the folders right in it, or took anything out: that is where people put things. Asked at
 * the last moment, where all folders have been looked at before.
 * @param output The site.
 * @param notes What is known of its twin.
 */
export function isTopUntouched(output: string, { inode, publishedMs }: Notes): boolean {
  const root = statSync(output, NO_THROW);
  if (root?.ino !== inode || !isSame(output, publishedMs)) return false;
  const folders = readdirSync(output, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.every(({ name }) => isSame(join(output, name), publishedMs));
}

/**
 * Whether nobody but us put anything into a published site or its twin, or took anything out.
 * @param output The site.
 * @param twin Its twin.
 * @param notes What is known of the twin.
 */
export function isUntouched(output: string, twin: string, notes: Notes): boolean {
  const { inode, publishedMs, keptMs, list, come, gone } = notes;
  // A hundred thousand of them: paths that are known to be clean need no cleaning.
  const within = (root: string, folder: string): string => (folder === "" ? root : `${root}/${folder}`);
  const [nearOutput, nearTwin] = [nearPath(output), nearPath(twin)];
  const isKept = (folder: string): boolean => isSame(within(nearTwin, folder), keptMs);
  const isNew = new Set(come);
  return (
    statSync(output, NO_THROW)?.ino === inode &&
    holdsForAll(
      list,
      (folder) => isSame(within(nearOutput, folder), publishedMs) && (isNew.has(folder) || isKept(folder)),
    ) &&
    gone.every(isKept)
  );
}

/**
 * Notes when a site was put in its place, by the clock of its file system: what comes into it from then on is somebody else's.
 * @param workshop Where its twin will be kept.
 */
export const setClock = (workshop: string): void => writeFileSync(join(workshop, CLOCK), "");

/** What the clock said when it was set. Milliseconds since 1970. */
export const readClock = (workshop: string): number => statSync(join(workshop, CLOCK)).mtimeMs;

/** What the clock of the file system says. */
export function askClock(workshop: string): number {
  setClock(workshop);
  return readClock(workshop);
}

/** Reads what is known of a twin; null where nothing is. The file proves that `writeNotes` wrote it. */
export const readNotes = (workshop: string): Notes | null =>
  readChecked(join(workshop, NOTES), VERSION) as Notes | null;

/** Writes what is known of a twin. */
export const writeNotes = (workshop: string, notes: Notes): void => writeChecked(join(workshop, NOTES), VERSION, notes);

/** Whether anything is known of a twin. */
export const hasNotes = (workshop: string): boolean => statSync(join(workshop, NOTES), NO_THROW) !== undefined;

/** Forgets what is known of a twin. */
export const forgetNotes = (workshop: string): void => rmSync(join(workshop, NOTES), { recursive: true, force: true });
