import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assembleSeed,
  keepDecisions,
  parseSeed,
  type ReadSeed,
  readSeed,
  recallDecisions,
} from "../../../src/parse/index.ts";
import { PACKAGE } from "../../../src/root.ts";
import { capture, file, readText } from "../random-capture.ts";

/** A bookkeeping that says everything about a seed takes less than this share of the text of a real one. */
const SMALL = 0.6;
/** Hundreds of captures, on a machine that may be busy. Milliseconds. */
const timeout = 60_000;

/** The record that parsing gives, and the one from what parsing decided; null where the seed holds no article. */
function readTwice(read: ReadSeed) {
  const parsed = read.ok ? parseSeed(read.seed) : null;
  if (!read.ok || parsed === null || !parsed.ok) return null;
  const line = keepDecisions(parsed.decisions);
  return { parsed: parsed.record, recalled: assembleSeed(read.seed, recallDecisions(line)), line };
}

function listSeeds(folder: string): string[] {
  const root = join(PACKAGE, folder);
  return (
    readdirSync(root, { recursive: true, encoding: "utf8" })
      // A fixture's blocks.txt is what was read of its seed.
      .filter((name) => /\.(?:txt|md)$/.test(name) && !name.endsWith("blocks.txt"))
      .map((name) => join(root, name))
  );
}

const SEEDS = ["seeds", "examples/seeds", "tests/fixtures/articles"].flatMap(listSeeds);

describe("decisions", () => {
  it("give the record of any text again, to the last character", { timeout }, () => {
    fc.assert(
      fc.property(file, capture, (name, text) => {
        const both = readTwice(readText(name, text));
        if (both !== null) expect(JSON.stringify(both.recalled)).toBe(JSON.stringify(both.parsed));
      }),
      { numRuns: 400 },
    );
  });

  it("give the record of every seed and fixture again", { timeout }, () => {
    const both = SEEDS.map((path) => readTwice(readSeed(path, readFileSync(path)))).filter((each) => each !== null);
    expect(both.length).toBeGreaterThan(60);
    for (const { parsed, recalled } of both) expect(recalled).toEqual(parsed);
    expect(both.map(({ recalled }) => JSON.stringify(recalled))).toEqual(
      both.map(({ parsed }) => JSON.stringify(parsed)),
    );
  });

  it("are small beside the text", { timeout }, () => {
    const long = SEEDS.map((path) => readFileSync(path)).filter((bytes) => bytes.length > 3_000);
    const sizes = long.map((bytes) => (readTwice(readSeed("a.txt", bytes))?.line.length ?? 0) / bytes.length);
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.reduce((sum, each) => sum + each, 0) / sizes.length).toBeLessThan(SMALL);
  });
});
