import { describe, expect, it } from "vitest";
import { keepHolders, lengthen } from "../../src/search/holders.ts";

const at = (place: number, ...words: readonly number[]) => ({ place, words });

describe("keepHolders", () => {
  it("leaves out what was found by a shorter word alone", () => {
    const har = [at(1, 4), at(5, 7, 9)];
    expect(keepHolders({ all: har, whole: [], shorter: har })).toEqual([]);
  });

  it("keeps what holds the word, or one that begins with it, and says which", () => {
    const answers = { all: [at(1, 4), at(2, 3), at(3, 8)], whole: [at(1, 4)], shorter: [at(1, 4), at(2, 6)] };
    expect(keepHolders(answers)).toEqual([
      { ...at(1, 4), isWhole: true },
      { ...at(2, 3), isWhole: false },
      { ...at(3, 8), isWhole: false },
    ]);
  });

  it("judges each article, as each bundle of an index answers for itself", () => {
    const answers = { all: [at(1, 4), at(9, 2)], whole: [at(1, 4)], shorter: [at(1, 4), at(9, 2)] };
    expect(keepHolders(answers).map(({ place }) => place)).toEqual([1]);
  });
});

describe("lengthen", () => {
  it("makes another word, of which the word is the start", () => {
    expect(lengthen("gull")).toMatch(/^gull./s);
  });
});
