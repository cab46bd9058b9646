import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { makeOpenSearch } from "../../src/export/opensearch.ts";
import { makeRobots, makeSitemaps } from "../../src/export/sitemap.ts";
import { DEFAULT_SITE } from "../../src/site.ts";
import { KNOWN } from "./make-article.ts";

const parser = new XMLParser({ isArray: (name) => ["url", "sitemap"].includes(name) });

const listLocations = (items: readonly { readonly loc: string }[]): string[] =>
  items.map(({ loc }) => loc.replace("https://example.org/archive", ""));

describe("the sitemap", () => {
  it("lists the pages that it is given", () => {
    const [file, ...others] = makeSitemaps(["/", "/years/2019/", "/articles/a/"], KNOWN);
    expect(others).toEqual([]);
    expect(file?.path).toBe("/sitemap.xml");
    expect(XMLValidator.validate(file?.text ?? "")).toBe(true);
    expect(listLocations(parser.parse(file?.text ?? "").urlset.url)).toEqual(["/", "/years/2019/", "/articles/a/"]);
  });

  it.each([
    ["addresses", { addresses: 2, bytes: 10_000 }],
    ["bytes", { addresses: 100, bytes: 250 }],
  ])("is an index of its parts past what one file may hold: %s", (_, limits) => {
    const paths = ["/", "/a/", "/b/", "/c/", "/d/"];
    const [index, ...parts] = makeSitemaps(paths, KNOWN, limits);
    expect(listLocations(parser.parse(index?.text ?? "").sitemapindex.sitemap)).toEqual(parts.map(({ path }) => path));
    expect(parts.length).toBe(3);
    expect(parts.flatMap(({ text }) => listLocations(parser.parse(text).urlset.url))).toEqual(paths);
    for (const { text } of parts) {
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limits.bytes);
      expect(text.match(/<loc>/g)?.length).toBeLessThanOrEqual(limits.addresses);
    }
  });

  it("is one file for fifty thousand pages and an index for one more", () => {
    const paths = Array.from({ length: 50_001 }, (_, index) => `/articles/${index}/`);
    expect(makeSitemaps(paths.slice(1), KNOWN).length).toBe(1);
    expect(makeSitemaps(paths, KNOWN).map(({ path }) => path)).toEqual([
      "/sitemap.xml",
      "/sitemap-1.xml",
      "/sitemap-2.xml",
    ]);
  });

  it("and robots.txt are there only where the site knows its address", () => {
    expect(makeSitemaps(["/"], DEFAULT_SITE)).toEqual([]);
    expect(makeRobots(DEFAULT_SITE)).toBeNull();
    expect(makeRobots({ ...KNOWN, pathPrefix: "/" })).toBe(
      "User-agent: *\nAllow: /\nSitemap: https://example.org/sitemap.xml\n",
    );
  });

  it("and robots.txt say where the latter is read, where that is not there", () => {
    expect(makeRobots(KNOWN)).toBe(
      "# Crawlers read https://example.org/robots.txt alone: copy these lines into it.\nUser-agent: *\nAllow: /archive/\nSitemap: https://example.org/archive/sitemap.xml\n",
    );
  });
});

describe("the OpenSearch description", () => {
  it("says where to search, within the lengths of the specification", () => {
    const title = "The archive of all the harbour's newspapers since 1901";
    const xml = makeOpenSearch({ ...KNOWN, search: true, title }) ?? "";
    expect(XMLValidator.validate(xml)).toBe(true);
    const attributes = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@" });
    const { OpenSearchDescription: told } = attributes.parse(xml);
    expect(told.ShortName.length).toBeLessThanOrEqual(16);
    expect(told.LongName.length).toBeLessThanOrEqual(48);
    expect(told.Url[0]["@template"]).toBe("https://example.org/archive/search/?q={searchTerms}");
  });

  it("is there only where the site has a search and an address", () => {
    expect(makeOpenSearch({ ...KNOWN, search: false })).toBeNull();
    expect(makeOpenSearch({ ...DEFAULT_SITE, search: true })).toBeNull();
  });
});
