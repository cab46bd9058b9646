import { describe, expect, it } from "vitest";
import { DEFAULT_SITE, type Site } from "../../src/site.ts";
import { type HeadPage, makeHead } from "../../src/view/head.ts";

const SHOWN = { title: "Gulls", description: "Of gulls.", canonical: null };
const make = (page: Partial<HeadPage> = {}, site: Partial<Site> = {}) =>
  makeHead({ ...DEFAULT_SITE, ...site }, { path: "/about/", ...page }, SHOWN);

describe("a page's head", () => {
  it("tells of the listing's own feed before those of the site", () => {
    const { feeds } = make({ feed: { path: "/topics/gulls/feed.xml", title: "Gulls" } }, { pathPrefix: "/a/" });
    expect(feeds.map(({ href, type }) => [href, type])).toEqual([
      ["/a/topics/gulls/feed.xml", "application/atom+xml"],
      ["/a/feed.xml", "application/atom+xml"],
      ["/a/feed.json", "application/feed+json"],
    ]);
  });

  it("says once what an article says for itself", () => {
    const { meta } = make({ meta: [{ property: "og:type", content: "article" }], language: "pt-BR" });
    expect(meta.filter((entry) => "property" in entry && entry.property === "og:type")).toEqual([
      { property: "og:type", content: "article" },
    ]);
    expect(meta).toContainEqual({ property: "og:locale", content: "pt_BR" });
    expect(meta).toContainEqual({ property: "og:title", content: "Gulls" });
  });

  it("is in English but for the front page, which the settings describe", () => {
    const localeOf = (path: string, language: string) =>
      make({ path }, { language }).meta.find((meta) => "property" in meta && meta.property === "og:locale")?.content;
    expect([localeOf("/", "de"), localeOf("/about/", "de"), localeOf("/about/", "en-GB")]).toEqual([
      "de",
      "en",
      "en_GB",
    ]);
  });

  it("offers the search to browsers only where the site knows its address, which they ask for", () => {
    expect(make().openSearch).toBeNull();
    expect(make({}, { url: "https://example.org", search: true }).openSearch?.href).toBe("/opensearch.xml");
  });

  it("holds data that cannot end the element that it stands in", () => {
    const data = { headline: "</script><!-- <script>" };
    const { jsonLd } = make({ jsonLd: data });
    expect(jsonLd).not.toContain("<");
    expect(JSON.parse(jsonLd ?? "")).toEqual(data);
    expect(make().jsonLd).toBeNull();
  });
});
