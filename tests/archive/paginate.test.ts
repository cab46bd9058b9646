import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Archive, gatherArchive } from "../../src/archive/index.ts";
import { listListings } from "../../src/archive/listings.ts";
import { cutPages, paginate } from "../../src/archive/paginate.ts";
import { findStretches } from "../../src/archive/stretches.ts";
import { makeRecord } from "../make-record.ts";

const MOST = 61;
/** Articles of a long listing; of its pages of ten an article in the middle would move a hundred and fifty, were it not cut. */
const LONG = 3_000;
const MOST_MOVED = 16;
const make = (index: number, published: string | null) => makeRecord({ id: `seed-${index}`, published });
const ARTICLES = gatherArchive([
  ...Array.from({ length: MOST }, (_, index) => make(index, String(1000 + index))),
  ...Array.from({ length: MOST }, (_, index) => make(MOST + index, null)),
]).articles;
/** The oldest so many dated articles, and so many undated ones. */
const makeArticles = (dated: number, undated: number) => ARTICLES.slice(MOST - dated, MOST + undated);
const sizesOf = (dated: number, undated: number, size = 10): number[] =>
  cutPages(makeArticles(dated, undated), undated, size).map(({ length }) => length);

describe("cutPages", () => {
  it.each([
    [0, 0, [0]],
    [1, 0, [1]],
    [19, 0, [19]],
    [20, 0, [10, 10]],
    [29, 0, [19, 10]],
    [30, 0, [10, 10, 10]],
  ])("leaves the newest of %i dated articles from one to nearly two pages' worth", (dated, undated, sizes) => {
    expect(sizesOf(dated, undated)).toEqual(sizes);
  });

  it.each([
    [25, 5, [15, 10, 5]],
    [20, 10, [10, 10, 10]],
    [15, 5, [15, 5]],
    [15, 25, [15, 15, 10]],
    [5, 30, [15, 10, 10]],
    [0, 25, [15, 10]],
  ])("puts the undated behind %i dated ones: %i of them", (dated, undated, sizes) => {
    expect(sizesOf(dated, undated)).toEqual(sizes);
  });

  const size = fc.integer({ min: 2, max: 7 });
  const counts = fc.tuple(fc.nat(60), fc.nat(60));

  it("has each article on one page, in order, and fewer than two pages' worth on each", () => {
    fc.assert(
      fc.property(counts, size, ([dated, undated], own) => {
        const articles = makeArticles(dated, undated);
        const pages = cutPages(articles, undated, own);
        expect(pages.flat()).toEqual(articles);
        for (const page of pages) expect(page.length).toBeLessThan(2 * own);
        if (pages.length > 1) expect(pages[0]?.length).toBeGreaterThanOrEqual(own);
      }),
    );
  });

  it("moves the newest page alone when a newer article comes", () => {
    fc.assert(
      fc.property(counts, size, ([dated, undated], own) => {
        fc.pre(dated >= own || undated === 0);
        const pagesOf = (count: number) =>
          paginate({ path: "/x/", articles: makeArticles(count, undated), undated }, own)
            .slice(1)
            .map(({ path, articles }) => [path, articles.map((article) => article.path)]);
        const [before, after] = [pagesOf(dated), pagesOf(dated + 1)];
        // Where the newest page became two, the older of them is new; all others stay.
        expect(after.length - before.length).toBeLessThanOrEqual(1);
        expect(after.slice(after.length - before.length)).toEqual(before);
      }),
    );
  });

  it("moves few pages of a long listing when an article comes amid it", () => {
    const all = gatherArchive(Array.from({ length: LONG }, (_, index) => make(index, `${1000 + index}`))).articles;
    const pagesOf = (articles: typeof all) =>
      new Set(cutPages(articles, 0, 10).map((page) => page.map(({ path }) => path).join(" ")));
    const whole = pagesOf(all);
    const moved = Array.from({ length: LONG / 50 }, (_, index) => index * 50 + 7).map((left) => {
      const before = pagesOf(all.filter((_, index) => index !== left));
      return [...whole].filter((page) => !before.has(page)).length;
    });
    const sum = moved.reduce((all, count) => all + count, 0);
    expect(sum / moved.length).toBeLessThan(MOST_MOVED);
  });

  it("leaves the oldest eight pages of a long listing as one, and cuts from there on", () => {
    const all = gatherArchive(Array.from({ length: LONG }, (_, index) => make(index, `${1000 + index}`))).articles;
    const [size, uncut] = [10, 80];
    const starts = findStretches(all, size);
    expect(starts.length).toBeGreaterThan(20);
    for (const start of starts) {
      // The oldest articles that are behind it, and one more.
      expect(findStretches(all.slice(0, start + uncut), size)).not.toContain(start);
      expect(findStretches(all.slice(0, start + uncut + 1), size)).toContain(start);
    }
  });

  it("moves the newest page of a long listing alone when a newer article comes", () => {
    const all = gatherArchive(Array.from({ length: LONG }, (_, index) => make(index, `${1000 + index}`))).articles;
    const pagesOf = (count: number) =>
      cutPages(all.slice(LONG - count), 0, 3)
        .slice(1)
        .map((page) => page.map(({ path }) => path).join(" "));
    for (let count = 100; count < 1_000; count += 1) {
      const [before, after] = [pagesOf(count), pagesOf(count + 1)];
      expect(after.length - before.length).toBeLessThanOrEqual(1);
      expect(after.slice(after.length - before.length)).toEqual(before);
    }
  });

  it("moves no dated page when an undated article comes, where the dated fill one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 60 }), fc.nat(40), (dated, undated) => {
        const datedPages = (count: number) =>
          cutPages(makeArticles(dated, count), count, 10)
            .map((page) => page.filter(({ year }) => year !== null).map(({ path }) => path))
            .filter(({ length }) => length > 0);
        expect(datedPages(undated + 1)).toEqual(datedPages(undated));
      }),
    );
  });
});

describe("paginate", () => {
  it("shows the newest page at the listing's own address, and numbers from the oldest", () => {
    const pages = paginate({ path: "/sources/ap/", articles: makeArticles(35, 0), undated: 0 }, 10);
    expect(pages.map(({ number, path, articles }) => [number, path, articles.length])).toEqual([
      [3, "/sources/ap/", 15],
      [2, "/sources/ap/page/2/", 10],
      [1, "/sources/ap/page/1/", 10],
    ]);
  });
});

describe("listListings", () => {
  const published = fc.constantFrom(null, "2019", "2019-06", "2019-06-14", "2020-01-02", "last week");
  const names = fc.subarray(["Gulls", "GULLS", "nets", "Nets!"]);
  const record = fc.record({ published, topics: names, authors: names, source: fc.constantFrom(null, "AP", "ap") });
  const records = fc.array(record, { maxLength: 12 });
  const gather = (some: readonly object[]): Archive =>
    gatherArchive(some.map((fields, index) => makeRecord({ id: `seed-${index}`, ...fields })));

  it("has no listing twice, and no article twice in a listing", () => {
    fc.assert(
      fc.property(records, (some) => {
        const listings = listListings(gather(some));
        expect(new Set(listings.map(({ path }) => path)).size).toBe(listings.length);
        for (const { articles } of listings) {
          expect(articles.length).toBeGreaterThan(0);
          expect(new Set(articles).size).toBe(articles.length);
        }
      }),
    );
  });

  it("has every article in its year or among the undated, under a letter, in a language", () => {
    fc.assert(
      fc.property(records, (some) => {
        const archive = gather(some);
        const count = (...kinds: string[]): number =>
          listListings(archive)
            .filter(({ kind }) => kinds.includes(kind))
            .reduce((sum, { articles }) => sum + articles.length, 0);
        expect(count("year", "undated")).toBe(archive.articles.length);
        expect(count("initial")).toBe(archive.articles.length);
        expect(count("language")).toBe(archive.articles.length);
      }),
    );
  });

  it("names each so that it is understood alone", () => {
    const archive = gather([
      { published: "2019-06-14", source: "AP", topics: ["Gulls"], authors: [], language: "de-AT" },
    ]);
    expect(listListings(archive).map(({ kind, title, path }) => [kind, title, path])).toEqual([
      ["year", "2019", "/years/2019/"],
      ["month", "June 2019", "/years/2019/06/"],
      ["source", "AP", "/sources/ap/"],
      ["topic", "Gulls", "/topics/gulls/"],
      ["language", "German", "/languages/de/"],
      ["initial", "Headlines under C", "/a-z/c/"],
    ]);
  });
});
