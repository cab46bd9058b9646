/** What a reader has to load, in bytes, of the example archive as it is published. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listFiles } from "../../src/build/seeds/list-files.ts";
import { ROOT, runCuttings } from "../workspace.ts";

const ARTICLE_BYTES = 25_000;
const STYLE_BYTES = 20_000;
const SCRIPT_BYTES = 3_072;
const FONT_BYTES = 120_000;
const FIRST_FONT_BYTES = 60_000;

let directory = "";
let site = "";
let files: readonly string[] = [];

const sizeOf = (file: string): number => statSync(join(site, file)).size;
const sum = (sizes: readonly number[]): number => sizes.reduce((a, b) => a + b, 0);
const read = (file: string): string => readFileSync(join(site, file), "utf8");

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "cuttings-pages-"));
  const args = ["build", "--seeds", join(ROOT, "examples/seeds"), "--url", "https://example.org"];
  expect(await runCuttings(directory, args)).toMatchObject({ status: 0 });
  site = join(directory, "_site");
  files = listFiles(site);
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe("what a reader loads", () => {
  it("of a median article is small, its ledger and citations included", () => {
    const sizes = readdirSync(join(site, "articles")).map((id) => sizeOf(`articles/${id}/index.html`));
    const median = sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)];
    expect(sizes.length).toBeGreaterThan(50);
    expect(median).toBeLessThanOrEqual(ARTICLE_BYTES);
  });

  it("of style sheets is small, all of them together", () => {
    const styles = files.filter((file) => file.endsWith(".css"));
    expect(styles).toEqual([
      expect.stringMatching(/^assets\/search-[0-9a-f]{8}\.css$/),
      expect.stringMatching(/^assets\/site-[0-9a-f]{8}\.css$/),
    ]);
    expect(sum(styles.map(sizeOf))).toBeLessThanOrEqual(STYLE_BYTES);
  });

  it("of scripts is one small file, on every page but the search's", () => {
    const [own = ""] = files.filter((file) => /^assets\/site-[0-9a-f]{8}\.js$/.test(file));
    expect(sizeOf(own)).toBeLessThanOrEqual(SCRIPT_BYTES);
    for (const file of files.filter((name) => name.endsWith(".html") && !name.startsWith("search/"))) {
      const scripts = [...read(file).matchAll(/<script(?![^>]*ld\+json)([^>]*)>/g)].map(([, attributes]) => attributes);
      expect(scripts, file).toEqual([` src="/${own}" defer`]);
    }
  });

  it("of fonts is little, and half of that before a page is shown", () => {
    const fonts = files.filter((file) => file.endsWith(".woff2"));
    const first = [...read("index.html").matchAll(/rel="preload" href="\/([^"]+)"/g)].map(([, file]) => file ?? "");
    expect(first.length).toBeGreaterThan(0);
    expect(sum(fonts.map(sizeOf))).toBeLessThanOrEqual(FONT_BYTES);
    expect(sum(first.map(sizeOf))).toBeLessThanOrEqual(FIRST_FONT_BYTES);
    expect(files).toContain("assets/fonts/OFL.txt");
  });
});
