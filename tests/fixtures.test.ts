import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ARTICLES, makeGolden, parseFixture, writeGolden } from "../scripts/fixture-files.ts";
import { makeTruth, type Truth } from "./truth.ts";

/** UPDATE_FIXTURES=1 writes what the parser makes now; a person reads the difference. Truths are never written. */
const IS_UPDATE = process.env["UPDATE_FIXTURES"] === "1";

/** Fixture → fields that the parser does not read as their truth says. The list only gets shorter. */
const MISSES: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(join(ARTICLES, "../known-misses.json"), "utf8"),
);

const AT_LEAST = 60;
const names = existsSync(ARTICLES) ? readdirSync(ARTICLES).sort() : [];

/** Fields whose values differ. */
function listMisses(read: Truth, truth: Truth): string[] {
  const fields = Object.keys(truth) as (keyof Truth)[];
  return fields.filter((field) => JSON.stringify(read[field]) !== JSON.stringify(truth[field]));
}

function pick(truth: Truth, misses: readonly string[]): Partial<Truth> {
  return Object.fromEntries(Object.entries(truth).filter(([field]) => !misses.includes(field)));
}

describe("articles", () => {
  it("are there to be read", () => {
    expect(names.length).toBeGreaterThanOrEqual(AT_LEAST);
  });

  it.each(names)("%s is read as its golden record says", (name) => {
    const folder = join(ARTICLES, name);
    if (IS_UPDATE) writeGolden(folder);
    const golden = makeGolden(folder);
    for (const [file, text] of Object.entries(golden)) expect(text).toBe(readFileSync(join(folder, file), "utf8"));
  });

  it.each(names)("%s is read as a person wrote it down", (name) => {
    const folder = join(ARTICLES, name);
    if (!existsSync(join(folder, "truth.json")))
      throw new Error(
        `tests/fixtures/articles/${name} holds no truth.json. Write down by hand what its seed states, in the form of the others (tests/truth.ts says what the keys mean).`,
      );
    // The files are written to this shape; the comparison below fails where one is not.
    const truth = JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as Truth;
    const result = parseFixture(folder);
    if (!result.ok) throw new Error(result.doubts[0]?.reason);
    const read = makeTruth(result.record, result.doubts, truth);
    const misses = MISSES[name] ?? [];
    expect(pick(read, misses)).toEqual(pick(truth, misses));
    // What is mended leaves the list.
    expect(listMisses(read, truth)).toEqual(misses);
  });

  it("are those that the list of misses names", () => {
    expect(Object.keys(MISSES).filter((name) => !names.includes(name))).toEqual([]);
  });
});
