import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spellOut } from "../../../src/archive/spell-out.ts";
import { readChecked, writeChecked } from "../../../src/build/checked-file.ts";
import type { CachedSeed } from "../../../src/build/seeds/cached-seed.ts";
import {
  markNull,
  openTexts,
  packCounts,
  packNumbers,
  packTexts,
  unmarkNull,
  unpackCounts,
  unpackNumbers,
  unpackTexts,
} from "../../../src/build/seeds/columns.ts";
import { openSeeds } from "../../../src/build/seeds/open-seeds.ts";
import { packSeeds, type SeedColumns } from "../../../src/build/seeds/seed-columns.ts";
import { parseSeed, readSeed } from "../../../src/parse/index.ts";
import { takeMeta } from "../../../src/view/take-meta.ts";
import { makeCapture, makeFolder } from "../../workspace.ts";

/** Keeps columns as a cache does, in a file; the name of the program that writes decides where bytes lie. */
function openCache() {
  const file = join(makeFolder(), "table");
  const keep = <T>(column: T, version = "1"): T => {
    writeChecked(file, version, { column });
    return (readChecked(file, version) as { column: T }).column;
  };
  return { file, keep };
}

describe("columns", () => {
  it("give texts back, whatever is in them", () => {
    const { keep } = openCache();
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("", "\n", "ä", "\ud83d", "\ude00", "😀"));
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(unpackTexts(keep(packTexts(texts)))).toEqual(texts);
      }),
    );
  });

  it("give texts of ASCII back, however often they are asked for, and in any order", () => {
    const { keep } = openCache();
    const texts = fc.array(fc.string({ unit: "binary-ascii" }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.array(fc.nat(), { maxLength: 60 }), (all, order) => {
        const find = openTexts(keep(packTexts(all)));
        for (const at of order) expect(find(at % all.length)).toBe(all[at % all.length]);
        expect(all.map((_, at) => find(at))).toEqual(all);
      }),
    );
  });

  it("tell an empty text from none", () => {
    expect([null, "", "=", "text"].map(markNull).map(unmarkNull)).toEqual([null, "", "=", "text"]);
  });

  it("give numbers back", () => {
    const { keep } = openCache();
    fc.assert(
      fc.property(fc.array(fc.double()), fc.array(fc.nat({ max: 2 ** 32 - 1 })), (numbers, counts) => {
        expect([...unpackNumbers(keep(packNumbers(numbers)))]).toEqual(numbers);
        expect([...unpackCounts(keep(packCounts(counts)))]).toEqual(counts);
      }),
    );
  });

  it("are read wherever they lie, and not where a byte of them is another", () => {
    const { file, keep } = openCache();
    for (const version of ["", "1", "12", "123", "1234", "12345", "123456", "1234567"]) {
      const columns = { texts: packTexts(["a", "bc"]), more: { numbers: packNumbers([1.5, -2]), list: [1] } };
      const kept = keep(columns, version);
      expect(unpackTexts(kept.texts)).toEqual(["a", "bc"]);
      expect([...unpackNumbers(kept.more.numbers)]).toEqual([1.5, -2]);
      expect(kept.more.list).toEqual([1]);
      const bytes = readFileSync(file);
      for (const place of bytes.keys()) {
        const other = Uint8Array.from(bytes);
        other[place] = 1 + (bytes[place] ?? 0);
        writeFileSync(file, other);
        expect([place, readChecked(file, version)]).toEqual([place, null]);
      }
    }
  });
});

/** A seed as it is remembered. */
function readCachedSeed(name: string, text: string): CachedSeed {
  const read = readSeed(name, Buffer.from(text), []);
  const parsed = read.ok ? parseSeed(read.seed) : null;
  const meta = parsed?.ok === true ? takeMeta(parsed.record) : null;
  const sha256 = read.ok ? read.seed.sha256 : "";
  const times = { size: text.length, mtimeMs: 1.5, ctimeMs: 2.5 };
  return { file: name, ...times, sha256, pictures: [], meta, doubts: [], decided: [0, 3, "hash"], isSettled: true };
}

describe("seeds in columns", () => {
  const seeds = [
    readCachedSeed("a.txt", makeCapture("Wall to be mended", "The council met")),
    readCachedSeed("ä.txt", `---\nauthors: [Ann Lee]\ntopics: [Walls]\n---\n${makeCapture("Ähren", "The mill stood")}`),
    readCachedSeed("b.txt", `---\naliases: [/old/]\n---\n${makeCapture("Mill to close", "The mill stood")}`),
    readCachedSeed("c.txt", ""),
  ];
  const openTable = () => openSeeds(openCache().keep<SeedColumns>(packSeeds(seeds)), 1_000);

  it("are what they were", () => {
    const table = openTable();
    const all = Array.from({ length: table.count }, (_, at) => table.seedOf(at));
    expect(all.toSorted((a, b) => (a.file < b.file ? -1 : 1))).toEqual(
      seeds.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    );
  });

  it("hold articles whose fields are those that were read, looked up or spelt out", () => {
    const table = openTable();
    const metas = Array.from({ length: table.count }, (_, at) => table.metaOf(at));
    const ann = metas.find((meta) => meta?.sourceFile === "ä.txt");
    expect(ann?.headline).toBe("Ähren");
    expect(ann?.authors).toEqual(["Ann Lee"]);
    expect(metas.map((meta) => (meta === null ? null : spellOut(meta)))).toEqual(
      expect.arrayContaining(seeds.map(({ meta }) => meta)),
    );
  });
});
