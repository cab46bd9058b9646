/** How large a site is, before it is published. */
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { REDIRECTS_PATH } from "../archive/fixed-paths.ts";
import { outputFile } from "../archive/urls.ts";
import type { SiteSize } from "../export/host-limits.ts";
import type { SiteFiles } from "./publish/plan-publishing.ts";

/** The lines of the staged `_redirects`, which every build writes where there are any. */
const countRedirects = (staging: string, staged: readonly string[]): number => {
  const file = outputFile(REDIRECTS_PATH);
  return staged.includes(file) ? readFileSync(join(staging, file), "utf8").split("\n").length - 1 : 0;
};

/**
 * Measures a site.
 * @param site Its files.
 * @param sizeOf Bytes of a file that stays as it was published.
 */
export const measureSite = ({ staging, staged, kept }: SiteFiles, sizeOf: (file: string) => number): SiteSize => {
  let bytes = 0;
  let largest: SiteSize["largest"] = null;
  const add = (file: string, own: number): void => {
    bytes += own;
    if (own > (largest?.bytes ?? 0)) largest = { file, bytes: own };
  };
  for (const file of staged) add(file, lstatSync(join(staging, file)).size);
  for (const file of kept) add(file, sizeOf(file));
  return { files: staged.length + kept.size, bytes, largest, redirects: countRedirects(staging, staged) };
};
