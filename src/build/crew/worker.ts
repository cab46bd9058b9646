/** A thread of a crew; see `crew.ts`. */
import { parentPort } from "node:worker_threads";
import { planPages } from "../../view/pages.ts";
import { describeMendable, showBug } from "../describe-error.ts";
import { showTexts } from "../downloads/part-writer.ts";
import { gatherSite } from "../gather-site.ts";
import { loadRenderPage } from "../look/render-page.ts";
import { renderShare, type ShareSources } from "../pages/render-share.ts";
import { lookAtFolders } from "../publish/look-at-folders.ts";
import { settleOldSite } from "../publish/old-site.ts";
import type { NewSeed } from "../seeds/cached-seed.ts";
import { MOST_KEPT } from "../seeds/cut-batches.ts";
import { readDecisions } from "../seeds/decision-store.ts";
import { makeShelf, openTextSource } from "../seeds/load-record.ts";
import { KEEP_NONE, readNewSeeds } from "../seeds/read-news.ts";
import type { Answer, ArchiveJob, Request } from "./thread-jobs.ts";
import { noteLoaded } from "./tune-engine.ts";

const kept = makeShelf(MOST_KEPT);
let gathered: ShareSources | null = null;

const requireGathered = (): ShareSources => {
  if (gathered === null) throw new Error("a thread was asked for pages before it had an archive");
  return gathered;
};

const gather = async ({ root, beside, metas, site, decided, look }: ArchiveJob): Promise<void> => {
  const texts = openTextSource(root, kept, beside, readDecisions(decided).find);
  texts.keepNone();
  const { archive, load } = gatherSite(metas, texts.load, site);
  const shown = showTexts(load);
  const renderPage = await loadRenderPage(look);
  gathered = { archive, site, shown, renderPage, plan: planPages(archive, site, shown.load) };
};

/** An error loses its keys on the way to the other thread: it is told apart here. */
const describeEnd = (error: unknown): Pick<Answer & { readonly ok: false }, "reason" | "stack"> => {
  const reason = describeMendable(error);
  if (reason !== null) return { reason, stack: null };
  const bug = showBug(error);
  return bug instanceof Error
    ? { reason: bug.message, stack: bug.stack ?? bug.message }
    : { reason: String(bug), stack: String(bug) };
};

const readAll = ({ root, batch: { files, isKept }, beside }: Request & { readonly kind: "parse" }): NewSeed[] => {
  const news: NewSeed[] = [];
  readNewSeeds(root, files, beside, isKept ? kept.add : KEEP_NONE, (seed) => news.push(seed));
  return news;
};

const answer = async (request: Request): Promise<unknown> => {
  if (request.kind === "load") return noteLoaded(request.loading);
  if (request.kind === "parse") return readAll(request);
  if (request.kind === "gather") return gather(request.job);
  if (request.kind === "look") return lookAtFolders(request.place);
  if (request.kind === "settle") return settleOldSite(request.old);
  return renderShare(requireGathered(), request.share, request.outputDir);
};

/** One after the other: a request may need what the one before it left. */
let last: Promise<void> = Promise.resolve();
parentPort?.on("message", ({ number, request }: { number: number; request: Request }) => {
  last = last.then(async () => {
    const reply: Answer = await answer(request).then(
      (value) => ({ number, ok: true, value }),
      (error: unknown) => ({ number, ok: false, ...describeEnd(error) }),
    );
    parentPort?.postMessage(reply);
  });
});
