import { describe, expect, it } from "vitest";
import { doubtStrays } from "../../../src/build/pictures/doubt-strays.ts";
import { findStrays } from "../../../src/build/pictures/strays.ts";

const SEEDS = ["wall.txt", "in/2025-03-12-ferry.md", "in/tide.txt", "report-7.txt"];

describe("a picture that misses a seed's name", () => {
  it.each([
    ["Wall.JPG", "wall.txt"],
    ["wall_2.jpg", "wall.txt"],
    ["wall2.jpg", "wall.txt"],
    ["wall (1).png", "wall.txt"],
    ["wal.jpg", "wall.txt"],
    ["in/2025-03-12 fery.jpg", "in/2025-03-12-ferry.md"],
    ["report 7.jpg", "report-7.txt"],
  ])("%s is near %s", (file, seed) => {
    expect(findStrays(SEEDS, [file])).toEqual([{ file, seed }]);
  });

  it.each([
    ["has another day", "in/2025-03-13-ferry.jpg"],
    ["lies in another folder", "tide.jpg"],
    ["is a camera's", "IMG_2034.jpg"],
    ["is one of few letters", "sun.jpg"],
    ["has another number", "report-9.jpg"],
  ])("is none where it %s", (_, file) => {
    expect(findStrays([...SEEDS, "fun.txt"], [file])).toEqual([]);
  });

  it("is told with the name that it should have, but for one that an article names", () => {
    const strays = findStrays(SEEDS, ["wal.jpg", "wall_2.jpg"]);
    const doubts = doubtStrays(strays, [{ sourceFile: "report-7.txt", files: ["wall_2.jpg", null] }]);
    expect(doubts.map(({ file, rule }) => [file, rule])).toEqual([["wal.jpg", "picture.stray"]]);
    expect(doubts[0]?.reason).toBe(
      "is shown by no article: its name is not quite that of wall.txt. Name it wall.jpg, or wall-2.jpg where it is the second, or under photos: in wall.txt.",
    );
  });

  it("are to be named by the first name that is free", () => {
    const named = (...files: readonly string[]): string | undefined => {
      const [doubt] = doubtStrays(findStrays(SEEDS, ["wal.jpg"]), [{ sourceFile: "wall.txt", files }]);
      return /Name it (.*?), or/u.exec(doubt?.reason ?? "")?.[1];
    };
    expect([named(), named("wall.jpg"), named("wall.jpg", "wall-2.jpg")]).toEqual([
      "wall.jpg",
      "wall-2.jpg",
      "wall-3.jpg",
    ]);
  });

  it("is found at once among many seeds and pictures", () => {
    const names = (ending: string): string[] => Array.from({ length: 20_000 }, (_, at) => `tide ${at} here.${ending}`);
    const pictures = names("jpg").map((name) => name.replaceAll(" ", "_"));
    expect(findStrays(names("txt"), pictures)).toHaveLength(20_000);
  });
});
