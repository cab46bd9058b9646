import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spellNumber } from "../../src/archive/state.ts";

describe("a number in base 36", () => {
  it("is spelt as the language spells it", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.maxSafeNat(), fc.nat(), fc.constantFrom(0, 35, 36, 36 ** 4, 36 ** 8 - 1, 36 ** 8)),
        (number) => {
          expect(spellNumber(number)).toBe(number.toString(36));
        },
      ),
    );
    expect(spellNumber(36 ** 8)).toBe("100000000");
    expect(spellNumber(Number.MAX_SAFE_INTEGER)).toBe(Number.MAX_SAFE_INTEGER.toString(36));
  });
});
