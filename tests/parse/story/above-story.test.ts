import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Ferry stays in port"];
const TOPICS: Row[] = [
  ["subhead", "Islands"],
  ["subhead", "Bread and butter"],
];
const PROSE: Row = [
  "paragraph",
  "The ferry to the outer islands will not sail before Friday, the harbour master said.",
];

/** How the lines above the story are read. */
const settle = (...between: Row[]): string[] => mend([HEAD, ...TOPICS, ...between, PROSE]).slice(1, 3);

describe("lines above the first paragraph", () => {
  it("are no part of the story where furniture parts them from it", () => {
    expect(settle(["other", "Page 1 of 3"], ["other", "Save", "share"])).toEqual([
      "other above-story",
      "other above-story",
    ]);
  });

  it.each<[string, Row[]]>([
    ["nothing", []],
    ["one line", [["other", "Page 1 of 3"]]],
    [
      "an advertisement and a picture",
      [
        ["other", "Advertisement", "advertisement"],
        ["other", "The quay", "caption"],
        ["other", "Lena Marsh", "credit"],
      ],
    ],
  ])("are its subheads with %s between", (_, between) => {
    expect(settle(...between)).toEqual(["subhead", "subhead"]);
  });
});
