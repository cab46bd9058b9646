import { describe, expect, it } from "vitest";
import { measureSpan } from "../../src/archive/gather.ts";
import { gatherArchive } from "../../src/archive/index.ts";
import { makeRecord } from "../make-record.ts";

const archive = gatherArchive([
  makeRecord({ id: "a", published: "2019-06-14", topics: ["Gulls", "gulls", "Nets"], authors: ["Mara Lindqvist"] }),
  makeRecord({ id: "b", published: "2019-05", topics: ["gulls"], authors: ["MARA LINDQVIST", "Oskar Bell"] }),
  makeRecord({ id: "c", published: "2019", topics: ["gulls", " "], authors: ["Mara Lindqvist"], language: "pt-BR" }),
  makeRecord({ id: "d", published: null, topics: ["Núts"], publisher: "The Harbour Courier", language: "pt" }),
  makeRecord({ id: "e", published: "2020-01-01", topics: ["nuts"], language: "tlh" }),
]);

describe("groups of an archive", () => {
  it("hold an article once under names that differ in case, accents or punctuation alone", () => {
    const topics = archive.topics.map(({ name, articles }) => [name, articles.map(({ record }) => record.id)]);
    expect(topics).toEqual([
      ["gulls", ["a", "b", "c"]],
      ["Núts", ["e", "d"]],
      ["Nets", ["a"]],
    ]);
  });

  it("are called as most articles write them", () => {
    expect(archive.authors.map(({ name, articles }) => [name, articles.length])).toEqual([
      ["Mara Lindqvist", 3],
      ["Oskar Bell", 1],
    ]);
    expect(archive.publishers.map(({ name, path }) => [name, path])).toEqual([
      ["The Harbour Courier", "/publishers/the-harbour-courier/"],
    ]);
  });

  it("that have as many articles stand as a register has their names", () => {
    const sources = ["Xinhua", "dpa", "Ärzteblatt", "The Wire", "apex"];
    const some = gatherArchive(sources.map((source, n) => makeRecord({ id: `seed-${n}`, source })));
    expect(some.sources.map(({ name }) => name)).toEqual(["apex", "Ärzteblatt", "dpa", "The Wire", "Xinhua"]);
    const languages = ["et", "es", "en"].map((language, n) => makeRecord({ id: `seed-${n}`, language }));
    expect(gatherArchive(languages).languages.map(({ name }) => name)).toEqual(["English", "Estonian", "Spanish"]);
  });

  it("gather languages by their first part, by name where it is known", () => {
    expect(archive.languages.map(({ name, path, articles }) => [name, path, articles.length])).toEqual([
      ["English", "/languages/en/", 2],
      ["Portuguese", "/languages/pt/", 2],
      ["tlh", "/languages/tlh/", 1],
    ]);
  });

  it("hold months within years; a date that tells the year alone stands in its year", () => {
    const [, year] = archive.years;
    expect(year).toMatchObject({ name: "2019", path: "/years/2019/" });
    expect(year?.months.map(({ name, path, articles }) => [name, path, articles.length])).toEqual([
      ["June 2019", "/years/2019/06/", 1],
      ["May 2019", "/years/2019/05/", 1],
    ]);
    expect(year?.monthless.map(({ record }) => record.id)).toEqual(["c"]);
  });

  it("know their span", () => {
    expect(measureSpan(archive.articles)).toEqual({ earliest: "2019", latest: "2020-01-01", undated: 1 });
    expect(measureSpan([])).toEqual({ earliest: null, latest: null, undated: 0 });
  });
});
