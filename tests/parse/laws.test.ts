import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LedgerEntry } from "../../src/model.ts";
import { splitSeed } from "../../src/parse/blocks/split.ts";
import { completeVerdicts, openCapture, runPasses } from "../../src/parse/capture.ts";
import { parseSeed } from "../../src/parse/index.ts";
import { keepLedger } from "../../src/parse/record/ledger.ts";
import { capture, file, readText } from "./random-capture.ts";

/** Hundreds of captures, on a machine that may be busy. Milliseconds. */
const timeout = 60_000;

const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/** Every line stands in one entry, and bears the number that it has in the file. */
function expectLines(ledger: readonly LedgerEntry[], text: string): void {
  expect(ledger.map((entry) => entry.raw).join("")).toBe(text);
  for (const entry of ledger) if (entry.label === "blank") expect(entry.raw.replace(/[\p{C}\s]+/gu, "")).toBe("");
  let next = 1;
  for (const { line, endLine, raw } of ledger) {
    const lines = raw.split(LINE_END).length - (/[\n\v\f\r\u0085\u2028\u2029]$/.test(raw) ? 1 : 0);
    expect([line, endLine - line + 1]).toEqual([next, lines]);
    next = endLine + 1;
  }
}

describe("the first law: nothing is lost", () => {
  it("gives the seed back from the ledger, byte for byte", { timeout }, () => {
    fc.assert(
      fc.property(file, capture, (name, text) => {
        const read = readText(name, text);
        if (!read.ok) {
          // What is no text has no lines; what has a front matter that cannot be read has.
          if (read.ledger.length > 0) expect(read.ledger.map((entry) => entry.raw).join("")).toBe(text);
          return;
        }
        const result = parseSeed(read.seed);
        expectLines((result.ok ? result.record : result).ledger, text);
      }),
      { numRuns: 400 },
    );
  });

  it("has every line that is not blank in one entry with a label of its own, and numbers lines as the file does", {
    timeout,
  }, () => {
    fc.assert(
      fc.property(file, capture, (name, text) => {
        const read = readText(name, text);
        if (!read.ok) return;
        const blocks = splitSeed(read.seed);
        const [none = []] = runPasses([openCapture(read.seed, blocks, "en")], []);
        const ledger = keepLedger(read.seed, blocks, completeVerdicts(none, []));
        expectLines(ledger, text);
      }),
      { numRuns: 400 },
    );
  });

  it("drops a verdict for a block that has one", () => {
    const read = readText("a.txt", "One\n\nTwo");
    if (!read.ok) throw new Error("not read");
    const blocks = splitSeed(read.seed);
    const give = (name: string, label: "headline" | "promo") => ({
      name,
      label: () => [{ block: 0, label, rule: `${name}.x`, confidence: 1 } as const],
    });
    const capture = openCapture(read.seed, blocks, "en");
    const [verdicts] = runPasses([capture], [give("first", "headline"), give("second", "promo")]);
    expect(verdicts?.map((verdict) => verdict?.rule)).toEqual(["first.x", undefined]);
  });
});

describe("the second law: only bugs throw", () => {
  it("reads any text, the same way each time", { timeout }, () => {
    fc.assert(
      fc.property(file, capture, (name, text) => {
        const read = readText(name, text);
        if (!read.ok) {
          expect(read.doubts[0]?.reason.length).toBeGreaterThan(0);
          return;
        }
        const result = parseSeed(read.seed);
        expect(parseSeed(read.seed)).toEqual(result);
        if (!result.ok) expect(result.doubts.some((doubt) => doubt.severity === "error")).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
