/**
 * The site of the build before, kept to be the next one: bringing it up to date costs what changed in two builds, where a copy
 * of the whole site costs a link a file.
 */
import { renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { listAbove } from "../list-above.ts";
import { changeFolders, type FolderList, packFolders } from "./folder-list.ts";
import { followFile, type IsLeaving, isFollowed, makeTwin } from "./twin.ts";
import {
  askClock,
  type Change,
  forgetNotes,
  hasNotes,
  isTopUntouched,
  isUntouched,
  type Notes,
  readClock,
  readNotes,
  writeNotes,
} from "./twin-notes.ts";

const TWIN = "twin";
/** Changes that the next build is left with. More are made by the one that writes all pages anyway: most builds add a seed. */
const MOST_LEFT = 1_000;
/** Of a twin that is what the published site is. */
const SAME = { change: { written: [], removed: [] }, come: [], gone: [] } as const;
const NO_THROW = { throwIfNoEntry: false } as const;

/** Folders above some files that one site has and the other has not. */
const listMissing = (files: readonly string[], has: string, hasNot: string): string[] =>
  [...new Set(files.flatMap(listAbove))].filter(
    (folder) => statSync(join(has, folder), NO_THROW) && !statSync(join(hasNot, folder), NO_THROW),
  );

/**
 * Says whether nobody but us changed a published site or its twin.
 * @param workshop Where the twin is kept.
 * @param output The published site.
 */
export function isTwinRight(workshop: string, output: string): boolean {
  const notes = readNotes(workshop);
  return notes !== null && isUntouched(output, join(workshop, TWIN), notes);
}

/**
 * Makes a copy of a published site: of the kept twin where that is known to be right, else file by file.
 * @param workshop Where the twin is kept.
 * @param output The published site; it need not exist.
 * @param next Where the copy goes.
 * @param isLeaving Files that the copy need not have.
 * @param isKnownUntouched Whether `isTwinRight` has just said so: then few folders are looked at again.
 * @returns Its folders.
 */
export function takeTwin(
  workshop: string,
  output: string,
  next: string,
  isLeaving: IsLeaving,
  isKnownUntouched = false,
): FolderList {
  const notes = readNotes(workshop);
  // From here on the twin is neither what it was nor what it will be.
  forgetNotes(workshop);
  const isRight = (known: Notes): boolean =>
    isKnownUntouched ? isTopUntouched(output, known) : isUntouched(output, join(workshop, TWIN), known);
  if (notes === null || !isRight(notes)) {
    rmSync(join(workshop, TWIN), { recursive: true, force: true });
    return packFolders(makeTwin(output, next, isLeaving));
  }
  renameSync(join(workshop, TWIN), next);
  for (const file of [...notes.change.written, ...notes.change.removed])
    if (!isLeaving(file)) followFile(output, next, file);
  return notes.list;
}

/**
 * Removes a twin that nothing is known of: a build was killed while it used it.
 * @param workshop Where it would be kept.
 */
export function dropLooseTwin(workshop: string): void {
  if (!hasNotes(workshop)) rmSync(workshop, { recursive: true, force: true });
}

/** Makes a twin of a site that took no other's place: the next build would have to, and most builds add a seed to a site that is there. */
function copyTwin(workshop: string, output: string): void {
  const publishedMs = askClock(workshop);
  const list = packFolders(makeTwin(output, join(workshop, TWIN), () => false));
  writeNotes(workshop, { inode: statSync(output).ino, publishedMs, list, ...SAME, keptMs: askClock(workshop) });
}

/**
 * Keeps the site from before as the twin of the one that took its place, when `setClock` was called.
 * @param workshop Where it is kept.
 * @param before Where it is; null where there is none.
 * @param output The new site.
 * @param change What makes the one from the other.
 * @param folders The folders that it had.
 */
export function keepTwin(
  workshop: string,
  before: string | null,
  output: string,
  change: Change,
  folders: FolderList,
): void {
  if (before === null) {
    copyTwin(workshop, output);
    return;
  }
  const twin = join(workshop, TWIN);
  const publishedMs = readClock(workshop);
  renameSync(before, twin);
  const { removed } = change;
  const isLarge = change.written.length + removed.length > MOST_LEFT;
  // A file that both have stands in folders that both have.
  const written = isLarge ? change.written.filter((file) => !isFollowed(output, twin, file)) : change.written;
  const come = listMissing(written, output, twin);
  const gone = listMissing(removed, twin, output);
  const place = { inode: statSync(output).ino, publishedMs, list: changeFolders(folders, come, gone) };
  if (isLarge) {
    for (const file of [...written, ...removed]) followFile(output, twin, file);
    writeNotes(workshop, { ...place, ...SAME, keptMs: askClock(workshop) });
    return;
  }
  writeNotes(workshop, { ...place, keptMs: askClock(workshop), change: { written, removed }, come, gone });
}
