import { describe, expect, it } from "vitest";
import { gatherArchive } from "../../src/archive/index.ts";
import { DEFAULT_SITE } from "../../src/site.ts";
import { type PageKind, planPages } from "../../src/view/pages.ts";
import { makeRecord } from "../make-record.ts";

const site = { ...DEFAULT_SITE, pathPrefix: "/archive/", newest: 2 };
const archive = gatherArchive([
  makeRecord({ id: "a", published: "2019-06-14", source: "AP" }),
  makeRecord({ id: "b", published: "2020-01", source: "AP" }),
  makeRecord({ id: "c", published: null, source: "AFP" }),
]);
const plan = planPages(archive, site);
const pathsOf = (kind: PageKind): readonly string[] => plan[kind].paths;

describe("planPages", () => {
  it("has a page for each article, year and source, and one to list each kind", () => {
    expect(pathsOf("article")).toEqual(["/articles/b/", "/articles/a/", "/articles/c/"]);
    expect(pathsOf("year")).toEqual(["/years/2020/", "/years/2019/"]);
    expect(pathsOf("source")).toEqual(["/sources/ap/", "/sources/afp/"]);
    expect([
      ...pathsOf("home"),
      ...pathsOf("years"),
      ...pathsOf("sources"),
      ...pathsOf("undated"),
      ...pathsOf("not-found"),
    ]).toEqual(["/", "/years/", "/sources/", "/undated/", "/404.html"]);
  });

  it("leaves out pages that would list nothing", () => {
    const empty = planPages(gatherArchive([]), site);
    expect([empty.years, empty.sources, empty.undated, empty.article].flatMap(({ paths }) => paths)).toEqual([]);
    expect(empty.home.makeProps(0)).toMatchObject({ lead: null, timeline: [], frame: { navigation: [] } });
  });
});

describe("props of listings", () => {
  it("group a year by month, a source by year", () => {
    expect(plan.year.makeProps(1).groups.map(({ heading, count }) => [heading, count])).toEqual([
      ["June", "1 article"],
    ]);
    expect(plan.source.makeProps(0)).toMatchObject({ heading: "AP", note: "2 articles, 2019 to 2020" });
  });

  it("lead to the years before and after", () => {
    expect(plan.year.makeProps(0)).toMatchObject({
      earlier: { href: "/archive/years/2019/", label: "2019" },
      later: null,
    });
  });

  it("mark the section that a page is in", () => {
    const currentOf = (kind: PageKind): (string | null)[] =>
      plan[kind].makeProps(0).frame.navigation.map(({ current }) => current);
    expect(currentOf("years")).toEqual(["page", null, null]);
    expect(currentOf("year")).toEqual(["section", null, null]);
    expect(currentOf("home")).toEqual([null, null, null]);
  });
});

describe("props of the home page", () => {
  it("set the newest as a front page, and count the archive", () => {
    const home = plan.home.makeProps(0);
    expect(home.lead?.card.href).toBe("/archive/articles/b/");
    expect(home.seconds.map(({ href }) => href)).toEqual(["/archive/articles/a/"]);
    expect(home.briefs).toEqual([]);
    expect(home.timeline.map(({ label, number, share }) => [label, number, share])).toEqual([
      ["2019", "1", 100],
      ["2020", "1", 100],
    ]);
    expect(home.undated).toEqual({ href: "/archive/undated/", label: "1 article without a date" });
    expect(home.figures[0]).toEqual({ number: "3", label: "articles" });
  });
});

describe("a frame", () => {
  it("leads back to home, step by step", () => {
    expect(plan.article.makeProps(0).frame.breadcrumb).toEqual([
      { href: "/archive/", label: "Home" },
      { href: "/archive/years/", label: "Years" },
      { href: "/archive/years/2020/", label: "2020" },
    ]);
  });

  it("knows the page's address only where the site knows its own", () => {
    expect(plan.article.makeProps(0).frame.canonical).toBeNull();
    const known = planPages(archive, { ...site, url: "https://example.org" });
    expect(known.article.makeProps(0).frame.canonical).toBe("https://example.org/archive/articles/b/");
    expect(known["not-found"].makeProps(0).frame.canonical).toBeNull();
  });
});
