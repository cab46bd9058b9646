/** What the plugin is asked for, and what it refuses. */
import { statSync } from "node:fs";
import { relative } from "node:path";
import { lieInOneAnother } from "../build/folders.ts";
import { isSiteAddress } from "../site-values.ts";

/** Pages that the plugin makes, one for each article. */
export interface ArticlePages {
  /** The layout that they are put into; it is given the article as `article` and its body as `content`. */
  readonly layout: string;
  /** Path that their addresses begin with: "/articles/" where nothing is stated. */
  readonly path?: string;
}

/** What the plugin is asked for. */
export interface CuttingsOptions {
  /** Folder of the captures: "seeds" where nothing is stated. */
  readonly seeds?: string;
  /** Folder for what was read before, safe to delete: ".cuttings" where nothing is stated. */
  readonly cache?: string;
  /** Whose pages the captures are of that name no publisher. */
  readonly publisher?: string;
  /** Name of the site: citations give it beside the address of an article's page. */
  readonly title?: string;
  /** Address of the site, such as https://example.org: citations name an article's page by it. */
  readonly url?: string;
  /** Makes a page for each article. */
  readonly pages?: ArticlePages;
}

const OPTIONS: readonly string[] = ["seeds", "cache", "publisher", "title", "url", "pages"];
/** Path that the pages' addresses begin with where nothing is stated. */
export const DEFAULT_PATH = "/articles/";

function requireFolders(seeds: string, cache: string): void {
  if (statSync(seeds, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Error(`cuttings/eleventy: there is no folder of seeds at ${seeds}. Make it, or name another as "seeds".`);
  // Eleventy is told to take nothing in it for a template.
  if (/^(?:\.\.[\\/]?)*$/.test(relative(process.cwd(), seeds)))
    throw new Error(
      `cuttings/eleventy: the folder of seeds, ${seeds}, holds your project. Put captures into one of their own.`,
    );
  if (lieInOneAnother(seeds, cache))
    throw new Error(
      `cuttings/eleventy: the folder of seeds (${seeds}) and the cache (${cache}) lie in one another. Name another as "cache".`,
    );
}

/**
 * Refuses options that the plugin cannot work with.
 * @param options What a configuration states.
 * @param seeds The folder of the captures.
 * @param cache The folder of what was read before.
 * @throws Where an option is unknown, a folder is not there, holds the project or the other one, or pages would get addresses that are none.
 */
export function requireOptions(options: CuttingsOptions, seeds: string, cache: string): void {
  const unknown = Object.keys(options).find((key) => !OPTIONS.includes(key));
  if (unknown !== undefined)
    throw new TypeError(`cuttings/eleventy has no option "${unknown}"; there are ${OPTIONS.join(", ")}.`);
  requireFolders(seeds, cache);
  const { url, pages } = options;
  if (url !== undefined && !isSiteAddress(url))
    throw new TypeError(
      `cuttings/eleventy: "url" must be the address of the site, such as "https://example.org"; it is "${url}".`,
    );
  // Plain JavaScript may leave it out.
  if (pages !== undefined && typeof pages.layout !== "string")
    throw new TypeError('cuttings/eleventy: "pages.layout" must name a layout, such as "story.njk".');
  const path = pages?.path ?? DEFAULT_PATH;
  if (!/^\/(?:[^/]+\/)*$/.test(path))
    throw new Error(
      `cuttings/eleventy: "pages.path" must start and end with a slash, such as "/archive/"; it is "${path}".`,
    );
}
