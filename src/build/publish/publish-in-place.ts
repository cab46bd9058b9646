/** Publishing where the system lets no folder be put in another's place. */
import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { mergeFiles } from "../merge-files.ts";
import { applyPlan, moveFile } from "./carry-out.ts";
import type { PlaceOf } from "./loose-pages.ts";
import { INCOMING, writeMarker } from "./marker.ts";
import type { Plan } from "./plan-publishing.ts";
import { removeEmptyFolders } from "./twin.ts";

/** Brings all that publishing needs room for to the file system of the output. Undoes it where there is none. */
function bringIn(placeOf: PlaceOf, output: string, { write }: Plan, files: readonly string[]): void {
  const incoming = join(output, INCOMING);
  mkdirSync(output, { recursive: true });
  mkdirSync(incoming);
  try {
    for (const file of write) {
      moveFile(placeOf(file), incoming, file);
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
export function publishInPlace(
  placeOf: PlaceOf,
  output: string,
  plan: Plan,
  files: readonly string[],
  ours: readonly string[],
): void {
  const incoming = join(output, INCOMING);
  rmSync(incoming, { recursive: true, force: true });
  // Until the end, files of both builds may lie there: one that is stopped half-way leaves none that is nobody's.
  bringIn(placeOf, output, plan, mergeFiles(ours, files));
  applyPlan(output, (file) => join(incoming, file), plan);
  try {
    rmSync(incoming, { recursive: true, force: true });
    writeMarker(output, files);
  } catch {
    // The site is whole. That more is taken for ours than is there, the next build mends.
  }
}
