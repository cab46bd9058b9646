/** Sentences that a link breaks before the name that ends them. */
import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Council backs plan to reopen the old canal"];
const ABOVE: Row = [
  "paragraph",
  "A plan to reopen the old canal was backed by councillors on Friday after a long debate.",
];
const BELOW: Row = ["paragraph", "The work would cost £4 million and take three years, a report said in May."];

const between = (...rows: readonly Row[]) => mend([HEAD, ABOVE, ...rows, BELOW]).slice(2, 2 + rows.length);

describe("a sentence's first words above the name that ends it", () => {
  it.each([
    ["The vote was first reported by", "The Harrow Gazette."],
    ["Det skriver", "Nørreby Folkeblad."],
    ["Det melder", "NRK."],
    ["Dat meldt", "Omroep Harrow."],
  ])("are a paragraph, and it goes on: %s / %s", (first, name) => {
    expect(between(["subhead", first], ["paragraph", name])).toEqual([
      "paragraph open-sentence",
      "continuation open-sentence",
    ]);
  });

  it("wait for a name with a comma behind it, too", () => {
    expect(between(["subhead", "In a post on"], ["paragraph", "X, formerly Twitter,"])).toEqual([
      "paragraph open-sentence",
      "continuation open-sentence",
    ]);
  });

  it.each([
    ["What happens next", "It will be dug out by hand."],
    ["The Bottom Line", "Harrow Gazette."],
    ["How it began", "The canal, dug in 1790,"],
  ])("are a subhead above any other line: %s / %s", (subhead, below) => {
    expect(between(["subhead", subhead], ["paragraph", below])[0]).toBe("subhead");
  });
});
