import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseFiles } from "../../../src/build/publish/chosen-files.ts";
import { joinFiles, NOWHERE, openFiles, packFiles } from "../../../src/build/publish/published-files.ts";

const NAMES = Array.from({ length: 12 }, (_, number) => `${"cab"[number % 3]}/${number}.html`);
const names = fc.uniqueArray(fc.constantFrom(...NAMES));

const makeRows = (files: readonly string[], size: number) =>
  new Map(files.map((file) => [file, { key: `${file} ${size}`, size, mtimeMs: size + 0.5 }] as const));

describe("published files", () => {
  it("are found in any order, in the table and among the news, and no others", () => {
    fc.assert(
      fc.property(names, names, names, fc.array(fc.constantFrom(...NAMES)), (table, news, gone, asked) => {
        const files = joinFiles(
          openFiles(packFiles(makeRows(table, 1))),
          openFiles(packFiles(makeRows(news, 2))),
          gone,
        );
        const known = makeRows(table, 1);
        for (const file of gone) known.delete(file);
        for (const [file, row] of makeRows(news, 2)) known.set(file, row);
        expect(files.live).toBe(known.size);
        for (const file of [...asked, ...table, ...table.toSorted()]) {
          const at = files.find(file);
          const found = { key: files.keyOf(at), size: files.sizeOf(at), mtimeMs: files.mtimeOf(at) };
          expect(at === NOWHERE ? undefined : found).toEqual(known.get(file));
        }
      }),
    );
  });

  it("are chosen once each", () => {
    const files = joinFiles(
      openFiles(packFiles(makeRows(["b", "a", "c"], 1))),
      openFiles(packFiles(makeRows(["d"], 1))),
      ["c"],
    );
    const chosen = chooseFiles(files);
    for (const file of ["d", "b", "d"]) chosen.add(files.find(file));
    expect([...chosen]).toEqual(["b", "d"]);
    expect([chosen.size, chosen.has("b"), chosen.has("a"), chosen.has("z")]).toEqual([2, true, false, false]);
  });
});
