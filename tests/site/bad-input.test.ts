import { existsSync, readFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../src/build/seeds/list-files.ts";
import { makeCapture, makeFolder, runHere } from "../workspace.ts";

const GOOD = makeCapture("Wall to be mended");
const readPage = (folder: string, path: string): string =>
  readFileSync(join(folder, "_site", path, "index.html"), "utf8");

/** File → its content, and what is said of it. */
const BAD: Readonly<Record<string, readonly [string | Uint8Array, RegExp]>> = {
  "binary.txt": [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]), /NUL character/],
  "blank.txt": [" \n\t\r\n\u3000", /is empty/],
  "blocks.txt": ["a\n\n".repeat(1_000_000), /holds 2000001 lines/],
  "broken.txt": [Uint8Array.from([0x61, 0x0a, 0xe2, 0x82, 0x20]), /:2: error: .*offset 2 /],
  "byte.txt": ["a", /holds no article/],
  "empty.txt": ["", /is empty/],
  "html.txt": [
    "<!DOCTYPE html>\n<html><head><title>Wall</title></head>\n<body><p>It fell.</p></body></html>\n",
    /HTML/,
  ],
  "js.md": ["---js\n{ title: process.exit(7) }\n---\n\nText.\n", /:1: error: .*YAML only/],
  "line.txt": ["word ".repeat(4_000_000), /20\.0 MB/],
  "nul.txt": [`${GOOD}\0`, /:8: error: .*NUL character/],
  "surrogate.txt": [Uint8Array.from([0x61, 0xed, 0xa0, 0x80]), /offset 1 /],
  "yaml.txt": ["---\ntitle: a: b\n---\nText", /:2: error: front matter is not YAML/],
  "zero-width.txt": ["\u200b\u200d\n\u2060", /is empty/],
};
const READ: Readonly<Record<string, string | Uint8Array>> = {
  "utf16.txt": Buffer.from(`\ufeff${GOOD}`, "utf16le"),
  "windows.txt": Buffer.from(GOOD.replace("mayor", "ma\u00e9or").replace(/[“”]/g, '"'), "latin1"),
  "bom.txt": `\ufeff${GOOD}`,
  "cr.txt": GOOD.replaceAll("\n", "\r"),
  "crlf.txt": GOOD.replaceAll("\n", "\r\n"),
  "ls.txt": GOOD.replaceAll("\n", "\u2028"),
  "nel.txt": GOOD.replaceAll("\n", "\u0085"),
  "vt.txt": GOOD.replaceAll("\n", "\v"),
};

describe("bad input", () => {
  it("is named, one line a file, with exit status 1, and every other article is built", async () => {
    const bad = Object.fromEntries(Object.entries(BAD).map(([file, [content]]) => [`seeds/${file}`, content]));
    const read = Object.fromEntries(Object.entries(READ).map(([file, content]) => [`seeds/${file}`, content]));
    const folder = makeFolder({ ...bad, ...read, "seeds/huge.txt": "" });
    truncateSync(join(folder, "seeds/huge.txt"), 100_000_000);
    const { status, out, err } = await runHere(folder, "build", "--json");
    const told = err.trimEnd().split("\n");
    const lines = told.filter((line) => !line.includes(": warning: "));
    // Its letters are a guess, which nobody sees on a page.
    expect(told.filter((line) => !lines.includes(line))).toEqual([
      expect.stringMatching(/^seeds\/windows\.txt:\d+: warning: .+ \(read\.windows-1252\)$/),
    ]);
    const expected: [string, RegExp][] = Object.entries(BAD).map(([file, [, said]]) => [file, said]);
    expected.push(["huge.txt", /100\.0 MB/]);
    expected.sort(([one], [other]) => (one < other ? -1 : 1));
    expect(lines.map((line) => /^seeds\/([a-z0-9-]+\.(?:txt|md)).* error: /.exec(line)?.[1])).toEqual(
      expected.map(([file]) => file),
    );
    for (const [index, [, said]] of expected.entries()) expect(lines[index]).toMatch(said);
    const articles = Object.keys(READ).length;
    expect([status, JSON.parse(out)]).toMatchObject([1, { articles, errors: expected.length, warnings: 2 }]);
    for (const file of Object.keys(READ)) {
      const page = readPage(folder, `articles/${file.replace(".txt", "")}`);
      expect([file, page.includes("Work is to begin in the spring.")]).toEqual([file, true]);
    }
    expect(readPage(folder, "articles/windows")).toContain("said the maéor");
    const checked = await runHere(folder, "check");
    expect(checked.out + checked.err).toMatch(/UTF-16LE[\s\S]*Windows-1252/);
  });

  it("in a file's ending, or in the case of an alias, stops no build and loses no address", async () => {
    const folder = makeFolder({
      "seeds/note.txt": GOOD,
      "seeds/note.MD": `---\naliases: [/STORY.html, /story.html]\n---\n${makeCapture("Ferry late again")}`,
    });
    expect(await runHere(folder, "build", "--no-search")).toMatchObject({ status: 0, err: "" });
    const site = listFiles(join(folder, "_site"));
    const articles = site.filter((file) => /^articles\/[^/]+\/index\.html$/.test(file));
    expect(articles).toEqual([expect.stringMatching(/^articles\/note-[0-9a-f]{8}\//), "articles/note/index.html"]);
    const own = `/${articles[0]?.replace("index.html", "")}`;
    expect(readFileSync(join(folder, "_site/_redirects"), "utf8")).toBe(
      `/STORY.html ${own} 301\n/story.html ${own} 301\n`,
    );
    expect(site.filter((file) => /story\.html/i.test(file))).toEqual(["STORY.html"]);
  });

  it("cannot turn a page around: overrides of direction are gone from it, and named in the ledger", async () => {
    const folder = makeFolder({ "seeds/a.txt": GOOD.replace("the mayor", "the \u202eroyam\u202c") });
    expect(await runHere(folder, "build", "--no-search")).toMatchObject({ status: 0 });
    const site = listFiles(join(folder, "_site")).filter((file) => /\.(?:html|xml|json|csv|bib|ris)$/.test(file));
    expect(site.filter((file) => /[\u202a-\u202e]/.test(readFileSync(join(folder, "_site", file), "utf8")))).toEqual(
      [],
    );
    const page = readPage(folder, "articles/a");
    expect(page.slice(0, page.indexOf("How this was read"))).toContain("the royam");
    expect(page.slice(page.indexOf("How this was read"))).toContain("the [U+202E]royam[U+202C]");
  });
});

describe("few seeds", () => {
  it("none: a site that says so, and how to add one", async () => {
    const folder = makeFolder({ "seeds/README.md": "About these seeds." });
    const { status, out } = await runHere(folder, "build");
    expect([status, out]).toEqual([
      0,
      expect.stringContaining("put captures, .txt or .md, into seeds and build again"),
    ]);
    expect(readPage(folder, "")).toContain("Add a capture to its seeds folder");
  });

  it("one: on its page and on the home page, with no neighbour", async () => {
    const folder = makeFolder({ "seeds/a.txt": GOOD });
    expect(await runHere(folder, "build")).toMatchObject({ status: 0, err: "" });
    expect(readPage(folder, "")).toContain("Wall to be mended");
    expect(existsSync(join(folder, "_site/articles/a/index.html"))).toBe(true);
  });
});
