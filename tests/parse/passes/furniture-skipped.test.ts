import { expect, it } from "vitest";
import { findSkipped } from "../../../src/parse/passes/furniture-skipped.ts";
import { makeCapture } from "../make-capture.ts";

const STORY = "The ferry to Skerry will stop in March, the council said on Monday.";
const skippedIn = (...lines: readonly string[]): number[] => findSkipped(makeCapture(lines)).map(({ block }) => block);

it("a box that a page offers to pass by ends where its name is said again, or its end", () => {
  const box = ["Most read", "Why ferries stop", "The woman who dug a pond"];
  expect(skippedIn(STORY, "Skip Most read and continue reading", ...box, "End of Most read", STORY)).toEqual([
    2, 3, 4, 5,
  ]);
  expect(skippedIn(STORY, "छोड़कर और ये भी पढ़ें आगे बढ़ें", "और ये भी पढ़ें", "एक तालाब", "समाप्त", STORY)).toEqual([2, 3, 4]);
});

it("a subhead below paragraphs closes none, though it says the name", () => {
  const told = [
    "“We have waited ten years for this report, and now we know what we always feared,” said Lena Marsh, who sells fish beside the pier.",
    "The ferries will sail from the northern quay until a new pier is built, which the council expects to take three years.",
  ];
  const lines = ["Skip Harrow pier and continue reading", "Harrow pier", ...told, "Harrow pier: what we know", ...told];
  expect(skippedIn("Harrow closes its old ferry pier", STORY, ...lines)).toEqual([]);
});

it("but not what nothing closes, nor where a button leads", () => {
  expect(skippedIn(STORY, "Skip Most read and continue reading", "Most read", STORY, STORY)).toEqual([]);
  expect(skippedIn("Skip to Recipe", "Recipe", STORY, "Recipe notes", STORY)).toEqual([]);
});
