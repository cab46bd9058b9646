/** The search page's own script, put together from TypeScript, and its styles. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { outputFile, SEARCH_SCRIPT_PATH, SEARCH_STYLES_PATH } from "../../archive/urls.ts";
import { PACKAGE } from "../../root.ts";

const SOURCES = join(PACKAGE, "templates/assets/search");

/** Browsers that have what the script needs: `toSorted`, `DecompressionStream`, modules. */
const TARGETS = ["chrome110", "firefox115", "safari16.4"];

/**
 * Writes the script and the styles.
 *
 * @param outputDir Folder of the site.
 * @throws Where the script does not compile, or a file cannot be written.
 */
export const writeSearchAssets = async (outputDir: string): Promise<void> => {
  const { build, transform } = await import("esbuild");
  const bundled = await build({
    entryPoints: [join(SOURCES, "search.ts")],
    bundle: true,
    minify: true,
    format: "esm",
    charset: "utf8",
    target: TARGETS,
    write: false,
  });
  const css = await transform(readFileSync(join(SOURCES, "search.css"), "utf8"), { loader: "css", minify: true });
  const [script] = bundled.outputFiles;
  if (script === undefined) throw new Error("the search page's script came out empty; this is a bug in Cuttings");
  for (const path of [SEARCH_SCRIPT_PATH, SEARCH_STYLES_PATH]) {
    mkdirSync(dirname(join(outputDir, outputFile(path))), { recursive: true });
  }
  writeFileSync(join(outputDir, outputFile(SEARCH_SCRIPT_PATH)), script.contents);
  writeFileSync(join(outputDir, outputFile(SEARCH_STYLES_PATH)), css.code);
};
