/** Which fragments go together, and what a number or a box keeps apart. */
import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const PROSE = "The ferry to the outer islands will not sail before Friday, the harbour master said.";
const MORE = "The shops on the islands are out of bread, of milk and, since Sunday, of batteries.";
const HEAD: Row = ["headline", "Ferry stays in port"];

describe("a sentence in three open parts", () => {
  const FIRST = "Maureen Clegg, 72, says officials want her to keep";
  const LAST = "Winston away from the window between six and eight on Wednesdays.";

  it("is one paragraph", () => {
    expect(mend([HEAD, ["paragraph", FIRST], ["paragraph", "African grey"], ["paragraph", LAST]]).slice(1)).toEqual([
      "paragraph",
      "continuation open-sentence",
      "continuation open-sentence",
    ]);
  });

  it.each<[string, Row[], string[]]>([
    [
      "a subhead above a paragraph",
      [
        ["paragraph", PROSE],
        ["paragraph", "Nine days without bread"],
        ["paragraph", MORE],
      ],
      ["paragraph", "subhead short-line", "paragraph"],
    ],
    [
      "a first part as short as a subhead",
      [
        ["paragraph", "What the clerk knew"],
        ["paragraph", "African grey"],
        ["paragraph", LAST],
      ],
      ["subhead short-line", "subhead short-line", "paragraph"],
    ],
    [
      "a first part that the model takes for a subhead",
      [
        ["subhead", FIRST],
        ["paragraph", "African grey"],
        ["paragraph", LAST],
      ],
      ["subhead", "subhead short-line", "paragraph"],
    ],
  ])("is none with %s", (_, rows, expected) => {
    expect(mend([HEAD, ...rows]).slice(1)).toEqual(expected);
  });
});

describe("lines that are counted", () => {
  it("do not carry on the sentence that announces them", () => {
    expect(
      mend([
        HEAD,
        ["paragraph", "These villages are the worst hit:"],
        ["continuation", "1. Karangrejo"],
        ["continuation", "2. Wonoketingal"],
      ]).slice(1),
    ).toEqual(["paragraph", "listitem counted", "listitem counted"]);
  });

  it("are more than one", () => {
    expect(
      mend([HEAD, ["paragraph", "The ferry was beaten by team"], ["continuation", "4. FC Harrow"]]).slice(1),
    ).toEqual(["paragraph", "continuation"]);
  });
});

describe("the opening of a sentence before a short name in brackets", () => {
  it("is the story", () => {
    expect(
      mend([
        HEAD,
        ["paragraph", PROSE],
        ["other", "The"],
        ["other", "Building and Construction Authority"],
        ["paragraph", "(BCA) said the lift would stay shut."],
      ]).slice(2),
    ).toEqual(["paragraph opens-sentence", "continuation open-sentence", "continuation open-sentence"]);
  });
});

describe("a line in a box of other stories", () => {
  const box = (title: string, label: Row[0] = "subhead"): string[] =>
    mend([
      HEAD,
      ["paragraph", PROSE],
      ["other", "RELATED COVERAGE", "related"],
      ["other", "Ferries to sail in June"],
      [label, title],
      ["paragraph", MORE],
    ]).slice(4, 5);

  it.each(["subhead", "paragraph"] as const)(
    "is a title where it is long, though the model takes it for a %s",
    (label) => {
      expect(box("A whale, a kayak and a very short conversation", label)).toEqual(["other in-box"]);
    },
  );

  it("stays a subhead where it is short, or announces what follows", () => {
    expect(box("Nine days without bread")).toEqual(["subhead"]);
    expect(box("What the harbour master told the council on Monday:")).toEqual(["subhead"]);
  });
});
