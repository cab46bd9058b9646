import { describe, expect, it } from "vitest";
import { cutBatches, MOST_KEPT } from "../../../src/build/seeds/cut-batches.ts";

const listFiles = (count: number): string[] => Array.from({ length: count }, (_, number) => `${number}.txt`);

/** How many of so many seeds stay in memory, and the number of the first of them. */
function findKept(count: number, threads: number): { readonly kept: number; readonly first: number } {
  const batches = cutBatches(listFiles(count), threads);
  const kept = batches.filter(({ isKept }) => isKept).flatMap(({ files }) => files);
  return { kept: kept.length, first: Number.parseInt(kept[0] ?? "-1", 10) };
}

describe("batches of seeds", () => {
  it("hold each seed once, in order", () => {
    const files = listFiles(1234);
    const batches = cutBatches(files, 2);
    expect(batches.length).toBeGreaterThan(2);
    expect(batches.flatMap((batch) => batch.files)).toEqual(files);
  });

  it("keep the records of all that threads have room for", () => {
    expect(findKept(MOST_KEPT, 1)).toEqual({ kept: MOST_KEPT, first: 0 });
    expect(findKept(2 * MOST_KEPT, 2)).toEqual({ kept: 2 * MOST_KEPT, first: 0 });
  });

  it("keep the last, whose pages are made before they have to go", () => {
    const { kept, first } = findKept(2 * MOST_KEPT, 1);
    expect(kept).toBeLessThanOrEqual(MOST_KEPT);
    expect(kept).toBeGreaterThan(0.95 * MOST_KEPT);
    expect(first).toBe(2 * MOST_KEPT - kept);
  });

  it("keep none of very many", () => {
    expect(findKept(3 * MOST_KEPT, 1).kept).toBeGreaterThan(0);
    expect(findKept(3 * MOST_KEPT + 1, 1).kept).toBe(0);
    expect(findKept(3 * MOST_KEPT + 1, 2).kept).toBeGreaterThan(0);
  });
});
