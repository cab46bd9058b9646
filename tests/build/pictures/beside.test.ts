import { describe, expect, it } from "vitest";
import { pairPictures } from "../../../src/build/pictures/beside.ts";

describe("a picture beside a seed", () => {
  it.each([
    { name: "has its name", pictures: ["wall.jpg"], beside: ["wall.jpg"] },
    {
      name: "may have a number, and stands in its place",
      pictures: ["wall-10.jpg", "wall-2.png", "wall.avif"],
      beside: ["wall.avif", "wall-2.png", "wall-10.jpg"],
    },
    { name: "may be there in two formats", pictures: ["wall.png", "wall.jpg"], beside: ["wall.jpg", "wall.png"] },
    {
      name: "is not one of another name",
      pictures: ["walls.jpg", "wall-a.jpg", "wall-1.jpg", "wall-007.jpg", "in/wall.jpg"],
      beside: [],
    },
  ])("$name", ({ pictures, beside }) => {
    expect(pairPictures(["wall.txt"], pictures).get("wall.txt") ?? []).toEqual(beside);
  });

  it("is that of the seed with its whole name, where there is one", () => {
    const pairs = pairPictures(["wall.txt", "wall-2.txt"], ["wall.jpg", "wall-2.jpg"]);
    expect([...pairs]).toEqual([
      ["wall.txt", ["wall.jpg"]],
      ["wall-2.txt", ["wall-2.jpg"]],
    ]);
  });

  it("belongs to a text and a clip of one name alike", () => {
    const pairs = pairPictures(["in/wall.md", "in/wall.txt"], ["in/wall.jpg"]);
    expect([...pairs.keys()]).toEqual(["in/wall.md", "in/wall.txt"]);
  });
});
