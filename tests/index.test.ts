import { describe, expect, it } from "vitest";
import { parseSeed } from "../src/index.ts";
import { makeCapture } from "./workspace.ts";

describe("parseSeed", () => {
  it.each([
    ["a first half", "\ud83d", "U+D83D"],
    ["a second half", "\ude00", "U+DE00"],
    ["two halves in the wrong order", "\ude00\ud83d", "U+DE00"],
  ])("refuses a text with %s alone, which would not be given back as it is", (_name, half, code) => {
    const result = parseSeed(`Wall 😀 to be mended\r\n\r\n${half}${makeCapture("The ferry")}`, { file: "wall.txt" });
    expect(result).toMatchObject({
      ok: false,
      file: "wall.txt",
      doubts: [{ file: "wall.txt", line: 3, severity: "error", rule: "read.half-pair" }],
      ledger: [],
    });
    expect(result.doubts[0]?.reason).toContain(`(${code})`);
  });

  it("says what is no name of a file", () => {
    // Plain JavaScript may hand over anything.
    const source = { file: 5 } as unknown as { readonly file: string };
    expect(() => parseSeed(makeCapture("Wall"), source)).toThrow(
      'parseSeed\'s "file" is the path of a seed, such as "capture.txt"; it is 5.',
    );
  });

  it("gives back a text with whole pairs as it is", () => {
    const capture = makeCapture("Wall 😀 to be mended");
    const result = parseSeed(capture);
    expect(result.ok && result.record.ledger.map(({ raw }) => raw).join("")).toBe(capture);
  });
});
