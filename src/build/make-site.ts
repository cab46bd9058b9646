/** Makes a site of listed seeds, stage after stage, and publishes it. */
import { gatherAliases } from "../archive/aliases.ts";
import { describeExcess } from "../export/host-limits.ts";
import { TELL_NOBODY } from "./clock.ts";
import type { CallCrew } from "./crew/crew.ts";
import { holdHeap } from "./crew/heap.ts";
import { describeError } from "./describe-error.ts";
import { describeSite } from "./describe-site.ts";
import { type DoubtedSite, describeDead, gatherDoubts } from "./gather-doubts.ts";
import { gatherSite } from "./gather-site.ts";
import type { BuildOptions, BuildOutcome, Render } from "./outcome.ts";
import { type SettledPages, settlePages } from "./own-pages/settle-pages.ts";
import type { PublishedParts } from "./pages/before.ts";
import { callPictures } from "./pictures/call-pictures.ts";
import { confirmChanges } from "./publish/confirm-changes.ts";
import { openLookout } from "./publish/lookout.ts";
import { type Keeper, openKeeper } from "./publish/manifest.ts";
import { type OldSite, settleOldSite } from "./publish/old-site.ts";
import { publishSite } from "./publish/publish.ts";
import { type Begun, listSite, requireAllStaged, stagePages } from "./publish/stage-site.ts";
import { closeStaging } from "./publish/staging.ts";
import { withAliasLines } from "./seeds/alias-lines.ts";
import { readSeeds } from "./seeds/read-seeds.ts";
import { measureSite } from "./site-size.ts";

/** A file that a person put there is no page of the site's. */
const ASSETS = "assets/";

function countPages(files: Iterable<string>): number {
  let count = 0;
  for (const file of files) if (file.endsWith(".html") && !file.startsWith(ASSETS)) count += 1;
  return count;
}

const listPaths = ({ pages }: SettledPages): string[] => pages.map(({ path }) => path);

/** The site is published: what cannot be remembered of it costs the next build time, and does not make this one fail. */
function rememberSite(keeper: Keeper, parts: PublishedParts): string | null {
  try {
    keeper.remember(parts);
    return null;
  } catch (error) {
    return `the site is published, but the next build will make all of it again: ${describeError(error)}`;
  }
}

/** Makes what gives the keeper. It waits for the survey: whoever can work without the keeper does so first. */
function openCall(
  { output, cache, force }: BuildOptions,
  staging: string,
  { survey, lender }: Begun,
): () => Promise<Keeper> {
  const open = async (): Promise<Keeper> => {
    const own = openKeeper(output, cache, force, await survey.listChanged());
    return lender?.lend(own, staging) ?? own;
  };
  let keeper: Promise<Keeper> | null = null;
  return () => {
    keeper ??= open();
    return keeper;
  };
}

/** Settles the site from before: a thread that has helped does so, because nobody else works any more, while this one looks at the new site. */
function openSettling(callCrew: CallCrew): {
  readonly settle: (old: OldSite) => void;
  readonly finishSettling: () => Promise<unknown>;
} {
  let settling: Promise<unknown> = Promise.resolve();
  const settle = (old: OldSite): void => {
    const crew = callCrew(0);
    if (crew === null) settleOldSite(old);
    // A twin that is not finished is nobody's: the next build makes one.
    else settling = crew.settle(old).catch(() => undefined);
  };
  return { settle, finishSettling: () => settling };
}

/**
 * Reads what has changed, gathers the archive, has its pages written into the staging folder, and publishes.
 * @param options What to build, from where, to where.
 * @param staging An empty folder; nothing outside it changes until all pages are in it.
 * @param loadRenderer Gives what writes the pages.
 * @param callCrew Calls threads that help.
 * @param begun What the build began with.
 */
export async function makeSite(
  options: BuildOptions,
  staging: string,
  loadRenderer: () => Promise<Render>,
  callCrew: CallCrew,
  begun: Begun,
): Promise<BuildOutcome> {
  const { clock, list, lender, survey } = begun;
  const { ms, end } = clock;
  const { tell = TELL_NOBODY } = options;
  holdHeap(0, list.files.length);
  // Every page will be made: threads that help come while the cache is read.
  if (options.force) callCrew(list.files.length);
  const read = await readSeeds(options.seeds, list, options.cache, callCrew, tell);
  end("parse");
  survey.askFolders();
  const callKeeper = openCall(options, staging, begun);
  const pictures = await callPictures(read.metas, options, callKeeper);
  const { metas } = pictures;
  end("pictures");
  const { archive, load } = gatherSite(metas, read.load, options.site);
  const keeper = await callKeeper();
  end("gather");
  const own = settlePages(begun.ownPages, archive, options);
  const aliases = gatherAliases(withAliasLines(archive.articles, options.seeds), listPaths(own), options.site);
  pictures.stage(staging);
  const lookout = openLookout(options, survey);
  const gathered = { archive, metas, read, load, keeper, askMore: lookout.ask, ownPages: own.pages };
  const staged = stagePages({ ...options, site: own.site }, staging, loadRenderer, callCrew, begun, gathered);
  const { search, parts } = await staged.finally(read.close);
  end("render");
  const { files, own: ownFiles } = await listSite(options, staging, keeper, begun.publicFiles);
  requireAllStaged(metas.length, archive, files);
  tell("publish", 0, 0);
  const { settle, finishSettling } = openSettling(callCrew);
  const outcome = await publishSite(files, { ...options, settle }, options.force, lookout.isUntouched);
  if (!outcome.ok) return outcome;
  const forgotten = rememberSite(keeper, parts);
  const excesses = describeExcess(measureSite(files, options.output, keeper.sizeOf));
  // While the thread settles; where a build ends sooner it is done at its end.
  closeStaging(staging);
  await finishSettling();
  const pages = countPages(files.staged) + countPages(files.kept) - countPages(ownFiles.files);
  end("publish");
  const counts = { articles: metas.length, pages, ...outcome.published };
  const site: DoubtedSite = { archive, read, pictures, aliases, own, ownFiles };
  const others = [forgotten, ...describeDead(options, site), ...excesses];
  const told = describeSite({ counts, ms, search, ...gatherDoubts(options, begun, site), others });
  // What shards have read is no news of the site.
  const changes = lender === null ? confirmChanges(read.changes, outcome.pages) : null;
  return { ok: true, ...told, changes, lent: lender?.count() ?? null };
}
