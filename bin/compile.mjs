/**
 * Compiles the program ahead: a command starts in a tenth of the time that reading TypeScript at each start would take.
 * What was compiled is kept in `node_modules`, by the sources' sizes and times, and made again when one of them has changed.
 * A package from the registry has no sources, and brings it ready made in `dist/`.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadPart, PROGRAM, PROGRAM_KEY } from "./load.mjs";
import { ROOT } from "./root.mjs";

/** Made ready by `npm pack`. */
const SHIPPED = join(ROOT, "dist");
const KEPT = join(ROOT, "node_modules", ".cuttings");
/** A program that was compiled so long ago may go, if it is not the current one: a process may still load its parts. Milliseconds. */
const STALE_MS = 60 * 60 * 1000;

/** What a process or a thread can start with, by name: parts of one file, each of which is run where it is asked for. */
const PARTS = { cli: "src/cli.ts", builder: "src/cli/dev/builder.ts", worker: "src/build/worker.ts" };
/** A thread that needs little of it, and needs it soon. */
const ALONE = { surveyor: "src/build/surveyor.ts" };
/** What other programs import from the package. */
const EXPORTS = { index: "src/index.ts", eleventy: "src/eleventy/index.ts" };
/** What templates import from the sources: a person's own templates are put together with ours where the sources are not. */
const FOR_TEMPLATES = ["src/export/policy", "src/view/body", "src/view/text"];

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

/** No template of ours has front matter, nor any content that Eleventy reads: what reads it is loaded where there is some. */
const READS_FRONT_MATTER = 'import matter from "gray-matter";';
const READS_IT_WHEN_ASKED =
  'const matter = Object.assign((content, ...given) => content === "" ? { data: {}, content, excerpt: "" } ' +
  ': require("gray-matter")(content, ...given), { engines: {} });';

/**
 * Packages that Eleventy loads at each start and that none of our pages needs: how it asks for each is answered by a few lines,
 * which load it when it is asked. They are half of all that would be loaded with Eleventy. `late` is the package.
 */
const LOADED_LATE = {
  "@11ty/dependency-tree-esm": "export const find = (...given) => late().find(...given);",
  "@sindresorhus/slugify": "export default (...given) => late().default(...given);",
  "bcp-47-normalize": "export const bcp47Normalize = (...given) => late().bcp47Normalize(...given);",
  entities: "export const decodeHTML = (...given) => late().decodeHTML(...given);",
  "iso-639-1":
    "const call = (name) => (...given) => late()[name](...given);" +
    'export default { validate: call("validate"), getNativeName: call("getNativeName") };',
  "js-yaml": "export default { load: (...given) => late().load(...given) };",
  liquidjs: "export const evalToken = (...given) => late().evalToken(...given);",
  luxon: "export const DateTime = new Proxy(class {}, { get: (_, name) => late().DateTime[name] });",
  "node-retrieve-globals":
    "export function RetrieveGlobals(...given) { return new (late().RetrieveGlobals)(...given); }",
  posthtml: "export default (...given) => late()(...given);",
};
/** Where they are asked for at each start; parts of Eleventy that are loaded late themselves have all of them at hand. */
const ASKS_EARLY =
  /[\\/]@11ty[\\/](?:eleventy[\\/]src[\\/](?!Engines[\\/][A-Z][a-z]+\.js)|eleventy-plugin-bundle[\\/])/;
const LATE = "late";

/** @type {(name: string) => string} */
const nameLate = (name) => `./${LATE}/${name.replaceAll(/[@/]/g, "")}.cjs`;

/** @type {import("esbuild").Plugin} */
const LATE_PACKAGES = {
  name: "late-packages",
  setup: ({ onResolve, onLoad }) => {
    const names = Object.keys(LOADED_LATE).map((name) => name.replace(/[/.]/g, "\\$&"));
    onResolve({ filter: new RegExp(`^(?:${names.join("|")})$`) }, ({ path, importer, kind }) =>
      kind === "import-statement" && ASKS_EARLY.test(importer) ? { path, namespace: LATE } : undefined,
    );
    onResolve({ filter: /\.cjs$/, namespace: LATE }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: LATE }, ({ path }) => ({
      contents: `const late = () => require("${nameLate(path)}");${LOADED_LATE[/** @type {keyof typeof LOADED_LATE} */ (path)]}`,
    }));
  },
};

/**
 * Eleventy looks for files beside its own, which stay where they are: where it asks for its place, it is told that one.
 * @type {import("esbuild").Plugin}
 */
const ELEVENTY_AT_HOME = {
  name: "eleventy-at-home",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]@11ty[\\/]eleventy[\\/]src[\\/].*\.js$/ }, ({ path }) => {
      const [, file = ""] = path.replaceAll("\\", "/").split("/@11ty/eleventy/src/");
      const home = `new URL(${JSON.stringify(file)}, import.meta.resolve("@11ty/eleventy")).href`;
      const source = readFileSync(path, "utf8").replace(READS_FRONT_MATTER, READS_IT_WHEN_ASKED);
      return { loader: "js", contents: source.replaceAll("import.meta.url", home) };
    });
  },
};

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
 * Compiles the packages that are loaded late, each into a file of its own.
 * @param {typeof import("esbuild").build} build
 * @param {string} folder
 * @returns {Promise<string[]>} The files that they were compiled from.
 */
async function compileLate(build, folder) {
  const eleventy = dirname(fileURLToPath(import.meta.resolve("@11ty/eleventy")));
  const made = await Promise.all(
    Object.keys(LOADED_LATE).map((name) =>
      build({
        ...COMPILING,
        stdin: { contents: `module.exports = require("${name}");`, resolveDir: eleventy },
        outfile: join(folder, nameLate(name)),
        format: "cjs",
      }),
    ),
  );
  return made.flatMap(({ metafile }) => Object.keys(metafile.inputs));
}

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
  const late = await compileLate(build, folder);
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
    (file) => file !== "<stdin>" && !file.startsWith(`${LATE}:`),
  );
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
  // Not there in a package from the registry either.
  const { keySources } = await import("./versions.mjs");
  const key = keySources();
  const folder = join(KEPT, key);
  if (existsSync(folder)) return folder;
  const making = join(KEPT, `${key}-${process.pid}`);
  try {
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
 * @param {keyof typeof PARTS} name Which.
 * @param {boolean} [keeps] Whether the code that this process compiles should be kept for later ones, see `load.mjs`.
 */
export async function loadProgram(name, keeps) {
  return loadPart(await findProgram(), name, keeps);
}
