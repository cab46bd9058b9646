import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { gatherArchive } from "../../src/archive/index.ts";
import { makeRobots, makeSitemap } from "../../src/export/sitemap.ts";
import { DEFAULT_SITE } from "../../src/site.ts";
import { makeRecord } from "../make-record.ts";

const archive = gatherArchive([makeRecord({ id: "a" }), makeRecord({ id: "b", published: null, source: null })]);
const known = { ...DEFAULT_SITE, url: "https://example.org", pathPrefix: "/archive/" };

describe("the sitemap", () => {
  it("lists every page but the 404", () => {
    const xml = makeSitemap(archive, known) ?? "";
    expect(XMLValidator.validate(xml)).toBe(true);
    const urls: { loc: string }[] = new XMLParser().parse(xml).urlset.url;
    expect(urls.map(({ loc }) => loc.replace("https://example.org/archive", ""))).toEqual([
      "/",
      "/years/",
      "/years/2019/",
      "/sources/",
      "/sources/reuters/",
      "/undated/",
      "/articles/a/",
      "/articles/b/",
    ]);
  });

  it("and robots.txt are there only where the site knows its address", () => {
    expect(makeSitemap(archive, DEFAULT_SITE)).toBeNull();
    expect(makeRobots(DEFAULT_SITE)).toBeNull();
    expect(makeRobots(known)).toBe("User-agent: *\nAllow: /\nSitemap: https://example.org/archive/sitemap.xml\n");
  });
});
