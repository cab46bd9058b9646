import { describe, expect, it } from "vitest";
import { doubtUnshown } from "../../../src/build/pictures/doubt-unshown.ts";
import type { SeedList } from "../../../src/build/seeds/list-seeds.ts";

const list = (unpaired: readonly string[], strays: SeedList["strays"] = []): SeedList => ({
  files: ["harbour.txt", "in/tide.txt"],
  pictures: new Map(),
  strays,
  unpaired,
  doubts: [],
});

describe("a picture that no article shows", () => {
  it("is told, as one whose seed was renamed", () => {
    const [doubt, ...more] = doubtUnshown(list(["wall.jpg"]), []);
    expect(more).toEqual([]);
    expect(doubt).toMatchObject({ file: "wall.jpg", severity: "warning", rule: "picture.unshown" });
    expect(doubt?.reason).toContain(
      "no seed has its name or names it. Where its seed was renamed, rename it likewise;",
    );
  });

  it("is told once for a folder", () => {
    const doubts = doubtUnshown(list(["a.jpg", "b.jpg", "c.jpg", "in/d.jpg"]), []);
    expect(doubts.map(({ file, reason }) => [file, reason.slice(0, 20)])).toEqual([
      ["a.jpg", "and 2 more pictures "],
      ["in/d.jpg", "is shown by no artic"],
    ]);
  });

  it("is none that an article names, that is told by its name, or that lies in a folder of pictures", () => {
    const strays = [{ file: "harbor.jpg", seed: "harbour.txt" }];
    const metas = [{ sourceFile: "in/tide.txt", files: ["quay.jpg"] }];
    expect(doubtUnshown(list(["harbor.jpg", "quay.jpg", "pictures/x.jpg"], strays), metas)).toEqual([]);
  });
});
