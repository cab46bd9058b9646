import fc from "fast-check";
import { expect, it } from "vitest";
import { countStep, type Registry, scale, stepOf } from "../../../src/parse/story/registry.ts";

const steps = fc.uniqueArray(fc.oneof(fc.integer({ min: 0, max: 200 }), fc.constantFrom(0.01, 0.5, 2.5, 7.75)), {
  minLength: 1,
  maxLength: 9,
});

it("the step that a whole number reaches is looked up as it is found by climbing", () => {
  fc.assert(
    fc.property(steps, fc.nat(9), (some, size) => {
      const registry: Registry = { questions: [], size };
      const asked = scale(
        registry,
        "width",
        some.toSorted((a, b) => a - b),
      );
      for (let count = -1; count <= Math.max(...some) + 2; count += 1)
        expect(countStep(asked, count)).toBe(stepOf(asked, count));
    }),
  );
});
