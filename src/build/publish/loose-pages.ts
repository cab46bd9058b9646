/**
 * Pages of a site that is there already wait side by side in one folder until they are published: where all of ten thousand are made
 * again, each would have a folder of its own made, listed and removed, only to leave it for the folder that the site has for it.
 */
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Folders } from "../folders.ts";
import { hasTwin } from "./workshop.ts";

/** Files of the site that wait side by side. */
export interface LoosePages {
  /** Where they wait. */
  readonly folder: string;
  /** Their places in the site, in the order of names. */
  readonly files: readonly string[];
}

/** Says where a file of the site is before it is published. */
export type PlaceOf = (file: string) => string;

/** A file's name has 255 bytes at most on nearly all systems, and 143 where eCryptfs hides it. */
const LONGEST_NAME = 143;
/** Stands for what a file's name cannot hold, and for itself. */
const SLASH = "%2F";
const PERCENT = "%25";

/**
 * Names the folder for the loose pages of a staging folder: beside it, where `closeStaging` removes it.
 * @param staging The staging folder.
 */
export const nameLooseFolder = (staging: string): string => `${staging}-pages`;

/**
 * Makes the folder for pages that wait side by side, where that is of use: where the next site has folders for them, and nobody puts
 * compressed copies beside them.
 * @param folders The output, and the cache.
 * @param compress Whether such copies are wanted.
 * @param staging The staging folder.
 * @returns Null where it is of none.
 */
export function openLoose(
  { output, cache }: Pick<Folders, "output" | "cache">,
  compress: boolean,
  staging: string,
): string | null {
  if (compress || !hasTwin(output, cache)) return null;
  const folder = nameLooseFolder(staging);
  mkdirSync(folder);
  return folder;
}

/**
 * Says where a page waits.
 * @param folder Of the loose pages.
 * @param file The page's place in the site, with `/`.
 * @returns Null where its name is too long for that: it waits in the staging folder, at its place.
 */
export function placeLoose(folder: string, file: string): string | null {
  const name = file.replaceAll("%", PERCENT).replaceAll("/", SLASH);
  return Buffer.byteLength(name) > LONGEST_NAME ? null : `${folder}/${name}`;
}

/**
 * Lists the pages that wait.
 * @param folder Of the loose pages; it must exist.
 */
export function listLoose(folder: string): LoosePages {
  const files = readdirSync(folder).map((name) => name.replaceAll(SLASH, "/").replaceAll(PERCENT, "%"));
  return { folder, files: files.sort() };
}

/**
 * Makes what says where a file of the site waits.
 * @param staging The staging folder.
 * @param loose Those that wait beside it, where any do.
 */
export function openPlaces(staging: string, loose: LoosePages | undefined): PlaceOf {
  if (loose === undefined) return (file) => join(staging, file);
  const isLoose = new Set(loose.files);
  return (file) => (isLoose.has(file) ? placeLoose(loose.folder, file) : null) ?? join(staging, file);
}
