/** A thread's share of a site: its pages, and of their articles what downloads and feeds hold. */
import type { Archive } from "../../archive/index.ts";
import { listListings } from "../../archive/listings.ts";
import { nameState } from "../../archive/state.ts";
import { listFeedArticles, loadEntryWriter } from "../../export/feeds/index.ts";
import type { Site } from "../../site.ts";
import type { PagePlan } from "../../view/pages.ts";
import type { Share } from "../crew/thread-jobs.ts";
import type { MadeParts } from "../downloads/made-parts.ts";
import { openPartWriter, type ShownLoad } from "../downloads/part-writer.ts";
import { renderPages } from "./render-pages.ts";
import { type TakeSheet, takeSheets } from "./sheets.ts";
import type { RenderPage } from "./templates.ts";

/** What pages and parts are made of. The plan's pages read texts by the same `shown.load`. */
export interface ShareSources {
  readonly archive: Archive;
  readonly site: Site;
  readonly plan: PagePlan;
  readonly shown: ShownLoad;
  readonly renderPage: RenderPage;
}

/**
 * Writes a share.
 * @param sources What it is made of.
 * @param share Which pages and parts.
 * @param outputDir Folder of the site.
 * @throws Where a page cannot be rendered, naming its template.
 */
export async function renderShare(
  { archive, site, plan, shown, renderPage }: ShareSources,
  { table, thread, loose, partsOf, partsFile }: Share,
  outputDir: string,
): Promise<MadeParts> {
  const inFeeds = new Set(listFeedArticles(archive, listListings(archive), site).map(nameState));
  const writeEntry = await loadEntryWriter(site);
  const writer = openPartWriter(partsFile, [], site, writeEntry, (state) => inFeeds.has(state));
  const isWanted = new Set(partsOf);
  const take = takeSheets(table, thread);
  const takeSheet: TakeSheet = (kind) => {
    const numbers = take(kind);
    if (kind === "article")
      writer.want(numbers.flatMap((number) => (isWanted.has(number) ? (archive.articles[number] ?? []) : [])));
    return numbers;
  };
  shown.showTo(writer);
  await renderPages(plan, table, outputDir, renderPage, takeSheet, loose);
  shown.showTo(null);
  return writer.finish(shown.load);
}
