import { describe, expect, it } from "vitest";
import { gatherAliases } from "../../src/archive/aliases.ts";
import * as fixedPaths from "../../src/archive/fixed-paths.ts";
import { isOwnPath } from "../../src/archive/own-paths.ts";
import type { ArticleMeta } from "../../src/model.ts";
import { takeMeta } from "../../src/view/take-meta.ts";
import { makeRecord } from "../make-record.ts";

const place = (id: string, aliases?: readonly string[]) => {
  const meta: ArticleMeta = takeMeta({ ...makeRecord({ id, sourceFile: `${id}.txt` }), ...(aliases && { aliases }) });
  return { record: meta, path: `/articles/${id}/`, year: null, month: null };
};

describe("the aliases of an archive", () => {
  it("lead to their articles, in one order whatever that of the articles is", () => {
    const articles = [place("b", ["/old/b.html", "/1/"]), place("a", ["/old/a"]), place("c")];
    const redirects = [
      { from: "/1/", to: "/articles/b/" },
      { from: "/old/a", to: "/articles/a/" },
      { from: "/old/b.html", to: "/articles/b/" },
    ];
    expect(gatherAliases(articles)).toEqual({ redirects, doubts: [] });
    expect(gatherAliases(articles.toReversed())).toEqual({ redirects, doubts: [] });
  });

  it("are the first article's where two want one, and no page of the site moves for them", () => {
    const { redirects, doubts } = gatherAliases([
      place("b", ["/old/x/", "/articles/a/", "/years/2019/", "/articles/gone/"]),
      place("a", ["/Old/X"]),
    ]);
    expect(redirects).toEqual([
      { from: "/Old/X", to: "/articles/a/" },
      { from: "/articles/gone/", to: "/articles/b/" },
    ]);
    expect(doubts.map(({ file, rule, reason }) => [file, rule, /^the alias "([^"]+)"/.exec(reason)?.[1]])).toEqual([
      ["b.txt", "alias.taken", "/old/x/"],
      ["b.txt", "alias.taken", "/articles/a/"],
      ["b.txt", "alias.own-page", "/years/2019/"],
    ]);
    expect(doubts.slice(0, 2).map(({ reason }) => reason)).toEqual([
      'the alias "/old/x/" was left out, because a.txt has it, as "/Old/X". Take it from one of the two.',
      'the alias "/articles/a/" was left out, because a.txt has it. Take it from one of the two.',
    ]);
  });

  it("that differ in case alone lead to their article each, where one article has both", () => {
    expect(
      gatherAliases([place("a", ["/story.html", "/STORY.html", "/Story/One", "/story/one/", "/x", "/x/index.html"])]),
    ).toEqual({
      redirects: ["/STORY.html", "/Story/One", "/story.html", "/story/one/", "/x", "/x/index.html"].map((from) => ({
        from,
        to: "/articles/a/",
      })),
      doubts: [],
    });
  });

  it("never stand where the file of another page is", () => {
    const { redirects, doubts } = gatherAliases([
      place("b", ["/articles/a/index.html", "/x/"]),
      place("a", ["/X/index.html"]),
    ]);
    expect(redirects).toEqual([{ from: "/X/index.html", to: "/articles/a/" }]);
    expect(doubts.map(({ rule }) => rule)).toEqual(["alias.taken", "alias.taken"]);
  });

  it("never stand where a person has a page", () => {
    const { redirects, doubts } = gatherAliases([place("a", ["/Imprint", "/imprint/index.html", "/x"])], ["/imprint/"]);
    expect(redirects).toEqual([{ from: "/x", to: "/articles/a/" }]);
    expect(doubts.map(({ rule }) => rule)).toEqual(["alias.own-page", "alias.own-page"]);
  });

  it("for hosts are refused as such, with their line where it is known", () => {
    const [doubt] = gatherAliases([{ ...place("a", ["/.git/config"]), lineOf: () => 4 }]).doubts;
    expect(doubt).toMatchObject({ line: 4, reason: expect.stringContaining("is for hosts to read") });
  });

  it("may say where the site stands, as they are copied from a browser", () => {
    const site = { url: "https://example.org", pathPrefix: "/archive/" };
    const own = ["/archive/articles/old/", "HTTP://Example.org/archive/2019/x", "/2019/y", "/archive/archive/z"];
    const { redirects, doubts } = gatherAliases([place("a", own)], [], site);
    expect(redirects.map(({ from }) => from)).toEqual(["/2019/x", "/2019/y", "/archive/z", "/articles/old/"]);
    expect(doubts).toEqual([]);
    expect(gatherAliases([place("a", ["/archive/articles/a/"])], [], site)).toEqual({ redirects: [], doubts: [] });
  });

  it.each([
    [
      "https://old.example/archive/2019/x",
      'it is at old.example, and this site is at example.org. Write the path alone: "/2019/x", ',
    ],
    ["https://example.org/2019/x", "this site stands below /archive/ and cannot answer for what is above it."],
  ])("%s is named where this site cannot answer it", (alias, why) => {
    const site = { url: "https://example.org", pathPrefix: "/archive/" };
    const { redirects, doubts } = gatherAliases([place("a", [alias])], [], site);
    expect(redirects).toEqual([]);
    expect(doubts).toMatchObject([{ file: "a.txt", rule: "alias.elsewhere" }]);
    expect(doubts[0]?.reason).toContain(`the alias "${alias}" was left out, because ${why}`);
  });

  it("that are addresses are named where the site does not know its own", () => {
    const [doubt] = gatherAliases([place("a", ["https://example.org/x"])]).doubts;
    expect(doubt?.reason).toContain('Write the path alone: "/x", or set "url".');
  });

  it("are nothing where an article names its own address, or one path twice", () => {
    expect(gatherAliases([place("a", ["/articles/a", "/x", "/x/"])])).toEqual({
      redirects: [{ from: "/x", to: "/articles/a/" }],
      doubts: [],
    });
  });
});

describe("a site's own paths", () => {
  it.each([
    "/",
    "/index.html",
    "/_headers",
    "/.well-known/x",
    "/Assets/site.css",
    "/search",
    "/sitemap-3.xml",
    "/articles/",
  ])("%s is one", (path) => {
    expect(isOwnPath(path)).toBe(true);
  });

  it.each(Object.entries(fixedPaths))("%s is one: %s", (_, path) => {
    expect(isOwnPath(path)).toBe(true);
    expect(gatherAliases([place("a", [path, path.toUpperCase()])]).redirects).toEqual([]);
  });

  it.each(["/articles/x/", "/2019/", "/feeds.xml", "/yearsago/", "/sitemap.html"])("%s is none", (path) => {
    expect(isOwnPath(path)).toBe(false);
  });
});
