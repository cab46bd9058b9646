/** The search page's own script and its styles. They are compiled with the program. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { outputFile, SEARCH_SCRIPT_PATH, SEARCH_STYLES_PATH } from "../../archive/urls.ts";
import { PACKAGE } from "../../root.ts";

/** Beside the compiled program. */
const COMPILED = fileURLToPath(new URL("search-page", import.meta.url));

/** Where the sources themselves run, in tests, nothing is compiled yet. */
const findPage = async (): Promise<{ readonly script: Uint8Array; readonly styles: string }> => {
  if (!existsSync(COMPILED)) return (await import("./compile-page.mjs")).compileSearchPage(PACKAGE);
  return {
    script: readFileSync(join(COMPILED, "search.js")),
    styles: readFileSync(join(COMPILED, "search.css"), "utf8"),
  };
};

/**
 * Writes the script and the styles.
 *
 * @param outputDir Folder of the site.
 * @throws Where the script does not compile, or a file cannot be written.
 */
export const writeSearchAssets = async (outputDir: string): Promise<void> => {
  const { script, styles } = await findPage();
  const write = (path: string, content: string | Uint8Array): void => {
    const file = join(outputDir, outputFile(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  write(SEARCH_SCRIPT_PATH, script);
  write(SEARCH_STYLES_PATH, styles);
};
