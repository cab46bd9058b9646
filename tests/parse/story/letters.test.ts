import { expect, test } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const LETTERS: readonly Row[] = [
  ["other", "Tunnel vision"],
  ["paragraph", "Your report on the hedgehog tunnel says that it has been used by one hedgehog. I live opposite."],
  ["other", "Geoffrey Mounsey"],
  ["other", "Elland"],
  ["subhead", "Speak up"],
  ["paragraph", "When my late uncle could no longer hear the telephone, the company sent him a letter."],
  ["other", "Mrs J. Arkwright"],
  ["other", "Todmorden"],
  ["other", "Advertisement", "advertisement"],
  ["other", "Sir: I have taken your paper for 51 years and have never once won the crossword."],
  ["other", "Enid Clough, 88"],
  ["other", "Sowerby Bridge"],
  ["other", "Read more letters"],
];

test("who signs readers' letters, and where, stands in the story, and so do the letters between", () => {
  expect(mend([["other", "Letters"], ...LETTERS]).slice(1)).toEqual([
    "subhead letters",
    "paragraph",
    "paragraph letters",
    "paragraph letters",
    "subhead",
    "paragraph",
    "paragraph letters",
    "paragraph letters",
    "other",
    "paragraph letters",
    "paragraph letters",
    "paragraph letters",
    "other",
  ]);
});

test("on a page that says nothing of letters names and places are the page's", () => {
  expect(mend([["other", "Local news"], ...LETTERS]).filter((label) => label.endsWith("letters"))).toEqual([]);
});

test("below what calls for comments readers sign what is none of the story", () => {
  const comments: readonly Row[] = [["other", "Comments", "share"], ...LETTERS.slice(9)];
  const rows: Row[] = [["headline", "Letters"], ...LETTERS.slice(1, 4), ...comments];
  expect(mend(rows).filter((label) => label.endsWith("letters"))).toEqual([]);
});

test("a menu that names letters heads none", () => {
  const menu: Row[] = [
    ["other", "Letters"],
    ["other", "Obituaries"],
    ["headline", "A tunnel for hedgehogs"],
  ];
  expect(mend([...menu, ...LETTERS]).filter((label) => label.endsWith("letters"))).toEqual([]);
});

test("one letter alone is left to the model", () => {
  expect(mend([["other", "Letters"], ...LETTERS.slice(0, 4)]).filter((label) => label.endsWith("letters"))).toEqual([]);
});

test("who signs a letter that ends in a comma stands below it in a row, each line its own", () => {
  const rows: Row[] = [
    ["headline", "Letters to the editor, May 6th: On a tunnel"],
    ["other", "Tunnel vision"],
    ["paragraph", "Sir, – Your report says that the tunnel has been used by one hedgehog. – Yours, etc,"],
    ["continuation", "MARTHA QUILL,"],
    ["continuation", "Carrickbeg,"],
    ["continuation", "Co Wexford."],
    ["subhead", "Speak up"],
    ["paragraph", "May I ask for"],
    ["continuation", "a louder bell"],
    ["continuation", "? – Yours, etc,"],
    ["paragraph", "Dr OWEN FAHY,"],
    ["continuation", "Dublin 14."],
    ["other", "Subscribe"],
  ];
  const signed = "paragraph letters";
  const settled = mend(rows);
  expect(settled.slice(1, 6)).toEqual(["subhead letters", "paragraph", signed, signed, signed]);
  expect(settled.slice(9)).toEqual(["continuation", signed, signed, "other"]);
});
