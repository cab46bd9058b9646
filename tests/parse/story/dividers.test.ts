import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Ferry stays in port"];
const PROSE: Row = [
  "paragraph",
  "The ferry to the outer islands will not sail before Friday, the harbour master said.",
];
const MORE: Row = ["paragraph", "The shops on the islands are out of bread, of milk and, since Sunday, of batteries."];

describe("a divider", () => {
  it.each(["___", "***", "* * *", "= = =", "+++", "---", "______________________________"])(
    "is part of a story that goes on below it: %s",
    (text) => {
      for (const label of ["other", "subhead", "listitem", "continuation"] as const)
        expect(mend([HEAD, PROSE, [label, text], MORE])[2]).toBe("paragraph divider");
    },
  );

  it("may have a picture beside it", () => {
    expect(mend([HEAD, PROSE, ["other", "A ferry", "caption"], ["other", "___"], MORE])[3]).toBe("paragraph divider");
  });

  it.each<[string, Row[]]>([
    ["below the story's end", [HEAD, PROSE, MORE, ["other", "___"], ["other", "More on this"]]],
    ["above its start", [HEAD, ["other", "Share"], ["other", "___"], PROSE, MORE]],
    ["of other signs", [HEAD, PROSE, ["other", "/ | /"], MORE]],
    ["of two signs", [HEAD, PROSE, ["other", "**"], MORE]],
  ])("is none %s", (_, rows) => {
    expect(mend(rows).filter((each) => each.includes("divider"))).toEqual([]);
  });
});
