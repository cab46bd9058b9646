import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openBatch } from "../../../src/build/downloads/batch-parts.ts";

const LARGE = 1 << 20;

function collect(parts: readonly Buffer[]): Buffer[] {
  const written: Buffer[] = [];
  const { put, end } = openBatch((bytes) => written.push(Buffer.from(bytes)));
  for (const part of parts) put(part);
  end();
  return written;
}

describe("parts of a file", () => {
  it("are written together and in order", () => {
    const parts = ["one", "", "two", "three"].map((text) => Buffer.from(text));
    expect(collect(parts).map(String)).toEqual(["onetwothree"]);
  });

  it("are not copied where they are large", () => {
    const large = Buffer.alloc(LARGE, "x");
    const written: Buffer[] = [];
    const { put, end } = openBatch((bytes) => written.push(bytes));
    for (const part of [Buffer.from("before"), large, Buffer.from("behind")]) put(part);
    end();
    expect(written.map(({ length }) => length)).toEqual([6, LARGE, 6]);
    expect(written[1]).toBe(large);
  });

  it("are written while more come", () => {
    const parts = Array.from({ length: 5 }, (_, index) => Buffer.alloc(LARGE / 2, String(index)));
    const written = collect(parts);
    expect(written.map(({ length }) => length)).toEqual([LARGE, LARGE, LARGE / 2]);
    expect(Buffer.concat(written).equals(Buffer.concat(parts))).toBe(true);
  });

  it("may be overwritten when they are taken", () => {
    const room = Buffer.from("one");
    const written: string[] = [];
    const { put, end } = openBatch((bytes) => written.push(String(bytes)));
    put(room);
    room.write("two");
    put(room);
    end();
    expect(written).toEqual(["onetwo"]);
  });

  it("are the same however long they are", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(20), fc.nat(LARGE + 20)), { maxLength: 12 }), (lengths) => {
        const parts = lengths.map((length, index) => Buffer.alloc(length, String(index % 10)));
        const written = collect(parts);
        expect(Buffer.concat(written).equals(Buffer.concat(parts))).toBe(true);
        expect(written.every(({ length }) => length > 0)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("of none are nothing", () => {
    expect(collect([])).toEqual([]);
  });
});
