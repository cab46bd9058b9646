/**
 * Loads the compiled program. What the engine compiled of it in an earlier build is kept beside it, or beside the package that
 * holds it, and taken up again: parsing a megabyte of source and its functions one by one costs a sixth of a small build. That
 * file may go at any time; one of another engine is not taken up, and made anew.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { setEngine } from "./engine.mjs";
import { ROOT } from "./root.mjs";

/** The program: an expression that is a function of what a module of the older kind is given. */
export const PROGRAM = "program.cjs";
/** Names what stands in it: the engine itself compares no more than lengths. */
export const PROGRAM_KEY = "program.key";

const CODE_ENDING = ".code";

/**
 * Where compiled code is kept. A package that was installed is not written into.
 * @param {string} folder
 * @param {string} key Of the program.
 */
function findCodeFile(folder, key) {
  const name = `${key}-${process.versions.v8}-${process.arch}${CODE_ENDING}`;
  const modules = dirname(ROOT);
  const isInstalled = basename(modules) === "node_modules" && folder === join(ROOT, "dist");
  return isInstalled ? join(modules, ".cache", "cuttings", name) : join(folder, name);
}

/** The engine compares lengths alone, and runs what a bad disk made of its code: a hash stands in front of it. */
const hashCode = (/** @type {Uint8Array} */ code) => createHash("sha1").update(code).digest();
const HASH_BYTES = 20;

/**
 * Reads what was kept.
 * @param {string} file
 * @returns {Buffer | undefined} Undefined where there is none, or it is not as it was written.
 */
function readCode(file) {
  try {
    const kept = readFileSync(file);
    const code = kept.subarray(HASH_BYTES);
    return hashCode(code).equals(kept.subarray(0, HASH_BYTES)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes what was compiled so far, all at once: another process may read it. What an earlier version of the program left goes. Where
 * nothing can be written, the next start is slower.
 * @param {string} file
 * @param {string} key Of the program.
 * @param {() => Buffer | undefined} makeCode Undefined where what is kept will do.
 */
function keepCode(file, key, makeCode) {
  const folder = dirname(file);
  const making = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    // Fails at once in a folder that cannot be written to.
    writeFileSync(making, "");
    const code = makeCode();
    if (code === undefined) return rmSync(making, { force: true });
    writeFileSync(making, Buffer.concat([hashCode(code), code]));
    renameSync(making, file);
    const old = readdirSync(folder).filter((name) => name.includes(CODE_ENDING) && !name.startsWith(key));
    for (const name of old) rmSync(join(folder, name), { force: true });
  } catch {
    rmSync(making, { force: true });
  }
}

/** A run of so many seconds can afford to see what it has compiled, a hundredth of its time. */
const LONG_RUN = 4;
/** What is kept is written anew where a run has compiled so much more: the first build may have read no seed, and the next reads thousands. */
const GROWN = 1.05;

/**
 * Loads a part of the compiled program.
 * @param {string} folder Holds the program.
 * @param {string} part Its name, of `compile.mjs`.
 * @param {boolean} [keeps] Whether this process meets most of the code that later ones need, so that it should be kept at its end.
 * @returns {Promise<any>} What the part exports.
 */
export async function loadPart(folder, part, keeps = false) {
  setEngine();
  const filename = join(folder, PROGRAM);
  const key = readFileSync(join(folder, PROGRAM_KEY), "utf8");
  const codeFile = findCodeFile(folder, key);
  const cachedData = readCode(codeFile);
  const script = new Script(readFileSync(filename, "utf8"), { filename, cachedData });
  // A call that failed has met little of the code.
  if (keeps)
    process.once("exit", (status) => {
      const kept = script.cachedDataRejected ? undefined : cachedData;
      if (status !== 0 || (kept !== undefined && process.uptime() < LONG_RUN)) return;
      keepCode(codeFile, key, () => {
        const code = script.createCachedData();
        return code.length > (kept?.length ?? 0) * GROWN ? code : undefined;
      });
    });
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
