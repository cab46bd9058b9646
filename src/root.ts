/** Where the package lies: its sources may run from there, or compiled from a folder within it. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

function findPackage(from: string): string {
  if (existsSync(join(from, "package.json"))) return from;
  const above = dirname(from);
  if (above === from) throw new Error("The files of Cuttings lie in no package: install it again.");
  return findPackage(above);
}

/** Folder of the package's package.json. */
export const PACKAGE = findPackage(dirname(fileURLToPath(import.meta.url)));
