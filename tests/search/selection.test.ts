import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRequest, writeRequest } from "../../src/search/address.ts";
import { chooseHits, countFacet, type Facet, orderHits, SORTS } from "../../src/search/selection.ts";

const YEAR: Facet = { key: "year", label: "Year", names: ["2020", "2019"], of: [0, 0, 1, 1] };
const TOPIC: Facet = { key: "topic", label: "Topic", names: ["gulls", "nets"], of: [[0, 1], [], [1], [0]] };
const FACETS = [YEAR, TOPIC];
const HITS = [0, 1, 2, 3].map((place) => ({ place, score: [1, 3, 2, 2][place] ?? 0, isWhole: true }));

const choose = (choice: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(choice).map(([key, names]) => [key, new Set(names)]));
const placesOf = (hits: readonly { readonly place: number }[]): number[] => hits.map(({ place }) => place);

describe("chooseHits", () => {
  it("joins values of one facet by or, and facets by and", () => {
    expect(placesOf(chooseHits(HITS, FACETS, choose({ topic: ["gulls", "nets"] })))).toEqual([0, 2, 3]);
    expect(placesOf(chooseHits(HITS, FACETS, choose({ topic: ["gulls"], year: ["2019"] })))).toEqual([3]);
    expect(placesOf(chooseHits(HITS, FACETS, choose({ topic: [], elsewhere: ["x"] })))).toEqual([0, 1, 2, 3]);
  });
});

describe("countFacet", () => {
  it("counts what each value would add, whatever is chosen beside it", () => {
    const counts = countFacet(TOPIC, HITS, FACETS, choose({ year: ["2019"], topic: ["nets"] }));
    expect(counts).toEqual([
      { name: "nets", count: 1, isChosen: true },
      { name: "gulls", count: 1, isChosen: false },
    ]);
  });

  it("keeps a chosen value that no article has, so that a reader can take it back", () => {
    expect(countFacet(YEAR, HITS, FACETS, choose({ year: ["abcd"] }))).toEqual([
      { name: "abcd", count: 0, isChosen: true },
      { name: "2020", count: 2, isChosen: false },
      { name: "2019", count: 2, isChosen: false },
    ]);
  });

  it("keeps a chosen value that has no hits, and leaves others out", () => {
    const counts = countFacet(YEAR, [], FACETS, choose({ year: ["2019"] }));
    expect(counts).toEqual([{ name: "2019", count: 0, isChosen: true }]);
  });

  it("is how many there are once a value is the only one chosen", () => {
    fc.assert(
      fc.property(
        fc.subarray(HITS),
        fc.subarray(YEAR.names as string[]),
        fc.subarray(TOPIC.names as string[]),
        (hits, year, topic) => {
          const choice = choose({ year, topic });
          for (const { name, count } of countFacet(TOPIC, hits, FACETS, choice)) {
            expect(chooseHits(hits, FACETS, choose({ year, topic: [name] })).length).toBe(count);
          }
        },
      ),
    );
  });
});

describe("orderHits", () => {
  it("sorts by score, then newer first; by date, undated last either way", () => {
    expect(placesOf(orderHits(HITS, "relevance", 3))).toEqual([1, 2, 3, 0]);
    expect(placesOf(orderHits(HITS.toReversed(), "newest", 3))).toEqual([0, 1, 2, 3]);
    expect(placesOf(orderHits(HITS, "oldest", 3))).toEqual([2, 1, 0, 3]);
  });
});

describe("orderHits by relevance", () => {
  it("puts articles with the words themselves before those with longer ones", () => {
    const hits = HITS.map((hit) => ({ ...hit, isWhole: hit.place === 0 || hit.place === 3 }));
    expect(placesOf(orderHits(hits, "relevance", 3))).toEqual([3, 0, 1, 2]);
  });
});

describe("an address", () => {
  const read = (query: string) => readRequest(new URLSearchParams(query));

  it("carries a request there and back", () => {
    const names = fc.uniqueArray(fc.string({ unit: "grapheme", minLength: 1 }), { maxLength: 3 });
    const request = fc.record({
      text: fc.string({ unit: "grapheme" }),
      choice: fc.record({ year: names, source: names, publisher: names, topic: names, language: names }).map(choose),
      sort: fc.constantFrom(...SORTS),
      pages: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(request, (given) => {
        expect(read(writeRequest(given))).toEqual(given);
      }),
    );
  });

  it("is empty where nothing was asked, and survives what it does not know", () => {
    expect(writeRequest(read(""))).toBe("");
    expect(read("?sort=up&pages=-3&x=1")).toEqual(read(""));
    expect(read("?pages=100000").pages).toBe(50);
  });
});
