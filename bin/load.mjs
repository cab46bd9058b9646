/**
 * Loads the compiled program. What the engine compiled of it in an earlier build is kept beside it, or beside the package that
 * holds it, and taken up again: parsing a megabyte of source and its functions one by one costs a sixth of a small build. That
 * file may go at any time; one of another engine is not taken up, and made anew.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { ROOT } from "./root.mjs";

/** The program: an expression that is a function of what a module of the older kind is given. */
export const PROGRAM = "program.cjs";
/** Names what stands in it: the engine itself compares no more than lengths. */
export const PROGRAM_KEY = "program.key";

/**
 * Where compiled code is kept. A package that was installed is not written into.
 * @param {string} folder
 */
function findCodeFile(folder) {
  const name = `${readFileSync(join(folder, PROGRAM_KEY), "utf8")}-${process.versions.v8}-${process.arch}.code`;
  const modules = dirname(ROOT);
  const isInstalled = basename(modules) === "node_modules" && folder === join(ROOT, "dist");
  return isInstalled ? join(modules, ".cache", "cuttings", name) : join(folder, name);
}

/** @param {string} file */
function readCode(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/**
 * Writes what was compiled so far, all at once: another process may read it. Where it cannot be written, the next start is slower.
 * @param {string} file
 * @param {Script} script
 */
function keepCode(file, script) {
  const making = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(making, script.createCachedData());
    renameSync(making, file);
  } catch {}
}

/**
 * Loads a part of the compiled program.
 * @param {string} folder Holds the program.
 * @param {string} part Its name, of `compile.mjs`.
 * @param {boolean} [keeps] Whether this process meets most of the code that later ones need, so that it should be kept at its end.
 * @returns {Promise<any>} What the part exports.
 */
export async function loadPart(folder, part, keeps = false) {
  const filename = join(folder, PROGRAM);
  const codeFile = findCodeFile(folder);
  const cachedData = readCode(codeFile);
  const script = new Script(readFileSync(filename, "utf8"), { filename, cachedData });
  if (keeps && (cachedData === undefined || script.cachedDataRejected))
    process.once("exit", () => keepCode(codeFile, script));
  /** @type {{ exports: Record<string, () => Promise<unknown>> }} */
  const module = { exports: {} };
  const require = createRequire(filename);
  const nameUrl = (/** @type {string} */ path) => pathToFileURL(path).href;
  script.runInThisContext()(module.exports, require, module, filename, {
    url: nameUrl(filename),
    resolve: (/** @type {string} */ name) => nameUrl(require.resolve(name)),
    load: (/** @type {string} */ name) => import(name),
  });
  return module.exports[part]?.();
}
