import { describe, expect, it } from "vitest";
import type { BuildAnswer } from "../../src/cli/dev/answer.ts";
import { NOTHING_SAID, selectNews } from "../../src/cli/dev/news.ts";

const answer = (warnings: readonly string[], doubts: readonly string[] = []): BuildAnswer => ({
  ok: true,
  changed: true,
  pathPrefix: "/",
  troubles: [],
  warnings,
  report: ["1 article on 20 pages"],
  doubts,
});

describe("what dev says after a build", () => {
  it("is all of it at first", () => {
    const first = answer(["a is odd", "b is odd"], ["2 doubts"]);
    expect(selectNews(first, NOTHING_SAID)).toEqual(["a is odd", "b is odd", "1 article on 20 pages", "2 doubts"]);
  });

  it("is then what is new, and that the rest still holds", () => {
    const before = answer(["a is odd", "b is odd"], ["2 doubts"]);
    expect(selectNews(answer(["a is odd", "c is odd"], ["2 doubts"]), before)).toEqual([
      "c is odd",
      "(1 of the warnings and errors from before still holds)",
      "1 article on 20 pages",
    ]);
    expect(selectNews(answer([], ["1 doubt"]), before)).toEqual(["1 article on 20 pages", "1 doubt"]);
  });
});
