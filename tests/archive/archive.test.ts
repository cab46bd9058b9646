import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Archive, findNeighbours, gatherArchive } from "../../src/archive/index.ts";
import { makeRecord } from "../make-record.ts";

const dated = (id: string, published: string | null, more = {}) => makeRecord({ id, published, ...more });
const idsOf = (archive: Archive): string[] => archive.articles.map(({ record }) => record.id);

describe("gatherArchive", () => {
  it("sorts newest first as printed, then the undated by headline", () => {
    const archive = gatherArchive([
      dated("no-date-b", null, { headline: "B" }),
      dated("day", "2019-06-14"),
      dated("evening", "2019-06-14T20:00"),
      dated("no-date-a", null, { headline: "A" }),
      dated("month", "2019-06"),
      dated("later", "2020-01-01"),
    ]);
    expect(idsOf(archive)).toEqual(["later", "evening", "day", "month", "no-date-a", "no-date-b"]);
    expect(archive.dated).toBe(4);
  });

  it("sorts the undated as a register does, whatever signs and letters their headlines begin with", () => {
    const headlines = ["‘Number, please’", "Östlich", "ash", "Zelkova", "عاجل", "白桦", "7 oaks", "Oak"];
    const archive = gatherArchive(headlines.map((headline, n) => dated(`seed-${n}`, null, { headline })));
    const order = ["ash", "‘Number, please’", "Oak", "Östlich", "Zelkova", "7 oaks", "عاجل", "白桦"];
    expect(archive.articles.map(({ record }) => record.headline)).toEqual(order);
    const letters = archive.initials.flatMap(({ articles }) => articles.map(({ record }) => record.headline));
    expect(letters).toEqual(order);
  });

  it("settles ties by id, in code units, and text before clip", () => {
    const archive = gatherArchive([
      dated("b", "2019"),
      dated("a", "2019", { sourceFile: "a.txt" }),
      dated("B", "2019"),
      dated("a", "2019", { sourceFile: "a.md" }),
    ]);
    expect(archive.articles.map(({ record }) => record.sourceFile)).toEqual(["B.txt", "a.md", "a.txt", "b.txt"]);
  });

  it("does not mind in which order records come", () => {
    const records = [null, "2019", "2019-06-14", "2020-01-01", null].map((published, index) =>
      dated(`seed-${index}`, published, { source: index % 2 === 0 ? "AP" : "AFP" }),
    );
    const shuffled = fc.shuffledSubarray(records, { minLength: records.length });
    fc.assert(
      fc.property(shuffled, (some) => {
        expect(gatherArchive(some)).toEqual(gatherArchive(records));
      }),
    );
  });

  it("groups by year, latest first", () => {
    const archive = gatherArchive([
      dated("a", "2019-01-01"),
      dated("b", "2021"),
      dated("c", "2019-05"),
      dated("d", null),
    ]);
    expect(archive.years.map(({ year, articles }) => [year, articles.length])).toEqual([
      ["2021", 1],
      ["2019", 2],
    ]);
  });

  it("groups by source under the spelling that is most frequent", () => {
    const spell = (id: string, source: string | null) => makeRecord({ id, source });
    const archive = gatherArchive([
      spell("a", "KYODO NEWS"),
      spell("b", "Kyodo News"),
      spell("c", "Kyodo News"),
      spell("d", "AP"),
      spell("e", null),
    ]);
    expect(archive.sources.map(({ name, path, articles }) => [name, path, articles.length])).toEqual([
      ["Kyodo News", "/sources/kyodo-news/", 3],
      ["AP", "/sources/ap/", 1],
    ]);
  });

  it("lists a story that two agencies sign with each, and agencies by their short names", () => {
    const sources = ["Reuters, AFP", "Reuters", "Associated Press", "AP", "Herald, Ohio", "Reuters, Herald"];
    const archive = gatherArchive(sources.map((source, n) => makeRecord({ id: `seed-${n}`, source })));
    expect(archive.sources.map(({ name, path, articles }) => [name, path, articles.length])).toEqual([
      ["AP", "/sources/ap/", 2],
      ["Reuters", "/sources/reuters/", 2],
      ["AFP", "/sources/afp/", 1],
      ["Herald, Ohio", "/sources/herald-ohio/", 1],
      ["Reuters, Herald", "/sources/reuters-herald/", 1],
    ]);
  });

  it("treats a date that is none as no date", () => {
    const archive = gatherArchive([dated("a", "last week"), dated("b", "2019")]);
    expect(idsOf(archive)).toEqual(["b", "a"]);
    expect(archive.dated).toBe(1);
  });

  it("refuses two seeds with one address, naming both", () => {
    const twins = [makeRecord({ id: "a", sourceFile: "a.txt" }), makeRecord({ id: "a", sourceFile: "x/a.txt" })];
    expect(() => gatherArchive(twins)).toThrow("a.txt and x/a.txt would both become /articles/a/: rename one of them");
  });
});

describe("findNeighbours", () => {
  const archive = gatherArchive([
    dated("old", "2018"),
    dated("mid", "2019"),
    dated("new", "2020"),
    dated("none", null),
  ]);
  const neighboursOf = (index: number): (string | undefined)[] => {
    const { earlier, later } = findNeighbours(archive, index);
    return [earlier?.record.id, later?.record.id];
  };

  it("finds what is next in time, and nothing for the undated", () => {
    expect(neighboursOf(0)).toEqual(["mid", undefined]);
    expect(neighboursOf(1)).toEqual(["old", "new"]);
    expect(neighboursOf(2)).toEqual([undefined, "mid"]);
    expect(neighboursOf(3)).toEqual([undefined, undefined]);
  });
});
