/** The style sheets, scripts and fonts that a site needs. */
import type { Site } from "../../site.ts";
import type { Look } from "../look/index.ts";
import { readAssets } from "./assets.ts";
import { markAssets, RECALL_NONE, recallMarks } from "./marked-assets.ts";

/**
 * Reads them and marks them by their content.
 * @param site The settings.
 * @param isSearched Whether it has a search page.
 * @param look What of them is a person's own.
 * @param previewed The published site whose marks stay; null where each gets its own.
 */
export async function readSiteAssets(site: Site, isSearched: boolean, { own }: Look, previewed: string | null) {
  const assets = await readAssets(site, own);
  const searching = isSearched ? await (await import("../search/assets.ts")).readSearchAssets() : [];
  return markAssets([...assets, ...searching], previewed === null ? RECALL_NONE : recallMarks(previewed));
}
