/** Packages that Eleventy loads at each start and that none of our pages needs: they are compiled so that they load when they are asked. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

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
export const LATE_PACKAGES = {
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
 * Whether what was compiled is no file: the few lines that stand for such a package.
 * @param {string} input As esbuild names it.
 */
export const isStandIn = (input) => input.startsWith(`${LATE}:`);

/**
 * Compiles the packages that are loaded late, each into a file of its own.
 * @param {typeof import("esbuild").build} build
 * @param {import("esbuild").BuildOptions & { metafile: true }} options How the program is compiled.
 * @param {string} folder
 * @returns {Promise<string[]>} The files that they were compiled from.
 */
export async function compileLate(build, options, folder) {
  const eleventy = dirname(fileURLToPath(import.meta.resolve("@11ty/eleventy")));
  const made = await Promise.all(
    Object.keys(LOADED_LATE).map((name) =>
      build({
        ...options,
        stdin: { contents: `module.exports = require("${name}");`, resolveDir: eleventy },
        outfile: join(folder, nameLate(name)),
        format: "cjs",
      }),
    ),
  );
  return made.flatMap(({ metafile }) => Object.keys(metafile.inputs));
}
