/** Pages of a person's own; `examples/own-pages` is what docs/own-pages.md explains. */
import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../src/build/seeds/list-files.ts";
import { makeCapture, makeFolder, type Ran, ROOT, runHere, writeFiles } from "../workspace.ts";

const SEEDS = { "seeds/wall.txt": makeCapture("Wall to be mended"), "site.yaml": "url: https://example.org/archive\n" };

const build = (folder: string, ...args: readonly string[]): Promise<Ran> =>
  runHere(folder, "build", "--no-search", ...args);
const read = (folder: string, file: string): string => readFileSync(join(folder, "_site", file), "utf8");
const readAll = (folder: string): Map<string, string> =>
  new Map(listFiles(join(folder, "_site")).map((file) => [file, readFileSync(join(folder, "_site", file), "base64")]));
const countWritten = ({ out }: Ran): number => Number(/\n([\d,]+) files? written/.exec(out)?.[1]);

function makeExample(): string {
  const folder = makeFolder(SEEDS);
  cpSync(join(ROOT, "examples/own-pages"), folder, { recursive: true });
  return folder;
}

describe("pages of a person's own", () => {
  it("stand in the site's frame, at the foot of every page, and in the sitemap alone", async () => {
    const folder = makeExample();
    expect(await build(folder)).toMatchObject({ status: 0, err: "" });
    const page = read(folder, "impressum/index.html");
    for (const part of [
      'class="skip"',
      'class="masthead"',
      '<footer class="colophon">',
      "<h1>Impressum</h1>",
      '<article class="own" lang="de">',
    ])
      expect(page).toContain(part);
    expect(page).toContain('<a href="/archive/privacy/">Seite zum Datenschutz</a>');
    for (const file of ["index.html", "articles/wall/index.html", "404.html", "about/index.html", "privacy/index.html"])
      expect(read(folder, file)).toContain(
        '<ul><li><a href="/archive/impressum/" lang="de">Impressum</a></li><li><a href="/archive/privacy/">Privacy</a></li></ul>',
      );
    expect(read(folder, "sitemap.xml")).toContain("<loc>https://example.org/archive/impressum/</loc>");
    const others = listFiles(join(folder, "_site")).filter(
      (file) => /^(?:feed|data|years)/.test(file) && !file.endsWith(".html"),
    );
    expect(others.length).toBeGreaterThan(5);
    for (const file of others) expect(read(folder, file)).not.toContain("mpressum");
  });

  it("are read from beside the seeds, too, and from no folder that is something else", async () => {
    const folder = makeFolder({
      "work/a.txt": "",
      "kept/pages/imprint.md": "# A\n\nB",
      "kept/seeds/wall.txt": SEEDS["seeds/wall.txt"],
    });
    expect(await build(join(folder, "work"), "--seeds", "../kept/seeds")).toMatchObject({ status: 0, err: "" });
    expect(read(join(folder, "work"), "imprint/index.html")).toContain("<h1>A</h1>");
    const other = makeFolder({ "pages/wall.md": SEEDS["seeds/wall.txt"] });
    expect(await build(other, "--seeds", "pages")).toMatchObject({ status: 0, err: "" });
    expect(existsSync(join(other, "_site/wall"))).toBe(false);
  });

  it("are made again alone where their text changes, and all pages where a title does", async () => {
    const folder = makeExample();
    await build(folder);
    expect(countWritten(await build(folder))).toBe(0);
    writeFiles(folder, { "pages/privacy.md": "# Privacy\n\nNothing is noted." });
    expect(countWritten(await build(folder))).toBe(1);
    expect(read(folder, "privacy/index.html")).toContain("Nothing is noted.");
    writeFiles(folder, { "pages/privacy.md": "# Data\n\nNothing is noted." });
    const pages = listFiles(join(folder, "_site")).filter((file) => file.endsWith(".html"));
    expect(countWritten(await build(folder))).toBe(pages.length);
    expect(read(folder, "articles/wall/index.html")).toContain(">Data</a>");
    for (const gone of ["pages/privacy.md", "public"]) rmSync(join(folder, gone), { recursive: true });
    writeFiles(folder, { "pages/impressum.md": "# Impressum\n\nWir." });
    await build(folder);
    expect(existsSync(join(folder, "_site/privacy"))).toBe(false);
    const clean = makeFolder({ ...SEEDS, "pages/impressum.md": "# Impressum\n\nWir." });
    await build(clean);
    expect(readAll(folder)).toEqual(readAll(clean));
  });

  it("that are wrong are named, and all else is published", async () => {
    const folder = makeFolder({
      ...SEEDS,
      "pages/good.md": "# Good\n\n[a](/about/) [b](/abuot/#c) [d](bad.md)\n\n<b>e</b>",
      "pages/bad.md": "---\ntitle: [\n---\nText",
      "pages/topics.md": "# Topics\n\nMine.",
      "pages/good/index.md": "# Good\n\nToo.",
      "pages/map.png": "",
      "pages/README.md": "These are our pages.",
      "pages/.draft.md": "",
    });
    const { status, err, out } = await build(folder);
    const told = err.trimEnd().split("\n");
    expect(told).toEqual([
      "cuttings build: pages/good.md:3: a link leads to /abuot/#c, which is no page of the site. Mend it.",
      "cuttings build: pages/good.md:3: a link leads to /bad/, which is no page of the site. Mend it.",
      expect.stringMatching(/^pages\/map\.png: warning: is no page: pages end in \.md/),
      expect.stringMatching(/^pages\/bad\.md:2: error: front matter is not YAML/),
      expect.stringMatching(/^pages\/good\.md:5: warning: HTML is shown as text/),
      expect.stringMatching(
        /^pages\/good\/index\.md: error: cannot become \/good\/, because pages\/good\.md has that path/,
      ),
      expect.stringMatching(/^pages\/topics\.md: error: cannot become \/topics\//),
    ]);
    expect(status).toBe(1);
    expect(out).toContain("3 errors, named above");
    expect(read(folder, "good/index.html")).toContain("&lt;b>e&lt;/b>");
    expect(await build(folder, "--keep-going")).toMatchObject({ status: 0, err });
    const checked = await runHere(folder, "check");
    expect(checked.status).toBe(1);
    for (const file of ["pages/bad.md:2: error", "pages/topics.md: error", "pages/good.md:5: warning"])
      expect(checked.out).toContain(file);
  });

  it("stay where an article has an alias of their address", async () => {
    const folder = makeFolder({
      "seeds/wall.txt": `---\naliases: [/imprint, /old/]\n---\n${SEEDS["seeds/wall.txt"]}`,
      "pages/imprint.md": "# Imprint\n\nWe.",
    });
    expect((await build(folder)).err).toMatch(
      /the alias "\/imprint" was left out, because the site has pages of its own/,
    );
    expect(read(folder, "_redirects")).not.toContain("imprint");
    expect([read(folder, "imprint/index.html"), existsSync(join(folder, "_site/imprint.html"))]).toEqual([
      expect.stringContaining("<h1>Imprint</h1>"),
      false,
    ]);
  });

  it("stand in the navigation by their paths, and a path of no page is named", async () => {
    const folder = makeExample();
    writeFiles(folder, { "site.yaml": "navigation:\n  - years\n  - /privacy/\n  - /imprssum/\n" });
    expect((await build(folder)).err).toBe(
      'cuttings build: site.yaml:4: navigation holds /imprssum/, and no file of pages/ is the page of that path; did you mean "/impressum/"?\n',
    );
    const page = read(folder, "privacy/index.html");
    expect(page).toContain('<a href="/privacy/" aria-current="page">Privacy</a></li></ul></nav>');
    expect(page.match(/href="\/privacy\/"/g)).toHaveLength(1);
  });

  it("have a template that a person's own may stand for", async () => {
    const folder = makeExample();
    writeFiles(folder, {
      "templates/own-page.11ty.tsx":
        'export default ({ title }) => <html lang="en"><title>Mine</title><h1>{title}!</h1></html>;\n',
    });
    expect(await build(folder)).toMatchObject({ status: 0, err: "" });
    expect(read(folder, "privacy/index.html")).toContain("<h1>Privacy!</h1>");
  });
});
