import { describe, expect, it } from "vitest";
import { keyPublisher, spreadPublishers } from "../../scripts/train/folds.ts";
import { makeRandom, shuffleItems } from "../../scripts/train/random.ts";

describe("a publisher's key", () => {
  it("is the same for a site with and without its domain's endings", () => {
    const sites = ["www.harbour-courier.co.uk", "Harbour-Courier.com", "harbourcourier", "harbour-courier.de"];
    expect(new Set(sites.map(keyPublisher))).toEqual(new Set(["harbourcourier"]));
  });

  it("tells sites apart", () => {
    expect(keyPublisher("news.example.org")).not.toBe(keyPublisher("sport.example.org"));
  });
});

describe("spreading publishers over folds", () => {
  const publishers = ["a", "a", "a", "a", "b", "b", "c", "c", "d", "e", "f", "g"];

  it("puts each publisher into one fold, and the pages evenly", () => {
    const folds = spreadPublishers(publishers, 3);
    expect([...folds.keys()].sort()).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
    const loads = [0, 1, 2].map((fold) => publishers.filter((name) => folds.get(name) === fold).length);
    expect(loads).toEqual([4, 4, 4]);
  });

  it("does not depend on the order of the pages", () => {
    expect([...spreadPublishers([...publishers].reverse(), 3)].sort()).toEqual(
      [...spreadPublishers(publishers, 3)].sort(),
    );
  });
});

describe("numbers that look random", () => {
  it("are the same for the same seed, and others for another", () => {
    const draw = (seed: number): number[] => Array.from({ length: 5 }, makeRandom(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(draw(7).every((value) => value >= 0 && value < 1)).toBe(true);
  });

  it("shuffle without loss, and leave the list as it was", () => {
    const items = [1, 2, 3, 4, 5, 6, 7, 8];
    const shuffled = shuffleItems(items, makeRandom(1));
    expect(items).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(shuffled).not.toEqual(items);
    expect(shuffled.toSorted()).toEqual(items);
  });
});
