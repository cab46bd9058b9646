import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseSeed, readSeed } from "../../src/parse/index.ts";
import { makeTruth, type Truth } from "../truth.ts";

const SEEDS = new URL("../../examples/seeds/", import.meta.url);
const TRUTHS = new URL("../fixtures/examples/", import.meta.url);

function parseExample(name: string) {
  const read = readSeed(name, readFileSync(new URL(name, SEEDS)));
  if (!read.ok) throw new Error(read.doubts[0]?.reason);
  const result = parseSeed(read.seed);
  if (!result.ok) throw new Error(result.doubts[0]?.reason);
  return result;
}

function readTruth(name: string): Truth {
  // The files are written to this shape; the test below fails where one is not.
  return JSON.parse(readFileSync(new URL(name.replace(/\.(?:txt|md)$/, ".json"), TRUTHS), "utf8")) as Truth;
}

const names = readdirSync(SEEDS).filter((name) => /\.(?:txt|md)$/.test(name) && name !== "README.md");

it("has at least 60 example captures", () => expect(names.length).toBeGreaterThanOrEqual(60));

it.each(names)("%s becomes the record that a person wrote down", (name) => {
  const truth = readTruth(name);
  const { record, doubts } = parseExample(name);
  expect(makeTruth(record, doubts, truth)).toEqual(truth);
});
