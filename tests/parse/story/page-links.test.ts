import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Only who loves the sea"];
const WAY: Row[] = [
  ["other", "Messages"],
  ["other", "Messages on hope"],
];
const PROSE: Row = [
  "paragraph",
  "The ferry to the outer islands sails again, and the sea is as blue as it ever was in May",
];
const LINK: Row = ["continuation", "Messages on hope"];
const COMMA: Row = ["continuation", ","];

const settle = (...end: Row[]): string[] => mend([HEAD, ...WAY, PROSE, ...end]).slice(4);

describe("a link at a story's end that is a step of the way to it", () => {
  it("is the page's, and so is the comma behind it", () => {
    expect(settle(LINK)).toEqual(["other page-link"]);
    expect(settle(LINK, COMMA)).toEqual(["other page-link", "other page-link"]);
    expect(settle(LINK, COMMA, ["continuation", "Messages"])).toEqual(Array(3).fill("other page-link"));
  });

  it.each<[string, Row[]]>([
    ["stands nowhere else", [["continuation", "Messages on fear"]]],
    ["goes on", [LINK, ["continuation", "are what we print every Sunday."]]],
    ["is a paragraph", [["paragraph", "Messages on hope"]]],
    ["is what a sentence waits for", [["continuation", "and all of them were signed by"], LINK]],
    ["stands before its sentence’s stop", [LINK, ["continuation", "."]]],
  ])("is the story's where it %s", (_, end) => {
    expect(settle(...end).filter((each) => each.includes("page-link"))).toEqual([]);
  });
});
