/**
 * `node bin/setup.mjs bench/search.ts [-- --articles N --bundles 1,5,20 --folder DIR]`: how long the search index takes to
 * build and in how much memory, beside Pagefind's own command over the same articles as pages, and what a reader loads.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { renderToString } from "preact-render-to-string";
import { SEARCH_PATH } from "../src/archive/fixed-paths.ts";
import { type Archive, gatherArchive } from "../src/archive/index.ts";
import { outputFile } from "../src/archive/urls.ts";
import { writeAssets } from "../src/build/assets/marked-assets.ts";
import { NO_SITE_BEFORE } from "../src/build/pages/before.ts";
import { readSearchAssets } from "../src/build/search/assets.ts";
import { buildBundles } from "../src/build/search/build-bundles.ts";
import type { CachedBundle } from "../src/build/search/bundle.ts";
import { makeSearch } from "../src/build/search/index.ts";
import { startPagefind } from "../src/build/search/pagefind.ts";
import { placeIndex } from "../src/build/search/place.ts";
import type { WholeRecord } from "../src/model.ts";
import { makeSearchRecord } from "../src/search/record.ts";
import { DEFAULT_SITE } from "../src/site.ts";
import { makeSearchPage } from "../src/view/search.ts";
import searchPage from "../templates/search.11ty.tsx";
import { loadMade } from "../tests/make-record.ts";
import { makeArticle, WORDS } from "./search/articles.ts";
import { measureReading } from "./search/reading.ts";
import { describe, measure } from "./search/usage.ts";

const LANGUAGE = "en";

/** Pagefind's own command over the same articles as pages, with as many facets. */
async function runPagefind(archive: Archive, folder: string): Promise<void> {
  for (const article of archive.articles) {
    const { record, path, year } = article;
    const facets = `year:${year}, source:${record.source}, topic:${record.topics[0]}, language:${record.language}`;
    const paragraphs = makeSearchRecord(loadMade(article), LANGUAGE).content.split("\n").slice(1);
    const main = `<h1>${record.headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}`;
    const html = `<!doctype html><html lang="en"><title>${record.headline}</title><main data-pagefind-body data-pagefind-filter="${facets}">${main}</main></html>`;
    const file = join(folder, "pages", outputFile(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
  }
  const binary = readdirSync("node_modules/@pagefind").map(
    (name) => `node_modules/@pagefind/${name}/bin/pagefind_extended`,
  )[0];
  const usage = await measure(
    () =>
      new Promise((resolve, reject) => {
        const child: ChildProcess = spawn(binary ?? "", ["--site", join(folder, "pages"), "--silent"], {
          stdio: "inherit",
        });
        child.on("error", reject).on("close", resolve);
      }),
  );
  console.log(`Pagefind's own command: ${describe(usage)}`);
}

async function measureBundles(archive: Archive, folder: string, count: number): Promise<void> {
  const articles = archive.articles.map((article) => ({
    path: article.path,
    digest: article.record.sha256,
  }));
  const articleAt = new Map(archive.articles.map((article) => [article.path, article]));
  const recordOf = (path: string) => {
    const article = articleAt.get(path);
    if (article === undefined) throw new Error(path);
    return makeSearchRecord(loadMade(article), LANGUAGE);
  };
  const size = Math.ceil(articles.length / count);
  const build = Array.from({ length: Math.ceil(articles.length / size) }, (_, n) =>
    articles.slice(n * size, (n + 1) * size),
  );
  let bundles: CachedBundle[] = [];
  const place = { cache: join(folder, "cache"), kind: { language: LANGUAGE, version: "bench" } };
  const usage = await measure(async () => {
    bundles = await buildBundles(place, build, recordOf, await startPagefind());
  });
  const site = join(folder, `site-${count}`);
  placeIndex(
    archive,
    LANGUAGE,
    bundles.map((bundle) => ({ bundle, live: bundle.members })),
    site,
    NO_SITE_BEFORE,
  );
  writeAssets(await readSearchAssets(), DEFAULT_SITE, site, NO_SITE_BEFORE);
  const page = renderToString(searchPage(makeSearchPage(archive, { ...DEFAULT_SITE, search: true })));
  writeFileSync(join(site, outputFile(SEARCH_PATH)), `<!doctype html>${page}`);
  writeFileSync(join(site, "404.html"), "");
  console.log(`${count} bundles: ${describe(usage)}; a reader: ${await measureReading(site)}`);
}

/** One article more than before, with the bundles of before in the cache. */
async function measureAdding(records: readonly WholeRecord[], folder: string): Promise<void> {
  const cache = join(folder, "adding");
  await makeSearch(gatherArchive(records), loadMade, cache, join(folder, "before"), NO_SITE_BEFORE);
  for (const added of [1, 2]) {
    const more = gatherArchive([
      ...records,
      ...Array.from({ length: added }, (_, n) => makeArticle(records.length + n)),
    ]);
    const start = performance.now();
    await makeSearch(more, loadMade, cache, join(folder, `after-${added}`), NO_SITE_BEFORE);
    console.log(`article ${added} added: ${Math.round(performance.now() - start)} ms, linking all files included`);
  }
}

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "10000" },
    bundles: { type: "string", default: "1,5,20" },
    folder: { type: "string", default: tmpdir() },
  },
});
const folder = mkdtempSync(join(values.folder, "cuttings-search-"));
try {
  const records = Array.from({ length: Number(values.articles) }, (_, number) => makeArticle(number));
  const archive = gatherArchive(records);
  console.log(`${records.length} articles of ${WORDS} words, Node ${process.versions.node}`);
  await runPagefind(archive, folder);
  for (const count of values.bundles.split(",")) await measureBundles(archive, folder, Number(count));
  await measureAdding(records, folder);
  console.log(`Node's own memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at its peak`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
