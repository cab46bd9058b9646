/** Carrying out what publishing planned: files are moved, not copied, wherever the system lets them be. */
import { copyFileSync, existsSync, mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PlaceOf } from "./loose-pages.ts";
import { INCOMING } from "./marker.ts";
import type { Plan, SiteFiles } from "./plan-publishing.ts";
import { removeFile } from "./twin.ts";

/** Moves a file into place at one stroke, from another file system too. */
export function moveFile(from: string, folder: string, file: string): void {
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
 * where nobody looks, as they come in no certain order. Of a folder of loose pages some files wait elsewhere: it is not moved whole.
 * @returns The plan without what was moved.
 */
export function moveFolders(folder: string, { staging, loose }: SiteFiles, plan: Plan): Plan {
  const isNew = new Map<string | null, boolean>([[null, false]]);
  for (const file of loose?.files ?? []) isNew.set(firstFolder(file), false);
  for (const first of new Set(plan.write.map(firstFolder))) {
    if (first === null || isNew.has(first) || existsSync(join(folder, first))) continue;
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
export function applyPlan(folder: string, placeOf: PlaceOf, plan: Plan): void {
  for (const file of orderWrites(plan.write)) moveFile(placeOf(file), folder, file);
  for (const file of plan.remove) removeFile(folder, file);
}
