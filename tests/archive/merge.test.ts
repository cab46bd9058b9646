import fc from "fast-check";
import { expect, it } from "vitest";
import { mergeInto } from "../../src/archive/merge.ts";

const compare = (a: number, b: number): number => a - b;

it("puts few things into a long list as sorting all of them would", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 60 })), fc.nat({ max: 60 }), (numbers, part) => {
      const [few, many] = [numbers.slice(0, part), numbers.slice(part)].map((list) => list.sort(compare));
      expect(mergeInto(many ?? [], few ?? [], compare)).toEqual(numbers.toSorted(compare));
    }),
  );
});
