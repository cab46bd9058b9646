import { describe, expect, it } from "vitest";
import { startClock } from "../../src/build/clock.ts";
import { describeSite, type MadeSite } from "../../src/build/describe-site.ts";
import type { Doubt } from "../../src/model.ts";

const doubt = (severity: Doubt["severity"], file: string): Doubt => ({
  file,
  line: null,
  column: null,
  severity,
  rule: "test.rule",
  reason: "invented",
});

const SITE: MadeSite = {
  counts: { articles: 3, pages: 9, written: 1, unchanged: 2, removed: 0 },
  ms: startClock().ms,
  search: { state: "kept" },
  failed: 0,
  listed: [],
  read: [],
  own: [],
  upcoming: [],
  looks: [],
  others: [],
};

describe("describeSite", () => {
  it("counts a seed in error once, and each error of a folder or of a person's own", () => {
    const { report, doubts } = describeSite({
      ...SITE,
      failed: 1,
      listed: [doubt("error", "folder")],
      read: [doubt("error", "a.txt"), doubt("warning", "b.txt")],
      own: [doubt("error", "pages/a.md"), doubt("warning", "pages/b.md")],
      upcoming: [doubt("warning", "c.txt")],
    });
    expect(report).toMatchObject({ ...SITE.counts, errors: 3, warnings: 3, search: "kept" });
    expect(doubts.map(({ file }) => file)).toEqual(["folder", "a.txt", "b.txt", "pages/a.md", "pages/b.md", "c.txt"]);
  });

  it("says why there is no search behind what is said of a person's own templates, and nothing where nobody wanted one", () => {
    const off = (reason: string | null): MadeSite => ({
      ...SITE,
      search: { state: "off", reason },
      looks: ["a"],
      others: [null, "c"],
    });
    expect(describeSite(off("b")).notices).toEqual(["a", "b", "c"]);
    expect(describeSite(off(null)).notices).toEqual(["a", "c"]);
  });
});
