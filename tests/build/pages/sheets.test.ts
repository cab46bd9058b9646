import { describe, expect, it } from "vitest";
import { countTaken, laySheets, type OwnerOf, type PageNumbers, takeSheets } from "../../../src/build/pages/sheets.ts";
import { mapKinds, type PageKind } from "../../../src/view/pages.ts";

const count = (length: number): number[] => Array.from({ length }, (_, number) => number);
const WANTED: PageNumbers = { ...mapKinds(() => []), home: [0], article: count(500), listing: count(130) };
const byHalves: OwnerOf = (kind, number) => (kind === "article" ? Number(number >= 250) : undefined);

/** Takes all that there is of a kind. */
const takeAll = (take: (kind: PageKind) => readonly number[], kind: PageKind): number[] => {
  const all: number[] = [];
  for (let sheet = take(kind); sheet.length > 0; sheet = take(kind)) all.push(...sheet);
  return all;
};

const sort = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b);

describe("sheets of pages", () => {
  it("are counted when they are taken, by any thread", () => {
    const table = laySheets(WANTED, 2, byHalves);
    const [first, second] = [takeSheets(table, 0), takeSheets(table, 1)];
    expect(countTaken(table)).toBe(0);
    const taken = second("article").length;
    expect(countTaken(table)).toBe(taken);
    for (const kind of ["home", "article", "listing"] as const) takeAll(first, kind);
    expect(countTaken(table)).toBe(1 + 500 + 130);
  });

  it("are taken once, whoever takes them", () => {
    const table = laySheets(WANTED, 2, byHalves);
    const takes = [takeSheets(table, 0), takeSheets(table, 1)];
    for (const kind of ["home", "article", "listing"] as const) {
      const taken: number[] = [];
      let sheets = takes.map((take) => take(kind));
      for (; sheets.some((sheet) => sheet.length > 0); sheets = takes.map((take) => take(kind)))
        taken.push(...sheets.flat());
      expect(sort(taken)).toEqual(WANTED[kind]);
    }
  });

  it("go to the thread that has read them first, and to another when that one has none left", () => {
    const table = laySheets(WANTED, 2, byHalves);
    const [first, second] = [takeSheets(table, 0), takeSheets(table, 1)];
    expect(second("article")[0]).toBe(250);
    const all = takeAll(first, "article");
    expect(all.slice(0, 250)).toEqual(count(250));
    expect(all.at(-1)).toBeLessThan(WANTED.article.length);
    expect(second("article")).toEqual([]);
  });

  it("of kinds with few pages are the first thread's alone", () => {
    const table = laySheets(WANTED, 2);
    expect(takeAll(takeSheets(table, 1), "home")).toEqual([]);
    expect(takeAll(takeSheets(table, 0), "home")).toEqual([0]);
  });
});
