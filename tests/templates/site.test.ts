/** The whole way from records to files, by Eleventy, as a build goes it. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gatherArchive } from "../../src/archive/index.ts";
import { readAssets } from "../../src/build/assets/assets.ts";
import { describeError } from "../../src/build/describe-error.ts";
import { OUR_LOOK } from "../../src/build/look/index.ts";
import { NO_SITE_BEFORE } from "../../src/build/pages/before.ts";
import { renderSite } from "../../src/build/pages/render.ts";
import type { ArticleRecord, LedgerEntry, WholeRecord } from "../../src/model.ts";
import { DEFAULT_SITE, type Site } from "../../src/site.ts";
import { planPages } from "../../src/view/pages.ts";
import { loadMade, makeLedgerOf, makeParagraph, makeRecord } from "../make-record.ts";
import { findHtmlFaults } from "../validate-html.ts";

const HOSTILE = `<script>alert("1")</script> {{ x }} {% raw %} 'single' ]]> <!-- & \u202e`;
/** What the validator may take for all pages on a busy machine. */
const VALIDATION_MS = 60_000;
const folder = mkdtempSync(join(tmpdir(), "cuttings-site-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const listFiles = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(root, file)).isFile())
    .sort();
const pagesOf = (root: string): string[] => listFiles(root).filter((file) => file.endsWith(".html"));
const read = (root: string, file: string): string => readFileSync(join(root, file), "utf8");

const hostile: Partial<ArticleRecord> = {
  id: "hostile",
  headline: HOSTILE,
  summary: HOSTILE,
  byline: HOSTILE,
  authors: [HOSTILE],
  source: HOSTILE,
  publisher: `${HOSTILE} Press`,
  section: HOSTILE,
  signoff: HOSTILE,
  notes: [HOSTILE, HOSTILE],
  topics: [HOSTILE],
  url: `https://example.org/?q="><script>alert(1)</script>`,
  photos: [{ caption: HOSTILE, credit: HOSTILE, alt: null, position: 1 }],
  body: { type: "root", children: [makeParagraph(HOSTILE), { type: "html", value: HOSTILE }] },
  ledger: makeLedgerOf([
    { text: HOSTILE, label: "headline" },
    { text: `${HOSTILE} promo`, label: "promo" },
  ]),
};

const records: WholeRecord[] = [
  makeRecord({
    id: "full",
    byline: "By Mara Lindqvist",
    authors: ["Mara Lindqvist"],
    updated: "2019-06-15",
    publisher: "The Harbour Courier",
    section: "Port",
    signoff: "REUTERS",
    notes: ["Correction: it was a gull."],
    topics: ["gulls", "nets"],
    url: "https://example.org/gulls",
    photos: [{ caption: "A gull.", credit: "REUTERS", alt: null, position: 0 }],
    body: {
      type: "root",
      children: [
        makeParagraph("The council voted for nets."),
        { type: "heading", depth: 2, children: [{ type: "text", value: "Talks" }] },
        { type: "list", ordered: false, children: [{ type: "listItem", children: [makeParagraph("Nets")] }] },
        { type: "blockquote", children: [makeParagraph("“Never.”")] },
      ],
    },
  }),
  makeRecord({
    id: "arabic",
    language: "ar",
    direction: "rtl",
    headline: "قطار الزيتون",
    published: "2020-01-16T21:14",
    byline: "هدى الصافي",
    authors: ["هدى الصافي"],
    source: "الضفاف",
    publisher: "الضفاف",
    topics: ["بيئة", "تونس"],
  }),
  makeRecord({ id: "undated", published: null, period: { edtf: "2022-10", mention: "October 2022" }, source: null }),
  makeRecord({ ...hostile, published: "2020-02-01" }),
];

const render = async (name: string, own: readonly WholeRecord[], site: Partial<Site> = {}): Promise<string> => {
  const out = join(folder, name);
  await renderSite(gatherArchive(own), { ...DEFAULT_SITE, ...site }, out, {
    beside: new Map(),
    root: "",
    metas: own,
    load: loadMade,
    decided: { path: "", places: new Map() },
    keepNone: () => undefined,
    before: NO_SITE_BEFORE,
    callCrew: () => null,
    look: OUR_LOOK,
    assets: await readAssets({ ...DEFAULT_SITE, ...site }, OUR_LOOK.own),
  });
  return out;
};

describe("a site whose settings are in another language than its pages' own words", () => {
  it("says which words are in which", async () => {
    const navigation = [{ label: "Bücherei", url: "/buecherei/" }];
    const site = { language: "de", title: "Das Archiv", description: "Was hier stand.", navigation };
    const out = await render("german", records, site);
    const read = (file: string): string => readFileSync(join(out, file), "utf8");
    const home = read("index.html");
    expect(home).toContain('<html lang="en">');
    expect(home).toContain('<h1 class="nameplate" lang="de">Das Archiv</h1>');
    expect(home).toContain('<p class="motto" lang="de">Was hier stand.</p>');
    expect(home).toMatch(/<a href="\/buecherei\/"[^>]* lang="de">Bücherei<\/a>/);
    expect(read("about/index.html")).toContain('<p lang="de">Was hier stand.</p>');
    expect(read("articles/arabic/index.html")).toContain('<html lang="en">');
    expect(read("years/index.html")).not.toMatch(/<h1[^>]* lang=/);
  });
});

describe("a rendered site", () => {
  let out = "";
  beforeAll(async () => {
    out = await render("plain", records);
  });

  it("has a file for each page that was planned, and no other page", () => {
    const plan = planPages(gatherArchive(records), DEFAULT_SITE, loadMade);
    const planned = Object.values(plan).flatMap(({ paths }) =>
      paths.map((path) => `${path.slice(1)}${path.endsWith("/") ? "index.html" : ""}`),
    );
    expect(pagesOf(out)).toEqual(planned.sort());
  });

  it(
    "is valid HTML, hostile text and all",
    async () => {
      for (const file of pagesOf(out)) expect([file, await findHtmlFaults(read(out, file))]).toEqual([file, []]);
    },
    VALIDATION_MS,
  );

  it("shows hostile text as text", () => {
    const page = read(out, "articles/hostile/index.html");
    expect(page.match(/<script[^>]*>/gi)).toEqual([
      '<script src="/assets/site.js" defer>',
      '<script type="application/ld+json">',
    ]);
    expect(page.match(/<\/script/gi)).toHaveLength(2);
    expect(page).not.toContain("\u202e");
    expect(page).toContain("{{ x }} {% raw %} 'single' ]]> &lt;!-- &amp;");
    expect(page).toContain("[U+202E] promo");
    expect(page.match(/<h1[^>]*>(.*?)<\/h1>/)?.[1]).toContain(
      "&lt;script>alert(&quot;1&quot;)&lt;/script> {{ x }} {% raw %}",
    );
  });

  it("has one h1, one main and unique ids on every page", () => {
    for (const file of pagesOf(out)) {
      const page = read(out, file);
      const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, file).toBe(ids.length);
      expect([page.match(/<h1/g)?.length, page.match(/<main/g)?.length], file).toEqual([1, 1]);
    }
  });

  it("leads only to pages, files and anchors that are there", () => {
    for (const file of pagesOf(out)) {
      const page = read(out, file);
      for (const [, href = ""] of page.matchAll(/ href="([^"]*)"/g)) {
        if (href.startsWith("https://example.org/")) continue;
        const [path = "", anchor] = href.split("#");
        const target = path === "" ? file : `${path.slice(1)}${path.endsWith("/") ? "index.html" : ""}`;
        expect(existsSync(join(out, target)), `${href} on ${file}`).toBe(true);
        if (anchor !== undefined) expect(read(out, target), `${href} on ${file}`).toContain(`id="${anchor}"`);
      }
    }
  });

  it("loads nothing from another host, and runs its own scripts alone", () => {
    for (const file of pagesOf(out)) {
      const page = read(out, file);
      expect(page).toContain(
        `content="default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; base-uri`,
      );
      expect(page).not.toMatch(
        / (?:style|on[a-z]+)="| src="(?!\/assets\/)|<script(?! src="\/assets\/| type="application\/ld\+json")/i,
      );
      expect(page).toMatch(/; script-src 'self'(?: 'wasm-unsafe-eval')?"/);
    }
    expect(read(out, "assets/site.css")).not.toMatch(/url\(["']?(?:https?:|\/)/);
  });

  it("marks language and direction of an article, not of the page around it", () => {
    const page = read(out, "articles/arabic/index.html");
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<article class="story" lang="ar" dir="rtl">');
    expect(read(out, "index.html")).toContain('lang="ar" dir="rtl"');
  });

  it("marks the language of our own words within an article of another, and of its words within ours", () => {
    const page = read(out, "articles/arabic/index.html");
    expect(page).toContain('<a class="anchor" href="#p1" aria-label="Link to paragraph 1" lang="en"></a>');
    expect(page).toMatch(/<td><a href="#p\d"><bdi lang="ar">/);
    expect(page).toMatch(/<dd><a href="[^"]*" rel="tag"><bdi lang="ar">بيئة<\/bdi><\/a><\/dd>/);
    expect(page).not.toContain('dir="auto"');
    const plain = read(out, "articles/full/index.html");
    expect(plain).toContain('aria-label="Link to paragraph 1"></a>');
    expect(plain).toMatch(/rel="tag"><bdi>/);
    expect(plain).not.toContain("<td><bdi lang");
  });

  it("keeps words of an Arabic citation apart, so that its commas and dates stay in their places", () => {
    const page = read(out, "articles/arabic/index.html");
    const [, mla] = /<dt>MLA<\/dt><dd><p>(.*?)<\/p>/.exec(page) ?? [];
    expect(mla).toMatch(/^<bdi lang="ar">هدى الصافي<\/bdi>\. “<bdi lang="ar">/);
    expect(mla).toMatch(/<i><bdi lang="ar">الضفاف<\/bdi><\/i>, 16 Jan\. 2020/);
  });

  it("marks the names of a byline, and no other word of it, for reference managers", () => {
    const page = read(out, "articles/full/index.html");
    const marked = [...page.matchAll(/<(\w+) class="byline"[^>]*>([^<]*)<\/\1>/g)].map(([, , name]) => name);
    expect(marked).toEqual(["Mara Lindqvist"]);
  });

  it("says that an article is undated, and what it mentions", () => {
    expect(read(out, "articles/undated/index.html")).toContain("Undated, mentions October 2022");
  });

  it("holds fonts with their licence within their budgets", () => {
    const sizeOf = (file: string): number => statSync(join(out, file)).size;
    const page = read(out, "index.html");
    const preloaded = [...page.matchAll(/rel="preload" href="\/([^"]+)"/g)].map(([, file]) => file ?? "");
    const fonts = listFiles(out).filter((file) => file.endsWith(".woff2"));
    expect(preloaded.length).toBeGreaterThan(0);
    expect(preloaded.map(sizeOf).reduce((a, b) => a + b)).toBeLessThanOrEqual(60_000);
    expect(fonts.map(sizeOf).reduce((a, b) => a + b)).toBeLessThanOrEqual(120_000);
    expect(sizeOf("assets/site.css")).toBeLessThanOrEqual(20_000);
    expect(existsSync(join(out, "assets/fonts/OFL.txt"))).toBe(true);
  });

  it("has the accent colour of the settings, and refuses what is none", async () => {
    const accent = { light: "rgb(1 2 3)", dark: "#abc" };
    const own = await render("accent", records, { accent });
    expect(read(own, "assets/site.css")).toMatch(/^:root\{--accent-light:rgb\(1 2 3\);--accent-dark:#abc\}/);
    const bad = render("bad", records, { accent: { ...accent, light: "red;}body{display:none" } });
    await expect(bad).rejects.toThrow("site.accent.light is not a CSS colour");
  });

  it("keeps an article of a usual length small, its ledger included", async () => {
    const paragraphs = Array.from(
      { length: 20 },
      (_, index) => `${index}. ${"The council voted for nets. ".repeat(9)}`,
    );
    const body = { type: "root" as const, children: paragraphs.map((text) => makeParagraph(text.trim())) };
    const lines = paragraphs.flatMap((text) => {
      const middle = text.indexOf("nets", text.length / 2);
      const parts = [text.slice(0, middle), text.slice(middle)];
      return parts.map((part, index) => ({
        text: part.trim(),
        label: index === 0 ? ("paragraph" as const) : ("continuation" as const),
      }));
    });
    const ledger: LedgerEntry[] = makeLedgerOf(lines);
    const own = await render("long", [makeRecord({ id: "long", body, ledger })]);
    const page = readFileSync(join(own, "articles/long/index.html"));
    expect(page.toString().match(/href="#p20"/g)?.length).toBe(3);
    expect(page.length).toBeLessThanOrEqual(25_000);
    expect(gzipSync(page).length).toBeLessThanOrEqual(5_000);
  });
});

describe("renderSite", () => {
  it("gives the same bytes for the same archive, in whatever order it came and however often", async () => {
    const one = await render("one", records, { url: "https://example.org" });
    const other = await render("other", [...records].reverse(), { url: "https://example.org" });
    expect(listFiles(other)).toEqual(listFiles(one));
    for (const file of listFiles(one)) {
      expect(readFileSync(join(other, file)).equals(readFileSync(join(one, file))), file).toBe(true);
    }
  });

  it("puts the path prefix before every address of the site", async () => {
    const out = await render("prefix", records, { url: "https://example.org", pathPrefix: "/archive/" });
    for (const file of pagesOf(out)) {
      for (const [, href = ""] of read(out, file).matchAll(/ href="([^"]*)"/g)) {
        expect(href, file).toMatch(/^(?:#|\/archive\/|https:\/\/example\.org\/)/);
      }
    }
    expect(read(out, "articles/full/index.html")).toContain(
      '<link rel="canonical" href="https://example.org/archive/articles/full/"/>',
    );
    expect(listFiles(out)).toEqual(expect.arrayContaining(["feed.xml", "robots.txt", "sitemap.xml"]));
  });

  it("makes a site of nothing that says what to do", async () => {
    const out = await render("empty", []);
    expect(pagesOf(out)).toEqual(["404.html", "about/index.html", "data/index.html", "index.html"]);
    expect(read(out, "index.html")).toContain("holds no article yet");
  });

  it("fails where a page cannot be made, and names its template", async () => {
    const broken = makeRecord({ ledger: [{ ...makeLedgerOf([{ text: "x", label: "promo" }])[0] } as LedgerEntry] });
    // A record that no parser gives: its ledger's text is missing.
    const record = { ...broken, ledger: [{ ...broken.ledger[0], raw: undefined }] } as unknown as WholeRecord;
    const reason = await render("broken", [record]).then(() => "no error", describeError);
    expect(reason).toMatch(/article\.11ty\.tsx.*: articles\/gull-nets\/index\.html cannot be made: .*undefined/);
  });
});
