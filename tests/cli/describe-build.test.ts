import { describe, expect, it } from "vitest";
import type { BuildOptions, BuildReport } from "../../src/build/outcome.ts";
import { describeDoubts } from "../../src/cli/describe-build.ts";
import type { Doubt } from "../../src/model.ts";
import { DEFAULT_SITE } from "../../src/site.ts";

const OPTIONS: BuildOptions = {
  directory: "/archive",
  site: DEFAULT_SITE,
  seeds: "/archive/mine",
  output: "/archive/_site",
  cache: "/archive/.cuttings",
  force: false,
  search: true,
};

const many = (count: number, rule: string): Doubt[] =>
  Array.from({ length: count }, (_, at) => ({
    file: `${at}.txt`,
    line: null,
    column: null,
    severity: "warning",
    rule,
    reason: "is odd",
  }));

function describeOf(doubts: readonly Doubt[]): string[] {
  const ms: BuildReport["ms"] = {
    list: 0,
    parse: 0,
    pictures: 0,
    gather: 0,
    render: 0,
    search: 0,
    publish: 0,
    total: 0,
  };
  const counts = { articles: 9, pages: 20, written: 3, unchanged: 0, removed: 0 };
  return describeDoubts({ ...counts, errors: 0, warnings: doubts.length, search: "kept", ms }, doubts, OPTIONS);
}

describe("what a build says of doubts", () => {
  it("names the kinds that have most of them, and counts the others", () => {
    const doubts = [
      ...many(2, "dates.unread"),
      ...many(1500, "body.short"),
      ...many(3, "body.paywall"),
      ...many(40, "story.unsure"),
      ...many(7, "headline.unsure"),
    ];
    expect(describeOf(doubts)).toEqual([
      expect.stringMatching(/^1,552 doubts in 1,500 files; see them with: .*check.* mine$/),
      "  1,500 body.short, 40 story.unsure, 7 headline.unsure, 5 of 2 other kinds",
    ]);
  });

  it("names a fourth kind, too, where there are no more", () => {
    const doubts = ["body.short", "body.paywall", "story.unsure", "headline.unsure"].flatMap((rule) => many(1, rule));
    expect(describeOf(doubts)[1]).toBe("  1 body.paywall, 1 body.short, 1 headline.unsure, 1 story.unsure");
  });

  it("says nothing where there is none", () => {
    expect(describeOf([])).toEqual([]);
  });
});
