/** An archive → the files of its site. */
import type { Archive, LoadWhole } from "../archive/index.ts";
import { listListings } from "../archive/listings.ts";
import { hashText, nameState } from "../archive/state.ts";
import { outputFile } from "../archive/urls.ts";
import type { ArticleMeta } from "../model.ts";
import type { Site } from "../site.ts";
import { keyFrames } from "../view/frame.ts";
import { mapKinds, type PagePlan, type PageSet, planPages } from "../view/pages.ts";
import { writeAssets } from "./assets.ts";
import type { PublishedParts, SiteBefore } from "./before.ts";
import type { PicturesBeside } from "./beside.ts";
import type { CallCrew, Crew, PageNumbers } from "./crew.ts";
import { writeDownloads } from "./downloads.ts";
import { writeExports } from "./exports.ts";
import { NO_MADE_PARTS, type OpenParts, openParts } from "./made-parts.ts";
import { renderPages } from "./render-pages.ts";

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
  readonly callCrew: CallCrew;
}

const NO_PAGES: PageNumbers = mapKinds(() => []);

/** Each thread's share of the pages, this one's first: articles go to the thread that has read them, listings in turns. */
const sharePages = ({ articles }: Archive, wanted: PageNumbers, crew: Crew): PageNumbers[] => {
  const threads = crew.size + 1;
  const ownerOf = (number: number): number =>
    crew.ownerOf(articles[number]?.record.sourceFile ?? "") ?? number % threads;
  return Array.from({ length: threads }, (_, thread) => ({
    ...(thread === 0 ? wanted : NO_PAGES),
    article: wanted.article.filter((number) => ownerOf(number) === thread),
    listing: wanted.listing.filter((_number, index) => index % threads === thread),
  }));
};

/** Of a thread's articles, those whose parts are in no published file. */
const listUnknown = ({ articles }: Archive, { article }: PageNumbers, before: SiteBefore, frames: string): number[] => {
  const parts = before.parts?.frames === frames ? before.parts.volumes : {};
  const known = new Set(Object.values(parts).flatMap(({ states }) => states));
  return article.filter((number) => {
    const own = articles[number];
    return own !== undefined && !known.has(nameState(own));
  });
};

interface Shared {
  /** Pages that are left for this thread. */
  readonly own: PageNumbers;
  /** Ends when the others have made their articles' parts. */
  readonly parts: Promise<OpenParts>;
  /** Ends when they have made their pages. */
  readonly pages: Promise<unknown>;
}

/** Gives the crew its share of the work, where there is a crew. */
const shareWork = (
  archive: Archive,
  site: Site,
  wanted: PageNumbers,
  outputDir: string,
  sources: RenderSources & { readonly frames: string },
): Shared => {
  const { root, beside, metas, before, frames, callCrew } = sources;
  const crew = callCrew(wanted.article.length);
  if (crew === null) return { own: wanted, parts: Promise.resolve(NO_MADE_PARTS), pages: Promise.resolve() };
  const [own = NO_PAGES, ...others] = sharePages(archive, wanted, crew);
  const unknown = others.map((share) => listUnknown(archive, share, before, frames));
  const isGathered = crew.gather({ root, beside, metas, site });
  // Beside the staging folder, which holds nothing but the site.
  const parts = crew.makeParts(unknown, (thread) => `${outputDir}-parts-${thread}`).then(openParts);
  const pages = Promise.all([isGathered, crew.render(others, outputDir)]);
  // Whoever waits for them is told of a failure; until then it must not end the process.
  for (const work of [parts, pages]) work.catch(() => undefined);
  return { own, parts, pages };
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
  const { load, before } = sources;
  const frames = hashText(keyFrames(archive, site));
  const isWanted = (path: string, key: string): boolean =>
    !before.keeps(outputFile(path), hashText(`${frames} ${key}`));
  const plan = planPages(archive, site, load);
  // The page of downloads waits for them.
  const wanted = mapKinds((kind) => (kind === "data" ? [] : choosePages(plan[kind], isWanted)));
  const { own, parts, pages } = shareWork(archive, site, wanted, outputDir, { ...sources, frames });
  const isShared = own !== wanted;
  if (isShared) await renderPages(plan, own, outputDir);
  const { find: findMade, close } = await parts;
  const downloads = writeDownloads(archive, { site, outputDir, load, before, frames, findMade });
  const listed = { archive, listings: listListings(archive), paths: listFound(plan), load, before, frames, findMade };
  const feeds = await writeExports(listed, site, outputDir);
  close();
  await writeAssets(site, outputDir);
  const { data } = planPages(archive, site, load, downloads.files);
  const left = { ...(isShared ? NO_PAGES : own), data: choosePages(data, isWanted) };
  await renderPages({ ...plan, data }, left, outputDir);
  await pages;
  return { frames, feeds, volumes: downloads.volumes };
};
