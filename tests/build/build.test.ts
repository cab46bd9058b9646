import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { outputFile } from "../../src/archive/urls.ts";
import { buildSite } from "../../src/build/index.ts";
import type { BuildOptions, Render } from "../../src/build/outcome.ts";
import { makeRefusal } from "../../src/refuse.ts";
import { DEFAULT_SITE } from "../../src/site.ts";
import { makeCapture, makeFolder, writeFiles } from "../workspace.ts";
import { NO_PARTS } from "./no-parts.ts";

/** Writes the headline of each article, and nothing else: what a build does around rendering is tested here. */
const renderHeadlines: Render = async (archive, _site, directory) => {
  for (const { path, record } of archive.articles) {
    const file = join(directory, outputFile(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, record.headline);
  }
  return NO_PARTS;
};

function makeOptions(seeds: Record<string, string | Uint8Array>): BuildOptions {
  const directory = makeFolder({ "seeds/README.md": "About these seeds.", ...prefixKeys("seeds/", seeds) });
  const folders = {
    seeds: join(directory, "seeds"),
    output: join(directory, "_site"),
    cache: join(directory, ".cuttings"),
  };
  return { ...folders, directory, site: DEFAULT_SITE, force: false, search: false };
}

function prefixKeys<T>(prefix: string, files: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [prefix + path, content]));
}

const build = (options: BuildOptions, render: Render = renderHeadlines) => buildSite(options, async () => render);

const listStaging = ({ cache }: BuildOptions): string[] =>
  existsSync(cache) ? readdirSync(cache).filter((name) => name.startsWith("staging-")) : [];

describe("a build", () => {
  it("reports what it did, and a second one writes nothing", async () => {
    const options = makeOptions({
      "a.txt": makeCapture("Wall to be mended"),
      "b/c.txt": makeCapture("Ferry late again"),
    });
    const counts = { articles: 2, pages: 2, removed: 0, errors: 0, search: "off" };
    expect(await build(options)).toMatchObject({ ok: true, report: { ...counts, written: 2, unchanged: 0 } });
    expect(await build(options)).toMatchObject({ ok: true, report: { ...counts, written: 0, unchanged: 2 } });
    expect(readFileSync(join(options.output, "articles/a/index.html"), "utf8")).toBe("Wall to be mended");
  });

  it("publishes all others when a seed cannot be read, and every seed is counted", async () => {
    const options = makeOptions({
      "a.txt": makeCapture("Wall to be mended"),
      "empty.txt": "",
      "png.txt": new Uint8Array([137, 80, 78, 71, 0, 255]),
    });
    const outcome = await build(options);
    expect(outcome).toMatchObject({ ok: true, report: { articles: 1, errors: 2, written: 1 } });
    const named = outcome.ok
      ? outcome.doubts.filter(({ severity }) => severity === "error").map(({ file }) => file)
      : [];
    expect(named).toEqual(["empty.txt", "png.txt"]);
  });

  it("removes the page of a seed that is gone", async () => {
    const options = makeOptions({
      "a.txt": makeCapture("Wall to be mended"),
      "b.txt": makeCapture("Ferry late again"),
    });
    await build(options);
    rmSync(join(options.seeds, "b.txt"));
    expect(await build(options)).toMatchObject({ report: { articles: 1, removed: 1, unchanged: 1 } });
    expect(readdirSync(join(options.output, "articles"))).toEqual(["a"]);
  });

  it("says which articles changed, and nothing where what is published says otherwise", async () => {
    const options = makeOptions({ "a.txt": makeCapture("Wall to be mended") });
    const changesOf = async (given = options) => {
      const outcome = await build(given);
      return outcome.ok ? outcome.changes : outcome.reason;
    };
    const none = { added: [], changed: [], removed: [] };
    expect([await changesOf(), await changesOf()]).toEqual([null, none]);
    writeFiles(options.seeds, { "b.txt": makeCapture("Ferry late again"), "a.txt": makeCapture("Wall mended") });
    expect(await changesOf()).toEqual({ added: ["b.txt"], changed: ["a.txt"], removed: [] });
    // A build that is stopped has read what it does not publish.
    const stopped: Render = async () => Promise.reject(makeRefusal("stopped"));
    for (const seeds of [{ "c.txt": makeCapture("Bridge closed") }, { "c.txt": makeCapture("Bridge open") }]) {
      writeFiles(options.seeds, seeds);
      expect(await build(options, stopped)).toMatchObject({ ok: false });
      expect([await changesOf(), await changesOf()]).toEqual([null, none]);
    }
    const other = { ...options, cache: `${options.cache}-2` };
    expect([await changesOf(other), await changesOf(other)]).toEqual([null, none]);
    rmSync(join(options.seeds, "c.txt"));
    expect(await changesOf()).toEqual({ ...none, removed: ["c.txt"] });
    expect(await changesOf(other)).toBe(null);
  });

  it("leaves the old site whole when rendering fails, and no staging folder", async () => {
    const options = makeOptions({ "a.txt": makeCapture("Wall to be mended") });
    await build(options);
    writeFiles(options.seeds, { "a.txt": makeCapture("Wall mended") });
    const outcome = await build(options, async (archive, site, directory, sources) => {
      await renderHeadlines(archive, site, directory, sources);
      throw new Error("article.11ty.tsx failed", { cause: makeRefusal("article.11ty.tsx:3: no such field") });
    });
    expect(outcome).toEqual({ ok: false, reason: "article.11ty.tsx:3: no such field" });
    expect(readFileSync(join(options.output, "articles/a/index.html"), "utf8")).toBe("Wall to be mended");
    expect(listStaging(options)).toEqual([]);
  });

  it("throws a bug with the place that it began at, leaves the old site whole, and keeps no other build waiting", async () => {
    const options = makeOptions({ "a.txt": makeCapture("Wall to be mended") });
    await build(options);
    writeFiles(options.seeds, { "a.txt": makeCapture("Wall mended") });
    const readField = (props: { readonly card?: { readonly title: string } }) => props.card?.title.length.toFixed();
    const failed = build(options, async () => {
      try {
        // What no type check sees, as a bug has it.
        readField(JSON.parse('{"card": {}}'));
      } catch (error) {
        throw Object.assign(new Error("Eleventy had trouble"), { originalError: error });
      }
      return NO_PARTS;
    });
    const message = "Eleventy had trouble: Cannot read properties of undefined (reading 'length')";
    const stack = expect.stringMatching(/^Eleventy had trouble: .+\nTypeError: Cannot read .+\n +at readField \(/);
    await expect(failed).rejects.toMatchObject({ message, stack });
    expect(readFileSync(join(options.output, "articles/a/index.html"), "utf8")).toBe("Wall to be mended");
    expect(listStaging(options)).toEqual([]);
    expect(await build(options)).toMatchObject({ ok: true, report: { written: 1 } });
  });

  it("fails when an article got no page", async () => {
    const options = makeOptions({ "a.txt": makeCapture("Wall to be mended") });
    await expect(build(options, async () => NO_PARTS)).rejects.toThrow("a.txt got no page");
    expect(existsSync(options.output)).toBe(false);
  });

  it("refuses an output folder that is not ours before it renders", async () => {
    const options = makeOptions({ "a.txt": makeCapture("Wall to be mended") });
    writeFiles(options.output, { "thesis.txt": "years of work" });
    const outcome = await build(options, async () => {
      throw new Error("rendered");
    });
    expect(outcome).toMatchObject({ ok: false, reason: expect.stringContaining("was not written by Cuttings") });
    expect(existsSync(options.cache)).toBe(false);
  });

  it("fails with a reason where the output cannot be written, and leaves no staging folder", async () => {
    const options = makeOptions({ "a.txt": makeCapture("Wall to be mended") });
    writeFiles(options.directory, { file: "no folder" });
    const outcome = await build({ ...options, output: join(options.directory, "file/_site") });
    expect(outcome).toMatchObject({ ok: false, reason: expect.stringContaining("ENOTDIR") });
    expect(listStaging(options)).toEqual([]);
  });

  it("clears away staging folders of builds that are no more, and what they left half written", async () => {
    const options = makeOptions({});
    // No system gives out a process number this high.
    writeFiles(options.cache, { "staging-99999999-abc/index.html": "left behind", "mine/kept.txt": "kept" });
    // What was being written when a build was killed.
    writeFiles(options.cache, { "seeds.json.new": "half", "decisions.new": "half" });
    await build(options);
    expect(listStaging(options)).toEqual([]);
    expect(readdirSync(options.cache).filter((name) => name.endsWith(".new"))).toEqual([]);
    expect(readFileSync(join(options.cache, "mine/kept.txt"), "utf8")).toBe("kept");
  });
});
