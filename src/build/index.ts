/** A build: seeds → records → archive → staged site → published site. */

import { startClock } from "./clock.ts";
import { type CallCrew, openCrewRoom } from "./crew/crew.ts";
import { describeMendable, showBug } from "./describe-error.ts";
import { refuseFolders } from "./folders.ts";
import { type LockOutcome, lockFolders } from "./lock.ts";
import { type Look, openLook } from "./look/index.ts";
import { makeSite } from "./make-site.ts";
import type { BuildOptions, BuildOutcome, Render } from "./outcome.ts";
import { openOwnPages } from "./own-pages/index.ts";
import { listPublic } from "./public/list-public.ts";
import { refuseOutput } from "./publish/marker.ts";
import { closeStaging, openStaging } from "./publish/staging.ts";
import { NO_SURVEY, openSurvey, type Survey } from "./publish/survey.ts";
import { clearWorkshops, recoverSite } from "./publish/swap.ts";
import { listSeeds } from "./seeds/list-seeds.ts";
import { refuseUnmakable } from "./try-folder.ts";

/** Opens the shards that the site is put together from; null where it is not. */
async function joinShards(options: BuildOptions, files: readonly string[], look: Look) {
  const { shards, cache, site, search, nameShardCall } = options;
  if (shards === undefined) return null;
  return (await import("./shards/join.ts")).joinShards({ shards, files, cache, site, search, look, nameShardCall });
}

/** Says why this build must not begin. */
function refuseBuild(options: BuildOptions): string | null {
  const { output, cache, directory } = options;
  return refuseFolders(options, directory) ?? refuseOutput(output) ?? refuseUnmakable(output) ?? refuseUnmakable(cache);
}

async function loadRender(): Promise<Render> {
  return (await import("./pages/render.ts")).renderSite;
}

async function stageAndPublish(
  options: BuildOptions,
  staging: string,
  loadRenderer: () => Promise<Render>,
  callCrew: CallCrew,
  survey: Survey,
): Promise<BuildOutcome> {
  const clock = startClock();
  const home = options.home ?? options.directory;
  const look = await openLook(home, options.cache, options.site);
  const ownPages = await openOwnPages(home, options);
  const publicFiles = listPublic(home, options);
  const list = listSeeds(options.seeds);
  clock.end("list");
  const joined = await joinShards(options, list.files, look);
  if (joined !== null && !joined.ok) return joined;
  const lender = joined?.lender ?? null;
  try {
    return await makeSite(options, staging, loadRenderer, callCrew, {
      clock,
      look,
      list,
      lender,
      survey,
      ownPages,
      publicFiles,
    });
  } finally {
    lender?.close();
  }
}

/**
 * Builds the site. A seed that cannot be read is a doubt and stops nothing; anything else that fails leaves what was
 * published before as it was.
 * @param options What to build, from where, to where.
 * @param loadRenderer Gives what writes the pages; loaded only when there is something to write.
 * @throws Where the build has met a bug; what was published before is whole then, too.
 */
export async function buildSite(
  options: BuildOptions,
  loadRenderer: () => Promise<Render> = loadRender,
): Promise<BuildOutcome> {
  const crew = openCrewRoom();
  let lock: LockOutcome | null = null;
  let survey = NO_SURVEY;
  let staging: string | null = null;
  try {
    lock = await lockFolders([options.output, options.cache]);
    if (!lock.ok) return lock;
    recoverSite(options.output);
    const refusal = refuseBuild(options);
    if (refusal !== null) return { ok: false, reason: refusal };
    clearWorkshops(options.output, options.cache);
    // Where all is made anew, nobody need know what is there.
    if (!options.force) survey = openSurvey(options);
    staging = openStaging(options.cache);
    return await stageAndPublish(options, staging, loadRenderer, crew.call, survey);
  } catch (error) {
    const reason = describeMendable(error);
    if (reason === null) throw showBug(error);
    return { ok: false, reason };
  } finally {
    await survey.close();
    await crew.close();
    if (staging !== null) closeStaging(staging);
    if (lock?.ok) lock.release();
  }
}
