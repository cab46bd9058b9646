import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseSeed, readSeed } from "../src/parse/index.ts";
import { readPlainBody } from "./read-plain-body.ts";

it("README's example becomes what README says", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const example = /```text\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const read = readSeed("example.txt", new TextEncoder().encode(example));
  if (!read.ok) throw new Error(read.doubts[0]?.reason);
  const result = parseSeed(read.seed);
  if (!result.ok) throw new Error(result.doubts[0]?.reason);
  expect(result.record).toMatchObject({
    headline: "Port Ansel ferries stay in harbour as crews vote to strike",
    authors: ["Mara Lindqvist"],
    published: "2019-02-22T15:26",
    photos: [{ caption: "The 6.10 to Skerry tied up at the Fish Quay on Friday.", credit: "KEN OYELARAN" }],
  });
  expect(readPlainBody(result.record.body)).toHaveLength(1);
});
