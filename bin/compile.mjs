/**
 * Compiles the program ahead: a command starts in a tenth of the time that reading TypeScript at each start would take.
 * What was compiled is kept in `node_modules`, by the sources' sizes and times, and made again when one of them has changed.
 * A package from the registry has no sources, and brings it ready made in `dist/`.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./root.mjs";

/** Made ready by `npm pack`. */
const SHIPPED = join(ROOT, "dist");
const KEPT = join(ROOT, "node_modules", ".cuttings");
/** What the search page looks like is compiled with the program; other styles are not. */
const SEARCH_STYLES = "templates/assets/search/search.css";
/** What the program is made of. */
const SOURCES = ["src", "templates", ".eleventy.ts", "package-lock.json", "bin/compile.mjs", SEARCH_STYLES];
const SOURCE_FILE = /\.(?:tsx?|json|mjs)$/;
/** A program that was compiled so long ago may go, if it is not the current one: a process may still load its parts. Milliseconds. */
const STALE_MS = 60 * 60 * 1000;
const KEY_LENGTH = 16;

/** What a process can start with: the name of the compiled file, and its source. */
const ENTRIES = { cli: "src/cli.ts", builder: "src/cli/dev/builder.ts", worker: "src/build/worker.ts" };
/** What other programs import from the package. */
const EXPORTS = { index: "src/index.ts" };

/** Packages with files of their own to find. All others are compiled with the program: one file loads faster than a hundred. */
const LOADED_WHEN_NEEDED = ["@11ty/*", "chokidar", "esbuild", "gray-matter", "pagefind", "tsx", "yaml"];
/** Packages of the older kind call this. */
const REQUIRE = 'import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);';

/** @type {(path?: string) => string[]} */
function listSources(path = "") {
  const full = join(ROOT, path);
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full, { withFileTypes: true }).flatMap((entry) => {
    const below = `${path}/${entry.name}`;
    if (entry.isDirectory()) return listSources(below);
    return SOURCE_FILE.test(entry.name) ? [below] : [];
  });
}

/** Names the state of the sources. */
function keySources() {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap((path) => listSources(path)).sort()) {
    const { size, mtimeMs } = statSync(join(ROOT, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex").slice(0, KEY_LENGTH);
}

/** What decides how a capture is read and what is remembered of it; all else decides how the site looks. */
const READING = [
  "src/parse",
  "src/lexicon",
  "src/model.ts",
  "src/view/take-meta.ts",
  "src/view/plain.ts",
  "src/view/text.ts",
  "src/export/text.ts",
  "src/build/seed-cache.ts",
  "src/build/read-seeds.ts",
  "src/build/read-record.ts",
  "package-lock.json",
];
const FINDING = [...READING, "src/search", "src/archive", "src/view/dates.ts"];
const LOOKING = ["src", "templates", ".eleventy.ts", "package-lock.json", SEARCH_STYLES];

/**
 * Names sources by what stands in them, not by when they were written: the same on every machine.
 * @param {readonly string[]} paths
 */
function nameContent(paths) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((path) => listSources(path)).sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update("\0");
  return hash.digest("hex").slice(0, KEY_LENGTH);
}

/**
 * Compiles what the browser runs on the search page, so that a build need not.
 * @param {string} folder
 */
async function writeSearchPage(folder) {
  // Not there in a package from the registry, which compiles nothing.
  const { compileSearchPage } = await import("../src/build/search/compile-page.mjs");
  const { script, styles } = await compileSearchPage(ROOT);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "search.js"), script);
  writeFileSync(join(folder, "search.css"), styles);
}

/**
 * Compiles the program into a folder.
 * @param {string} folder Where to; made where it is missing.
 * @param {boolean} [isPackage] Whether with what other programs import.
 */
export async function compileProgram(folder, isPackage = false) {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: isPackage ? { ...ENTRIES, ...EXPORTS } : ENTRIES,
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    external: LOADED_WHEN_NEEDED,
    banner: { js: REQUIRE },
    minifyWhitespace: true,
    minifySyntax: true,
    write: false,
    logLevel: "silent",
  });
  mkdirSync(folder, { recursive: true });
  for (const { path, contents } of outputFiles) writeFileSync(path, contents);
  await writeSearchPage(join(folder, "search-page"));
  const versions = { reading: nameContent(READING), finding: nameContent(FINDING), looking: nameContent(LOOKING) };
  writeFileSync(join(folder, "versions.json"), JSON.stringify(versions));
}

/** @param {string} current */
function removeStale(current) {
  for (const name of readdirSync(KEPT)) {
    const path = join(KEPT, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (name !== current && stat && Date.now() - stat.mtimeMs > STALE_MS)
      rmSync(path, { recursive: true, force: true });
  }
}

/** Finds the compiled program, after compiling it where the sources are newer. */
async function findProgram() {
  if (!existsSync(join(ROOT, "src"))) return SHIPPED;
  const key = keySources();
  const folder = join(KEPT, key);
  if (existsSync(folder)) return folder;
  const making = join(KEPT, `${key}-${process.pid}`);
  await compileProgram(making);
  try {
    renameSync(making, folder);
  } catch {
    // Another process was first.
    rmSync(making, { recursive: true, force: true });
  }
  removeStale(key);
  return folder;
}

/**
 * Loads a part of the program.
 * @param {keyof typeof ENTRIES} name Which.
 */
export async function loadProgram(name) {
  return import(pathToFileURL(join(await findProgram(), `${name}.js`)).href);
}
