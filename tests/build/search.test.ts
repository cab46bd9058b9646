import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inflateRawSync } from "node:zlib";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { SEARCH_DATA_PATH } from "../../src/archive/fixed-paths.ts";
import { gatherArchive } from "../../src/archive/index.ts";
import { outputFile } from "../../src/archive/urls.ts";
import { buildSite } from "../../src/build/index.ts";
import { NO_SITE_BEFORE } from "../../src/build/pages/before.ts";
import { readSearchAssets } from "../../src/build/search/assets.ts";
import { makeSearch } from "../../src/build/search/index.ts";
import { listFiles } from "../../src/build/seeds/list-files.ts";
import type { WholeRecord } from "../../src/model.ts";
import { FRESH } from "../../src/search/plan.ts";
import type { SearchData } from "../../src/search/selection.ts";
import { DEFAULT_SITE } from "../../src/site.ts";
import { loadMade, makeParagraph, makeRecord } from "../make-record.ts";
import { makeCapture, makeFolder, ROOT, runCuttings, writeFiles } from "../workspace.ts";

const makeRecords = (count: number): WholeRecord[] =>
  Array.from({ length: count }, (_, number) => makeRecord({ id: `a${number}`, headline: `Gull ${number}` }));

/** The binary that the package would run. */
async function findPagefind(): Promise<string> {
  const { resolveBinaryPath } = await import(
    pathToFileURL(join(ROOT, "node_modules/pagefind/lib/resolveBinary.js")).href
  );
  return resolveBinaryPath(["pagefind_extended", "pagefind"]);
}

/** Builds the search of records into a folder of its own, with a cache that stays. */
const build = async (records: readonly WholeRecord[], cache: string, isAnew = false) => {
  const site = makeFolder();
  const { state } = await makeSearch(gatherArchive(records), loadMade, cache, site, NO_SITE_BEFORE, isAnew);
  return { state, site };
};

const readAll = (site: string): Map<string, string> =>
  new Map(listFiles(site).map((file) => [file, readFileSync(join(site, file), "latin1")]));

const readData = (site: string): SearchData =>
  JSON.parse(inflateRawSync(readFileSync(join(site, outputFile(SEARCH_DATA_PATH)))).toString());

const listFragments = (site: string): string[] =>
  listFiles(site).flatMap((file) => /fragment\/(.*)\.pf_fragment$/.exec(file)?.[1] ?? []);

describe("makeSearch", () => {
  it("writes an index that is whole, and nothing that a reader does not need", async () => {
    const { state, site } = await build(makeRecords(3), makeFolder());
    const { bundles, ids, language } = readData(site);
    expect([state, language, bundles.length]).toEqual(["built", "en", 1]);
    expect(listFragments(site).toSorted()).toEqual(ids.split(" ").toSorted());
    const plain = readdirSync(join(site, bundles[0] ?? "")).map((file) => file.replace(/en_[0-9a-f]+/, "en_…"));
    expect(plain.toSorted()).toEqual([
      "fragment",
      "index",
      "pagefind-entry.json",
      "pagefind.en_….pf_meta",
      "pagefind.js",
      "wasm.en.pagefind",
    ]);
  });

  it("gives the same bytes for the same articles", async () => {
    const [one, other] = [
      await build(makeRecords(5), makeFolder()),
      await build(makeRecords(5).reverse(), makeFolder()),
    ];
    expect(listFiles(other.site)).toEqual(listFiles(one.site));
    for (const file of listFiles(one.site)) {
      expect(readFileSync(join(other.site, file)).equals(readFileSync(join(one.site, file))), file).toBe(true);
    }
  });

  it("is called by what stands in it, whatever it was made of, so that another Node moves nothing", async () => {
    const records = makeRecords(3);
    const one = await build(records, makeFolder());
    const other = await build(
      records.map((record) => ({ ...record, sha256: "0".repeat(64) })),
      makeFolder(),
    );
    expect(readAll(other.site)).toEqual(readAll(one.site));
  });

  it("keeps what the cache has, and takes out what is gone", async () => {
    const cache = makeFolder();
    const first = await build(makeRecords(8), cache);
    const same = await build(makeRecords(8), cache);
    expect([same.state, listFiles(same.site)]).toEqual(["kept", listFiles(first.site)]);
    const fewer = await build(makeRecords(7), cache);
    expect([fewer.state, listFragments(fewer.site).length]).toEqual(["built", 7]);
    const clean = await build(makeRecords(7), makeFolder());
    expect(readAll(fewer.site)).toEqual(readAll(clean.site));
    const more = await build(makeRecords(9), cache);
    expect([more.state, listFragments(more.site).length]).toEqual(["built", 9]);
    expect(readdirSync(join(cache, "search")).length).toBe(1);
  });

  it("knows an article anew whose publisher the settings name", async () => {
    const cache = makeFolder();
    const [record] = makeRecords(1);
    if (record === undefined) throw new Error("no record");
    await build([{ ...record, source: null, publisher: null }], cache);
    const named = [{ ...record, source: "The Courier", publisher: "The Courier" }];
    const again = await build(named, cache);
    expect(again.state).toBe("built");
    expect(readAll(again.site)).toEqual(readAll((await build(named, makeFolder())).site));
  });

  it("leaves words of what is gone in a large bundle, which nothing shows, until all is made anew", async () => {
    const cache = makeFolder();
    const all = makeRecords(FRESH + 2);
    const left = all.slice(1);
    const first = await build(all, cache);
    const fewer = await build(left, cache);
    expect([fewer.state, readData(fewer.site).bundles]).toEqual(["kept", readData(first.site).bundles]);
    expect(listFragments(fewer.site)).toHaveLength(left.length);
    const anew = await build(left, cache, true);
    expect(anew.state).toBe("built");
    expect(readAll(anew.site)).toEqual(readAll((await build(left, makeFolder())).site));
    // What is there already as a first build would make it is made by none.
    expect((await build(left, cache, true)).state).toBe("kept");
  });

  it("builds again what the cache has lost a part of", async () => {
    const cache = makeFolder();
    const { site } = await build(makeRecords(3), cache);
    const [name = ""] = readdirSync(join(cache, "search"));
    const bundle = join(cache, "search", name);
    const [fragment = ""] = readdirSync(join(bundle, "fragment"));
    rmSync(join(bundle, "fragment", fragment));
    const again = await build(makeRecords(3), cache);
    expect([again.state, listFiles(again.site)]).toEqual(["built", listFiles(site)]);
    writeFileSync(join(bundle, "bundle.json"), "{");
    expect((await build(makeRecords(3), cache)).state).toBe("built");
  });

  it("builds again what was changed in the cache, whichever file it is", async () => {
    const cache = makeFolder();
    const { site } = await build(makeRecords(2), cache);
    const bytes = readAll(site);
    const files = listFiles(cache);
    expect(files.length).toBeGreaterThan(7);
    for (const file of files) {
      const whole = readFileSync(join(cache, file));
      const flipped = Buffer.from(whole);
      flipped[whole.length >> 1] = 1 ^ (whole[whole.length >> 1] ?? 0);
      for (const bad of [flipped, whole.subarray(0, whole.length >> 1), Buffer.alloc(0)]) {
        writeFileSync(join(cache, file), bad);
        const again = await build(makeRecords(2), cache);
        expect([file, again.state]).toEqual([file, "built"]);
        expect(readAll(again.site)).toEqual(bytes);
      }
    }
  });

  it("has no fragment of an article without a word, and no index of such alone", async () => {
    const houses = { source: null, publisher: null, section: null };
    const signs = makeRecord({ id: "signs", headline: "…", ...houses });
    const wordless = { ...signs, body: { type: "root" as const, children: [] } };
    const { state, site } = await build([...makeRecords(2), wordless], makeFolder());
    expect([state, listFragments(site).length]).toEqual(["built", 2]);
    expect(readData(site).ids.split(" ").toSorted()).toEqual(["", ...listFragments(site).toSorted()]);
    const none = await build([wordless], makeFolder());
    expect([none.state, listFiles(none.site)]).toEqual(["off", []]);
  });

  it("makes none for an archive of nothing", async () => {
    const { state, site } = await build([], makeFolder());
    expect([state, listFiles(site)]).toEqual(["off", []]);
  });

  it("cuts the words of ten articles into several files, so that a reader loads little for one", async () => {
    const records = Array.from({ length: 10 }, (_, article) => {
      const words = Array.from({ length: 600 }, (_, word) => `w${article}x${word}`).join(" ");
      const body = { type: "root" as const, children: [makeParagraph(words)] };
      return { ...makeRecord({ id: `long-${article}` }), body };
    });
    const { site } = await build(records, makeFolder());
    const chunks = listFiles(site).filter((file) => file.endsWith(".pf_index"));
    expect(chunks.length).toBeGreaterThan(1);
  });

  it("leaves the environment of what else runs as it was", async () => {
    const names = ["PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE", "_RJEM_MALLOC_CONF"] as const;
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.stubEnv(names[0], "100");
    vi.stubEnv(names[1], undefined);
    const { site } = await build(makeRecords(40), makeFolder());
    expect(names.map((name) => process.env[name])).toEqual(["100", undefined]);
    // What a person has set counts for other programs.
    expect(listFiles(site).filter((file) => file.endsWith(".pf_index"))).toHaveLength(1);
  });

  it("keeps the page's own script and styles small", async () => {
    const sizes = (await readSearchAssets()).map(({ content }) => content.length);
    // Two more questions a word, so that no article is shown that does not hold it, and filters that can be taken back, are 1.6 kB of it;
    // amounts and letters that are found as they are printed and as they are typed, 0.8 kB; what to do where nothing is found, marks without the signs
    // around a word and the query in the tab's title, 0.7 kB.
    expect(sizes[0]).toBeLessThanOrEqual(12_000);
    expect(sizes[1]).toBeLessThanOrEqual(3_000);
  });
});

describe("cuttings build", () => {
  const SEEDS = { "seeds/wall.txt": makeCapture("Wall to be mended") };

  it("has a search page only where there is an index", async () => {
    const directory = makeFolder(SEEDS);
    await runCuttings(directory, ["build"]);
    const page = join(directory, "_site/search/index.html");
    const home = join(directory, "_site/index.html");
    expect([existsSync(page), readFileSync(home, "utf8").includes('href="/search/"')]).toEqual([true, true]);
    await runCuttings(directory, ["build", "--no-search"]);
    expect([existsSync(page), readFileSync(home, "utf8").includes('href="/search/"')]).toEqual([false, false]);
    expect(existsSync(join(directory, "_site/search"))).toBe(false);
  });

  it("forgets the words of what is gone with --force, in a large index too", async () => {
    const seeds = Array.from({ length: FRESH + 1 }, (_, n) => [
      `seeds/w${n}.txt`,
      makeCapture(`Wall ${n} to be mended`),
    ]);
    const directory = makeFolder({ ...SEEDS, ...Object.fromEntries(seeds) });
    const listIndexes = () => readdirSync(join(directory, "_site/search/index"));
    await runCuttings(directory, ["build"]);
    const before = listIndexes();
    rmSync(join(directory, "seeds/wall.txt"));
    await runCuttings(directory, ["build"]);
    expect(listIndexes()).toEqual(before);
    await runCuttings(directory, ["build", "--force"]);
    expect(listIndexes()).not.toEqual(before);
  });

  it("makes the site without a search where Pagefind cannot run, and says why", async () => {
    const directory = makeFolder(SEEDS);
    const env = { PAGEFIND_EXTENDED_BINARY_PATH: join(directory, "nowhere") };
    const { status, out, err } = await runCuttings(directory, ["build", "--json"], env);
    expect([status, JSON.parse(out)]).toMatchObject([0, { articles: 1, search: "off" }]);
    expect(err).toMatch(/^cuttings build: the site has no search, because Pagefind cannot run: .+$/m);
    expect(existsSync(join(directory, "_site/search"))).toBe(false);
  });

  it.skipIf(process.platform === "win32")(
    "fails where Pagefind dies at its work, and leaves the old site",
    async () => {
      const directory = makeFolder(SEEDS);
      await runCuttings(directory, ["build"]);
      const before = readAll(join(directory, "_site"));
      // It may not write a file of more than a block: the system ends it when it does.
      const binary = join(directory, "pagefind.sh");
      writeFileSync(binary, `#!/bin/sh\nulimit -f 1\nexec "${await findPagefind()}" "$@"\n`, { mode: 0o755 });
      writeFiles(directory, { "seeds/ferry.txt": makeCapture("Ferry late again") });
      const env = { PAGEFIND_EXTENDED_BINARY_PATH: binary };
      const { status, out, err } = await runCuttings(directory, ["build"], env);
      expect([status, out]).toEqual([2, ""]);
      expect(err).toMatch(/^cuttings build: the search index could not be made: .+make room and build again/m);
      expect(readAll(join(directory, "_site"))).toEqual(before);
      expect(await runCuttings(directory, ["build", "--json"])).toMatchObject({ status: 0, err: "" });
    },
  );
});

describe("a build with a search", () => {
  it("leaves nothing at work where it fails before its pages are begun, and the next one in the same process has its search", async () => {
    const seeds = Array.from({ length: 40 }, (_, n) => [`seeds/wall-${n}.txt`, makeCapture(`Wall ${n} to be mended`)]);
    const directory = makeFolder({ ...Object.fromEntries(seeds), "site.css/is-a-folder": "" });
    const options = {
      directory,
      seeds: join(directory, "seeds"),
      output: join(directory, "_site"),
      cache: join(directory, "cache"),
      site: DEFAULT_SITE,
      force: false,
      search: true,
    };
    expect(await buildSite(options)).toMatchObject({ ok: false });
    expect(readdirSync(options.cache).filter((name) => name.startsWith("staging-"))).toEqual([]);
    rmSync(join(directory, "site.css"), { recursive: true });
    const { ok, report } = { report: null, ...(await buildSite(options)) };
    expect([ok, report?.search]).toEqual([true, "kept"]);
  });
});
