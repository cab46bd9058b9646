/** Titles of films and books amid a sentence, with their year right below. */
import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "A jockey weighs in"];
const PROSE = "The jockey is nineteen, and his father counts every spoonful that he eats at breakfast.";
const LAST = "(2021), those who bet on horses. This time she has two actors, one house and one number.";

describe("a title with its year right below", () => {
  it("is joined to the sentence that waits for it", () => {
    const rows: Row[] = [HEAD, ["paragraph", PROSE], ["subhead", "Nora Quill had filmed, in"], ["other", "Long Tide"]];
    expect(mend([...rows, ["paragraph", LAST]]).slice(2)).toEqual([
      "paragraph year-title",
      "continuation year-title",
      "continuation year-title",
    ]);
  });

  it("opens a paragraph below a whole sentence", () => {
    const rows: Row[] = [HEAD, ["paragraph", PROSE], ["subhead", "Long Tide"]];
    expect(mend([...rows, ["paragraph", "(2021) is a louder film, and a funnier one."]]).slice(2)).toEqual([
      "paragraph year-title",
      "continuation year-title",
    ]);
  });

  it("is joined to none that has a stop of its own kind", () => {
    const rows: Row[] = [HEAD, ["paragraph", "Nora Quill has filmed three of these so far:"], ["other", "Long Tide"]];
    expect(mend([...rows, ["paragraph", LAST]])[2]).toBe("paragraph year-title");
  });

  it("is an offer where neither is the story's", () => {
    const rows: Row[] = [HEAD, ["paragraph", PROSE], ["other", "Long Tide"], ["other", "(2021) drama, 120 min"]];
    expect(mend(rows).slice(2)).toEqual(["other", "other"]);
  });

  it.each([
    ["a date in brackets", "(21 May) the harbour was shut for the third time this year."],
    ["a sentence in brackets", "(2021 was worse.) The harbour was shut for the third time this year."],
    ["a new sentence", "(2021) The harbour was shut for the third time this year."],
  ])("is none above %s", (_, text) => {
    const rows: Row[] = [HEAD, ["paragraph", PROSE], ["subhead", "Long Tide"], ["paragraph", text]];
    expect(mend(rows).filter((label) => label.includes("year-title"))).toEqual([]);
  });
});
