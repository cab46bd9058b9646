/** The search page's own script and its styles. They are compiled with the program. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SEARCH_SCRIPT, SEARCH_STYLES } from "../../archive/urls.ts";
import { PACKAGE } from "../../root.ts";
import type { Asset } from "../assets/marked-assets.ts";

/** Beside the compiled program. */
const COMPILED = fileURLToPath(new URL("search-page", import.meta.url));

interface SearchPage {
  readonly script: Uint8Array;
  readonly styles: string;
}

let made: Promise<SearchPage> | null = null;

/** Compiles what stands in the sources, once. */
const makePage = (): Promise<SearchPage> => {
  made ??= import("./compile-page.mjs").then(({ compileSearchPage }) => compileSearchPage(PACKAGE));
  return made;
};

/** Where the sources themselves run, in tests, nothing is compiled yet. */
const findPage = async (): Promise<SearchPage> => {
  if (!existsSync(COMPILED)) return makePage();
  return {
    script: readFileSync(join(COMPILED, "search.js")),
    styles: readFileSync(join(COMPILED, "search.css"), "utf8"),
  };
};

/**
 * Reads the script and the styles.
 *
 * @throws Where the script does not compile.
 */
export const readSearchAssets = async (): Promise<readonly Asset[]> => {
  const { script, styles } = await findPage();
  return [
    { name: SEARCH_SCRIPT, content: script },
    { name: SEARCH_STYLES, content: Buffer.from(styles) },
  ];
};
