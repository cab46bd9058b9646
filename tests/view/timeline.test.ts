import { describe, expect, it } from "vitest";
import { gatherArchive } from "../../src/archive/index.ts";
import { DEFAULT_SITE } from "../../src/site.ts";
import { makeTimeline } from "../../src/view/timeline.ts";
import { makeRecord } from "../make-record.ts";

const draw = (...dates: (string | null)[]) =>
  makeTimeline(
    gatherArchive(dates.map((published, index) => makeRecord({ id: `seed-${index}`, published }))),
    DEFAULT_SITE,
  );

describe("makeTimeline", () => {
  it("has a column for each year, the empty ones too", () => {
    const timeline = draw("2014-01-01", "2017", "2017-05", null);
    expect(timeline?.unit).toBe("year");
    expect(timeline?.columns.map(({ label, href, number, share }) => [label, href, number, share])).toEqual([
      ["2014", "/years/2014/", "1", 50],
      ["2015", null, "0", 0],
      ["2016", null, "0", 0],
      ["2017", "/years/2017/", "2", 100],
    ]);
  });

  it("has months where three years hold all, and says where a year begins", () => {
    const timeline = draw("2019-11-30", "2020-02-01");
    expect(timeline?.unit).toBe("month");
    expect(timeline?.columns.map(({ tick, year }) => [tick, year])).toEqual([
      ["Nov", "2019"],
      ["Dec", null],
      ["Jan", "2020"],
      ["Feb", null],
    ]);
  });

  it("has years where a date tells its year alone: a month would lose it", () => {
    expect(draw("2019-11-30", "2020")?.unit).toBe("year");
  });

  it("leaves out empty years of an archive of a hundred years, and shows where", () => {
    const columns = draw("1920", "1921", "2018", "2020")?.columns;
    expect(columns?.map(({ label, tick, href, isGap }) => [label, tick, href, isGap])).toEqual([
      ["1920", "1920", "/years/1920/", false],
      ["1921", "1921", "/years/1921/", false],
      ["1922–2017", "…", null, true],
      ["2018", "2018", "/years/2018/", false],
      ["2019", "2019", null, false],
      ["2020", "2020", "/years/2020/", false],
    ]);
  });

  it("is none where nothing has a date", () => {
    expect(draw(null)).toBeNull();
  });
});
