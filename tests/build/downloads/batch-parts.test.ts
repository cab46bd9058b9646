import { describe, expect, it } from "vitest";
import { batchParts } from "../../../src/build/downloads/batch-parts.ts";

const LARGE = 1 << 20;

function collect(parts: readonly Buffer[]): Buffer[] {
  const written: Buffer[] = [];
  batchParts(parts, (bytes) => written.push(bytes));
  return written;
}

describe("parts of a file", () => {
  it("are written together and in order", () => {
    const parts = ["one", "", "two", "three"].map((text) => Buffer.from(text));
    expect(collect(parts).map(String)).toEqual(["onetwothree"]);
  });

  it("are not copied where they are large", () => {
    const large = Buffer.alloc(LARGE, "x");
    const written = collect([Buffer.from("before"), large, Buffer.from("behind")]);
    expect(written.map(({ length }) => length)).toEqual([6, LARGE, 6]);
    expect(written[1]).toBe(large);
  });

  it("are written while more come", () => {
    const parts = Array.from({ length: 5 }, (_, index) => Buffer.alloc(LARGE / 2, String(index)));
    const written = collect(parts);
    expect(written.map(({ length }) => length)).toEqual([LARGE, LARGE, LARGE / 2]);
    expect(Buffer.concat(written).equals(Buffer.concat(parts))).toBe(true);
  });

  it("of none are nothing", () => {
    expect(collect([])).toEqual([]);
  });
});
