import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const PROSE = "The ferry to the outer islands will not sail before Friday, the harbour master said.";
const MORE = "The shops on the islands are out of bread, of milk and, since Sunday, of batteries.";
const HEAD: Row = ["headline", "Ferry stays in port"];

const between = (line: string, above = PROSE, below = MORE): string | undefined =>
  mend([HEAD, ["paragraph", above], ["subhead", line], ["paragraph", below]])[2];

it("what goes on with a sentence, and a list's item, are none", () => {
  for (const label of ["continuation", "listitem"] as const)
    expect(mend([HEAD, ["paragraph", PROSE], [label, "two large onions"], ["paragraph", MORE]])[2]).toBe(label);
});

it("a file's name without a number is one where others have numbers", () => {
  const rows: Row[] = ["registro_1867", "torre_meccanismo_oggi"].flatMap((line): Row[] => [
    ["subhead", line],
    ["paragraph", MORE],
  ]);
  expect(mend([HEAD, ["paragraph", PROSE], ...rows])[4]).toBe("other alt-slug");
});

describe("search words amid the story", () => {
  it.each(["lodge, night, pool, lights", "harbour ferry berth", "doria raglan", "crib and nursery for a small ferry"])(
    "are a picture's: %s",
    (line) => {
      expect(between(line)).toBe("other alt-slug");
    },
  );

  it.each([
    "12-IMG_3886.jpg",
    "ferry in its berth.JPEG",
    "P1610088.png",
    "WALL.PNG",
    "Fähre.Gif",
    "паром.WebP",
    "010_Harbour-1",
    "IMG_4228",
    "DSC_0123_2",
    "registro_delibere_1867",
    "Hafen_2023_05_13_060",
    "harbour-wall-before-the-storm",
    "f:id:harbour:20200402143011j:plain",
  ])("are a picture's file: %s", (line) => {
    expect(between(line, "On Friday the harbour office published")).toBe("other alt-slug");
  });

  it.each<[string, string, string?, string?]>([
    ["one word", "anchors"],
    ["who said it", "asked the harbour master of", "“Will the ferry sail again?”", "Wren on Friday."],
    [
      "a sentence behind an abbreviation",
      "said in a statement that",
      "The boats are of Harbour Lines Inc.",
      "Reuters saw it.",
    ],
    ["a word", "mother-in-law"],
    ["more words with hyphens", "out-of-the-box"],
    ["a number to call", "1-800-799-7233"],
    ["how a team lines up", "4-2-3-1"],
    ["a program", "text_embedding_3"],
    ["two words of a program", "harbour_master_plan"],
    ["a sentence on a file", "Open ferry.jpg and look."],
    ["somebody’s handle", "harbour_master"],
    ["a sentence", "nobody knows why."],
    ["a title", "Nine days without bread"],
    ["a link in a sentence", "a report on the ferry", "On Friday the harbour office published"],
    ["a sentence's first words", "eHarbour and its rivals", PROSE, "said the ferry will sail."],
  ])("are not %s", (_, line, above, below) => {
    expect(between(line, above, below)).not.toContain("alt-slug");
  });
});

it("accounts that a story lists below a colon are its own", () => {
  const rows: Row[] = ["harrow_watch_2019", "north_shore_mum"].map((line) => ["subhead", line]);
  const found = mend([HEAD, ["paragraph", "Three accounts were the first to tell it:"], ...rows, ["paragraph", MORE]]);
  expect(found.filter((label) => label.includes("alt-slug"))).toEqual([]);
});

it("a list's item that looks like a file's name is none", () => {
  expect(
    mend([HEAD, ["paragraph", PROSE], ["listitem", "registro_delibere_1867"], ["paragraph", MORE]])[2],
  ).not.toContain("alt-slug");
});
