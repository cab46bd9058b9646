/** The types that ship: of what other programs import, and of nothing else. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const DECLARATION = ".d.ts";
/** What a declaration imports from the project's own files. */
const OWN_IMPORT = /((?:from |import\()")(\.{1,2}\/[^"]+)\.tsx?(")/g;

/** The declaration that a source's import names. */
function findImported(file: string, specifier: string): string {
  return resolve(dirname(file), specifier) + DECLARATION;
}

/** Finds a declaration and all that it imports. */
function followImports(file: string, found: Set<string>): void {
  if (found.has(file) || !existsSync(file)) return;
  found.add(file);
  for (const [, , specifier = ""] of readFileSync(file, "utf8").matchAll(OWN_IMPORT))
    followImports(findImported(file, specifier), found);
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeEmptyFolders(join(folder, entry.name));
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

/**
 * Writes the declarations of what is exported, by TypeScript's compiler.
 * @param root Folder of the project.
 * @param entries The sources that other programs import, as paths below it.
 * @throws Where the compiler finds a mistake.
 */
export function writeTypes(root: string, entries: readonly string[]): void {
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const config = join(root, "scripts/package/tsconfig.json");
  const { status } = spawnSync(process.execPath, [compiler, "-p", config], { cwd: root, stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("The types do not compile; see above.");
  const types = join(root, "dist/types");
  const needed = new Set<string>();
  for (const entry of entries) followImports(join(types, entry.replace(/\.tsx?$/, DECLARATION)), needed);
  for (const name of readdirSync(types, { recursive: true, encoding: "utf8" })) {
    const file = join(types, name);
    if (!name.endsWith(DECLARATION)) continue;
    if (!needed.has(file)) rmSync(file);
    // Every compiler understands the names of what is shipped; those of sources need a setting.
    else writeFileSync(file, readFileSync(file, "utf8").replace(OWN_IMPORT, "$1$2.js$3"));
  }
  removeEmptyFolders(types);
}
