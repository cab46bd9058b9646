import { describe, expect, it } from "vitest";
import type { ParseResult } from "../../../src/model.ts";
import { parseSeed, readSeed } from "../../../src/parse/index.ts";

const STORY = [
  "Ferry stays in port",
  "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks with the crews.",
  "On Little Ansel, where 870 people live, the shelves were bare of yeast by noon and two crabbers brought over flour.",
  "“We will be back when the sea lets us,” she said, and went to look for her boots in the hold of the other boat.",
];

/** A seed whose front matter is given; behind it a blank line, then the story's paragraphs and a blank line after each. */
function parse(matter: string, file = "ferry.txt"): ParseResult {
  const read = readSeed(file, Buffer.from(`---\n${matter}\n---\n\n${STORY.join("\n\n")}\n`));
  if (!read.ok) throw new Error(read.doubts[0]?.reason);
  const parsed = parseSeed(read.seed);
  return { ...parsed, doubts: [...read.doubts, ...parsed.doubts] };
}

const toldOf = ({ doubts }: ParseResult) => doubts.filter(({ rule }) => rule.startsWith("front-matter."));

const labelAt = (result: ParseResult, line: number): string | undefined => {
  if (!result.ok) throw new Error(result.doubts[0]?.reason);
  return result.record.ledger.find((entry) => entry.line === line)?.label;
};

it("knows a label whatever its capitals, as it knows a key", () => {
  expect(labelAt(parse("Labels: {9: Furniture}"), 9)).toBe("furniture");
});

describe("a mistake in labels", () => {
  it.each(["blank", "front-matter", "Blank"])("does not hide a line's text as %s", (label) => {
    const result = parse(`labels: {9: ${label}}`);
    expect(labelAt(result, 9)).toBe("paragraph");
    expect(toldOf(result)).toMatchObject([{ rule: "front-matter.wrong-label", line: 2 }]);
    expect(toldOf(result)[0]?.reason).toContain('"furniture" leaves the line out');
  });

  it("costs its own entry and no other, and names the nearest label", () => {
    const result = parse("labels:\n  9: furniture\n  11: furnitur");
    expect(labelAt(result, 9)).toBe("furniture");
    expect(labelAt(result, 11)).toBe("paragraph");
    const [told, ...rest] = toldOf(result);
    expect(rest).toEqual([]);
    expect(told).toMatchObject({ rule: "front-matter.wrong-label", line: 4 });
    expect(told?.reason).toContain('did you mean "furniture"?');
    expect(told?.reason).not.toContain("standfirst");
  });

  it.each([
    ["{9: furniture, 11: furnitur}", 2, "line 11"],
    ["{8: 1.5}", 2, "Labels: headline, standfirst"],
    ["\n  8-10: furniture", 3, '"8-10"'],
    ["\n  '8': [furniture]", 3, "must be one label"],
    ["[furniture]", 2, 'such as "12: furniture"'],
  ])("%j is told in line %i with what to do", (value, line, advice) => {
    expect(toldOf(parse(`labels: ${value}`))).toMatchObject([{ line, reason: expect.stringContaining(advice) }]);
  });

  it("is none where nothing is stated yet", () => {
    expect(toldOf(parse("labels:"))).toEqual([]);
  });
});

describe("a label that settles nothing", () => {
  it.each([
    ["8: furniture", "line 8 is of the front matter itself"],
    ["6: furniture", "line 6 is of the front matter itself"],
  ])("is told where it is of the front matter: %s", (entry, why) => {
    const pad = "title: A\nsection: B\ntopics: C\nsource: D\nlabels:\n  ";
    expect(toldOf(parse(pad + entry))).toMatchObject([
      { rule: "front-matter.idle-label", line: 7, reason: expect.stringContaining(why) },
    ]);
  });

  it.each([
    ["6: furniture", "line 6 is blank"],
    ["99: furniture", "text ends in line 11"],
    ["12: furniture", "text ends in line 11"],
  ])("is told where the line has no text: %s", (entry, why) => {
    for (const file of ["ferry.txt", "ferry.md"])
      expect(toldOf(parse(`labels: {${entry}}`, file))).toMatchObject([
        { rule: "front-matter.idle-label", line: 2, reason: expect.stringContaining(why) },
      ]);
  });

  it("is told where another line of the same paragraph has another label", () => {
    const text =
      "---\nlabels: {5: note, 6: furniture}\n---\n# Ferry stays in port\nThe ferry will not sail\nbefore Friday.\n";
    const read = readSeed("a.md", Buffer.from(text));
    if (!read.ok) throw new Error(read.doubts[0]?.reason);
    const told = parseSeed(read.seed).doubts.filter(({ rule }) => rule === "front-matter.idle-label");
    expect(told).toMatchObject([{ line: 2, reason: expect.stringContaining('line 5 says "note"') }]);
  });

  it("is not told of labels that do", () => {
    expect(toldOf(parse("labels: {5: headline, 7: paragraph, 9: furniture}"))).toEqual([]);
  });
});
