import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gatherArchive } from "../../../src/archive/index.ts";
import { dealSeeds, dealYears, MOST_SHARDS, nameShard, readShardNumber } from "../../../src/build/shards/deal.ts";
import { makeRecord } from "../../make-record.ts";

const numberShards = (of: number) => Array.from({ length: of }, (_, index) => ({ number: index + 1, of }));

/** An archive of so many articles in each year; null for the undated. */
const makeArchive = (years: readonly (readonly [year: number | null, count: number])[]) =>
  gatherArchive(
    years.flatMap(([year, count], place) =>
      Array.from({ length: count }, (_, number) =>
        makeRecord({
          id: `a${place}-${number}`,
          sourceFile: `a${place}-${number}.txt`,
          published: year === null ? null : `${year}-06-14`,
        }),
      ),
    ),
  );

const files = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 60 });
const shardCount = fc.integer({ min: 1, max: 12 });

describe("readShardNumber", () => {
  it.each([
    ["1/1", { number: 1, of: 1 }],
    ["2/3", { number: 2, of: 3 }],
    [`${MOST_SHARDS}/${MOST_SHARDS}`, { number: MOST_SHARDS, of: MOST_SHARDS }],
  ])("reads %s", (text, shard) => {
    expect(readShardNumber(text)).toEqual(shard);
    expect(nameShard(shard)).toBe(text);
  });

  it.each(["", "2", "0/3", "4/3", "-1/3", "1.5/3", "1/0", "1/3/3", "one/three", " 1/3", "1/1001"])(
    "refuses “%s”",
    (text) => expect(readShardNumber(text)).toBeNull(),
  );
});

describe("dealSeeds", () => {
  it("gives each seed to one shard, and none away", () => {
    fc.assert(
      fc.property(files, shardCount, (all, of) => {
        const dealt = numberShards(of).flatMap((shard) => dealSeeds(all, shard));
        expect(dealt.toSorted()).toEqual(all.toSorted());
      }),
    );
  });

  it("leaves a seed with its shard when others come and go", () => {
    fc.assert(
      fc.property(files, files, shardCount, (all, others, of) => {
        for (const shard of numberShards(of)) {
          const own = new Set(dealSeeds([...new Set([...all, ...others])], shard));
          expect(dealSeeds(all, shard)).toEqual(all.filter((file) => own.has(file)));
        }
      }),
    );
  });

  it("deals about evenly, whatever seeds are called", () => {
    const all = Array.from({ length: 3_000 }, (_, number) => `2019/06/capture-${number}.txt`);
    for (const shard of numberShards(3)) expect(Math.abs(dealSeeds(all, shard).length - 1_000)).toBeLessThan(100);
  });
});

describe("dealYears", () => {
  const years = fc.array(fc.tuple(fc.option(fc.integer({ min: 1990, max: 2024 })), fc.integer({ min: 1, max: 9 })), {
    maxLength: 8,
  });

  it("gives each article to one shard, in the order of the archive, and none more than one and a half shares", () => {
    fc.assert(
      fc.property(years, shardCount, (all, of) => {
        const archive = makeArchive(all);
        const runs = dealYears(archive, of);
        expect(runs).toHaveLength(of);
        expect(runs.flatMap(([from, to]) => archive.articles.slice(from, to))).toEqual(archive.articles);
        const most = 1.5 * (archive.articles.length / of) + 1;
        for (const [from, to] of runs) expect(to - from).toBeLessThanOrEqual(most);
      }),
    );
  });

  it("cuts between years where they are about even", () => {
    const archive = makeArchive([
      [2021, 9],
      [2020, 11],
      [2019, 6],
      [2018, 5],
      [null, 9],
    ]);
    expect(dealYears(archive, 4)).toEqual([
      [0, 9],
      [9, 20],
      [20, 31],
      [31, 40],
    ]);
  });

  it("cuts a year that is larger than a share", () => {
    expect(dealYears(makeArchive([[2021, 30]]), 3)).toEqual([
      [0, 10],
      [10, 20],
      [20, 30],
    ]);
    expect(dealYears(makeArchive([[null, 4]]), 2)).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });
});
