import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gatherArchive } from "../../src/archive/index.ts";
import { orderByHeadline, rankByHeadline } from "../../src/archive/register.ts";
import { placeArticle, type Remembered } from "../../src/archive/standing.ts";
import { takeMeta } from "../../src/view/take-meta.ts";
import { makeRecord } from "../make-record.ts";

const HEADLINES = ["Ash", "ash", "“Ash", "Ähre", "Birch", "birch 2", "7 oaks", "白桦", "", "Zelkova"];
const DATES = ["2019-06-14", "2020", null];

const makeMeta = (number: number, headline: string, published: string | null): Remembered =>
  takeMeta(makeRecord({ id: `seed-${number}`, sourceFile: `seed-${number}.txt`, headline, published }));

const metas = fc
  .array(fc.tuple(fc.constantFrom(...HEADLINES), fc.constantFrom(...DATES)), { maxLength: 24 })
  .map((all) => all.map(([headline, published], number) => makeMeta(number, headline, published)));

/** Articles of which some have a rank among those that were once remembered together, and the others have none. */
const remembered = fc.tuple(metas, fc.infiniteStream(fc.boolean()), fc.infiniteStream(fc.boolean())).map((given) => {
  const [all, isOld, isGone] = given;
  const old = all.filter(() => isOld.next().value === true);
  const ranks = rankByHeadline(old);
  const ranked = new Map(old.map((meta, at): [Remembered, Remembered] => [meta, { ...meta, rank: ranks[at] ?? 0 }]));
  const left = all.filter(() => isGone.next().value !== true);
  return { plain: left, ranked: left.map((meta) => ranked.get(meta) ?? meta) };
});

/** The same of their order in the archive. */
const placed = fc.tuple(metas, fc.infiniteStream(fc.boolean())).map(([all, isOld]) => {
  const sorted = gatherArchive(all).articles.map(({ record }) => record);
  return sorted.map((meta, place) => (isOld.next().value === true ? { ...meta, place } : meta));
});

const filesOf = (articles: readonly { readonly record: Remembered }[]) =>
  articles.map(({ record }) => record.sourceFile);

describe("a register", () => {
  it("has the same order, whichever of its articles were remembered in theirs", () => {
    fc.assert(
      fc.property(remembered, ({ plain, ranked }) => {
        expect(filesOf(orderByHeadline(ranked.map(placeArticle)))).toEqual(
          filesOf(orderByHeadline(plain.map(placeArticle))),
        );
      }),
    );
  });

  it("is of articles in the order that they had, with those that came in theirs", () => {
    fc.assert(
      fc.property(
        placed.chain((all) => fc.shuffledSubarray(all).map((some) => [all, some] as const)),
        ([all, some]) => {
          const wanted = filesOf(all.map((record) => ({ record })));
          expect(filesOf(gatherArchive(all).articles)).toEqual(wanted);
          const left = new Set(some);
          const known = all.filter((meta) => left.has(meta) && "place" in meta);
          const others = some.filter((meta) => !("place" in meta));
          const files = new Set(filesOf([...known, ...others].map((record) => ({ record }))));
          expect(filesOf(gatherArchive([...known, ...others]).articles)).toEqual(
            wanted.filter((file) => files.has(file)),
          );
          expect(filesOf(gatherArchive(some).articles)).toEqual(
            wanted.filter((file) => filesOf(some.map((record) => ({ record }))).includes(file)),
          );
        },
      ),
    );
  });

  it("has under each letter its articles by headline, and the same ones as the archive has them", () => {
    const archive = gatherArchive([
      makeMeta(1, "birch", "2019-06-14"),
      makeMeta(2, "“Ash", "2020"),
      makeMeta(3, "Birch", "2020"),
      makeMeta(4, "Ähre", null),
      makeMeta(5, "Beech", "2018"),
    ]);
    const files = archive.initials.map(({ name, articles, newest }) => [name, filesOf(articles), filesOf(newest)]);
    const [b, c, e] = ["seed-3.txt", "seed-1.txt", "seed-5.txt"];
    expect(files).toEqual([
      ["A", ["seed-4.txt", "seed-2.txt"], ["seed-2.txt", "seed-4.txt"]],
      ["B", [e, b, c], [b, c, e]],
    ]);
  });
});
