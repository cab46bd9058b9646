/**
 * `node bin/setup.mjs bench/search.ts [-- --articles N --bundles 1,5,20 --folder DIR]`: how long the search index takes to
 * build and in how much memory, beside Pagefind's own command over the same articles as pages, and what a reader loads.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import type { Paragraph } from "mdast";
import { chromium } from "playwright-core";
import { renderToString } from "preact-render-to-string";
import { findChromium } from "../scripts/find-chromium.ts";
import { SEARCH_PATH } from "../src/archive/fixed-paths.ts";
import { type Archive, gatherArchive } from "../src/archive/index.ts";
import { outputFile } from "../src/archive/urls.ts";
import { NO_SITE_BEFORE } from "../src/build/before.ts";
import { writeAssets } from "../src/build/marked-assets.ts";
import { readSearchAssets } from "../src/build/search/assets.ts";
import { buildBundle } from "../src/build/search/build-bundle.ts";
import type { CachedBundle } from "../src/build/search/bundle.ts";
import { makeSearch } from "../src/build/search/index.ts";
import { startPagefind } from "../src/build/search/pagefind.ts";
import { placeIndex } from "../src/build/search/place.ts";
import type { WholeRecord } from "../src/model.ts";
import { makeSearchRecord } from "../src/search/record.ts";
import { DEFAULT_SITE } from "../src/site.ts";
import { makeSearchPage } from "../src/view/search.ts";
import searchPage from "../templates/search.11ty.tsx";
import { serveFolder } from "../tests/browser/serve.ts";
import { loadMade, makeRecord } from "../tests/make-record.ts";

/** As many words as a paper's language has in use, the n-th as often as 1/n (Zipf's law), and as many as a story has. */
const VOCABULARY = 60_000;
const WORDS = 600;
const PARAGRAPHS = 15;
const SOURCES = 30;
const TOPICS = 60;
const FIRST_YEAR = 2010;
const YEARS = 14;
/** Ranks of words that are asked for: each is in about one of twenty articles. */
const ASKED = [1000, 1300, 1700];
const MB = 1024 * 1024;
const LANGUAGE = "en";

function makeRandom(seed: number): () => number {
  let state = (seed + 1) * 2_654_435_761;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = "ba ke li mo nu ra se ti vo zu da fe gi ho ju la me ni po ru".split(" ");

/** A made-up word for a rank: frequent ones are short. */
function makeWord(rank: number): string {
  let word = "";
  for (let rest = rank + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word;
}

/** A rank by Zipf's law: the inverse of the harmonic sums, which grow as a logarithm. */
const pickRank = (random: number): number => Math.floor(VOCABULARY ** random) - 1;

function makeArticle(number: number): WholeRecord {
  const random = makeRandom(number);
  const sentence = (length: number): string => Array.from({ length }, () => makeWord(pickRank(random()))).join(" ");
  const two = (most: number): string => String(1 + Math.floor(random() * most)).padStart(2, "0");
  const paragraph = (): Paragraph => ({
    type: "paragraph",
    children: [{ type: "text", value: `${sentence(WORDS / PARAGRAPHS)}.` }],
  });
  return makeRecord({
    id: `article-${number}`,
    headline: sentence(8),
    published: `${FIRST_YEAR + Math.floor(random() * YEARS)}-${two(12)}-${two(28)}`,
    source: `Source ${Math.floor(SOURCES ** random())}`,
    topics: [`Topic ${Math.floor(TOPICS ** random())}`],
    body: { type: "root", children: Array.from({ length: PARAGRAPHS }, paragraph) },
    ledger: [],
  });
}

interface Usage {
  /** Seconds by the clock, and of a processor. */
  readonly wall: number;
  readonly cpu: number;
  /** Peak of memory. Bytes. */
  readonly peak: number;
}

/** A file of `/proc`; empty where its process has ended meanwhile. */
function readProc(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

const TICKS_PER_SECOND = 100;
const BYTES_IN_KB = 1024;

/** What Pagefind's processes below this one have used so far. Linux alone tells. */
function readUsage(): Pick<Usage, "cpu" | "peak"> {
  let [cpu, peak] = [0, 0];
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    const status = readProc(`/proc/${pid}/status`);
    if (!/^Name:\s*pagefind/.test(status) || !status.includes(`PPid:\t${process.pid}\n`)) continue;
    const fields = readProc(`/proc/${pid}/stat`).split(") ")[1]?.split(" ") ?? [];
    cpu += (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS_PER_SECOND;
    // A process that has just ended has no memory.
    peak = Math.max(peak, Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) * BYTES_IN_KB);
  }
  return { cpu, peak };
}

/** Measures a task and the process of Pagefind that it leaves running, or that runs meanwhile. */
async function measure(task: () => Promise<unknown>): Promise<Usage> {
  const start = performance.now();
  let used = { cpu: 0, peak: 0 };
  const timer = setInterval(() => {
    const now = readUsage();
    used = { cpu: Math.max(used.cpu, now.cpu), peak: Math.max(used.peak, now.peak) };
  }, 50);
  await task();
  clearInterval(timer);
  const last = readUsage();
  const wall = (performance.now() - start) / 1000;
  return { wall, cpu: Math.max(used.cpu, last.cpu), peak: Math.max(used.peak, last.peak) };
}

const describe = ({ wall, cpu, peak }: Usage): string =>
  `${wall.toFixed(1)} s (${cpu.toFixed(1)} s of a processor in Pagefind), peak ${Math.round(peak / MB)} MB`;

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

/** Bytes that a reader loads for a first word and for others: bodies as they are served, uncompressed. */
async function measureReading(site: string): Promise<string> {
  const served = await serveFolder(site, "/");
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    const bodies: Promise<Buffer>[] = [];
    page.on("response", (response) => {
      if (/\/search\/index\/|\/search\.js/.test(response.url())) bodies.push(response.body());
    });
    const figures: string[] = [];
    for (const rank of ASKED) {
      bodies.length = 0;
      const start = performance.now();
      if (figures.length === 0) await page.goto(`${served.url}search/?q=${makeWord(rank)}`);
      else await page.locator("#q").fill(makeWord(rank));
      await page.locator("#count", { hasText: makeWord(rank) }).waitFor();
      const ms = performance.now() - start;
      await page.waitForLoadState("networkidle");
      const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + body.length, 0);
      figures.push(`${(bytes / 1000).toFixed(0)} kB in ${bodies.length} files, ${Math.round(ms)} ms`);
    }
    return figures.join("; then ");
  } finally {
    await browser.close();
    await served.close();
  }
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
  const bundles: CachedBundle[] = [];
  const kind = { language: LANGUAGE, version: "bench" };
  const usage = await measure(async () => {
    const pagefind = await startPagefind();
    for (let start = 0; start < articles.length; start += size) {
      const own = articles.slice(start, start + size);
      bundles.push(await buildBundle(join(folder, "cache"), kind, own, recordOf, pagefind));
    }
    await pagefind.close();
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
