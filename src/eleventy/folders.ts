/** The plugin's folders, and what Eleventy is to make of them. */
import { relative, sep } from "node:path";

/** As much of Eleventy's configuration as says what it reads and watches. */
export interface FolderConfig {
  readonly ignores: { add(glob: string): unknown };
  readonly watchIgnores: { add(glob: string): unknown };
  addWatchTarget(target: string): unknown;
}

/** A path from where the site is built, as people and messages have it. */
export const showPath = (path: string): string => relative(process.cwd(), path).split(sep).join("/");

/** Signs of Eleventy's globs. A backslash before one would count as a step of the path. */
const GLOB_SIGN = /[()[\]{}!*?@+|]/g;

/**
 * A folder as a glob that fits all in it: "papers (old)/**" fits nothing there.
 * @param any Stands for a sign of globs. What watches takes a lone "?" for a letter.
 */
const makeGlob = (folder: string, any: "?" | "*" = "?"): string => `${showPath(folder).replace(GLOB_SIGN, any)}/**`;

/**
 * Tells Eleventy what to make of the plugin's folders.
 * @param config Its configuration.
 * @param seeds The folder of the captures.
 * @param cache The folder of what was read before.
 */
export function tellFolders(config: FolderConfig, seeds: string, cache: string): void {
  // Braces in a capture are text.
  config.ignores.add(makeGlob(seeds));
  config.addWatchTarget(makeGlob(seeds, "*"));
  // A build of the command may have left pages there.
  config.ignores.add(makeGlob(cache));
  // Each reading writes there: where that is not in .gitignore, one would follow another for ever.
  config.watchIgnores.add(makeGlob(cache));
}
