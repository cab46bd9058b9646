/**
 * Finds the compiled program. What was compiled is kept in `node_modules`, by the sources' sizes and times, and made again when one of
 * them has changed. A package from the registry has no sources, and brings it ready made in `dist/`.
 */
import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setEngine } from "./engine.mjs";
import { loadPart } from "./load.mjs";
import { ROOT } from "./root.mjs";

/** Made ready by `npm pack`. */
const SHIPPED = join(ROOT, "dist");
const KEPT = join(ROOT, "node_modules", ".cuttings");
/** A program that was compiled so long ago may go, if it is not the current one: a process may still load its parts. Milliseconds. */
const STALE_MS = 60 * 60 * 1000;

/** @param {string} current */
function removeStale(current) {
  for (const name of readdirSync(KEPT)) {
    const path = join(KEPT, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (name !== current && stat && Date.now() - stat.mtimeMs > STALE_MS)
      rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Says what is wrong with the sources: the first thing that esbuild names, with its place.
 * @param {any} error
 */
function describeFailure(error) {
  const first = error.errors?.[0];
  if (first === undefined) return error.message;
  return first.location ? `${first.location.file}:${first.location.line}: ${first.text}` : first.text;
}

/** Finds the compiled program, after compiling it where the sources are newer. */
async function findProgram() {
  if (!existsSync(join(ROOT, "src"))) return SHIPPED;
  // Neither this nor what compiles is there in a package from the registry.
  const { keySources } = await import("./versions.mjs");
  const key = keySources();
  const folder = join(KEPT, key);
  if (existsSync(folder)) return folder;
  const making = join(KEPT, `${key}-${process.pid}`);
  try {
    const { compileProgram } = await import("./compile.mjs");
    await compileProgram(making);
  } catch (error) {
    const remedy = "Put back what was changed or is missing, or install Cuttings again.";
    process.stderr.write(`cuttings: the program cannot be compiled: ${describeFailure(error)}. ${remedy}\n`);
    process.exit(2);
  }
  try {
    renameSync(making, folder);
  } catch {
    // Another process was first, or the system holds on to what was just written.
    if (!existsSync(folder)) return making;
    rmSync(making, { recursive: true, force: true });
  }
  removeStale(key);
  return folder;
}

/**
 * Loads a part of the program.
 * @param {"cli" | "builder"} name Which.
 * @param {boolean} [keeps] Whether the code that this process compiles should be kept for later ones, see `load.mjs`.
 */
export async function loadProgram(name, keeps) {
  setEngine();
  return loadPart(await findProgram(), name, keeps);
}
