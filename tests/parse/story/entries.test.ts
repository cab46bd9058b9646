/** Entries that a linked name opens, with a colon behind it. */
import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "What to do in Sallow"];
const PROSE: Row = ["paragraph", "Here is what the harbour town has for you between Friday and the end of the week."];
const entry = (name: string, as: Row[0] = "continuation"): Row[] => [
  [as, name],
  ["continuation", ": 6-8 p.m., at the old boathouse. Bring a lamp."],
];

const settle = (...rows: Row[]): string[] => mend([HEAD, PROSE, ...rows]).slice(2);

describe("a linked name with a colon below it", () => {
  it("begins an entry, also below the line that heads the day's", () => {
    const rows: Row[] = [["paragraph", "Friday"], ...entry("Lamp Walk"), ...entry("Crab Fair"), ...entry("Fog Night")];
    expect(settle(...rows)).toEqual([
      "subhead short-line",
      ...Array.from({ length: 3 }, () => ["paragraph entry", "continuation entry"]).flat(),
    ]);
  });

  it("goes on with a sentence that waits for it", () => {
    const waiting: Row = [
      "paragraph",
      "The harbour master, who has not slept since the storm, asked for one thing, the",
    ];
    const settled = settle(...entry("Lamp Walk"), ...entry("Crab Fair"), waiting, ...entry("Fog Night"));
    expect(settled.slice(-2)[0]).toBe("continuation");
  });

  it("is left to the model where there is one alone", () => {
    expect(settle(...entry("Lamp Walk"))).not.toContain("paragraph entry");
  });
});
