import { expect, test } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const PROSE: Row = ["paragraph", "She said regulars had offered to help fill the hole, mostly by drinking near it."];

test("a title with the day of its own below it is another story's", () => {
  expect(
    mend([
      PROSE,
      ["listitem", "- Lead mines: How many are there under Wales?"],
      ["other", "- Published", "furniture"],
      ["listitem", "- 3 January"],
      ["other", "- The pub that moved to save a chapel"],
      ["other", "- Published", "furniture"],
      ["listitem", "- 12 November 2024"],
      PROSE,
    ]),
  ).toEqual([
    "paragraph",
    "other teaser-list",
    "other",
    "other teaser-list",
    "other",
    "other",
    "other teaser-list",
    "paragraph",
  ]);
});

test("a list of the story with the word in it stays", () => {
  const list: Row[] = [
    ["listitem", "- Written"],
    ["listitem", "- Published"],
    ["listitem", "- Forgotten"],
  ];
  expect(mend([PROSE, ...list, PROSE])).toEqual(["paragraph", "listitem", "listitem", "listitem", "paragraph"]);
});
