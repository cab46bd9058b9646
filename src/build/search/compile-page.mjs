/** The search page's own script, put together from TypeScript, and its styles. Plain JavaScript: it runs before there is a program, too. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Browsers that have what the script needs: `toSorted`, `DecompressionStream`, modules. */
const TARGETS = ["chrome110", "firefox115", "safari16.4"];

/**
 * Compiles the script and the styles.
 * @param {string} root Folder of the project.
 * @returns {Promise<{ script: Uint8Array, styles: string }>} What the browser is given.
 * @throws Where the script does not compile.
 */
export async function compileSearchPage(root) {
  const sources = join(root, "templates/assets/search");
  const { build, transform } = await import("esbuild");
  const bundled = await build({
    entryPoints: [join(sources, "search.ts")],
    bundle: true,
    minify: true,
    format: "esm",
    charset: "utf8",
    target: TARGETS,
    write: false,
  });
  const css = await transform(readFileSync(join(sources, "search.css"), "utf8"), { loader: "css", minify: true });
  const [script] = bundled.outputFiles;
  if (script === undefined) throw new Error("the search page's script came out empty; this is a bug in Cuttings");
  return { script: script.contents, styles: css.code };
}
