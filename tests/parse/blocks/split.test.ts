import { describe, expect, it } from "vitest";
import { splitSeed } from "../../../src/parse/blocks/split.ts";
import { readSeed } from "../../../src/parse/seed/read.ts";

function splitOf(text: string, file = "a.txt") {
  const read = readSeed(file, new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.doubts[0]?.reason);
  return splitSeed(read.seed);
}
const textsOf = (text: string, file?: string): string[] => splitOf(text, file).map((block) => block.text);

describe("splitting a text capture", () => {
  it("makes a block of each line that is not blank", () => {
    const blocks = splitOf("One\n\n \t\nTwo  words\nThree");
    expect(blocks.map(({ text, line }) => [text, line])).toEqual([
      ["One", 1],
      ["Two words", 4],
      ["Three", 5],
    ]);
  });

  it.each(["\n", "\r\n", "\r", "\u2028", "\f"])("knows the line end %j", (end) => {
    expect(textsOf(`One${end}${end}Two${end}`)).toEqual(["One", "Two"]);
  });

  it("counts lines behind the front matter in the file", () => {
    expect(splitOf("---\ntitle: A\n---\n\nText")[0]?.line).toBe(5);
  });

  it("leaves Markdown's characters alone", () => {
    expect(textsOf("# 1 hit *of* the <week>\n- President Xi said")).toEqual([
      "# 1 hit *of* the <week>",
      "- President Xi said",
    ]);
  });

  it("drops what shows nothing and folds spaces", () => {
    expect(textsOf("Soft\u00ADhyphen\u00A0and\u200B \u202Eover\u202C\n\u200B\u2060\n")).toEqual([
      "Softhyphen and over",
    ]);
  });

  it("joins the lines of a capture that is wrapped to a width, and of no other", () => {
    const wrapped = [
      "The harbour board met on Tuesday evening to hear what the ferry",
      "crews had to say about the winter timetable, and heard it for four",
      "hours without a break.",
      "",
      "Nobody left the hall before midnight, said the clerk of the board,",
      "who had brought sandwiches for twelve and fed some forty people by",
      "cutting each of them into quarters.",
      "",
      "- The first boat leaves at six.",
      "- The second does not leave.",
    ].join("\n");
    const blocks = splitOf(wrapped);
    expect(blocks).toHaveLength(4);
    expect(blocks.map(({ line, endLine }) => [line, endLine])).toEqual([
      [1, 3],
      [5, 7],
      [9, 9],
      [10, 10],
    ]);
    const short = "One line.\nAnother line, which is longer.\nA third.\nA fourth line.\nA fifth.\nA sixth.";
    expect(textsOf(short)).toHaveLength(6);
  });
});

describe("splitting a Markdown clip", () => {
  it("makes blocks with marks, and keeps lines that Markdown does not show", () => {
    const clip =
      "# Head\n\nA *lead* with a\nsecond line.\n\n- one\n- two\n\n> Said so.\n\n![Alt text](a.jpg)\n\n[1]: https://example.org\n";
    expect(splitOf(clip, "a.md").map(({ text, mark, line, endLine }) => [text, mark, line, endLine])).toEqual([
      ["Head", "heading", 1, 1],
      ["A lead with a second line.", undefined, 3, 4],
      ["one", "list-item", 6, 6],
      ["two", "list-item", 7, 7],
      ["Said so.", "quote", 9, 9],
      ["Alt text", "image", 11, 11],
      ["[1]: https://example.org", undefined, 13, 13],
    ]);
  });
});
