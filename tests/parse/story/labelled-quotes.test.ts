/** Sentences that a page sets large and labels. */
import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "The fox that keeps the ferry waiting"];
const FIRST: Row = [
  "paragraph",
  "A fox sleeps on the ramp at Sallow, and the ferry sails when it has slept.",
  undefined,
  0.98,
];
const NEXT: Row = ["paragraph", "The harbour master has asked the council for a second ramp.", undefined, 0.98];
const QUOTE: Row = ["paragraph", "It has never once been late, and neither have we."];
const LONG: Row = ["paragraph", `${FIRST[1]} `.repeat(4).trim()];
const DROPPED = "other labelled-quote";

const settle = (...rows: Row[]): string[] => mend([HEAD, FIRST, ...rows, NEXT]).slice(2, -1);

describe("a sentence below its label", () => {
  it.each<[string, Row]>([
    ["a name", ["other", "Maren Tjaden"]],
    ["a name and a trade", ["subhead", "Maren Tjaden, ferrywoman"]],
    ["a name, a bar and a trade", ["subhead", "Maren Tjaden | Ferrywoman at Sallow"]],
  ])("is none of the story, where %s stands below it", (_, speaker) => {
    const kept = speaker[0] === "other" ? "other" : DROPPED;
    expect(settle(["other", "Quote", "badge"], QUOTE, speaker)).toEqual(["other", DROPPED, kept]);
    expect(settle(["subhead", "Zitat"], QUOTE, speaker)).toEqual([DROPPED, DROPPED, kept]);
  });

  it.each<[string, Row[]]>([
    ["where nobody is named", [["other", "Quote", "badge"], QUOTE]],
    ["where it is a long paragraph", [["subhead", "Quote"], LONG, ["subhead", "Maren Tjaden"]]],
    ["where the label is longer", [["subhead", "Quote of the year"], QUOTE, ["subhead", "Maren Tjaden"]]],
  ])("is the story's %s", (_, rows) => {
    expect(settle(...rows)).not.toContain(DROPPED);
  });
});
