import { describe, expect, it } from "vitest";
import { leastBody } from "../../../src/parse/story/decode.ts";

const sameWidth = (): number => 100;

describe("the share of the probability from which on a block is the story's", () => {
  it("is a little under a half where the blocks are sure", () => {
    expect(leastBody(Float64Array.of(0.01, 0.99, 0.98, 0.02), sameWidth)).toBe(0.45);
  });

  it("is lower where every block is doubtful, so that the likeliest are kept", () => {
    const bodies = Float64Array.of(0.02, 0.4, 0.4, 0.4, 0.02);
    const least = leastBody(bodies, sameWidth);
    expect(least).toBeLessThan(0.4);
    expect(least).toBeGreaterThan(0.02);
  });

  it("counts a block by its width", () => {
    const bodies = Float64Array.of(0.9, 0.2);
    const wide = leastBody(bodies, (t) => (t === 0 ? 10 : 1000));
    expect(wide).toBeLessThan(leastBody(bodies, (t) => (t === 0 ? 1000 : 10)));
  });

  it("keeps nothing of a capture that holds no story", () => {
    expect(leastBody(new Float64Array(5), sameWidth)).toBeGreaterThan(0);
    expect(leastBody(new Float64Array(0), sameWidth)).toBeGreaterThan(0);
  });
});
