import { expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Quiz of the week"];
const QUESTION: Row = ["paragraph", "What did the walkers find on the beach at Harrow last Sunday?", undefined, 0.9];
const LAST: Row = [
  "paragraph",
  "The harbour master keeps what the sea brings him, and gives most of it back.",
  undefined,
  0.9,
];

const settle = (texts: readonly string[], label: Row[0] = "continuation"): string[] =>
  mend([HEAD, QUESTION, ...texts.map((text): Row => [label, text]), LAST]).slice(2, -1);

it.each([
  [["A. A Roman coin", "B. A crate of oranges", "C. A piano", "D. A fin whale"]],
  [["A) eine Münze", "B) eine Kiste Orangen", "C) ein Klavier"]],
])("lines that letters count from A are the items of a list: %s", (texts) => {
  expect(settle(texts)).toEqual(texts.map(() => "listitem lettered"));
});

it.each([
  ["two", ["A. A Roman coin", "B. A piano"]],
  ["parts of a sentence", ["a) in the law of the sea; …", "b) in trade", "c) in war"]],
  ["names", ["A. Smith", "C. Jones", "B. Rowe"]],
  ["none that begin at A", ["B. A crate of oranges", "C. A piano", "D. A fin whale"]],
])("%s are none", (_, texts) => {
  expect(settle(texts)).not.toContain("listitem lettered");
});

it("what the model takes for none of the story stays out of it", () => {
  expect(settle(["A. Politics", "B. Sport", "C. Culture"], "other")).not.toContain("listitem lettered");
});
