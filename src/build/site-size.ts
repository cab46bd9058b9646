/** How large a site is that was published. */
import { existsSync, lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { REDIRECTS_PATH } from "../archive/fixed-paths.ts";
import { outputFile } from "../archive/urls.ts";
import type { SiteSize } from "../export/host-limits.ts";
import type { SiteFiles } from "./publish/plan-publishing.ts";

/** The lines of `_redirects`, which every build writes where there are any. Somebody may have taken the site away already. */
const countRedirects = (output: string, staged: readonly string[]): number => {
  const file = outputFile(REDIRECTS_PATH);
  const path = join(output, file);
  return staged.includes(file) && existsSync(path) ? readFileSync(path, "utf8").split("\n").length - 1 : 0;
};

/**
 * Measures a site.
 * @param site Its files.
 * @param output Where they are now.
 * @param sizeOf Bytes of a file; undefined where the system has to be asked.
 */
export const measureSite = (
  { staged, kept }: SiteFiles,
  output: string,
  sizeOf: (file: string) => number | undefined,
): SiteSize => {
  let bytes = 0;
  let largest: SiteSize["largest"] = null;
  const add = (file: string): void => {
    const own = sizeOf(file) ?? lstatSync(join(output, file), { throwIfNoEntry: false })?.size ?? 0;
    bytes += own;
    if (own > (largest?.bytes ?? 0)) largest = { file, bytes: own };
  };
  for (const file of staged) add(file);
  for (const file of kept) add(file);
  return { files: staged.length + kept.size, bytes, largest, redirects: countRedirects(output, staged) };
};
