/** Headings that look like a name and are words of the story. */
import { describe, expect, it } from "vitest";
import { authorsOf } from "./see-authors.ts";

const HEAD = "# Umfrage im Hafen";
const DAY = "26. Dezember 2022";
const STORY = [
  "| Die digitalen Werkzeuge erreichen den Hafen nur langsam, sagte die Hafenmeisterin nach einer langen Nacht am Freitag.",
  "| „Wir fahren wieder, wenn die See uns lässt“, sagte sie, und niemand im Hafen widersprach ihr an diesem Tag.",
  "| Die Fähre zu den äußeren Inseln fährt erst am Montag wieder, wie die Reederei in Harrow am Abend mitteilte.",
];

describe("a heading above the time is no author", () => {
  it("where the story has its adjective", () => {
    expect(authorsOf("de", HEAD, "Digitale Fracht", DAY, ...STORY)).toEqual([]);
  });

  it("where the story has each of its words in small letters", () => {
    const told =
      "| The whole future of the harbour is open, she said, and open it will be until the council votes on Monday.";
    expect(authorsOf("en", "# Harbour votes", "Open Future", "26 December 2022", told, told)).toEqual([]);
  });

  it("but who has an unknown name is", () => {
    expect(authorsOf("de", HEAD, "Vrålinde Oosting", DAY, ...STORY)).toEqual(["Vrålinde Oosting"]);
    const told =
      "| Nothing rose but the sea, and the marsh behind the harbour stood under water until the evening came.";
    expect(authorsOf("en", "# Harbour votes", "Rose Marsh", "26 December 2022", told, told)).toEqual(["Rose Marsh"]);
    expect(authorsOf("en", "# Harbour votes", "Oyinkaz Marsh", "26 December 2022", told, told)).toEqual([
      "Oyinkaz Marsh",
    ]);
  });

  it("and so is whose address or trade stands below the name", () => {
    const told =
      "| The ferry is no deeper than the marsher brooks behind the harbour, where fernly grass stands until the evening.";
    const lines = ["# Harbour votes", "Fernly Brooks", "fernly.brooks@harrow.example", told, told, told];
    expect(authorsOf("en", ...lines)).toEqual(["Fernly Brooks"]);
    lines.splice(2, 1, "Outdoors Editor");
    expect(authorsOf("en", ...lines)).toEqual(["Fernly Brooks"]);
  });
});
