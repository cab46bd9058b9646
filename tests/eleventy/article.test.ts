import { describe, expect, it } from "vitest";
import { gatherArchive, type LoadWhole } from "../../src/archive/index.ts";
import { makeArticle, makeGroups } from "../../src/eleventy/article.ts";
import type { WholeRecord } from "../../src/model.ts";
import { makeRecord } from "../make-record.ts";

function makeArticles(records: readonly WholeRecord[], urlOf: (slug: string) => string | null = () => null) {
  const read: string[] = [];
  const load: LoadWhole = (article) => {
    read.push(article.record.id);
    const record = records.find(({ id }) => id === article.record.id);
    if (record === undefined) throw new Error("no such record");
    return { ...article, record };
  };
  const archive = gatherArchive(records);
  const sources = { load, writeHtml: ({ headline }: { headline: string }) => `<p>${headline}</p>`, urlOf };
  return { archive, read, articles: archive.articles.map((archived) => makeArticle(archived, sources)) };
}

describe("an article for Eleventy", () => {
  it("reads its text when it is asked for it, and not before", () => {
    const { articles, read } = makeArticles([makeRecord({ id: "gulls", headline: "Gulls" })]);
    const [article] = articles;
    expect([article?.headline, article?.slug, read]).toEqual(["Gulls", "gulls", []]);
    expect(article?.html).toBe("<p>Gulls</p>");
    expect(article?.ledger.length).toBeGreaterThan(0);
    expect(read).toEqual(["gulls", "gulls"]);
  });

  it("is frozen, so that Eleventy hands it on as it is", () => {
    const { articles, read } = makeArticles([makeRecord({})]);
    expect(articles.every(Object.isFrozen)).toBe(true);
    expect(read).toEqual([]);
  });

  it("keeps its own address apart from that of the captured page", () => {
    const record = makeRecord({ id: "gulls", url: "https://example.org/2019/gulls" });
    const [article] = makeArticles([record], (slug) => `/archive/${slug}/`).articles;
    expect(article).toMatchObject({ url: "/archive/gulls/", original: "https://example.org/2019/gulls" });
    expect(makeArticles([record]).articles[0]?.url).toBeNull();
  });

  it.each([
    ["2019-06-14T17:20:05+08:00", "2019-06-14T09:20:05.000Z"],
    ["2019", "2019-01-01T00:00:00.000Z"],
    [null, undefined],
  ])("has of %s a date to sort by", (published, date) => {
    const [article] = makeArticles([makeRecord({ published })]).articles;
    expect(article?.date?.toISOString()).toBe(date);
  });

  it("stands in groups as the archive gathers it", () => {
    const records = [
      makeRecord({ id: "a", sourceFile: "a.txt", source: "Kyodo News", published: "2019-01-01" }),
      makeRecord({ id: "b", sourceFile: "b.txt", source: "Kyodo News", published: "2020-01-01" }),
    ];
    const { archive, articles } = makeArticles(records);
    const groups = makeGroups(archive.sources, (archived) => {
      const found = articles.find(({ id }) => id === archived.record.id);
      if (found === undefined) throw new Error("no such article");
      return found;
    });
    expect(groups.map(({ name, slug, articles: own }) => [name, slug, own.map(({ id }) => id)])).toEqual([
      ["Kyodo News", "kyodo-news", ["b", "a"]],
    ]);
  });
});
