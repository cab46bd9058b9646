import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFuzzInput } from "../../scripts/fuzz/capture.ts";
import { checkCapture } from "../../scripts/fuzz/check.ts";
import { ROOT } from "../workspace.ts";

const KEPT = join(ROOT, "tests/fixtures/fuzz");
const RUNS = 2000;
/** On a busy machine. Milliseconds. */
const RUNS_MS = 240_000;
const BASES = readdirSync(join(ROOT, "examples/seeds"))
  .filter((name) => name !== "README.md")
  .map((name) => readFileSync(join(ROOT, "examples/seeds", name), "utf8"));

describe("broken captures", () => {
  it(
    "are read or refused with a reason, and the ledger is exact",
    () => {
      const faults: string[] = [];
      let articles = 0;
      for (let number = 1_000_000; number < 1_000_000 + RUNS; number += 1) {
        const { fault, isArticle } = checkCapture(makeFuzzInput(BASES, number));
        if (fault !== null) faults.push(`${number}: ${fault}`);
        if (isArticle) articles += 1;
      }
      expect(faults).toEqual([]);
      // Neither all of them nor none: what is broken beyond reading tests little.
      expect(articles).toBeGreaterThan(RUNS / 4);
      expect(articles).toBeLessThan(RUNS);
    },
    RUNS_MS,
  );

  it("repeat: a number gives the same capture", () => {
    expect(makeFuzzInput(BASES, 7)).toEqual(makeFuzzInput(BASES, 7));
    expect(makeFuzzInput(BASES, 7)).not.toEqual(makeFuzzInput(BASES, 8));
  });

  it("that once were a fault are none", () => {
    const files = readdirSync(KEPT).filter((file) => file !== "README.md");
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      expect([file, checkCapture({ file, bytes: readFileSync(join(KEPT, file)) }).fault]).toEqual([file, null]);
    }
  });
});
