import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  markNull,
  packCounts,
  packNumbers,
  packTexts,
  unmarkNull,
  unpackCounts,
  unpackNumbers,
  unpackTexts,
} from "../../src/build/columns.ts";

/** As a cache keeps it. */
const keep = <T>(column: T): T => JSON.parse(JSON.stringify(column));

describe("columns", () => {
  it("give texts back, whatever is in them", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("", "\x7f", "a\x7fb", "\n"));
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(unpackTexts(keep(packTexts(texts)), texts.length)).toEqual(texts);
      }),
    );
  });

  it("tell an empty text from none", () => {
    expect([null, "", "=", "text"].map(markNull).map(unmarkNull)).toEqual([null, "", "=", "text"]);
  });

  it("give numbers back", () => {
    fc.assert(
      fc.property(fc.array(fc.double()), fc.array(fc.nat({ max: 2 ** 32 - 1 })), (numbers, counts) => {
        expect([...unpackNumbers(keep(packNumbers(numbers)))]).toEqual(numbers);
        expect([...unpackCounts(keep(packCounts(counts)))]).toEqual(counts);
      }),
    );
  });
});
