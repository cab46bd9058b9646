/**
 * The site of the build before, kept to be the next one: bringing it up to date costs what changed in two builds, where a copy
 * of the whole site costs a link a file.
 */
import { lstatSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readChecked, writeChecked } from "./checked-file.ts";
import { followFile, type IsLeaving, makeTwin } from "./twin.ts";

/** What a build did to a site. Paths below it. */
export interface Change {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** All files of ours that the site has now. */
  readonly files: readonly string[];
}

/** What is known of the kept twin. */
interface Notes {
  /** The folder of the published site, by its number on its file system. */
  readonly inode: number;
  /** When it was put in its place, by the clock of the file system. */
  readonly publishedMs: number;
  /** When the twin was left as it is, by the same clock. */
  readonly keptMs: number;
  /** What makes the twin what the published site is. */
  readonly change: Pick<Change, "written" | "removed">;
  /** All folders of the published site. */
  readonly folders: readonly string[];
  /** Those that the twin has not got, and those that it alone has. */
  readonly come: readonly string[];
  readonly gone: readonly string[];
}

const TWIN = "twin";
const NOTES = "twin.json";
const CLOCK = "clock";
/** Of the notes' form. */
const VERSION = "3";
/** Changes that the next build is left with. More are made by the one that writes all pages anyway: most builds add a seed. */
const MOST_LEFT = 1_000;
const NO_THROW = { throwIfNoEntry: false } as const;

function listFolders(files: readonly string[]): Set<string> {
  const folders = new Set([""]);
  for (const file of files) {
    for (let folder = dirname(file); folder !== "." && !folders.has(folder); folder = dirname(folder))
      folders.add(folder);
  }
  return folders;
}

/** Whether nobody but us put anything into the published site or its twin, or took anything out. */
function isUntouched(output: string, twin: string, notes: Notes): boolean {
  const { inode, publishedMs, keptMs, folders, come, gone } = notes;
  const isSame = (path: string, since: number): boolean => {
    const stat = lstatSync(path, NO_THROW);
    return stat?.isDirectory() === true && stat.mtimeMs <= since;
  };
  const isKept = (folder: string): boolean => isSame(join(twin, folder), keptMs);
  const isNew = new Set(come);
  return (
    statSync(output, NO_THROW)?.ino === inode &&
    folders.every((folder) => isSame(join(output, folder), publishedMs) && (isNew.has(folder) || isKept(folder))) &&
    gone.every(isKept)
  );
}

/** What the clock of the file system says. */
function askClock(workshop: string): number {
  writeFileSync(join(workshop, CLOCK), "");
  return statSync(join(workshop, CLOCK)).mtimeMs;
}

/**
 * Makes a copy of a published site: of the kept twin where that is known to be right, else file by file.
 * @param workshop Where the twin is kept.
 * @param output The published site; it need not exist.
 * @param next Where the copy goes.
 * @param isLeaving Files that the copy need not have.
 * @returns Its folders.
 */
export function takeTwin(workshop: string, output: string, next: string, isLeaving: IsLeaving): readonly string[] {
  // The file proves that `keepTwin` wrote it.
  const notes = readChecked(join(workshop, NOTES), VERSION) as Notes | null;
  // From here on the twin is neither what it was nor what it will be.
  rmSync(join(workshop, NOTES), { recursive: true, force: true });
  if (notes === null || !isUntouched(output, join(workshop, TWIN), notes)) {
    rmSync(join(workshop, TWIN), { recursive: true, force: true });
    return makeTwin(output, next, isLeaving);
  }
  renameSync(join(workshop, TWIN), next);
  for (const file of [...notes.change.written, ...notes.change.removed])
    if (!isLeaving(file)) followFile(output, next, file);
  return notes.folders;
}

/**
 * Removes a twin that nothing is known of: a build was killed while it used it.
 * @param workshop Where it would be kept.
 */
export function dropLooseTwin(workshop: string): void {
  if (!statSync(join(workshop, NOTES), NO_THROW)) rmSync(workshop, { recursive: true, force: true });
}

const writeNotes = (workshop: string, notes: Notes): void => writeChecked(join(workshop, NOTES), VERSION, notes);

/**
 * Keeps the site from before as the twin of the one that took its place.
 * @param workshop Where it is kept.
 * @param before Where it is.
 * @param output The new site.
 * @param change What makes the one from the other.
 * @param folders The folders that it had.
 */
export function keepTwin(
  workshop: string,
  before: string,
  output: string,
  change: Change,
  folders: readonly string[],
): void {
  const twin = join(workshop, TWIN);
  renameSync(before, twin);
  const publishedMs = askClock(workshop);
  const all = listFolders(change.files);
  for (const folder of folders) if (!all.has(folder) && statSync(join(output, folder), NO_THROW)) all.add(folder);
  const { written, removed } = change;
  const place = { inode: statSync(output).ino, publishedMs, folders: [...all] };
  if (written.length + removed.length > MOST_LEFT) {
    for (const file of [...written, ...removed]) followFile(output, twin, file);
    const nothing = { change: { written: [], removed: [] }, come: [], gone: [] };
    writeNotes(workshop, { ...place, ...nothing, keptMs: askClock(workshop) });
    return;
  }
  const had = new Set(folders);
  writeNotes(workshop, {
    ...place,
    keptMs: publishedMs,
    change: { written, removed },
    come: [...all].filter((folder) => !had.has(folder)),
    gone: folders.filter((folder) => !all.has(folder)),
  });
}
