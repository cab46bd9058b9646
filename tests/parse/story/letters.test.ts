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

const FIRST = "The 4.15 from Llanfair has not run on time since the summer, and nobody has told us why.";
const SECOND = "Gulls do plan. I have watched them from my window for thirty years.";

test.each([
  ["(Mrs) Olwen Beynon", "Porth Gwyn"],
  ["Olwen Beynon (Mrs)", "Porth Gwyn"],
  ["Prof Rhys ap Owen", "Aber Wen"],
  ["Nia Lewis, Aber Wen"],
  ["Name and address supplied"],
])("signs a letter: %s", (...lines) => {
  const mended = mend([
    ["headline", "Letters: gulls and buses"],
    ["other", "Buses"],
    ["paragraph", FIRST],
    ["other", "Huw Parry"],
    ["other", "Llanfair"],
    ["other", "Gulls"],
    ["continuation", SECOND],
    ...lines.map((line): Row => ["other", line]),
  ]);
  expect(mended.slice(1)).toEqual([
    "subhead letters",
    "paragraph",
    "paragraph letters",
    "paragraph letters",
    "subhead letters",
    "paragraph letters",
    ...lines.map(() => "paragraph letters"),
  ]);
});

test("the page's title is its headline, not that of its first letter", () => {
  const rows = (title: string): Row[] => [
    ["other", title],
    ["headline", "Buses"],
    ["paragraph", `SIR – ${FIRST}`],
    ["other", "Huw Parry"],
    ["other", "Llanfair"],
    ["other", "Gulls"],
    ["paragraph", `SIR – ${SECOND}`],
    ["other", "Nia Lewis"],
    ["other", "Aber Wen"],
  ];
  expect(mend(rows("Letters to the editor")).slice(0, 3)).toEqual(["headline letters", "subhead letters", "paragraph"]);
  expect(mend(rows("Obituaries"))[1]).toBe("headline");
});

test("a section's name above one letter is no headline", () => {
  const rows: Row[] = [
    ["other", "Letters"],
    ["headline", "The gulls of Porth Gwyn do plan"],
    ["paragraph", `SIR – ${FIRST}`],
    ["paragraph", SECOND],
    ["other", "Nia Lewis"],
    ["other", "Aber Wen"],
  ];
  expect(mend(rows)[1]).toBe("headline");
});

test("how a letter addresses the paper stands above it, and joins with nothing", () => {
  const rows: Row[] = [
    ["headline", "Letters: gulls and buses"],
    ["other", "Buses"],
    ["other", "Dear Editor,"],
    ["continuation", FIRST],
    ["other", "Huw Parry, Llanfair"],
    ["continuation", "Gulls"],
    ["continuation", "Dear Editor,"],
    ["continuation", SECOND],
    ["other", "Nia Lewis, Aber Wen"],
  ];
  const one = ["subhead letters", "paragraph letters", "paragraph letters", "paragraph letters"];
  expect(mend(rows).slice(1)).toEqual([...one, ...one]);
});
