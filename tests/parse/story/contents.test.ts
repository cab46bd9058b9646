/** Subheads that a list of contents announces. */
import { expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const FIRST: Row = ["paragraph", "The ferry line kept the data of its passengers in the open for seven weeks."];
const SECOND: Row = ["paragraph", "The collective that found the hole wrote to the harbour on a Monday in March."];
const THIRD: Row = ["paragraph", "Passengers should change their word for the gangway, the harbour master says."];

/** What a line becomes amid a story of three paragraphs, below the lines that stand above the story. */
const amid = (above: readonly string[], line: string, last = "What to do now", judged: Row[0] = "subhead") => {
  const listed = above.map((text): Row => ["other", text]);
  const rows: Row[] = [
    ["headline", "Data in the open"],
    ...listed,
    FIRST,
    ["other", line],
    SECOND,
    [judged, last],
    THIRD,
  ];
  return mend(rows)[above.length + 2];
};
const LINE = "Eleven days of silence";

it("are kept where the lines above the story come again in their order", () => {
  expect(amid([LINE, "What to do now"], LINE)).toBe("subhead announced");
});

it.each<[string, readonly string[], string, string?, Row[0]?]>([
  ["the line is listed alone", [LINE], LINE],
  ["something stands between the lines", [LINE, "Harbour news of the day", "What to do now"], LINE],
  ["they come in another order", ["What to do now", LINE], LINE],
  ["the lines are words of a menu", ["Politics", "Culture"], "Politics", "Culture"],
  ["they are items", ["- Name the ship", "- Share the ship alike"], "- Name the ship", "- Share the ship alike"],
  ["the model takes none of them for the story", [LINE, "What to do now"], LINE, "What to do now", "other"],
])("are none where %s", (_, above, line, last, judged) => {
  expect(amid(above, line, last, judged)).toBe("other");
});
