/** Lines in a row, each of them a subhead to the model. */
import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const PROSE =
  "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.";
const HEAD: Row = ["headline", "Ferry stays in port"];

const settle = (above: string, lines: readonly string[], below = PROSE): string[] =>
  mend([
    HEAD,
    ["paragraph", PROSE],
    ["paragraph", above],
    ...lines.map((line): Row => ["subhead", line]),
    ["paragraph", below],
  ]).slice(3, -1);

describe("a row of subheads", () => {
  it("is a list where its lines begin with numbers, below its title and above the next", () => {
    const lines = ["For the soup", "320 g rice", "½ pumpkin", "1 shallot", "How it is made"];
    expect(settle(PROSE, lines)).toEqual(["subhead", "listitem row", "listitem row", "listitem row", "subhead"]);
    expect(settle(PROSE, lines, "Stir.").at(-1)).toBe("listitem row");
  });

  it("is a list where a colon announces it", () => {
    const days = ["Monday — the baker", "Tuesday — the smith", "Sunday — all"];
    expect(settle("Who rings is written on the door:", days)).toEqual(days.map(() => "listitem row"));
  });

  it("is a list where each line says what its figure is of; two where a colon announces them", () => {
    const figures = ["Superzahl: 7", "Rheinwohnen -6,8 %", "Price $4.50"];
    const rows = figures.map(() => "listitem row");
    expect(settle(PROSE, figures)).toEqual(rows);
    expect(settle("The largest losses:", figures.slice(0, 2))).toEqual(rows.slice(1));
    expect(settle(PROSE, figures.slice(0, 2))).toEqual(["subhead", "subhead"]);
    expect(settle("The largest losses:", ["Superzahl: 7", "The crew"])).toEqual(["subhead", "subhead"]);
  });

  it("ends above a title that alone has no number", () => {
    const jobs = ["Baker - 2 posts", "Welder - 1 post", "Driver - 4 posts"];
    const items = jobs.map(() => "listitem row");
    const below = "A card and proof of where you live.";
    expect(settle("The posts:", [...jobs, "What to bring"], below)).toEqual([...items, "subhead"]);
    expect(settle("The posts:", [...jobs, "What to bring"], "A card")).toEqual([...items, "listitem row"]);
    expect(settle("The posts:", [...jobs, "Cook", "What to bring"], below).at(-1)).toBe("listitem row");
  });

  it("is a text where nothing counts its lines, as in a poem", () => {
    const verse = ["The radio is hoarse", "I came by Vienna", "and stayed in Cairo", "Only your hiss is as it was"];
    expect(settle(PROSE, verse)).toEqual(verse.map(() => "paragraph row"));
  });

  it("may be a kicker, a title and what stands below it", () => {
    expect(settle(PROSE, ["Part two", "The crew", "Who they are"])).toEqual(["subhead", "subhead", "subhead"]);
  });
});
