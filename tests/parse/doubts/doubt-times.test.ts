import { describe, expect, it } from "vitest";
import { doubtFuture, parseSeed, readSeed } from "../../../src/parse/index.ts";

const STORY = [
  "Ferry stays in port",
  "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks with the crews.",
  "On Little Ansel, where 870 people live, the shelves were bare of yeast by noon and two crabbers brought over flour.",
].join("\n\n");

/** What is doubted of the times of a story, front matter and a line below the headline given. */
function doubt(matter: string, printed = "") {
  const [headline, ...story] = STORY.split("\n\n");
  const head = matter === "" ? "" : `---\n${matter}\n---\n`;
  const read = readSeed(
    "ferry.txt",
    Buffer.from(`${head}${[headline, printed, ...story].filter(Boolean).join("\n\n")}\n`),
  );
  if (!read.ok) throw new Error(read.doubts[0]?.reason);
  return parseSeed(read.seed).doubts.filter(({ rule }) => rule.startsWith("dates."));
}

describe("a change before the publication", () => {
  it.each([
    ["published: 2019-02-22\nupdated: 2018-01-01", "", 3],
    ["modified: 2018-01-01", "Published 22 February 2019", 2],
    ["published: 2019-02-22", "Updated 1 January 2018", 6],
    ["published: 2019-02-22T15:26+0100\nupdated: 2019-02-21T14:25Z", "", 3],
    ["published: 2019-02-22T15:26\nupdated: 2019-02-20T14:25Z", "", 3],
    ["updated: 2018\npublished: 2019-02", "", 2],
  ])("is told with its line: %j, %j", (matter, printed, line) => {
    expect(doubt(matter, printed)).toMatchObject([{ rule: "dates.updated-before", line, severity: "warning" }]);
    expect(doubt(matter, printed)[0]?.reason).toContain('"published:"');
  });

  it.each([
    "published: 2019-02-22\nupdated: 2019-02-22",
    "published: 2019-02-22\nupdated: 2019-02",
    "published: 2019-02-22T15:26\nupdated: 2019-02-22",
    "published: 2019-02-22T23:30-05:00\nupdated: 2019-02-23T05:00Z",
    // As papers print it: "Issued on: 02/07/2025 - 15:42, Modified: 02/07/2025 - 15:40".
    "published: 2025-07-02T15:42\nupdated: 2025-07-02T15:40",
    "published: 2019-02-23T00:30+01:00\nupdated: 2019-02-22T23:45Z",
    "published: 2019-02-23T00:30\nupdated: 2019-02-22T23:45Z",
    "updated: 2018-01-01",
  ])("is not told of %j", (matter) => expect(doubt(matter)).toEqual([]));
});

describe("a date of before there were newspapers", () => {
  it("is told with its line, and counts", () => {
    const told = doubt("published: 0219-02-22\nupdated: 0219");
    expect(told).toMatchObject([
      { rule: "dates.past", line: 2, severity: "warning" },
      { rule: "dates.past", line: 3 },
    ]);
    expect(told[0]?.reason).toContain(
      'says published 0219-02-22, when there were no newspapers yet; write the right "published:"',
    );
  });

  it.each(["published: 1665-11-07", "published: 1887", "updated: 2019-02-22"])("is not told of %j", (matter) =>
    expect(doubt(matter)).toEqual([]),
  );
});

describe("a date that has not come yet", () => {
  const told = (published: string | null, updated: string | null = null) =>
    doubtFuture({ sourceFile: "ferry.txt", published, updated }, "2019-12-30").map(({ reason }) => reason);

  it.each(["2999-01-01", "2020-01-01", "2020-01-01T00:10+09:00", "2020", "2020-01"])("is told of %s", (date) => {
    expect(told(date)).toEqual([expect.stringContaining(`says published ${date}, which has not come yet`)]);
    expect(told("2019", date)).toEqual([expect.stringContaining('write the right "updated:"')]);
  });

  // East of Greenwich it is tomorrow already.
  it.each(["2019-12-31T08:00+14:00", "2019-12-31", "2019-12", "2019", null])("is not told of %s", (date) => {
    expect(told(date, date)).toEqual([]);
  });
});
