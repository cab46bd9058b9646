import { describe, expect, it } from "vitest";
import { gatherArchive } from "../../src/archive/index.ts";
import { makeSearchData } from "../../src/search/data.ts";
import { chooseLanguage } from "../../src/search/language.ts";
import { makeSearchRecord } from "../../src/search/record.ts";
import { loadMade, makeParagraph, makeRecord } from "../make-record.ts";

const archive = gatherArchive([
  makeRecord({ id: "a", published: "2020-01-02", source: "AFP", topics: ["gulls", "gulls", "nets"] }),
  makeRecord({ id: "b", published: "2019-06-14", source: "Reuters", topics: ["Gulls"] }),
  makeRecord({ id: "c", published: null, source: null, language: "zh", headline: "港口大橋" }),
  makeRecord({ id: "d", published: "2019-01-01", source: "Reuters, AFP" }),
]);

describe("a search record", () => {
  it("holds all that a reader reads, headline first and fields marked off, and says how long that is", () => {
    const [article] = gatherArchive([
      makeRecord({
        summary: "A sum.",
        byline: "By Ann Li",
        photos: [{ caption: "A gull.", credit: "AP", alt: null, position: 0 }],
        body: {
          type: "root",
          children: [
            makeParagraph("One\u202e  two."),
            makeParagraph("Three."),
            { type: "heading", depth: 2, children: [{ type: "text", value: "Terns" }] },
            makeParagraph("Four."),
          ],
        },
        notes: ["Correction: it was a tern."],
      }),
    ]).articles;
    if (article === undefined) throw new Error("no article");
    const { content, meta, url } = makeSearchRecord(loadMade(article), "en");
    expect(content.split("\n")).toEqual([
      "Council votes for gull nets",
      "A sum. ·",
      "One two.",
      "Three. ·",
      "Terns ·",
      "Four. ·",
      "By Ann Li ·",
      "A gull. ·",
      "AP ·",
      "Correction: it was a tern. ·",
      "Reuters",
    ]);
    const [path, fields] = url.split("#");
    expect([path, meta]).toEqual(["/articles/gull-nets/", { title: "Council votes for gull nets" }]);
    expect(Object.fromEntries(new URLSearchParams(fields))).toEqual({
      source: "Reuters",
      date: "14 June 2019",
      iso: "2019-06-14",
      lang: "en",
      dir: "ltr",
      skip: "5",
    });
  });
});

describe("the houses of a search record", () => {
  it.each([
    [{ source: "AFP", publisher: "The Courier", section: "Coast" }, ["AFP ·", "The Courier ·", "Coast"]],
    [{ source: "AFP", publisher: "AFP", section: null }, ["AFP"]],
    [
      { source: "AFP", publisher: "The Courier", section: null, signoff: "(With AFP)" },
      ["(With AFP) ·", "The Courier"],
    ],
    [{ source: null, publisher: null, section: null }, []],
  ])("are found by their names, each once: %o", (fields, found) => {
    const body = { type: "root" as const, children: [makeParagraph("One.")] };
    const [article] = gatherArchive([
      makeRecord({ byline: null, summary: null, photos: [], topics: [], body, ...fields }),
    ]).articles;
    if (article === undefined) throw new Error("no article");
    const { content } = makeSearchRecord(loadMade(article), "en");
    expect(content.split("\n").slice(2)).toEqual(found);
  });
});

describe("makeSearchData", () => {
  const data = makeSearchData(
    archive,
    "en",
    ["search/index/1/"],
    new Map([
      ["/articles/a/", "en_1"],
      ["/articles/b/", "en_2"],
    ]),
  );

  it("names the fragments in the order of the archive", () => {
    expect([data.ids, data.dated]).toEqual(["en_1 en_2  ", 3]);
  });

  it("has the facets that part the articles, with their values in a reader's order, folded as its listings are", () => {
    expect(data.facets).toEqual([
      { key: "year", label: "Year", names: ["2020", "2019", "Undated"], of: [0, 1, 1, 2] },
      { key: "source", label: "Source", names: ["AFP", "Reuters"], of: [[0], [1], [1, 0], []] },
      { key: "topic", label: "Topic", names: ["Gulls", "nets"], of: [[0, 1], [0], [], []] },
      { key: "language", label: "Language", names: ["en", "zh"], of: [0, 0, 0, 1] },
    ]);
  });
});

describe("chooseLanguage", () => {
  const choose = (...languages: readonly string[]): string =>
    chooseLanguage(gatherArchive(languages.map((language, number) => makeRecord({ id: `a${number}`, language }))));

  it("is the one that most articles are in, where words have stems in it", () => {
    expect(choose("fr", "en-GB", "en")).toBe("en");
    expect(choose("fr", "de")).toBe("de");
    expect([choose("zh", "zh", "en"), choose("ko"), choose()]).toEqual(["unknown", "unknown", "unknown"]);
  });

  it.each([
    [null, ["Ann Li", "Siôn Rees"], ["Ann Li ·", "Siôn Rees ·"]],
    ["BY ANN LI", ["Ann Li", "Siôn Rees"], ["BY ANN LI ·", "Siôn Rees ·"]],
  ])("holds authors that a byline of %j does not name", (byline, authors, held) => {
    const [article] = gatherArchive([makeRecord({ summary: null, byline, authors })]).articles;
    if (article === undefined) throw new Error("no article");
    expect(makeSearchRecord(loadMade(article), "en").content.split("\n").slice(3, 5)).toEqual(held);
  });
});
