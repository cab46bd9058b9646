/** Which blocks around a story's start are asked who wrote it, and when. */
import { describe, expect, it } from "vitest";
import type { Label } from "../../../src/model.ts";
import { headIndexes, LONGEST_HEAD, seeCapture } from "../../../src/parse/fields/context.ts";

/** Indexes of a capture's head that has a menu of three, a headline, so many blocks below it, and a story of two. */
function listHead(below: number): readonly number[] {
  const labels: readonly (Label | null)[] = [
    ...Array<null>(3).fill(null),
    "headline",
    ...Array<null>(below).fill(null),
    "paragraph",
    "paragraph",
  ];
  return headIndexes(seeCapture(Array<string>(labels.length).fill("x"), labels, "en"), 2, 0);
}
/** The first block below the headline. */
const FIRST = 4;

describe("headIndexes", () => {
  it("goes from the headline down to the story, then up from the headline", () => {
    expect(listHead(3)).toEqual([4, 5, 6, 2, 1]);
  });

  it("leaves out the middle of a list between headline and story, and no block twice", () => {
    const all = 2 * LONGEST_HEAD;
    expect(listHead(all)).toHaveLength(all + 2);
    const longer = listHead(all + 50);
    expect(longer).toHaveLength(all + 2);
    expect(longer[LONGEST_HEAD - 1]).toBe(FIRST + LONGEST_HEAD - 1);
    expect(longer[LONGEST_HEAD]).toBe(FIRST + LONGEST_HEAD + 50);
    expect(new Set(listHead(LONGEST_HEAD + 5)).size).toBe(LONGEST_HEAD + 5 + 2);
  });
});
