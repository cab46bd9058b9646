import { describe, expect, it } from "vitest";
import { mergeFiles } from "../../src/build/merge-files.ts";

describe("mergeFiles", () => {
  it.each([
    [[], [], []],
    [["a", "c"], [], ["a", "c"]],
    [["b"], ["a", "b", "c"], ["a", "b", "c"]],
    [["a"], ["b", "b"], ["a", "b"]],
    [["a", "a", "b"], ["a"], ["a", "b"]],
  ])("puts %j and %j into one list, in order, each once", (some, more, all) => {
    expect(mergeFiles(some, more)).toEqual(all);
  });
});
