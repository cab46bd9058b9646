/** Lists of other stories below a label amid the story. */
import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Ferry stays in port"];
const PROSE: Row = [
  "paragraph",
  "The ferry to the outer islands will not sail before Friday, the harbour master said.",
];
const LABEL: Row = ["other", "Featured stories", "related"];
const READ: Row = ["other", "Read more:", "furniture"];

const settle = (...rows: Row[]): string[] => mend([HEAD, PROSE, ...rows, PROSE, PROSE]).slice(2, -2);
const list = (...as: Row[0][]): Row[] => as.map((label, n): Row => [label, `- Another ferry, the ${n}th, is late`]);
const pairs = (...kickers: string[]): Row[] =>
  kickers.flatMap((kicker, n): Row[] => [
    ["other", kicker],
    ["subhead", `Quay ${n} is to be let`],
  ]);

describe("a list below a label for other stories", () => {
  it("is none of the story", () => {
    expect(settle(LABEL, ...list("listitem", "other", "listitem"))).toEqual([
      "other",
      "other teaser-list",
      "other",
      "other teaser-list",
    ]);
  });

  it("is none of it below “Read more” either, where its first item is known", () => {
    expect(settle(READ, ...list("other", "listitem"))).toEqual(["other", "other", "other teaser-list"]);
    expect(settle(READ, ...list("listitem", "listitem"))).toEqual(["other", "listitem", "listitem"]);
  });

  // What is left is a box of titles to another look.
  it("is one of four hundred blocks at most", () => {
    const long = settle(LABEL, ...list(...Array.from({ length: 402 }, (): Row[0] => "listitem")));
    expect(long.slice(399)).toEqual(["other teaser-list", "other teaser-list", "other in-box", "other in-box"]);
  });

  it("may have who wrote it below each title", () => {
    const signed = (name: string): Row[] => [...list("other"), ["subhead", name]];
    const settled = settle(LABEL, ...signed("Joan Pike"), ...signed("Ada van Rowe"));
    expect(settled.slice(2)).toEqual(["other teaser-list", "other", "other teaser-list"]);
    expect(settle(LABEL, ...signed("What the harbour master saw: fog"), ["subhead", "Fog"])[2]).not.toBe(
      "other teaser-list",
    );
  });

  it("but no paragraphs below its titles", () => {
    const told = (text: string): Row[] => [...list("other"), ["paragraph", text]];
    const settled = settle(
      LABEL,
      ...told("The master saw fog and nothing else."),
      ...told("Then the bell rang, twice."),
    );
    expect(settled.at(-1)).toBe("paragraph");
  });

  it("may have one kicker above each title", () => {
    expect(settle(LABEL, ...pairs("ISLANDS", "ISLANDS"))).toEqual([
      "other",
      "other",
      "other teaser-list",
      "other",
      "other teaser-list",
    ]);
  });

  it("may have kickers in capitals, where its first title is known", () => {
    const [kicker = LABEL, [, first] = LABEL, ...more] = pairs("ISLANDS", "HARBOURS");
    expect(settle(LABEL, kicker, ["other", first], ...more).at(-1)).toBe("other teaser-list");
  });

  it.each<[string, Row[]]>([
    ["with other kickers", [LABEL, ...pairs("ISLANDS", "HARBOURS")]],
    ["with one title, which may be the story's subhead", [LABEL, ...pairs("ISLANDS")]],
    ["of one item", [LABEL, ...list("listitem")]],
    ["of the story's own, below no label", list("listitem", "listitem")],
  ])("is left to the model %s", (_, rows) => {
    expect(settle(...rows).join()).not.toContain("teaser-list");
  });
});
