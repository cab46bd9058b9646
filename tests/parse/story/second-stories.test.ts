/** Where a page goes on with another story below the first. */
import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const PROSE = "The ferry to the outer islands will not sail before Friday, the harbour master said.";
const STORY: readonly Row[] = [
  ["headline", "Ferry stays in port"],
  ["paragraph", `HARROW, Ohio — ${PROSE}`],
  ["paragraph", PROSE],
  ["paragraph", `${PROSE} It is a pity.`],
];
const CALL: Row = ["other", "Next up", "related"];
const TITLE: Row = ["other", "Miller girls edge Ansel on last-second free throws"];
const WRITER: Row = ["other", "Marcy Udall"];
const DAY: Row = ["other", "Jan 14, 2025"];
const OTHER = "ANSEL — Two free throws with a second left kept the girls of the mill unbeaten on Monday night.";
const WORK = "Work on the quay begins when the boats are gone, and nobody has said when that will be.";
const REST: readonly Row[] = [
  ["paragraph", OTHER],
  ["paragraph", `${PROSE} They meet again in May.`],
];

const endOf = (...rows: readonly (readonly Row[])[]): string[] => mend([...STORY, ...rows.flat()]).slice(-2);

describe("below a call, a title and its day", () => {
  it("a second dateline opens another story", () => {
    expect(endOf([CALL, TITLE, WRITER, DAY], REST)).toEqual(["other second-story", "other second-story"]);
  });

  it.each<[string, readonly Row[], readonly Row[]]>([
    [
      "has no dateline",
      [CALL, TITLE, WRITER, DAY],
      [
        ["paragraph", WORK],
        ["paragraph", "The board of the harbour meets again in May, and it has promised to listen."],
      ],
    ],
    ["has a card without a day above it", [CALL, TITLE, WRITER, ["other", "Sports"]], REST],
    ["is a report from another town, headed and dated", [["subhead", "In the south"], DAY], REST],
  ])("the story goes on where what follows %s", (_, between, rest) => {
    expect(endOf(between, rest)).toEqual(["paragraph", "paragraph"]);
  });
});
