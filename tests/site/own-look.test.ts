/** A person's own templates and styles; `examples/own-look` is what docs/own-look.md explains. */
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../src/build/seeds/list-files.ts";
import { makeCapture, makeFolder, type Ran, ROOT, runCuttings, runHere, writeFiles } from "../workspace.ts";

const SEEDS = { "seeds/wall.txt": makeCapture("Wall to be mended") };
const PAGE = "templates/_components/page.tsx";

function makeExample(): string {
  const folder = makeFolder(SEEDS);
  cpSync(join(ROOT, "examples/own-look"), folder, { recursive: true });
  return folder;
}

const build = (folder: string): Promise<Ran> => runHere(folder, "build", "--no-search");
const readSite = (folder: string, file: string): string => readFileSync(join(folder, "_site", file), "utf8");
/** The style sheet is called by its content, too. */
const readStyles = (folder: string): string => {
  const files = listFiles(join(folder, "_site/assets")).filter((file) => /^site-[0-9a-f]{8}\.css$/.test(file));
  expect(files).toHaveLength(1);
  return readSite(folder, `assets/${files[0]}`);
};
const readAll = (folder: string): Map<string, string> =>
  new Map(listFiles(join(folder, "_site")).map((file) => [file, readFileSync(join(folder, "_site", file), "base64")]));

describe("own templates and styles", () => {
  it("stand in the place of ours where they have their names", async () => {
    const folder = makeExample();
    expect(await runCuttings(folder, ["build"])).toMatchObject({ status: 0, err: "" });
    for (const file of ["index.html", "articles/wall/index.html", "about/index.html", "404.html"])
      expect(readSite(folder, file)).toContain('<main id="main" tabindex="-1"><p class="town-line">');
    expect(readSite(folder, "404.html")).toContain("<h1>Nobody knows this address</h1>");
    expect(readSite(folder, "index.html")).toContain("In figures");
    const css = readStyles(folder);
    expect(css.endsWith(readFileSync(join(folder, "site.css"), "utf8"))).toBe(true);
    expect(css).toContain("--accent-light:#0b5d5b");
  });

  it("are part of what a page is made of: a change makes the pages again, and nothing else does", async () => {
    const folder = makeExample();
    await build(folder);
    expect((await build(folder)).out).toContain("\n0 files written");
    const page = readFileSync(join(folder, PAGE), "utf8");
    writeFiles(folder, { [PAGE]: page.replace("town library", "harbour library") });
    expect((await build(folder)).status).toBe(0);
    expect(readSite(folder, "articles/wall/index.html")).toContain("harbour library");
    rmSync(join(folder, "templates"), { recursive: true });
    expect((await build(folder)).status).toBe(0);
    expect(readSite(folder, "index.html")).not.toContain("Kept by");
  });

  it("are made of what they import from elsewhere, too", async () => {
    const folder = makeExample();
    const page = readFileSync(join(folder, PAGE), "utf8");
    writeFiles(folder, {
      "words.ts": 'export const KEEPERS = "the bridge club";\n',
      [PAGE]: page
        .replace("import {", 'import { KEEPERS } from "../../words.ts";\nimport {')
        .replace("the friends of the town library", "{KEEPERS}"),
    });
    expect((await build(folder)).status).toBe(0);
    expect(readSite(folder, "index.html")).toContain("Kept by the bridge club");
    writeFiles(folder, { "words.ts": 'export const KEEPERS = "the chess club";\n' });
    expect((await build(folder)).status).toBe(0);
    expect(readSite(folder, "index.html")).toContain("Kept by the chess club");
  });

  it("give by steps what they give at once", async () => {
    const [steps, once] = [makeFolder(SEEDS), makeExample()];
    await build(steps);
    cpSync(join(ROOT, "examples/own-look"), steps, { recursive: true });
    await build(steps);
    await build(once);
    expect(readAll(steps)).toEqual(readAll(once));
  });

  it("may be copies of ours", async () => {
    const [copies, plain] = [makeFolder(SEEDS), makeFolder(SEEDS)];
    cpSync(join(ROOT, "templates"), join(copies, "templates"), {
      recursive: true,
      filter: (path) => !path.includes(join("assets", "search")),
    });
    for (const folder of [copies, plain]) expect(await build(folder)).toMatchObject({ status: 0, err: "" });
    // A person's own styles and scripts are not squeezed, so their names, made of what they hold, are others.
    const pages = (folder: string) =>
      [...readAll(folder)]
        .filter(([file]) => file.endsWith(".html"))
        .map(([file, bytes]) => [
          file,
          Buffer.from(bytes, "base64")
            .toString()
            .replace(/(\/assets\/site-)\w+/g, "$1"),
        ]);
    expect(pages(copies)).toEqual(pages(plain));
  });

  it("bring their own styles, icon and pictures", async () => {
    const folder = makeFolder({
      ...SEEDS,
      "templates/assets/styles/home.css": "@layer pages { .front { columns: 1 } }\n",
      "templates/assets/icon.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
      "templates/assets/pictures/harbour.svg": "<svg/>\n",
    });
    expect(await build(folder)).toMatchObject({ status: 0, err: "" });
    expect(readStyles(folder)).toContain("@layer pages { .front { columns: 1 } }\n");
    expect(readSite(folder, "assets/icon.svg")).toContain("<svg xmlns");
    expect(readSite(folder, "assets/pictures/harbour.svg")).toBe("<svg/>\n");
    expect(listFiles(join(folder, "_site/assets")).filter((file) => file.startsWith("styles/"))).toEqual([]);
  });

  it("that do nothing are named, with what they may have been meant for", async () => {
    const folder = makeFolder({
      ...SEEDS,
      "templates/_components/pgae.tsx": "export const Page = () => <p>Never</p>;\n",
      "templates/_components/page.tsx":
        'import { Line } from "./line.tsx";\nimport { type PageProps, Page as OurPage } from "cuttings/templates/_components/page.tsx";\nexport const Page = (page: PageProps) => <OurPage {...page}><Line />{page.children}</OurPage>;\n',
      "templates/_components/line.tsx": "export const Line = () => <p>Kept here</p>;\n",
      "templates/home.njk": "<p>Never</p>\n",
      "templates/README.md": "What is here\n",
      "templates/assets/styles/hom.css": "",
      "templates/assets/site.css": "",
      "templates/assets/frame.html": "<p>No page</p>\n",
      "templates/assets/search/facets.ts": "",
      "templates/assets/styles/zebra.css": "",
      "templates/pages.mjs": 'export const KEEPER = "the bridge club";\n',
      "templates/about.11ty.tsx": 'import { KEEPER } from "./pages.mjs";\nexport default () => <p>{KEEPER}</p>;\n',
    });
    const { status, out, err } = await build(folder);
    expect([status, err.trimEnd().split("\n")]).toEqual([
      0,
      [
        'cuttings build: templates/_components/pgae.tsx does nothing; did you mean "templates/_components/page.tsx"?',
        "cuttings build: templates/assets/search/facets.ts does nothing: no file of ours that may be replaced is called so. Remove it.",
        "cuttings build: templates/assets/site.css is not the site's style sheet: site.css stands beside templates/, not in it. Move it there.",
        'cuttings build: templates/assets/styles/hom.css does nothing: no file of ours that may be replaced is called so; did you mean "templates/assets/styles/home.css"?',
        "cuttings build: templates/assets/styles/zebra.css does nothing: no file of ours that may be replaced is called so. Remove it, or give it the name of one that may be: layers.css, fonts.css, tokens.css, base.css, frame.css, parts.css, home.css, lists.css, calendar.css, article.css, ledger.css, states.css, print.css.",
        'cuttings build: templates/home.njk does nothing; did you mean "templates/home.11ty.tsx"?',
      ],
    ]);
    const pages = listFiles(join(folder, "_site")).filter((file) => file.endsWith(".html"));
    expect(pages).toContain("assets/frame.html");
    expect(out).toContain(`1 article on ${pages.length - 1} pages in`);
  });

  it("that nothing imports are named, a folder of them once", async () => {
    const folder = makeFolder({
      ...SEEDS,
      "templates/old/a.tsx": "export const A = () => <p />;\n",
      "templates/old/b/c.tsx": "export const C = () => <p />;\n",
      "templates/_layouts/base.njk": "<p>Never</p>\n",
      "templates/parts/used.ts": 'export const KEEPER = "the bridge club";\n',
      "templates/parts/unused.ts": "export const NONE = 1;\n",
      "templates/about.11ty.tsx": 'import { KEEPER } from "./parts/used.ts";\nexport default () => <p>{KEEPER}</p>;\n',
    });
    const remedy = "Import it, give it the name of one of ours, or move it away.";
    expect((await build(folder)).err.trimEnd().split("\n")).toEqual([
      `cuttings build: templates/_layouts/ does nothing: no template imports its file. ${remedy}`,
      `cuttings build: templates/old/ does nothing: no template imports any of its 2 files. ${remedy}`,
      `cuttings build: templates/parts/unused.ts does nothing: no template imports it. ${remedy}`,
    ]);
  });

  it("that import styles are told so, from elsewhere and too late as well", async () => {
    const folder = makeFolder({
      ...SEEDS,
      "site.css": '@import url(https://fonts.example/x.css);\n.a { color: red }\n@import "late.css";\n',
    });
    const why = "@import does nothing here, because the site's own rules come before it.";
    const { err } = await build(folder);
    expect(err).toContain(
      `site.css:1: ${why} Save its rules in its place, and fonts that they name in templates/assets/`,
    );
    expect(err).toContain(`site.css:3: ${why} Put the imported rules in its place.\n`);
  });

  it("may say something, which is no part of what a program reads", async () => {
    const folder = makeFolder({
      ...SEEDS,
      "templates/home.11ty.tsx":
        'console.log("loaded");\nexport default () => {\n  console.log("log");\n  console.info("info");\n  console.dir({ a: 1 });\n  console.table([1]);\n  return <p>Home</p>;\n};\n',
    });
    const { status, out, err } = await runCuttings(folder, ["build", "--no-search", "--json"]);
    expect([status, JSON.parse(out)]).toMatchObject([0, { articles: 1 }]);
    for (const said of ["loaded\n", "log\n", "info\n", "{ a: 1 }\n"]) expect(err).toContain(said);
  });

  it("name files of the site from its root, wherever it stands", async () => {
    const css =
      ".a { background: url(/assets/logo.svg) }\n.b { background: url('/archive/assets/logo.svg') }\n.c { background: url(logo.svg) }\n";
    const folder = makeFolder({
      ...SEEDS,
      "site.yaml": "pathPrefix: /archive/\n",
      "site.css": css,
      "templates/assets/logo.svg": "<svg/>\n",
      "templates/assets/styles/home.css": '.d { background: url( "/assets/fonts/newsreader-text.woff2") }\n',
    });
    expect(await build(folder)).toMatchObject({ status: 0, err: "" });
    const styles = readStyles(folder);
    expect(styles.endsWith(css.replace("(/assets", "(/archive/assets"))).toBe(true);
    expect(styles).toMatch(/url\( "\/archive\/assets\/fonts\/newsreader-text-[0-9a-f]{8}\.woff2"\)/);
    writeFiles(folder, { "site.yaml": "pathPrefix: /\n", "site.css": css.replace(/.*archive.*\n/, "") });
    expect(await build(folder)).toMatchObject({ status: 0, err: "" });
    expect(readStyles(folder)).toContain("url(/assets/logo.svg)");
  });

  it("that name files which are not there, or lead out of the site, are told so", async () => {
    const folder = makeFolder({
      ...SEEDS,
      "site.yaml": "pathPrefix: /archive/\n",
      "site.css":
        ".a { background: url(assets/logo.svg) }\n.b { background: url(templates/assets/marks/seal.svg) }\n.c { background: url(/assets/none.png), url(data:image/png;base64,AA==), url(#a), url(/archive/feed.xml) }\n",
      "templates/assets/logo.svg": "<svg/>\n",
      "templates/assets/marks/seal.svg": "<svg/>\n",
      [PAGE]:
        'import { type PageProps, Page as Ours } from "cuttings/templates/_components/page.tsx";\nexport const Page = ({ children, ...page }: PageProps) => (\n  <Ours {...page}>\n    <a href="/years/"><img src={"/assets/logo.svg"} alt="" /></a><a href="/archive/years/">1</a><a href="//example.org/">2</a>\n    {children}\n  </Ours>\n);\n',
    });
    const { status, err } = await build(folder);
    expect([status, err.trimEnd().split("\n")]).toEqual([
      0,
      [
        `cuttings build: ${PAGE}:4: href="/years/" leads out of the site, which stands below /archive/. Write href={\`\${frame.homeHref}years/\`}, with the \`frame\` of the page's props.`,
        `cuttings build: ${PAGE}:4: src="/assets/logo.svg" leads out of the site, which stands below /archive/. Write src={\`\${frame.homeHref}assets/logo.svg\`}, with the \`frame\` of the page's props.`,
        "cuttings build: site.css:1: assets/logo.svg leads to no file: browsers look for it at /assets/assets/logo.svg of the site. Write /assets/logo.svg.",
        "cuttings build: site.css:2: templates/assets/marks/seal.svg leads to no file: browsers look for it at /assets/templates/assets/marks/seal.svg of the site. Write /assets/marks/seal.svg.",
        "cuttings build: site.css:3: /assets/none.png leads to no file: browsers look for it at /assets/none.png of the site. Put the file into templates/assets/ and write /assets/….",
      ],
    ]);
    // A setting or a file that changes is looked at again, though no style sheet did.
    writeFiles(folder, { "site.yaml": "title: Wall\n", "templates/assets/none.png": "" });
    expect((await build(folder)).err).not.toMatch(/page\.tsx|none\.png/);
  });

  it("that have mistakes in their styles are told by file and line, in each build until they are mended", async () => {
    const folder = makeFolder({
      ...SEEDS,
      "site.css":
        '@import "more.css";\n.a { background: url(https://example.org/a.png) url(/assets/b.png) }\n}}}\n.b { color: red;\n',
      "templates/assets/b.png": "",
      "templates/assets/styles/home.css": ".front { colr: red }\n",
      "templates/assets/styles/lists.css": ".list { color: red }\n/* no end\n",
    });
    const first = await build(folder);
    expect(first.err.split("\n").map((line) => line.replace(/^cuttings build: /, "").slice(0, 61))).toEqual([
      'templates/assets/styles/home.css:1: "colr" is not a known CSS',
      'templates/assets/styles/lists.css:3: Expected "*/" to termina',
      "site.css:1: @import does nothing here, because the site's own",
      "site.css:2: https://example.org/a.png is at another host, fro",
      'site.css:3: Unexpected "}". A browser passes over the rule, a',
      'site.css:5: Expected "}" to go with "{". The unbalanced "{" i',
      "",
    ]);
    expect(first.err).toContain(
      '"colr" is not a known CSS property. Did you mean "color" instead? A browser passes over the declaration.\n',
    );
    expect(first.err).toContain('with "{". The unbalanced "{" is here (line 4). A browser passes over the rule, and');
    expect([first.status, (await build(folder)).err]).toEqual([0, first.err]);
    writeFiles(folder, {
      "site.css": ".b { color: red }\n",
      "templates/assets/styles/home.css": "",
      "templates/assets/styles/lists.css": "",
    });
    expect(await build(folder)).toMatchObject({ status: 0, err: "" });
  });

  it("are named where they are not written in UTF-8", async () => {
    const folder = makeFolder(SEEDS);
    writeFileSync(join(folder, "site.css"), Buffer.from(".a { color: red }\n.b { content: 'K\xfcste' }\n", "latin1"));
    expect((await build(folder)).err).toContain(
      "site.css:2: the line holds a character that is not written in UTF-8; save the file as UTF-8.",
    );
  });

  it("are published unjudged where esbuild does not run, and templates wait for it", async () => {
    const folder = makeFolder(SEEDS);
    // The program itself is compiled first.
    await runCuttings(folder, ["build", "--no-search"]);
    writeFiles(folder, { "site.css": ".b { colr: red }\n" });
    writeFiles(folder, { esbuild: "no program" });
    const without = { ESBUILD_BINARY_PATH: join(folder, "esbuild") };
    const { status, err } = await runCuttings(folder, ["build", "--no-search"], without);
    expect([status, err]).toEqual([
      0,
      expect.stringMatching(
        /^cuttings build: site\.css: not looked through for mistakes, because esbuild cannot run here \(.+\)\. Install .+\.\n$/,
      ),
    ]);
    expect(readStyles(folder)).toContain(".b { colr: red }");
    writeFiles(folder, { [PAGE]: "export const Page = () => <p />;\n" });
    const refused = await runCuttings(folder, ["build", "--no-search"], without);
    expect(refused.status).toBe(2);
    expect(refused.err).toMatch(/^cuttings build: templates\/ cannot be compiled: esbuild cannot run here \(/);
    expect((await build(folder)).err).toContain('"colr" is not a known CSS property');
  });

  it.each([
    ["do not compile", { [PAGE]: "export const Page = () => <p></q>;\n" }, `${PAGE}:1: `],
    [
      "import what is not there",
      { [PAGE]: 'export { Page } from "cuttings/templates/_components/paper.tsx";\n' },
      `${PAGE}:1: Cuttings has no file templates/_components/paper.tsx`,
    ],
    [
      "export no page",
      { "templates/home.11ty.tsx": "export const Home = () => <p />;\n" },
      "templates/home.11ty.tsx exports no page: write `export default function …`",
    ],
    [
      "are called as no kind of page",
      { "templates/artcle.11ty.tsx": "export default () => <p />;\n" },
      'templates/artcle.11ty.tsx is the template of no kind of page; did you mean "article"?',
    ],
    [
      "fail when a page is made",
      { "templates/home.11ty.tsx": "export default function Home(props) {\n  return <p>{props.front.page}</p>;\n}\n" },
      "index.html cannot be made: templates/home.11ty.tsx:2: Cannot read properties of undefined (reading 'page'). Mend the file, or move it away to have ours.\n",
    ],
    [
      "throw what is no error",
      { "templates/home.11ty.tsx": 'export default function Home() {\n  throw "no";\n}\n' },
      "index.html cannot be made: templates/home.11ty.tsx: no. Mend the file, or move it away to have ours.\n",
    ],
    [
      "are async",
      { "templates/home.11ty.tsx": "export default async () => <p>Late</p>;\n" },
      "index.html cannot be made: templates/home.11ty.tsx gives a promise: it is async. A template is a function that ",
    ],
    [
      "give nothing",
      { "templates/home.11ty.tsx": "export default () => null;\n" },
      "index.html cannot be made: templates/home.11ty.tsx gives null. A template is a function that ",
    ],
    [
      "give an empty page",
      { [PAGE]: "export const Page = () => null;\n", "templates/about.11ty.jsx": "export default () => <></>;\n" },
      " gives an empty page. A template is a function that ",
    ],
    [
      "are no function",
      { "templates/home.11ty.tsx": "export default 5;\n" },
      "index.html cannot be made: templates/home.11ty.tsx exports 5. A template is a function that ",
    ],
  ])("that %s leave the old site whole, with status 2 and one line", async (_what, files, mistake) => {
    const folder = makeFolder(SEEDS);
    await build(folder);
    const before = readAll(folder);
    writeFiles(folder, files);
    const { status, out, err } = await build(folder);
    expect([status, out, err]).toEqual([2, "", expect.stringMatching(/^cuttings build: [^\n]+\n$/)]);
    expect(err).toContain(mistake);
    expect(err).not.toContain("Having trouble");
    expect(readAll(folder)).toEqual(before);
  });
});
