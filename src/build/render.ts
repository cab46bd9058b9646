/** An archive → the files of its site. */
import type { Archive, LoadWhole } from "../archive/index.ts";
import { isLeftOut } from "../archive/leave-out.ts";
import { listListings } from "../archive/listings.ts";
import { spellOut } from "../archive/spell-out.ts";
import { hashText, nameState } from "../archive/state.ts";
import { outputFile } from "../archive/urls.ts";
import type { ArticleMeta } from "../model.ts";
import type { Site } from "../site.ts";
import { keyFrames } from "../view/frame.ts";
import { mapKinds, type PagePlan, type PageSet, planData, planPages } from "../view/pages.ts";
import { copyPlainAssets } from "./assets.ts";
import type { PublishedParts, SiteBefore } from "./before.ts";
import type { PicturesBeside } from "./beside.ts";
import { TELL_NOBODY, type TellProgress } from "./clock.ts";
import type { CallCrew, Crew, MadeParts } from "./crew.ts";
import type { Decided } from "./decision-store.ts";
import { NO_DOWNLOADS, writeDownloads } from "./downloads/index.ts";
import { writeExports } from "./exports.ts";
import type { Look } from "./look/index.ts";
import { loadRenderPage } from "./look/render-page.ts";
import { type LentParts, openParts } from "./made-parts.ts";
import { type Asset, writeAssets } from "./marked-assets.ts";
import { showTexts } from "./part-writer.ts";
import { renderPages } from "./render-pages.ts";
import { renderShare, type ShareSources } from "./render-share.ts";
import { laySheets, type PageNumbers, type Table } from "./sheets.ts";

const choosePages = (pages: PageSet<unknown>, isWanted: (path: string, key: string) => boolean): number[] =>
  pages.paths.flatMap((path, number) => (isWanted(path, pages.makeKey(number)) ? [number] : []));

/** Paths of the pages that a search engine should find: all but the page of what is not there. */
const listFound = ({ "not-found": _notFound, ...plan }: PagePlan): string[] =>
  Object.values(plan).flatMap(({ paths }) => paths);

/** What rendering needs to know beside the archive. */
export interface RenderSources {
  /** Folder of the seeds. */
  readonly root: string;
  readonly beside: PicturesBeside;
  readonly metas: readonly ArticleMeta[];
  /** Reads an article's text. */
  readonly load: LoadWhole;
  /** What was published before need not be made again. */
  readonly before: SiteBefore;
  readonly decided: Decided;
  /** Style sheet, script and fonts, as they are written. */
  readonly assets: readonly Asset[];
  readonly callCrew: CallCrew;
  /** Is told how many pages have been made. */
  readonly tell?: TellProgress;
  readonly look: Look;
  /** What was made elsewhere of articles. */
  readonly lent?: readonly LentParts[];
}

/** Tells of each page whose props are made. Of the pages that other threads make, this one's stand for as many. */
const watchPages = (plan: PagePlan, tell: TellProgress, of: () => number, threads: () => number): PagePlan => {
  let done = 0;
  const watch = (pages: PageSet<unknown>): PageSet<unknown> => ({
    ...pages,
    makeProps: (index) => {
      done += threads();
      tell("render", Math.min(done, of()), of());
      return pages.makeProps(index);
    },
  });
  // Each kind has the props that it had.
  return mapKinds((kind) => watch(plan[kind])) as unknown as PagePlan;
};

const NO_PAGES: PageNumbers = mapKinds(() => []);

/** Lays out the pages for this thread, the first, and the crew's: articles are the thread's that has read them. */
const layOut = ({ articles }: Archive, wanted: PageNumbers, crew: Crew): Table =>
  laySheets(wanted, crew.size + 1, (kind, number) =>
    kind === "article" ? crew.ownerOf(articles[number]?.record.sourceFile ?? "") : undefined,
  );

/** Of the articles whose pages are wanted, those whose parts are in no published file. */
const listUnknown = ({ articles }: Archive, { article }: PageNumbers, before: SiteBefore, frames: string): number[] => {
  const parts = before.parts?.frames === frames ? before.parts.volumes : {};
  const known = new Set(Object.values(parts).flatMap(({ states }) => states));
  return article.filter((number) => {
    const own = articles[number];
    return own !== undefined && !known.has(nameState(own));
  });
};

/** Has the crew render with this thread, where there is a crew. Gives what was made beside the pages; null where none was. */
const renderWithCrew = async (
  sources: ShareSources,
  wanted: PageNumbers,
  outputDir: string,
  {
    root,
    beside,
    metas,
    decided,
    before,
    frames,
    callCrew,
    look,
  }: Omit<RenderSources, "assets" | "lent"> & { readonly frames: string },
): Promise<MadeParts[] | null> => {
  const { archive, site } = sources;
  const crew = callCrew(wanted.article.length);
  if (crew === null) return null;
  const table = layOut(archive, wanted, crew);
  const partsOf = listUnknown(archive, wanted, before, frames);
  const shares = Array.from({ length: crew.size + 1 }, (_, thread) => ({
    table,
    thread,
    partsOf,
    // Beside the staging folder, which holds nothing but the site.
    partsFile: `${outputDir}-parts-${thread}`,
  }));
  const [own, ...others] = shares;
  const isGathered = crew.gather({ root, beside, metas: metas.map(spellOut), site, decided, look });
  const theirs = Promise.all([crew.render(others, outputDir), isGathered]);
  // Whoever waits for it is told of a failure; until then it must not end the process.
  theirs.catch(() => undefined);
  const ours = own === undefined ? [] : [await renderShare(sources, own, outputDir)];
  const [made] = await theirs;
  return [...ours, ...made];
};

/** What pages are made of, ready to make some. */
interface Rendering {
  /** Key of what is around every page. */
  readonly frames: string;
  readonly plan: PagePlan;
  readonly own: ShareSources;
  /** Makes pages where a crew helps, and of their articles what downloads and feeds hold. Null where there is no crew. */
  readonly makeWithCrew: (wanted: PageNumbers, outputDir: string) => Promise<MadeParts[] | null>;
}

/** Key of a page's file, by the page's own key. */
export const keyFile = (frames: string, key: string): string => hashText(`${frames} ${key}`);

/** Makes ready what pages are made of. */
export const openRendering = async (
  archive: Archive,
  site: Site,
  sources: Omit<RenderSources, "assets" | "lent">,
): Promise<Rendering> => {
  const { look, callCrew, tell = TELL_NOBODY } = sources;
  const shown = showTexts(sources.load);
  const frames = hashText(keyFrames(archive, site) + look.key);
  const renderPage = await loadRenderPage(look);
  let count = 0;
  let threads = 1;
  const plan = watchPages(
    planPages(archive, site, shown.load),
    tell,
    () => count,
    () => threads,
  );
  const own = { archive, site, plan, shown, renderPage };
  const makeWithCrew = (wanted: PageNumbers, outputDir: string): Promise<MadeParts[] | null> => {
    count = Object.values(wanted).reduce((sum, numbers) => sum + numbers.length, 0);
    threads += callCrew(wanted.article.length)?.size ?? 0;
    return renderWithCrew(own, wanted, outputDir, { ...sources, frames });
  };
  return { frames, plan, own, makeWithCrew };
};

/**
 * Writes the pages and files of a site that have changed. The same archive and settings give the same bytes, with any number
 * of threads.
 *
 * @param archive The articles.
 * @param site The settings.
 * @param outputDir A fresh folder of its own; it need not exist.
 * @param sources Where texts come from, and what need not be written.
 * @returns Where in its files each article's text is.
 * @throws Where a page cannot be rendered, naming its template, and where a file cannot be written.
 */
export const renderSite = async (
  archive: Archive,
  site: Site,
  outputDir: string,
  sources: RenderSources,
): Promise<PublishedParts> => {
  const { before, look, lent = [] } = sources;
  const { frames, plan, own, makeWithCrew } = await openRendering(archive, site, sources);
  const { load } = own.shown;
  const isWanted = (path: string, key: string): boolean => !before.keeps(outputFile(path), keyFile(frames, key));
  // The page of downloads waits for them.
  const wanted = mapKinds((kind) => (kind === "data" ? [] : choosePages(plan[kind], isWanted)));
  const made = await makeWithCrew(wanted, outputDir);
  const ready = lent.flatMap((shard) => (shard.frames === frames ? shard.made : []));
  const { find: findMade, close } = openParts([...ready, ...(made ?? [])]);
  const downloads = isLeftOut(site, "downloads")
    ? NO_DOWNLOADS
    : writeDownloads(archive, { site, outputDir, load, before, frames, findMade });
  const listed = { archive, listings: listListings(archive), paths: listFound(plan), load, before, frames, findMade };
  const feeds = await writeExports(listed, site, outputDir);
  close();
  writeAssets(sources.assets, site, outputDir, before);
  await copyPlainAssets(sources.assets, outputDir, look.own);
  const data = planData(archive, site, downloads.files);
  const left = { ...(made === null ? wanted : NO_PAGES), data: choosePages(data, isWanted) };
  await renderPages({ ...plan, data }, laySheets(left), outputDir, own.renderPage);
  return { frames, feeds, volumes: downloads.volumes };
};
