/**
 * All folders of a site, as a column and what came and went since it was written: of a hundred thousand folders, a build that adds a seed
 * makes no list.
 */
import { openTexts, packTexts, type Texts, unpackTexts } from "../seeds/columns.ts";

/** Folders, as paths below a site; "" is the site itself. */
export interface FolderList {
  readonly folders: Texts;
  /** How many the column has. */
  readonly count: number;
  /** Those that are not in the column, and those of it that are gone. */
  readonly added: readonly string[];
  readonly dropped: readonly string[];
}

/** So many are kept beside the column at most. */
const MOST_BESIDE = 1_000;

/** Makes a list. */
export const packFolders = (folders: readonly string[]): FolderList => ({
  folders: packTexts(folders),
  count: folders.length,
  added: [],
  dropped: [],
});

/**
 * Says what came to a list and what went.
 * @param list The list.
 * @param come Folders that are not in it.
 * @param gone Folders that are.
 */
export const changeFolders = (
  { folders, count, added, dropped }: FolderList,
  come: readonly string[],
  gone: readonly string[],
): FolderList => {
  const [isCome, isGone] = [new Set(come), new Set(gone)];
  const [wasAdded, wasDropped] = [new Set(added), new Set(dropped)];
  const now = {
    added: [...added.filter((folder) => !isGone.has(folder)), ...come.filter((folder) => !wasDropped.has(folder))],
    dropped: [...dropped.filter((folder) => !isCome.has(folder)), ...gone.filter((folder) => !wasAdded.has(folder))],
  };
  if (now.added.length + now.dropped.length <= MOST_BESIDE) return { folders, count, ...now };
  const isDropped = new Set(now.dropped);
  return packFolders([...unpackTexts(folders).filter((folder) => !isDropped.has(folder)), ...now.added]);
};

/** Whether something holds of every folder; it is asked until it does not. */
export const holdsForAll = (
  { folders, count, added, dropped }: FolderList,
  holds: (folder: string) => boolean,
): boolean => {
  const find = openTexts(folders);
  const isDropped = new Set(dropped);
  for (let at = 0; at < count; at += 1) {
    const folder = find(at);
    if (!(isDropped.size > 0 && isDropped.has(folder)) && !holds(folder)) return false;
  }
  return added.every(holds);
};
