/** A thread of a crew; see `crew.ts`. */
import { closeSync, openSync, writeSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import { type Archive, gatherArchive, type LoadWhole } from "../archive/index.ts";
import { nameState } from "../archive/state.ts";
import { FORMATS } from "../export/downloads/index.ts";
import { loadEntryWriter } from "../export/feeds/index.ts";
import type { Site } from "../site.ts";
import { type PagePlan, planPages } from "../view/pages.ts";
import type { Answer, ArchiveJob, MadeParts, Request } from "./crew.ts";
import { describeError } from "./describe-error.ts";
import { makeLoad, makeShelf } from "./load-record.ts";
import { MOST_KEPT, readNewSeed } from "./read-seeds.ts";
import { renderPages } from "./render-pages.ts";

interface Gathered {
  readonly archive: Archive;
  readonly site: Site;
  readonly load: LoadWhole;
  readonly plan: PagePlan;
}

const kept = makeShelf(MOST_KEPT);
let gathered: Gathered | null = null;

const requireGathered = (): Gathered => {
  if (gathered === null) throw new Error("a thread was asked for pages before it had an archive");
  return gathered;
};

const gather = ({ root, beside, metas, site }: ArchiveJob): void => {
  const archive = gatherArchive(metas);
  const load = makeLoad(root, kept, beside);
  gathered = { archive, site, load, plan: planPages(archive, site, load) };
};

const makeParts = async (articles: readonly number[], file: string): Promise<MadeParts> => {
  const { archive, site, load } = requireGathered();
  const writeEntry = await loadEntryWriter(site);
  const target = openSync(file, "w");
  const rows = articles.flatMap((index) => {
    const article = archive.articles[index];
    if (article === undefined) return [];
    const whole = load(article);
    const parts = [...FORMATS.map((format) => format.write(whole, site)), writeEntry(whole)].map((text) =>
      Buffer.from(text),
    );
    const bytes = Buffer.concat(parts);
    for (let from = 0; from < bytes.length; ) from += writeSync(target, bytes, from);
    return [[nameState(article), parts.map(({ length }) => length)] as const];
  });
  closeSync(target);
  return { file, rows };
};

const answer = async (request: Request): Promise<unknown> => {
  if (request.kind === "parse")
    return request.files.map((file) => readNewSeed(request.root, file, request.beside.get(file) ?? [], kept.add));
  if (request.kind === "gather") return gather(request.job);
  if (request.kind === "parts") return makeParts(request.articles, request.file);
  return renderPages(requireGathered().plan, request.pages, request.outputDir);
};

/** One after the other: a request may need what the one before it left. */
let last: Promise<void> = Promise.resolve();
parentPort?.on("message", ({ number, request }: { number: number; request: Request }) => {
  last = last.then(async () => {
    const reply: Answer = await answer(request).then(
      (value) => ({ number, ok: true, value }),
      (error: unknown) => ({ number, ok: false, reason: describeError(error) }),
    );
    parentPort?.postMessage(reply);
  });
});
