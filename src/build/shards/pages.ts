/** A shard's share of an archive → its pages, and of its articles what downloads and feeds hold. */
import { renameSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../../archive/index.ts";
import { outputFile } from "../../archive/urls.ts";
import type { Site } from "../../site.ts";
import { mapKinds } from "../../view/pages.ts";
import type { MadeParts } from "../downloads/made-parts.ts";
import { NO_SITE_BEFORE } from "../pages/before.ts";
import { keyFile, openRendering, type RenderingSources } from "../pages/open-rendering.ts";
import { renderShare } from "../pages/render-share.ts";
import { laySheets, type PageNumbers } from "../pages/sheets.ts";
import { listFiles } from "../seeds/list-files.ts";
import { packFiles } from "./bytes.ts";
import { dealYears, type Run, type ShardNumber } from "./deal.ts";
import { nameParts, PAGES, type ShardPages } from "./shard-file.ts";

const listRun = ([from, to]: Run): number[] => Array.from({ length: to - from }, (_, index) => from + index);

/** A shard's pages: articles by their years, listings in turns. The few others are made of all of these, when all are there. */
const dealPages = (archive: Archive, listings: number, { number, of }: ShardNumber): PageNumbers => ({
  ...mapKinds(() => []),
  article: listRun(dealYears(archive, of)[number - 1] ?? [0, 0]),
  listing: listRun([0, listings]).filter((place) => place % of === number - 1),
});

/** Moves what threads have made into the shard's folder. */
const keepParts = (made: readonly MadeParts[], folder: string): MadeParts[] =>
  made.map(({ file, rows }, thread) => {
    renameSync(file, join(folder, nameParts(thread)));
    return { file: nameParts(thread), rows };
  });

/** Puts compressed copies beside pages, and their keys among the pages' keys. */
const addCopies = async (staging: string, keys: Map<string, string>): Promise<void> => {
  const { compressSite } = await import("../assets/compress.ts");
  await compressSite({ staging, staged: listFiles(staging), kept: new Set() }, staging, {
    keyOf: (file) => keys.get(file),
    keeps: (file, key) => {
      keys.set(file, key);
      return false;
    },
    sizeOf: () => 0,
  });
};

/**
 * Makes a shard's pages.
 * @param archive All articles.
 * @param site The settings.
 * @param shard Which one.
 * @param staging A fresh folder in the shard's own, for pages in the making.
 * @param folder The shard's.
 * @param withCopies Whether compressed copies are wanted.
 * @param sources Where texts come from.
 * @throws Where a page cannot be rendered, naming its template, and where a file cannot be written.
 */
export async function makePages(
  archive: Archive,
  site: Site,
  shard: ShardNumber,
  staging: string,
  folder: string,
  withCopies: boolean,
  sources: Omit<RenderingSources, "before">,
): Promise<Pick<ShardPages, "frames" | "pages" | "parts">> {
  const { frames, plan, own, makeWithCrew } = await openRendering(archive, site, {
    ...sources,
    before: NO_SITE_BEFORE,
  });
  const wanted = dealPages(archive, plan.listing.paths.length, shard);
  const alone = {
    table: laySheets(wanted),
    thread: 0,
    loose: null,
    partsOf: wanted.article,
    partsFile: `${staging}-parts`,
  };
  const made = (await makeWithCrew(wanted, staging)) ?? [await renderShare(own, alone, staging)];
  const keys = new Map(
    (["article", "listing"] as const).flatMap((kind) =>
      wanted[kind].map((place) => {
        const path = plan[kind].paths[place] ?? "";
        return [outputFile(path), keyFile(frames, plan[kind].makeKey(place))] as const;
      }),
    ),
  );
  if (withCopies) await addCopies(staging, keys);
  const files = listFiles(staging);
  const lengths = packFiles(staging, files, join(folder, PAGES));
  const pages = files.map((file, index) => [file, keys.get(file) ?? "", lengths[index] ?? 0] as const);
  return { frames, pages, parts: keepParts(made, folder) };
}
