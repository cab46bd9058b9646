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

describe("a second standfirst right above the first paragraph", () => {
  const FIRST: Row = ["standfirst", "The queue reached the harbour in four hours", undefined, 0.79];
  const OPENING = "The lighthouse of Amber Point was opened to visitors for one night on Saturday.";
  const open = (...rows: Row[]): string | undefined =>
    mend([HEAD, ...rows, ["paragraph", PROSE[1], undefined, 0.9]])[2];

  it("is the story's first sentence, as a page has one", () => {
    expect(open(FIRST, ["standfirst", OPENING, undefined, 0.53])).toBe("paragraph above-story");
  });

  it.each<[string, Row, Row]>([
    ["the model is as sure of", FIRST, ["standfirst", OPENING, undefined, 0.8]],
    ["is rather a caption", FIRST, ["standfirst", OPENING, undefined, 0.36]],
    ["is no sentence", FIRST, ["standfirst", OPENING.slice(0, -1), undefined, 0.53]],
    ["is short", FIRST, ["standfirst", "The lighthouse was opened.", undefined, 0.53]],
    ["is the first", ["other", "Harbour", undefined, 0.79], ["standfirst", OPENING, undefined, 0.53]],
    [
      "is likelier than the one above",
      ["standfirst", FIRST[1], undefined, 0.5],
      ["standfirst", OPENING, undefined, 0.53],
    ],
  ])("stays what it is where it %s", (_, first, second) => {
    expect(open(first, second)).toBe("standfirst");
  });
});
