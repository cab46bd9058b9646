import { copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Folders } from "./folders.ts";
import type { Change } from "./kept-twin.ts";
import { INCOMING, MARKER, readMarker, writeMarker } from "./marker.ts";
import type { FileSet } from "./published-files.ts";
import { canSwap, replaceSite } from "./swap.ts";
import { removeEmptyFolders, removeFile } from "./twin.ts";

/** What publishing did, in files. */
export interface Published {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** Where the files of the new site are. */
export interface SiteFiles {
  readonly staging: string;
  /** Files in it. */
  readonly staged: readonly string[];
  /** Files of the output that stay as they are. */
  readonly kept: FileSet;
}

/** What was published, or why nothing was. */
export type PublishOutcome =
  | { readonly ok: true; readonly published: Published }
  | { readonly ok: false; readonly reason: string };

interface Plan {
  readonly write: readonly string[];
  readonly remove: readonly string[];
  readonly unchanged: number;
}

const NO_THROW = { throwIfNoEntry: false } as const;

/**
 * Lists the files of a folder and of the folders in it, as paths below it with `/`, ordered by code units.
 * @param root The folder.
 */
export function listFiles(root: string): string[] {
  const files: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else files.push(path);
    }
  };
  walk("");
  return files.sort();
}

/** Finds something else than a folder where a folder of the site has to be: a link there would lead us out of the output. */
function findBlockedFolder(output: string, files: readonly string[]): string | null {
  const folders = new Set<string>();
  for (const file of files) {
    for (let folder = dirname(file); folder !== "." && !folders.has(folder); folder = dirname(folder))
      folders.add(folder);
  }
  for (const folder of folders) {
    const stat = lstatSync(join(output, folder), NO_THROW);
    if (stat && !stat.isDirectory()) return folder;
  }
  return null;
}

function isSameFile(staged: string, target: string, size: number): boolean {
  return lstatSync(staged).size === size && readFileSync(staged).equals(readFileSync(target));
}

/** Files that are ours, by what becomes of them. In the order of names. */
interface MarkedFiles {
  /** They stay as they are. */
  readonly staying: readonly string[];
  /** All others. */
  readonly leaving: readonly string[];
}

const sortOut = (files: readonly string[], kept: FileSet): MarkedFiles => {
  const [staying, leaving]: [string[], string[]] = [[], []];
  for (const file of files) (kept.has(file) ? staying : leaving).push(file);
  return { staying, leaving };
};

/** Puts files of two lists into one, in order, each once. Both lists are in order; the second may be short. */
const mergeFiles = (some: readonly string[], more: readonly string[]): string[] => {
  const all: string[] = [];
  let next = 0;
  for (const file of some) {
    for (let own = more[next]; own !== undefined && own <= file; own = more[next]) {
      next += 1;
      if (own < file && own !== all.at(-1)) all.push(own);
    }
    all.push(file);
  }
  for (; next < more.length; next += 1) all.push(more[next] ?? "");
  return all;
};

/** Decides what to write and what to remove; a string says what of the user's stands in the way. */
function planPublishing(
  { staging, staged, kept }: SiteFiles,
  output: string,
  { leaving }: MarkedFiles,
  force: boolean,
): Plan | string {
  const wanted = new Set(staged);
  // What is published and neither stays nor comes again.
  const stale = leaving.filter((file) => !wanted.has(file));
  const ours = new Set(leaving);
  const blocked = findBlockedFolder(output, [...staged, ...stale]);
  if (blocked !== null) return `${join(output, blocked)} is no folder, and the site needs one there. Move it away.`;
  const write: string[] = [];
  for (const file of staged) {
    const target = join(output, file);
    const stat = lstatSync(target, NO_THROW);
    const isOurs = (ours.has(file) || kept.has(file)) && stat?.isFile() === true;
    // What is written in any case need not be compared.
    if (isOurs && force) {
      write.push(file);
      continue;
    }
    const isSame = stat?.isFile() === true && isSameFile(join(staging, file), target, stat.size);
    if (stat && !isSame && !isOurs) return `${target} was not written by Cuttings. Move it away.`;
    if (force || !isSame) write.push(file);
  }
  return { write, remove: stale, unchanged: staged.length - write.length + kept.size };
}

/** Moves a file into place at one stroke, from another file system too. */
function moveFile(from: string, folder: string, file: string): void {
  const target = join(folder, file);
  try {
    renameSync(from, target);
    return;
  } catch {
    // Its folder is missing, or it is on another file system.
    mkdirSync(dirname(target), { recursive: true });
  }
  try {
    renameSync(from, target);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    const incoming = join(folder, INCOMING);
    copyFileSync(from, incoming);
    renameSync(incoming, target);
  }
}

/** Pages go last, so that a page never asks for an asset that is not there yet. */
function orderWrites(files: readonly string[]): string[] {
  const isPage = (file: string): boolean => file.endsWith(".html");
  return [...files.filter((file) => !isPage(file)), ...files.filter(isPage)];
}

/** The folder of a site that a file lies in, by its first step; null where it lies in none. */
const firstFolder = (file: string): string | null => (file.includes("/") ? file.slice(0, file.indexOf("/")) : null);

/**
 * Moves whole folders of which a copy of the site has none: a first build moves a few of them, and not ten thousand pages. Only
 * where nobody looks, as they come in no certain order.
 * @returns The plan without what was moved.
 */
function moveFolders(folder: string, staging: string, plan: Plan): Plan {
  const isNew = new Map<string | null, boolean>([[null, false]]);
  for (const first of new Set(plan.write.map(firstFolder))) {
    if (first === null || existsSync(join(folder, first))) continue;
    try {
      renameSync(join(staging, first), join(folder, first));
      isNew.set(first, true);
    } catch {
      // On another file system; its files are moved one by one.
    }
  }
  return { ...plan, write: plan.write.filter((file) => isNew.get(firstFolder(file)) !== true) };
}

/** Carries a plan out in a folder that holds the site from before. */
function applyPlan(folder: string, staging: string, plan: Plan): void {
  for (const file of orderWrites(plan.write)) moveFile(join(staging, file), folder, file);
  for (const file of plan.remove) removeFile(folder, file);
}

/** Brings all that publishing needs room for to the file system of the output. Undoes it where there is none. */
function bringIn(staging: string, output: string, { write }: Plan, files: readonly string[]): void {
  const incoming = join(output, INCOMING);
  mkdirSync(output, { recursive: true });
  mkdirSync(incoming);
  try {
    for (const file of write) {
      moveFile(join(staging, file), incoming, file);
      mkdirSync(dirname(join(output, file)), { recursive: true });
    }
    writeMarker(output, files);
  } catch (error) {
    rmSync(incoming, { recursive: true, force: true });
    for (const file of write) removeEmptyFolders(output, file);
    throw error;
  }
}

/**
 * Where folders cannot be put in one another's place, files are, one by one; a build that stops on the way has the next one
 * finish. All bytes are brought there first: where there is no room for them, nothing of the site has been touched.
 */
function publishInPlace(
  staging: string,
  output: string,
  plan: Plan,
  files: readonly string[],
  ours: readonly string[],
): void {
  const incoming = join(output, INCOMING);
  rmSync(incoming, { recursive: true, force: true });
  // Until the end, files of both builds may lie there: one that is stopped half-way leaves none that is nobody's.
  bringIn(staging, output, plan, mergeFiles(ours, files));
  applyPlan(output, incoming, plan);
  try {
    rmSync(incoming, { recursive: true, force: true });
    writeMarker(output, files);
  } catch {
    // The site is whole. That more is taken for ours than is there, the next build mends.
  }
}

/**
 * Makes an output folder equal to a staging folder and the files that are kept: writes what differs by content, removes what
 * an earlier build of ours wrote and is in neither, and touches nothing else. Readers see the old site or the new one, whole, wherever the system
 * lets folders be put in one another's place. Files are moved out of the staging folder.
 * @param site The finished site.
 * @param folders The output that readers see, and the cache, where the new site is put together.
 * @param force Whether files are written although they are the same.
 * @param isKnownUntouched Whether `isTwinUntouched` has just said so.
 */
export function publishSite(
  site: SiteFiles,
  { output, cache }: Pick<Folders, "output" | "cache">,
  force: boolean,
  isKnownUntouched = false,
): PublishOutcome {
  const { staging, staged, kept } = site;
  const state = readMarker(output);
  if (!state.ok) return state;
  const marked = sortOut(state.files, kept);
  const plan = planPublishing(site, output, marked, force);
  if (typeof plan === "string") return { ok: false, reason: plan };
  // What stays is marked, as a rule; in a folder that others changed it may not be.
  const staying = marked.staying.length === kept.size ? marked.staying : [...kept].sort();
  const files = mergeFiles(staying, [...staged].sort());
  const { write, remove, unchanged } = plan;
  if (write.length + remove.length > 0 || files.length !== state.files.length) {
    mkdirSync(dirname(output), { recursive: true });
    const leaving = new Set([...write, ...remove]);
    const makeNew = (twin: string): Change => {
      applyPlan(twin, staging, moveFolders(twin, staging, plan));
      writeMarker(twin, files);
      return { written: [...write, MARKER], removed: remove };
    };
    if (canSwap(output)) replaceSite(output, cache, makeNew, (file) => leaving.has(file), isKnownUntouched);
    else publishInPlace(staging, output, plan, files, state.files);
  }
  return { ok: true, published: { written: write.length, unchanged, removed: remove.length } };
}
