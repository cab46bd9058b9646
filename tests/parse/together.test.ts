/** Captures that are read step by step together. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Seed } from "../../src/model.ts";
import { parseSeed, parseSeeds } from "../../src/parse/index.ts";
import { MOST_SHARED, READ_TOGETHER } from "../../src/parse/scan/reel.ts";
import { makeCapture } from "../workspace.ts";
import { capture, readText } from "./random-capture.ts";

/** Tens of captures are read twice in each run. */
const timeout = 120_000;
const MOST = 2 * READ_TOGETHER + 3;

const readSeeds = (texts: readonly string[]): Seed[] =>
  texts.flatMap((text, number) => {
    const read = readText(`${number}.txt`, text);
    return read.ok ? [read.seed] : [];
  });

/** An article's text, or what is as odd as can be. */
const text = fc.oneof(
  capture,
  fc.string({ minLength: 1, maxLength: 30 }).map((headline) => makeCapture(headline)),
);

it("are read as each is alone, however many there are", { timeout }, () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: MOST }), (texts) => {
      const seeds = readSeeds(texts);
      expect(parseSeeds(seeds)).toEqual(seeds.map(parseSeed));
    }),
    { numRuns: 30 },
  );
});

it("are read as each is alone where one is too long to share memory with the others", { timeout }, () => {
  const long = makeCapture("The wall") + "The quay was rebuilt in 1947, stone by stone.\n\n".repeat(MOST_SHARED / 40);
  const seeds = readSeeds([makeCapture("The ferry"), long, makeCapture("The bridge"), long, makeCapture("The pier")]);
  expect(parseSeeds(seeds)).toEqual(seeds.map(parseSeed));
});

it("may be none", () => {
  expect(parseSeeds([])).toEqual([]);
});
