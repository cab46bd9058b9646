import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Pipe band marches on with four pipers"];
const LONE: Row = ["paragraph", "“They told me I would never have the lungs,” she said, and laughed.", undefined, 0.99];
const BELOW: Row = ["paragraph", "Beginners are taught for free on a chanter by the drum major.", undefined, 0.99];
const TITLE: Row = ["other", "FAST FACTS"];

/** How the rows between the paragraph above them and the one below are read. */
const settle = (...rows: Row[]): string[] => mend([HEAD, LONE, ...rows, BELOW]).slice(2, -1);

describe("the last rows of a box of facts", () => {
  const first: readonly Row[] = [
    ["other", "Founded: 1922"],
    ["other", "Members: six, and a dog"],
  ];
  const last: Row = ["subhead", "Practice: Tuesdays, 7pm, Scout Hall"];

  it("are the page's where it is sure that the first two are", () => {
    expect(settle(TITLE, ...first, last)).toEqual(["other", "other", "other", "other box-row"]);
  });

  it("are the story's where the model knows them, or one row stands above alone", () => {
    expect(settle(TITLE, ...first, ["paragraph", last[1], undefined, 0.95]).at(-1)).not.toBe("other box-row");
    expect(settle(TITLE, ["other", "Founded: 1922"], last).at(-1)).not.toBe("other box-row");
  });
});
