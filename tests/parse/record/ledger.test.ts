import { describe, expect, it } from "vitest";
import type { Verdict } from "../../../src/model.ts";
import { keepLedger } from "../../../src/parse/record/ledger.ts";
import { makeCapture } from "../make-capture.ts";

const verdict = (block: number, more: Partial<Verdict> = {}): Verdict => {
  return { block, label: "paragraph", rule: "test.row", confidence: 1, ...more };
};

function ledgerOf(text: string, verdicts: readonly Verdict[]) {
  const { seed, blocks } = makeCapture(text);
  return keepLedger(seed, blocks, verdicts);
}

describe("the ledger", () => {
  it.each([
    "One\n\n\n  Two  \nThree",
    "\n\nOne\r\n\r\nTwo\r\n\r\n",
    "\uFEFFOne\u2028Two\f\u200B\n",
    "---\ntitle: A\n---\n\nOne\nTwo\n\n",
  ])("gives %j back", (text) => {
    const ledger = ledgerOf(
      text,
      [0, 1, 2].map((block) => verdict(block)),
    );
    expect(ledger.map(({ raw }) => raw).join("")).toBe(text);
  });

  it("names front matter, gaps and blocks, with their lines in the file", () => {
    const text = "---\ntitle: A\n---\n\nOne\n\n\nTwo\n";
    const ledger = ledgerOf(text, [verdict(0), verdict(1, { label: "promo" })]);
    expect(ledger.map(({ label, line, endLine }) => [label, line, endLine])).toEqual([
      ["front-matter", 1, 3],
      ["blank", 4, 4],
      ["paragraph", 5, 5],
      ["blank", 6, 7],
      ["promo", 8, 8],
    ]);
  });

  it("says which line a block repeats or continues", () => {
    const ledger = ledgerOf("One\n\n\nTwo", [verdict(0), verdict(1, { label: "repeat", of: 0 })]);
    expect(ledger.map(({ of }) => of)).toEqual([undefined, undefined, 1]);
  });

  it("prints the parts that went elsewhere", () => {
    const cuts = [{ kind: "signoff", from: 9, to: 16, rule: "test.cut" }] as const;
    expect(ledgerOf("He left.  REUTERS", [verdict(0, { cuts })])[0]?.cuts).toEqual([
      { kind: "signoff", text: "REUTERS", rule: "test.cut" },
    ]);
  });

  it("says so where nothing decided", () => {
    expect(ledgerOf("One", [])).toMatchObject([{ raw: "One", label: "furniture", confidence: 0 }]);
  });
});
