import { describe, expect, it, vi } from "vitest";
import { readPage } from "../../../src/build/own-pages/read-page.ts";
import { settlePages } from "../../../src/build/own-pages/settle-pages.ts";
import { DEFAULT_SITE, type Site } from "../../../src/site.ts";

const loaded = vi.hoisted(() => vi.fn());
vi.mock("../../../src/view/body.tsx", () => {
  loaded();
  return {};
});

const ARCHIVE = { articles: [{ path: "/articles/wall/", record: { sourceFile: "wall.txt" } }] };

function settle(files: Readonly<Record<string, string>>, site: Partial<Site> = {}) {
  const pages = Object.entries(files).map(([file, text]) => readPage(file, Buffer.from(text)));
  const options = { site: { ...DEFAULT_SITE, ...site }, directory: "archive", seeds: "archive/seeds" };
  return settlePages({ pages, doubts: [] }, ARCHIVE, options);
}

const TEXT = "# A\n\nB";

describe("pages of a person's own", () => {
  it("stand in the order that they state, and then in that of their names", () => {
    const { pages, site } = settle({ "b.md": TEXT, "c.md": `---\norder: 2\n---\n${TEXT}`, "a/d.md": TEXT });
    expect(pages.map(({ path }) => path)).toEqual(["/c/", "/a/d/", "/b/"]);
    expect(site.ownPages[0]).toEqual({ path: "/c/", label: "A", language: "en" });
  });

  it.each([
    ["index.md", "the front page has that path"],
    ["about.md", "leave that page out: `leaveOut: [about]`"],
    ["topics.md", "the site has pages of its own there"],
    ["years/2019.md", "the site has pages of its own there"],
    ["articles.md", "the site has pages of its own there"],
    ["articles/wall.md", "the article of wall.txt has that path"],
  ])("cannot have a path that is taken: %s", (file, why) => {
    const { pages, doubts } = settle({ [file]: TEXT, "x.md": TEXT });
    expect(pages.map(({ path }) => path)).toEqual(["/x/"]);
    expect(doubts).toEqual([
      expect.objectContaining({ file: `../pages/${file}`, severity: "error", reason: expect.stringContaining(why) }),
    ]);
  });

  it("may stand where the site does without a page", () => {
    expect(settle({ "about.md": TEXT }, { leaveOut: ["about"] })).toMatchObject({
      pages: [{ path: "/about/" }],
      doubts: [],
    });
    expect(settle({ "articles/other.md": TEXT, "404.md": TEXT }).doubts).toEqual([]);
  });

  it("cannot have one path: the first by its file's name has it", () => {
    const { pages, doubts } = settle({ "a.md": TEXT, "a/index.md": TEXT });
    expect(pages.map(({ file }) => file)).toEqual(["a.md"]);
    expect(doubts[0]?.reason).toBe(
      "cannot become /a/, because pages/a.md has that path. Give one of the two another name.",
    );
  });

  it("are settled without what shows a page, which a build that changes nothing never loads", () => {
    expect(loaded).not.toHaveBeenCalled();
  });
});
