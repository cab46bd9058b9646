import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { hashText } from "../../../src/archive/state.ts";
import { outputFile } from "../../../src/archive/urls.ts";
import { buildSite } from "../../../src/build/index.ts";
import type { BuildOptions, Render } from "../../../src/build/outcome.ts";
import { DEFAULT_SITE } from "../../../src/site.ts";
import { makeCapture, makeFolder, writeFiles } from "../../workspace.ts";
import { NO_PARTS } from "../no-parts.ts";

const LONG = "Nets for the gulls of the harbour, said the mayor. ".repeat(40);

/** Writes a long page for each article where it changed, a file that is written each time, and two that are not compressed. */
const renderPages: Render = async ({ articles }, _site, directory, { before }) => {
  const write = (file: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    writeFileSync(join(directory, file), content);
  };
  for (const { path, record } of articles) {
    const page = `${record.headline}\n${LONG}`;
    if (!before.keeps(outputFile(path), hashText(page))) write(outputFile(path), page);
  }
  write("data/all.csv", `count,${articles.length}\n${LONG}`);
  write("small.txt", "small");
  write("font.woff2", new Uint8Array(5_000));
  return NO_PARTS;
};

async function build(options: BuildOptions) {
  const outcome = await buildSite(options, async () => renderPages);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.report;
}

function openSite(): BuildOptions {
  const directory = makeFolder({
    "seeds/a.txt": makeCapture("Wall to be mended"),
    "seeds/b.txt": makeCapture("Ferry"),
  });
  const folders = {
    seeds: join(directory, "seeds"),
    output: join(directory, "_site"),
    cache: join(directory, "cache"),
  };
  return { ...folders, directory, site: DEFAULT_SITE, force: false, search: false, compress: true };
}

const PAGES = ["articles/a/index.html", "articles/b/index.html"];

describe("compressed copies", () => {
  it("hold what the files hold, whatever the machine is called", async () => {
    const options = openSite();
    await build(options);
    for (const file of [...PAGES, "data/all.csv"]) {
      const path = join(options.output, file);
      const packed = readFileSync(`${path}.gz`);
      expect(gunzipSync(packed)).toEqual(readFileSync(path));
      expect(packed.subarray(4, 10)).toEqual(Buffer.from([0, 0, 0, 0, 2, 255]));
      expect(brotliDecompressSync(readFileSync(`${path}.br`))).toEqual(readFileSync(path));
      expect(statSync(`${path}.br`).size).toBeLessThan(statSync(path).size / 2);
    }
    for (const file of ["small.txt", "font.woff2"]) expect(existsSync(join(options.output, `${file}.gz`))).toBe(false);
  });

  it("are made anew of what changed alone, and stay where nothing did", async () => {
    const options = openSite();
    const first = await build(options);
    expect(first).toMatchObject({ written: 11, pages: 2 });
    expect(await build(options)).toMatchObject({ written: 0, unchanged: 11 });
    writeFiles(options.seeds, { "a.txt": makeCapture("Wall is mended") });
    expect(await build(options)).toMatchObject({ written: 3, unchanged: 8, removed: 0 });
    const [page = ""] = PAGES;
    expect(gunzipSync(readFileSync(join(options.output, `${page}.gz`))).toString()).toMatch(/^Wall is mended\n/);
  });

  it("go when they are no longer wanted", async () => {
    const options = openSite();
    await build(options);
    expect(await build({ ...options, compress: false })).toMatchObject({ written: 0, removed: 6 });
    expect(existsSync(join(options.output, `${PAGES[0]}.br`))).toBe(false);
    expect(await build(options)).toMatchObject({ written: 6, removed: 0 });
  });
});
