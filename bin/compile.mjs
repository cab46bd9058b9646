/** Compiles the program ahead: a command starts in a tenth of the time that reading TypeScript at each start would take. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ELEVENTY_AT_HOME } from "./eleventy-at-home.mjs";
import { compileLate, isStandIn, LATE_PACKAGES } from "./late-packages.mjs";
import { PROGRAM, PROGRAM_KEY } from "./load.mjs";
import { ROOT } from "./root.mjs";

/** What a process or a thread can start with, by name: parts of one file, each of which is run where it is asked for. */
const PARTS = { cli: "src/cli.ts", builder: "src/cli/dev/builder.ts", worker: "src/build/crew/worker.ts" };
/** A thread that needs little of it, and needs it soon. */
const ALONE = { surveyor: "src/build/publish/surveyor.ts" };
/** What other programs import from the package. */
const EXPORTS = { index: "src/index.ts", eleventy: "src/eleventy/index.ts" };
/** What templates import from the sources: a person's own templates are put together with ours where the sources are not. */
const FOR_TEMPLATES = ["src/export/policy", "src/list-each", "src/site-colours", "src/view/body", "src/view/text"];

/** Packages with files of their own to find. All others are compiled with the program: one file loads faster than a hundred. */
const LOADED_WHEN_NEEDED = [
  "@11ty/eleventy-dev-server",
  "@11ty/eleventy-img",
  "chokidar",
  "esbuild",
  "gray-matter",
  "pagefind",
  "tsx",
  "yaml",
];
/** Packages of the older kind call this. */
const REQUIRE = 'import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);';

/** The program is no module, as the engine keeps the compiled code of scripts alone: what a module has is given to it by `load.mjs`. */
const OPENING = "(function(exports,require,module,__filename,__module){";
const MODULE_NAMES = { "import.meta.url": "__module.url", "import.meta.resolve": "__module.resolve" };
/** Calls: a script that was kept as compiled code cannot import. In a message of a package the same words change too, but for one in backticks. */
const IMPORTING = /(?<![\w$.`])import\(/g;
const KEY_DIGITS = 16;
const IMPORTING_HERE = "__module.load(";

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

/** Name of the compiled file → source. */
function findForTemplates() {
  const findSource = (/** @type {string} */ name) =>
    [".ts", ".tsx"].map((ending) => name + ending).find((file) => existsSync(join(ROOT, file))) ?? name;
  return Object.fromEntries(FOR_TEMPLATES.map((name) => [name, findSource(name)]));
}

const COMPILING = /** @type {const} */ ({
  absWorkingDir: ROOT,
  metafile: true,
  bundle: true,
  platform: "node",
  target: "node20.19",
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: "silent",
});

/**
 * Compiles what processes and threads start with, into one file.
 * @param {typeof import("esbuild").build} build
 * @param {string} folder
 * @returns {Promise<string[]>} The files that it was compiled from.
 */
async function compileParts(build, folder) {
  const parts = Object.entries(PARTS).map(([name, file]) => `export const ${name} = () => import("./${file}");`);
  const { outputFiles, metafile } = await build({
    ...COMPILING,
    stdin: { contents: parts.join("\n"), resolveDir: ROOT },
    outfile: join(folder, PROGRAM),
    format: "cjs",
    external: LOADED_WHEN_NEEDED,
    plugins: [ELEVENTY_AT_HOME, LATE_PACKAGES],
    define: MODULE_NAMES,
    banner: { js: OPENING },
    footer: { js: "})" },
    write: false,
  });
  for (const { path, text } of outputFiles) {
    const program = text.replaceAll(IMPORTING, IMPORTING_HERE);
    writeFileSync(path, program);
    writeFileSync(join(folder, PROGRAM_KEY), createHash("sha256").update(program).digest("hex").slice(0, KEY_DIGITS));
  }
  return Object.keys(metafile.inputs);
}

/**
 * Compiles the program into a folder.
 * @param {string} folder Where to; made where it is missing.
 * @param {boolean} [isPackage] Whether with what other programs import.
 * @returns {Promise<string[]>} The files that it was compiled from, as paths below the project's folder.
 */
export async function compileProgram(folder, isPackage = false) {
  const { build } = await import("esbuild");
  mkdirSync(folder, { recursive: true });
  const late = await compileLate(build, COMPILING, folder);
  const parts = await compileParts(build, folder);
  const { outputFiles, metafile } = await build({
    ...COMPILING,
    entryPoints: isPackage ? { ...ALONE, ...EXPORTS, ...findForTemplates() } : ALONE,
    outdir: folder,
    splitting: true,
    format: "esm",
    external: LOADED_WHEN_NEEDED,
    plugins: [ELEVENTY_AT_HOME, LATE_PACKAGES],
    banner: { js: REQUIRE },
    write: false,
  });
  for (const { path, contents } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  await writeSearchPage(join(folder, "search-page"));
  const { nameVersions } = await import("./versions.mjs");
  writeFileSync(join(folder, "versions.json"), JSON.stringify(nameVersions()));
  return [...new Set([...Object.keys(metafile.inputs), ...parts, ...late])].filter(
    (file) => file !== "<stdin>" && !isStandIn(file),
  );
}
