/** Publishing: the output folder becomes the new site. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Folders } from "../folders.ts";
import { mergeFiles } from "../merge-files.ts";
import { applyPlan, moveFolders } from "./carry-out.ts";
import { type ArticlePages, countArticlePages } from "./confirm-changes.ts";
import { openPlaces } from "./loose-pages.ts";
import { MARKER, readMarker, writeMarker } from "./marker.ts";
import { type OldSite, settleOldSite } from "./old-site.ts";
import { planPublishing, type SiteFiles, sortOut } from "./plan-publishing.ts";
import { publishInPlace } from "./publish-in-place.ts";
import { canSwap, replaceSite } from "./swap.ts";
import { removeFile } from "./twin.ts";
import type { Change } from "./twin-notes.ts";

/** What publishing did, in files. */
export interface Published {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** What was published, and what that did to the pages of articles; or why nothing was. */
export type PublishOutcome =
  | { readonly ok: true; readonly published: Published; readonly pages: ArticlePages }
  | { readonly ok: false; readonly reason: string };

/** Where a site is published, and how. */
export interface Publishing extends Pick<Folders, "output" | "cache"> {
  /** Settles the site from before, at once or later: the new one is in its place. At once, where this is absent. */
  readonly settle?: (old: OldSite) => void;
  /** Whether the site from before may stay in the cache, to be the next one. It may, where this is absent. */
  readonly keepsTwin?: boolean;
}

/**
 * Makes an output folder equal to a staging folder and the files that are kept: writes what differs by content, removes what
 * an earlier build of ours wrote and is in neither, and touches nothing else. Readers see the old site or the new one, whole, wherever the system
 * lets folders be put in one another's place. Files are moved out of the staging folder.
 * @param site The finished site.
 * @param publishing The output that readers see, and the cache, where the new site is put together.
 * @param force Whether files are written although they are the same.
 * @param isKnownUntouched Whether `isTwinUntouched` has just said so; asked where there is something to publish.
 */
export async function publishSite(
  site: SiteFiles,
  { output, cache, settle = settleOldSite, keepsTwin = true }: Publishing,
  force: boolean,
  isKnownUntouched: () => Promise<boolean> = async () => false,
): Promise<PublishOutcome> {
  const { staged, kept } = site;
  const state = readMarker(output);
  if (!state.ok) return state;
  const marked = sortOut(state.files, kept);
  // What is written in any case need not be looked at, where it is known to be there.
  const isUntouched = force && (await isKnownUntouched());
  const plan = planPublishing(site, output, marked, force, isUntouched);
  if (typeof plan === "string") return { ok: false, reason: plan };
  // What stays is marked, as a rule; in a folder that others changed it may not be.
  const staying = marked.staying.length === kept.size ? marked.staying : [...kept].sort();
  const files = mergeFiles(staying, [...staged].sort());
  const { write, remove, clear, unchanged } = plan;
  for (const file of clear) removeFile(output, file);
  if (write.length + remove.length > 0 || files.length !== state.files.length) {
    mkdirSync(dirname(output), { recursive: true });
    // A copy without them is the same site, and is made sooner.
    const leaving = new Set([...write, ...remove]);
    const placeOf = openPlaces(site.staging, site.loose);
    const makeNew = (twin: string): Change => {
      applyPlan(twin, placeOf, moveFolders(twin, site, plan));
      writeMarker(twin, files);
      return { written: [...write, MARKER], removed: remove };
    };
    if (canSwap(output)) {
      const isLeaving = (file: string): boolean => leaving.has(file);
      const isRight = clear.length === 0 && (isUntouched || (await isKnownUntouched()));
      const replacing = { isLeaving, isKnownUntouched: isRight, keepsTwin };
      const old = replaceSite(output, cache, makeNew, replacing);
      if (old !== null) settle(old);
    } else publishInPlace(placeOf, output, plan, files, state.files);
  }
  const published = { written: write.length, unchanged, removed: remove.length + clear.length };
  return { ok: true, published, pages: countArticlePages(plan) };
}
