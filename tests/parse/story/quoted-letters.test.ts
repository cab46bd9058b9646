/** A letter that a story prints keeps its day and who signs it. */
import { expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "A soldier’s letter arrives eighty years late"];
const PROSE = "The letter turned up when workers took down plaster in the old post office on Water Street.";
const LETTER =
  "It has quit raining. I never thought I would write that to you as news, but it is all they let me tell.";

const mendLetter = (day: string, below = "Dear Ellen,"): string[] =>
  mend([
    HEAD,
    ["paragraph", PROSE],
    ["other", day, undefined, 0.8],
    ["paragraph", below],
    ["paragraph", LETTER],
    ["paragraph", "Your loving husband,"],
    ["subhead", "Arvid"],
    ["paragraph", PROSE],
  ]);

it.each(["Italy, May 3, 1944", "Port Ansel, 12 mars 1911"])("the day stands above how it begins: %s", (day) => {
  expect(mendLetter(day)[2]).toBe("paragraph letter-line");
});

it("who signs is no subhead", () => {
  expect(mendLetter("Italy, May 3, 1944")[6]).toBe("paragraph letter-line");
});

it("a day above a sentence, and a line without a day, are the page's", () => {
  expect(mendLetter("Updated May 3, 2024", "The mayor said no.")[2]).toBe("other");
  expect(mendLetter("Share this article")[2]).toBe("other");
});
