import { describe, expect, it } from "vitest";
import { type Figures, findSlower } from "../../bench/figures.ts";

const before: Figures = {
  captures: 10_000,
  calibration: 20,
  reading: 0.3,
  stages: { "clean build": { parse: 1_000, render: 3_000, list: 20 } },
};

describe("findSlower", () => {
  it("says nothing while each stage takes at most a third longer", () => {
    const stages = { "clean build": { parse: 1_300, render: 3_900, list: 20 } };
    expect(findSlower(before, { ...before, stages })).toEqual([]);
  });

  it("names the stage that takes longer", () => {
    const stages = { "clean build": { parse: 1_000, render: 4_100, list: 20 } };
    expect(findSlower(before, { ...before, stages })).toEqual([expect.stringMatching(/^clean build, render: 4100 ms/)]);
  });

  it("counts by what the machine is worth in the same run", () => {
    const stages = { "clean build": { parse: 1_900, render: 5_900, list: 40 } };
    expect(findSlower(before, { ...before, calibration: 40, reading: 0.6, stages })).toEqual([]);
    expect(findSlower({ ...before, calibration: 40 }, before)).not.toEqual([]);
  });

  it("leaves short stages to chance, until they are long", () => {
    const list = (ms: number) => ({ ...before, stages: { "clean build": { list: ms } } });
    expect(findSlower(before, list(140))).toEqual([]);
    expect(findSlower(before, list(400))).toHaveLength(1);
  });

  it("compares no stages of other numbers of captures, but how they are read", () => {
    const other = { ...before, captures: 100, reading: 0.9, stages: { "clean build": { parse: 9_000 } } };
    expect(findSlower(before, other)).toEqual([expect.stringMatching(/^reading a capture/)]);
  });
});
