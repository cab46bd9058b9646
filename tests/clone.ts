/** The project itself in another place, to run it there, changed or not. */
import { cpSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./workspace.ts";

/** What the command needs of the project. */
const SHIPPED = ["bin", "src", "templates", ".eleventy.ts", "package.json", "package-lock.json", "tsconfig.json"];
/** Holds compiled programs: a clone makes its own. */
const COMPILED = ".cuttings";

/**
 * Clones the project, with its packages.
 * @param folder Where to; made.
 * @returns The command's file.
 */
export function cloneProject(folder: string): string {
  const modules = join(folder, "node_modules");
  mkdirSync(modules, { recursive: true });
  for (const name of SHIPPED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  for (const name of readdirSync(join(ROOT, "node_modules"))) {
    if (name !== COMPILED) symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
  }
  return join(folder, "bin/cuttings.mjs");
}
