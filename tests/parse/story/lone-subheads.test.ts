/** Subheads between two paragraphs that the model is sure of. */
import { expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Ferry stays in port"];
const SURE = 0.98;
const PROSE = "The ferry to the outer islands will not sail before Friday, the harbour master said.";
const sure = (text = PROSE, confidence = SURE): Row => ["paragraph", text, undefined, confidence];
const KEPT = "subhead lone-subhead";

const settle = (line: Row, above = sure(), below = sure()): string | undefined => mend([HEAD, above, line, below])[2];
const line = (text: string, confidence = 0.7): Row => ["other", text, undefined, confidence];

it.each([["More than 300 calls"], ["„Elf Tage“ Funkstille"], ["Déjà-vu, sur l’île"]])(
  "a line between two paragraphs is a subhead: %s",
  (text) => {
    expect(settle(line(text))).toBe(KEPT);
  },
);

it.each([
  ["a sentence", "More than 300 calls came."],
  ["a number", "1904213"],
  ["a link's words", "marketing plan"],
  ["who took a picture", "A ferry (Harbour Archive)"],
  ["an item", "- Bread and milk"],
  ["one word", "Weather"],
  ["a picture's label", "Image: A ferry at the quay"],
])("but not %s", (_, text) => {
  expect(settle(line(text))).not.toBe(KEPT);
});

it("but not where the model is surer of it, or not sure of the paragraphs", () => {
  const text = "More than 300 calls";
  expect(settle(line(text, 0.85))).toBe("other");
  expect(settle(line(text), sure(PROSE, 0.8))).toBe("other");
  expect(settle(line(text), sure(), sure(PROSE, 0.8))).toBe("other");
  expect(settle(line(text), sure("The ferry to the outer islands, she said, takes"))).not.toBe(KEPT);
});
